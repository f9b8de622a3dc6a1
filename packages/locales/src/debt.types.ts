import type { Component, PromiseState } from '@cartera/core';

/** Words of what a debt is made of, and of promises about it. Apart from `Messages`, because not every element shows documents. */
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
