import { addDays, CONTACT_CHANNELS, CONTACT_OUTCOMES, CONTACT_PERSONS, isLocalDate, type Hold, type Position } from '@cartera/core';
import { formatDay, phrase, type Locale } from '@cartera/locales';
import {
  accountActsWords,
  accountRefusalText,
  collectionCodes,
  type AccountActsMessages,
  type AccountField,
  type CollectionCodes,
} from '@cartera/locales/account-acts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { renderField, renderProblem, type Problem } from '../submission/index.js';
import type { FormAct } from './act-draft.js';
import { ACT_FIELDS, fieldAt } from './act-fields.js';
import { idOf, type ActFlow } from './act-flow.js';
import { CHOSEN_BEFORE } from './read-act.js';

/** How a form is written, and what it may offer. */
export interface ActView {
  readonly locale: Locale;
  readonly act: FormAct;
  readonly position: Position;
  /** People to whom an account is given, as suggestions. */
  readonly people: readonly string[];
  /** Who is looking, where the page says. */
  readonly me: string | undefined;
}

interface Context extends ActView {
  readonly flow: ActFlow;
  readonly words: AccountActsMessages;
  readonly codes: CollectionCodes;
}

const HOLD_KINDS = [
  'complaint',
  'dispute',
  'hardship',
  'insolvency',
  'legal',
  'plan',
  'factoring',
  'manual',
] as const satisfies readonly Hold['kind'][];
const DIRECTIONS = ['outgoing', 'incoming'] as const;

/** When an account can be back on the list, by how many days it is put off. */
const BACK = { tomorrow: 0, days3: 2, week: 6, weeks2: 13 } as const;

/** The form of an act: its fields, what is wrong with them, and one button that records it. */
export function renderAct(view: ActView, flow: ActFlow): TemplateResult {
  const context: Context = { ...view, flow, words: accountActsWords(view.locale), codes: collectionCodes(view.locale) };
  const { words } = context;
  const { act } = view;
  const problem = problemOfAll(context);
  return html`
    <h3 id="act-title" tabindex="-1">${words.titles[act]}</h3>
    <form novalidate @submit=${(event: Event) => submit(event, flow)} @keydown=${(event: KeyboardEvent) => submitByKey(event, flow)}>
      <fieldset class="fields" ?disabled=${flow.locked}>${ACT_FIELDS[act].map((field) => renderOne(context, field))}</fieldset>
      ${renderProblem(view, 'act-problem', problem)}
      <div class="acts">
        <button
          id="act-save"
          class="primary"
          part="save"
          type="submit"
          aria-describedby=${problem ? 'act-problem' : nothing}
          aria-disabled=${flow.sending ? 'true' : nothing}
        >
          ${flow.sending ? words.sending : flow.draft.unanswered ? words.unanswered.retry : words.save[act]}
        </button>
      </div>
    </form>
  `;
}

function submit(event: Event, flow: ActFlow): void {
  event.preventDefault();
  flow.send();
}

/** A text has lines: what ends it is Enter with Control or Command. */
function submitByKey(event: KeyboardEvent, flow: ActFlow): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  flow.send();
}

function renderOne(context: Context, field: AccountField) {
  switch (field) {
    case 'channel':
      return renderSelect(context, field, options(CONTACT_CHANNELS, context.codes.channels));
    case 'direction':
      return renderSelect(context, field, options(DIRECTIONS, context.codes.directions));
    case 'outcome':
      return renderSelect(context, field, options(CONTACT_OUTCOMES, context.codes.outcomes), context.words.choose);
    case 'withWhom':
      return renderSelect(context, field, options(CONTACT_PERSONS, context.codes.persons), context.words.nobody);
    case 'kind':
      return renderSelect(context, field, options(HOLD_KINDS, context.codes.holds), context.words.choose);
    case 'nextOn':
    case 'holdThrough':
      return renderDay(context, field);
    case 'through':
      return html`${renderBack(context)} ${renderDay(context, field)}`;
    case 'to':
      return renderTo(context);
    case 'itemIds':
      return renderItemIds(context);
    default:
      return renderText(context, field);
  }
}

function options<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): readonly (readonly [string, string])[] {
  return codes.map((code) => [code, words[code]]);
}

function renderSelect(context: Context, field: AccountField, choices: readonly (readonly [string, string])[], none?: string) {
  const { locale, flow } = context;
  const chosen = flow.draft.values[field] ?? CHOSEN_BEFORE[field] ?? '';
  return renderField(context, {
    ...named(context, field),
    control: (described, invalid) => html`
      <select
        id=${idOf(field)}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @change=${({ target }: Event) => flow.act({ type: 'value', field, value: (target as HTMLSelectElement).value })}
      >
        ${none === undefined ? nothing : html`<option value="" .selected=${live(chosen === '')}>${none}</option>`}
        ${choices.map(([code, word]) => html`<option value=${code} .selected=${live(chosen === code)}>${capital(locale, word)}</option>`)}
      </select>
    `,
  });
}

function renderDay(context: Context, field: AccountField) {
  const { flow, position } = context;
  return renderField(context, {
    ...named(context, field),
    control: (described, invalid) => html`
      <input
        id=${idOf(field)}
        type="date"
        min=${position.asOf}
        .value=${live(flow.draft.values[field] ?? '')}
        aria-invalid=${invalid}
        aria-describedby=${described}
        @input=${({ target }: Event) => {
          const { value, validity } = target as HTMLInputElement;
          flow.act({ type: 'value', field, value, unfinished: validity.badInput });
        }}
      />
    `,
  });
}

