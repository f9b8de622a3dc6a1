/** Words of what was promised and paid: who shows promises loads them with what shows them. */
export interface PromiseStandingMessages {
  /** `{day}` */
  readonly promise: string;
  /** `{id}` */
  readonly receipt: string;
  /** `{day}` */
  readonly promisedFor: string;
  readonly paid: string;
}
