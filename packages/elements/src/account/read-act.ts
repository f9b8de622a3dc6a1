import type { CommandFacts, Hold } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import type { AccountField } from '@cartera/locales/account-acts';
import type { AccountCommand } from './account-events.types.js';
import type { ActDraft, FormAct } from './act-draft.js';
import { ACT_FIELDS } from './act-fields.js';

/** What can be wrong with an answer before anybody is asked. */
export type ActProblem = 'missing' | 'unreadable';

/** A command but for its account and day. */
export type ActFacts = {
  readonly [C in AccountCommand as C['kind']]: { readonly kind: C['kind']; readonly facts: C['facts'] };
}[AccountCommand['kind']];

/** What a draft comes to. */
export interface ActReading {
  readonly problems: Readonly<Partial<Record<AccountField, ActProblem>>>;
  /** Absent while something is missing or unreadable. */
  readonly asked?: ActFacts;
}

/** What a form is about, beside what is typed. */
export interface ActContext {
  /** Of the hold that is lifted, or of a new one. */
  readonly holdId: string;
}

const NEEDED: ReadonlySet<AccountField> = new Set<AccountField>(['outcome', 'text', 'to', 'through', 'kind', 'reason', 'liftReason']);
const DAYS: ReadonlySet<AccountField> = new Set<AccountField>(['nextOn', 'through', 'holdThrough']);

/** What stands in a field before somebody chooses. */
export const CHOSEN_BEFORE: Readonly<Partial<Record<AccountField, string>>> = { channel: 'phone', direction: 'outgoing' };

/** Reads the answers of a form. Decides nothing: whether they are accepted is the far side's to say. */
export function readAct(act: FormAct, draft: ActDraft, context: ActContext): ActReading {
  const problems: Partial<Record<AccountField, ActProblem>> = {};
  for (const field of ACT_FIELDS[act]) {
    const problem = problemOf(field, draft);
    if (problem) problems[field] = problem;
  }
  return Object.keys(problems).length > 0 ? { problems } : { problems, asked: factsOf(act, draft, context) };
}

function problemOf(field: AccountField, draft: ActDraft): ActProblem | undefined {
  if (field === 'itemIds') return draft.itemIds?.length === 0 ? 'missing' : undefined;
  const value = valueIn(draft, field);
  if (DAYS.has(field) && (draft.unfinished.includes(field) || (value !== '' && !isLocalDate(value)))) return 'unreadable';
  return value === '' && NEEDED.has(field) ? 'missing' : undefined;
}

/** What stands in a field; blanks around it are not meant. */
function valueIn({ values }: ActDraft, field: AccountField): string {
  return (values[field] ?? CHOSEN_BEFORE[field] ?? '').trim();
}

function factsOf(act: FormAct, draft: ActDraft, { holdId }: ActContext): ActFacts {
  const value = (field: AccountField) => valueIn(draft, field);
  switch (act) {
    case 'contact':
      return { kind: 'log-contact', facts: contactFacts(value) };
    case 'note':
      return { kind: 'log-note', facts: { text: value('text') } };
    case 'assign':
      return { kind: 'assign', facts: { to: value('to') } };
    case 'snooze':
      return { kind: 'snooze', facts: { through: value('through') } };
    case 'hold': {
      const through = value('holdThrough');
      const hold = {
        id: holdId,
        kind: value('kind') as Hold['kind'],
        ...(through !== '' && { through }),
        ...(draft.itemIds && { itemIds: draft.itemIds }),
      };
      return { kind: 'place-hold', facts: { hold, reason: value('reason') } };
    }
    default:
      return { kind: 'lift-hold', facts: { holdId, reason: value('liftReason') } };
  }
}

function contactFacts(value: (field: AccountField) => string): CommandFacts['log-contact'] {
  const optional = { withWhom: value('withWhom'), text: value('contactText'), nextOn: value('nextOn') };
  return {
    channel: value('channel'),
    direction: value('direction'),
    outcome: value('outcome'),
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')),
  } as CommandFacts['log-contact'];
}
