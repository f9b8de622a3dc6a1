import type { Locale } from '@cartera/locales';
import { worklistActWords, type WorklistActMessages } from '@cartera/locales/worklist-acts';
import { html, type TemplateResult } from 'lit';

const KEYS: readonly (readonly [keyof WorklistActMessages['keys'], readonly string[]])[] = [
  ['move', ['j', 'k', '↓', '↑']],
  ['page', ['Av Pág', 'Re Pág']],
  ['ends', ['Inicio', 'Fin']],
  ['open', ['Enter']],
  ['contact', ['c']],
  ['promise', ['p']],
  ['message', ['m']],
  ['snooze', ['s']],
  ['assign', ['a']],
  ['select', ['x']],
  ['range', ['⇧ ↓', '⇧ ↑']],
  ['all', ['Ctrl A']],
  ['why', ['w']],
  ['search', ['/']],
  ['close', ['Esc']],
  ['help', ['?']],
];

/** All keys of the list, in a dialog that Escape closes. */
export function renderKeysDialog(locale: Locale, closed: () => void): TemplateResult {
  const words = worklistActWords(locale);
  const named: Readonly<Record<string, string>> = locale.words.tag === 'es-MX' ? {} : ENGLISH;
  return html`
    <dialog class="keys" part="keys" aria-labelledby="keys-title" @close=${closed}>
      <h3 id="keys-title">${words.keysTitle}</h3>
      <p class="muted">${words.keysHint}</p>
      <dl>
        ${KEYS.map(
          ([act, keys]) =>
            html`<div>
              <dt>${keys.map((key) => html`<kbd>${named[key] ?? key}</kbd> `)}</dt>
              <dd>${words.keys[act]}</dd>
            </div>`,
        )}
      </dl>
      <form method="dialog"><button class="quiet">${words.close}</button></form>
    </dialog>
  `;
}

/** As keyboards are printed. */
const ENGLISH = { 'Av Pág': 'Page Down', 'Re Pág': 'Page Up', Inicio: 'Home', Fin: 'End' } as const;