/** Days that are often meant, by when the account is back; and when it is, with what stands in the field. */
function renderBack({ flow, position, words, locale }: Context) {
  const through = flow.draft.values.through ?? '';
  return html`
    <div class="choices">
      ${Object.entries(BACK).map(([name, days]) => {
        const value = addDays(position.asOf, days);
        return html`<button
          class="quiet"
          part="choice"
          type="button"
          aria-pressed=${value === through ? 'true' : 'false'}
          @click=${() => flow.act({ type: 'value', field: 'through', value })}
        >
          ${words.back[name as keyof typeof BACK]}
        </button>`;
      })}
      <p class="muted" role="status">
        ${isLocalDate(through) ? phrase(words.backOn, { day: formatDay(locale, addDays(through, 1)) }) : nothing}
      </p>
    </div>
  `;
}

function renderTo(context: Context) {
  const { flow, people, me, words } = context;
  return html`
    ${
      me === undefined
        ? nothing
        : html`<div class="choices">
            <button class="quiet" part="choice" type="button" @click=${() => flow.act({ type: 'value', field: 'to', value: me })}>
              ${words.toMe}
            </button>
          </div>`
    }
    ${renderField(context, {
      ...named(context, 'to'),
      control: (described, invalid) => html`
        <input
          id=${idOf('to')}
          type="text"
          autocomplete="off"
          maxlength="200"
          list=${people.length > 0 ? 'people' : nothing}
          .value=${live(flow.draft.values.to ?? '')}
          aria-invalid=${invalid}
          aria-describedby=${described}
          @input=${({ target }: Event) => flow.act({ type: 'value', field: 'to', value: (target as HTMLInputElement).value })}
        />
        ${people.length > 0 ? html`<datalist id="people">${people.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}
      `,
    })}
  `;
}

function renderText(context: Context, field: AccountField) {
  const { flow } = context;
  const long = field === 'text' || field === 'contactText';
  return html`<div class="wide">
    ${renderField(context, {
      ...named(context, field),
      control: (described, invalid) => html`
        <textarea
          id=${idOf(field)}
          rows=${long ? 3 : 2}
          maxlength=${long ? 10_000 : 1_000}
          .value=${live(flow.draft.values[field] ?? '')}
          aria-invalid=${invalid}
          aria-describedby=${described}
          @input=${({ target }: Event) => flow.act({ type: 'value', field, value: (target as HTMLTextAreaElement).value })}
        ></textarea>
      `,
    })}
  </div>`;
}

/** The whole account, or some documents. */
function renderItemIds(context: Context) {
  const { flow, position, words } = context;
  const { itemIds } = flow.draft;
  const all = [...new Set(position.instalments.map(({ itemId }) => itemId))];
  const problem = problemAt(context, 'itemIds');
  const toggle = (id: string, on: boolean) =>
    flow.act({ type: 'items', itemIds: all.filter((one) => (one === id ? on : itemIds?.includes(one))) });
  return html`
    <fieldset class="wide what" aria-describedby=${problem ? `${idOf('itemIds')}-problem` : nothing}>
      <legend>${words.fields.itemIds}</legend>
      <label class="choice">
        <input
          id=${idOf('itemIds')}
          type="radio"
          name="what"
          .checked=${live(itemIds === undefined)}
          @change=${() => flow.act({ type: 'items', itemIds: undefined })}
        />
        ${words.wholeAccount}
      </label>
      <label class="choice">
        <input
          type="radio"
          name="what"
          .checked=${live(itemIds !== undefined)}
          ?disabled=${all.length === 0}
          @change=${() => flow.act({ type: 'items', itemIds: [] })}
        />
        ${words.someItems}
      </label>
      ${
        itemIds === undefined
          ? nothing
          : html`<div class="documents">
              ${all.map(
                (id) =>
                  html`<label class="choice">
                    <input
                      type="checkbox"
                      .checked=${live(itemIds.includes(id))}
                      @change=${({ target }: Event) => toggle(id, (target as HTMLInputElement).checked)}
                    />
                    ${id}
                  </label>`,
              )}
            </div>`
      }
      ${renderProblem(context, `${idOf('itemIds')}-problem`, problem)}
    </fieldset>
  `;
}

/** A field's label, hint and problem; what may be left out says so. */
function named(context: Context, field: AccountField) {
  const { words } = context;
  const hint = words.hints[field];
  const required = field in words.missing || CHOSEN_BEFORE[field] !== undefined || field === 'withWhom';
  return {
    id: idOf(field),
    label: required ? words.fields[field] : `${words.fields[field]} (${words.optional})`,
    ...(hint !== undefined && { hint }),
    problem: problemAt(context, field),
  };
}

function problemAt({ flow, act, locale, words }: Context, field: AccountField): Problem | undefined {
  const { draft, reading, locked } = flow;
  if (locked) return undefined;
  const problem = reading.problems[field];
  if (problem === 'unreadable') return { text: words.dayUnreadable };
  if (problem === 'missing' && draft.told) return { text: field === 'itemIds' ? words.noItems : (words.missing[field] ?? '') };
  return draft.refusal && fieldAt(act, draft.refusal.path) === field ? accountRefusalText(locale, draft.refusal) : undefined;
}

/** What is wrong with no field: no answer, or a refusal of another kind. */
function problemOfAll({ flow, act, locale, words }: Context): Problem | undefined {
  const { draft, sending } = flow;
  if (sending) return undefined;
  if (draft.unanswered) return { text: words.unanswered.text, remedy: words.unanswered.remedy };
  const { refusal } = draft;
  return refusal && fieldAt(act, refusal.path) === undefined ? accountRefusalText(locale, refusal) : undefined;
}

function capital({ tag }: Locale, text: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
