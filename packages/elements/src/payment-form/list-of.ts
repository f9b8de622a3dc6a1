import type { PaymentView } from './form-view.js';

/** A list in words: 'MXN y USD'. */
export function listOf({ locale }: Pick<PaymentView, 'locale'>, list: readonly string[]): string {
  return new Intl.ListFormat(locale.tag).format(list);
}
