/** What an element says by itself when the books or the connection changed. `changes` has two forms: of one and of more. */
export interface LiveMessages {
  readonly offline: string;
  readonly updated: string;
  readonly balance: string;
  readonly changes: { readonly one: string; readonly other: string };
  readonly changesShort: { readonly one: string; readonly other: string };
  readonly otherTerms: string;
}
