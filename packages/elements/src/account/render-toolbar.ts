import type { AccountAct } from '@cartera/locales/account';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccountView } from './account-view.js';
import { rove } from './rove.js';

/** What can be recorded: one main button, quiet ones beside it. One stop for the tab key; arrows go along. */
export function renderToolbar(view: AccountView, at: AccountAct | undefined): TemplateResult | typeof nothing {
  const acts: readonly AccountAct[] = view.acts.filter((act) => act !== 'lift'); // a hold is lifted where it stands
  if (acts.length === 0) return nothing;
  const stop = at !== undefined && acts.includes(at) ? at : acts[0];
  return html`
    <div class="toolbar" part="acts" role="toolbar" aria-label=${view.words.acts} @keydown=${moveAlong}>
      ${acts.map(
        (act) =>
          html`<button
            id=${`open-${act}`}
            class=${act === 'contact' ? 'primary' : 'quiet'}
            part=${act === 'contact' ? 'primary' : 'act-button'}
            type="button"
            tabindex=${act === stop ? '0' : '-1'}
            aria-expanded=${view.openAct === act ? 'true' : 'false'}
            @click=${() => view.open(act)}
          >
            ${view.words.act[act]}
          </button>`,
      )}
    </div>
  `;
}

function moveAlong(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll('button')];
  const to = rove(event.key, buttons.indexOf(event.target as HTMLButtonElement), buttons.length);
  if (to === undefined) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = -1;
  const next = buttons[to];
  if (!next) return;
  next.tabIndex = 0;
  next.focus();
}
