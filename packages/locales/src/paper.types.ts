/** Words that stand on paper only, beside those of every export. */
export interface PaperMessages {
  /** `{day}` */
  readonly asOf: string;
  /** Over a table that began on an earlier page: `{heading}` */
  readonly goesOn: string;
  /** `{currency}` */
  readonly accountIn: string;
  /** Before the references of documents. */
  readonly byDocument: string;
  /** What to do where something is not right, or cannot be paid. */
  readonly notRight: string;
}
