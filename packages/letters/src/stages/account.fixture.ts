import {
  decide,
  DEFAULT_POLICY,
  positionAt,
  promisesAt,
  situationAt,
  stampEntries,
  statementOf,
  type Command,
  type CommandFacts,
  type Journal,
  type LocalDate,
  type PaymentInstructions,
  type Statement,
} from '@cartera/core';
import type { LetterInput } from './letter-data.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' } as const;

/** An account that grows by commands, and what letters are made from on a day. */
export interface Account {
  readonly tell: <K extends Command['kind']>(kind: K, on: LocalDate, facts: CommandFacts[K]) => boolean;
  readonly input: (asOf: LocalDate, more?: Partial<LetterInput>) => LetterInput;
  readonly statement: (from: LocalDate, to: LocalDate) => Statement;
}

/** How the account of tests is paid. */
export const INSTRUCTIONS: PaymentInstructions = {
  stream: 'account/1042',
  asOf: '2026-03-31',
  creditor: {
    name: 'Ferretería La Central',
    taxId: 'FLC010101AB1',
    contact: { name: 'Laura Campos', phone: '55 5555 1042', email: 'cobranza@lacentral.example' },
  },
  accounts: [
    { currency: 'MXN', clabe: '032180000118359719', bank: 'Banco Uno', holder: 'Ferretería La Central' },
    { currency: 'USD', account: '4411223344', bank: 'Bank Two', holder: 'Ferretería La Central' },
  ],
  reference: { numeric: '0010429', concept: 'CLIENTE 1042' },
};

/** Opens an account on 1 January 2026. */
export function anAccount(): Account {
  let journal: Journal = { stream: 'account/1042', entries: [] };
  let n = 0;
  const tell: Account['tell'] = (kind, on, facts) => {
    n += 1;
    const command = { id: `c${n}`, kind, stream: journal.stream, on, by: 'ana', facts } as unknown as Command;
    const decision = decide(command, situationAt(journal, { asOf: on, policy: DEFAULT_POLICY, references: { calendar } }));
    if (!decision.ok) return false;
    const drafts = decision.changes.flatMap(({ entries }) => entries);
    const stamped = stampEntries(journal.entries.at(-1), journal.stream, drafts, { at: `${on}T18:00:00Z`, salt: () => 'c0ffee' });
    journal = { ...journal, entries: [...journal.entries, ...stamped] };
    return true;
  };
  tell('open-account', '2026-01-01', { customer: { name: 'Ebanistas Unidos' } });
  return {
    tell,
    input: (asOf, more = {}) => ({
      position: positionAt(journal, { asOf }),
      promises: promisesAt(journal, { asOf }),
      instructions: { ...INSTRUCTIONS, asOf },
      customerName: 'Ebanistas Unidos',
      ...more,
    }),
    statement: (from, to) => statementOf(journal, { from, to, scheme: DEFAULT_POLICY.aging }),
  };
}
