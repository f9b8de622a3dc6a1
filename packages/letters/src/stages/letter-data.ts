import { customerIdOf, fault, type PaymentInstructions, type Position, type PromiseStanding, type Statement } from '@cartera/core';
import { dueGroups } from './due-groups.js';
import { findStages, type FoundStage, type StageRules } from './find-stages.js';
import type { DueGroup, LetterData, LetterSubject } from './letter-data.types.js';
import type { Stage } from './stage.types.js';

/** What a text is made from. All of it as of one day, `position.asOf`. */
export interface LetterInput {
  readonly position: Position;
  readonly promises: readonly PromiseStanding[];
  readonly instructions: PaymentInstructions;
  /** As told; left out, the customer's id. */
  readonly customerName?: string;
  /** The customer's own page. */
  readonly link?: string;
  /** Left out, the account's own. */
  readonly stage?: Stage;
  /** Goes with the message; then it is no reminder and needs nothing due. */
  readonly statement?: Statement;
  /** Documents named a currency; the others are counted. Default 40. */
  readonly documentsMax?: number;
  readonly rules?: StageRules;
}

const DOCUMENTS_MAX = 40;

/**
 * What a message to a customer says, taken from the account: what is asked for, where it stands, how it is paid. Pure; nothing is decided about whether to send it.
 *
 * What is on hold or in dispute is never asked for, nor what a promise covers before its day, nor what the customer's own money covers.
 *
 * @throws {Fault} message.creditor_missing, message.nothing_due (of a reminder), message.payment_missing with `facts.currency` (nothing that is asked for can be paid anywhere); query.invalid at `stage` where the account allows others only.
 * @example
 * letterData({ position, promises, instructions }).data.due[0].toPay; // => { amount: 3100410, currency: 'MXN' }
 */
export function letterData(input: LetterInput): LetterSubject {
  const { position, instructions, statement } = input;
  const { creditor } = instructions;
  if (creditor === undefined) throw fault('message.creditor_missing');
  const found = fitting(input);
  const chosen = statement ? found.find(({ stage }) => stage === 'overdue') : chosenOf(found, input.stage);
  const due = chosen ? groupsOf(chosen, input) : [];
  const itemIds = chosen ? idsOf(chosen, due) : [];
  const data: LetterData = {
    asOf: position.asOf,
    stage: statement ? null : (chosen?.stage ?? null),
    creditor: {
      name: creditor.name,
      taxId: creditor.taxId ?? null,
      contact: {
        name: creditor.contact.name ?? null,
        phone: creditor.contact.phone ?? null,
        email: creditor.contact.email ?? null,
        hours: creditor.contact.hours ?? null,
      },
    },
    customer: { name: input.customerName ?? customerIdOf(position.stream) },
    due,
    count: itemIds.length,
    promise: chosen?.promise ?? null,
    statement: statement ? statementOf(statement) : null,
    pay: payOf(input, due),
  };
  return {
    data,
    itemIds,
    totals: due.map(({ toPay }) => toPay),
    stages: found.map(({ stage }) => stage),
    because: chosen?.because ?? [],
  };
}

/** The stages at which something is left to pay. */
function fitting(input: LetterInput): readonly FoundStage[] {
  return findStages(input, input.rules).filter((stage) => groupsOf(stage, input).length > 0);
}

function chosenOf(found: readonly FoundStage[], stage: Stage | undefined): FoundStage {
  const [first] = found;
  if (first === undefined) throw fault('message.nothing_due');
  const chosen = stage === undefined ? first : found.find((one) => one.stage === stage);
  if (chosen === undefined)
    throw fault('query.invalid', { issue: 'not_fitting', choices: found.map((one) => one.stage).join(', ') }, 'stage');
  return chosen;
}

function groupsOf({ stage, instalments, promise }: FoundStage, telling: LetterInput): readonly DueGroup[] {
  const { position, instructions, documentsMax = DOCUMENTS_MAX } = telling;
  const groups = dueGroups(instalments, { position, instructions, documentsMax });
  if (stage !== 'promise-due' || promise === undefined) return groups;
  // No more than is open: what was promised may have been settled by a credit note, which keeps no promise.
  return groups.map((group) => ({ ...group, credit: null, toPay: promise.rest.amount < group.total.amount ? promise.rest : group.total }));
}

/** Documents of the groups that are asked for; one whose instalments are several stands once. */
function idsOf({ instalments }: FoundStage, due: readonly DueGroup[]): readonly string[] {
  const currencies = new Set(due.map(({ currency }) => currency));
  return [...new Set(instalments.filter(({ open }) => currencies.has(open.currency)).map(({ itemId }) => itemId))];
}

function statementOf({ from, to, sections }: Statement): LetterData['statement'] {
  const balances = sections.map(({ currency, closing }) => ({
    currency,
    balance: { amount: Math.abs(closing.amount), currency },
    inFavour: closing.amount < 0,
  }));
  return { from, to, balances };
}

/** Where the currencies that are asked for are paid: the first account of each. Of a statement, of each currency that is owed. Where none of them can be paid anywhere there is no letter. */
function payOf({ instructions, link, statement }: LetterInput, due: readonly DueGroup[]): LetterData['pay'] {
  const owed = statement?.sections.filter(({ closing }) => closing.amount > 0).map(({ currency }) => currency) ?? [];
  const currencies = [...new Set([...due.map(({ currency }) => currency), ...owed])];
  const accounts = currencies.flatMap((currency) => instructions.accounts.find((one) => one.currency === currency) ?? []);
  const without = currencies.filter((currency) => accounts.every((account) => account.currency !== currency));
  const [first] = without;
  if (accounts.length === 0 && link === undefined && first !== undefined) throw fault('message.payment_missing', { currency: first });
  return {
    accounts: accounts.map(({ currency, clabe, account, bank, holder }) => ({
      currency,
      clabe: clabe ?? null,
      account: account ?? null,
      bank: bank ?? null,
      holder: holder ?? instructions.creditor?.name ?? '',
    })),
    ask: link === undefined ? without : [],
    reference: instructions.reference,
    link: link ?? null,
  };
}
