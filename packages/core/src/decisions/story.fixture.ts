import type { BusinessCalendar, LocalDate, References } from '../calendar/index.js';
import {
  stampEntries,
  type ApplicationLine,
  type Command,
  type CommandFacts,
  type Decision,
  type Journal,
  type StreamId,
} from '../journal/index.js';
import { money, type Money } from '../money/index.js';
import { DEFAULT_POLICY, type Policy } from '../policy/index.js';
import { decide } from './decide.js';
import { situationAt } from './situation-at.js';

/** Monday to Friday, no holidays: enough for stories. */
const weekdays: BusinessCalendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };

export const mxn = (amount: number): Money => money(amount, 'MXN');
export const usd = (amount: number): Money => money(amount, 'USD');

/** A journal that grows by commands, as a store would let it. */
export interface Story {
  readonly journal: Journal;
  /** Decides and, when accepted, writes. */
  /** Writes what a decision changes here; `tell` does it for its own account and those related. */
  readonly take: (decision: Decision, at: string) => void;
  readonly tell: <K extends Command['kind']>(kind: K, on: LocalDate, facts: CommandFacts[K], more?: Telling) => Decision;
}

interface Telling {
  readonly id?: string;
  /** The other accounts a command looks at. */
  readonly related?: readonly Story[];
  /** Who asks, where that matters. */
  readonly role?: string;
  /** The instant the store learns it; default noon of the day, or later where the stream is later. */
  readonly at?: string;
}

/** Starts an account, opened on 1 January 2026 unless told otherwise. */
export function story(
  options: { stream?: StreamId; policy?: Partial<Policy>; references?: Partial<References>; opened?: false } = {},
): Story {
  const stream = options.stream ?? 'account/ACME';
  const references = { calendar: weekdays, ...options.references };
  const policy = { ...DEFAULT_POLICY, ...options.policy };
  let journal: Journal = { stream, entries: [] };
  let n = 0;
  const take: Story['take'] = (decision, at) => {
    const drafts = decision.ok ? decision.changes.filter((change) => change.stream === stream).flatMap(({ entries }) => entries) : [];
    const stamped = stampEntries(journal.entries.at(-1), stream, drafts, { at, salt: () => 'c0ffee' });
    if (stamped.length > 0) journal = { stream, entries: [...journal.entries, ...stamped] };
  };
  const tell: Story['tell'] = (kind, on, facts, { id, at = `${on}T18:00:00Z`, related = [], role } = {}) => {
    n += 1;
    const command = { id: id ?? `c${n}`, kind, stream, on, by: 'ana', facts } as unknown as Command;
    const others = { related: related.map((other) => other.journal), ...(role !== undefined && { caller: { id: 'x', role } }) };
    const decision = decide(command, situationAt(journal, { asOf: on, policy, references, ...others }));
    for (const each of [{ take }, ...related]) each.take(decision, at);
    return decision;
  };
  if (options.opened !== false) tell('open-account', '2026-01-01', { customer: { name: 'Ferretería La Central' } });
  return {
    get journal() {
      return journal;
    },
    take,
    tell,
  };
}

/** An invoice due once. */
export function invoice(itemId: string, amount: Money, dueOn: LocalDate): CommandFacts['record-invoice'] {
  return { itemId, total: amount, instalments: [{ number: 1, dueOn, amount }] };
}

/** A payment put where the policy says. */
export function payment(
  paymentId: string,
  amount: Money,
  apply: CommandFacts['record-payment']['apply'] = 'by-policy',
): CommandFacts['record-payment'] {
  return { paymentId, amount, method: 'transfer', apply };
}

/** A line on the principal of an instalment, in one currency. */
export function line(itemId: string, amount: Money, instalment = 1): ApplicationLine {
  return { itemId, instalment, component: 'principal', settled: amount, paid: amount };
}

/** What refused a decision. */
export function refusalOf(decision: Decision): string | undefined {
  return decision.ok ? undefined : decision.refusal.code;
}
