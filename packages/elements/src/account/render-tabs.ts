import { formatCount, phrase } from '@cartera/locales';
import type { AccountTab } from '@cartera/locales/account';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountView } from './account-view.js';
import { rove } from './rove.js';

/** The parts of the account, as tabs. Only the chosen one is built. */
export function renderTabs(view: AccountView, body: unknown): TemplateResult {
  const { tab, tabs } = view;
  return html`
    <div
      class="tabs"
      part="tabs"
      role="tablist"
      aria-label=${view.words.title}
      @keydown=${(event: KeyboardEvent) => moveAlong(view, event)}
    >
      ${tabs.map(
        (one) =>
          html`<button
            id=${`tab-${one}`}
            class="tab"
            part="tab"
            type="button"
            role="tab"
            tabindex=${one === tab ? '0' : '-1'}
            aria-selected=${one === tab ? 'true' : 'false'}
            aria-controls=${one === tab ? 'panel' : nothing}
            @click=${() => view.choose(one)}
          >
            ${nameOf(view, one)}
          </button>`,
      )}
    </div>
    <div id="panel" class="panel" part="panel" role="tabpanel" tabindex="0" aria-labelledby=${`tab-${tab}`}>${body}</div>
  `;
}

function nameOf({ words, locale, position, promises }: AccountView, tab: AccountTab): string {
  const counted = tab === 'items' ? position.instalments.length : tab === 'promises' && promises !== 'failed' ? (promises?.length ?? 0) : 0;
  return counted === 0 ? words.tabs[tab] : phrase(words.tabCount, { name: words.tabs[tab], count: formatCount(locale, counted) });
}

function moveAlong(view: AccountView, event: KeyboardEvent): void {
  const to = rove(event.key, view.tabs.indexOf(view.tab), view.tabs.length);
  const next = to === undefined ? undefined : view.tabs[to];
  if (next === undefined) return;
  event.preventDefault();
  view.choose(next);
}
