/** Who is told when a tenant's streams moved. */
export interface News {
  /** Calls back soon after something moved; the function it returns ends it. */
  readonly follow: (tenant: string, told: () => void) => () => void;
  /** What this process committed. Says nothing where the database itself tells. */
  readonly tell: (tenant: string) => void;
}
