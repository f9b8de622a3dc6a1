import type { Locale } from '@cartera/locales';
import { accountWords } from '@cartera/locales/account';
import { html, type TemplateResult } from 'lit';
import { renderNotice, type LazyPart } from '../loading/index.js';

/** What stands where a part is to come: that it is on its way, or why it did not come. */
export function renderOnItsWay(locale: Locale, { failure, retry }: Pick<LazyPart<object>, 'failure' | 'retry'>): TemplateResult {
  if (failure) return renderNotice(locale, failure, { kept: undefined, retry: { busy: false, act: retry } });
  return html`<div aria-busy="true"><p class="muted">${accountWords(locale).loadingPart}</p></div>`;
}
