import type { Component, PromiseState } from '@cartera/core';

/** Words of documents, what is open of them and promises about them: part of what an element says that shows some. */
export interface DebtMessages {
  readonly document: string;
  readonly due: string;
  readonly open: string;
  /** `{number}` */
  readonly instalment: string;
  readonly held: string;
  readonly components: Readonly<Record<Component, string>>;
  readonly promiseStates: Readonly<Record<PromiseState | 'withdrawn', string>>;
}
