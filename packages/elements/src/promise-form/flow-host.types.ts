import type { Backend } from '@cartera/backend';
import type { PromiseChoices } from '@cartera/core';
import type { LitElement } from 'lit';

/** What a flow asks of the element it runs in. */
export interface FlowHost {
  readonly element: LitElement;
  /** None without a provider: the page answers instead. */
  backend(): Backend | undefined;
  choices(): PromiseChoices | undefined;
  /** Fires an event of the element's; false where a listener prevented it. */
  tell(type: string, detail: object): boolean;
  /** Fetches the account again. */
  reload(): void;
  /** Moves the focus, after the next update, to the first of some nodes that can be seen. */
  focusOn(...ids: readonly string[]): void;
}
