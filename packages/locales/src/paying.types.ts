/** Words of how to pay. */
export interface PayingMessages {
  readonly title: string;
  /** Where there are several currencies: `{currency}` */
  readonly titleIn: string;
  readonly clabe: string;
  readonly account: string;
  readonly bank: string;
  readonly holder: string;
  readonly reference: string;
  readonly concept: string;
  readonly copy: string;
  /** What is copied: `{what}` */
  readonly copyWhat: string;
  readonly copied: string;
  /** `{what}` */
  readonly copiedWhat: string;
  readonly copyYourself: string;
  readonly byDocument: string;
  /** Of a document: `{document}` */
  readonly referenceOf: string;
  readonly hint: string;
  readonly ask: string;
  readonly unreadable: string;
}
