// What must and must not compile for a page that embeds the elements. Nothing here runs: `tsc -p tests` reads it.
import '@cartera/elements/define/all';
import type { CarteraStatement } from '@cartera/elements';

export function embeds(page: Document): string | undefined {
  const statement: CarteraStatement = page.createElement('cartera-statement');
  statement.addEventListener('cartera-loaded', ({ detail }) => {
    detail.digest.toUpperCase();
    // @ts-expect-error what happened is read, never changed
    detail.digest = '';
  });

  // @ts-expect-error a property that does not exist
  statement.total = 1;

  return page.querySelector('cartera-statement')?.tagName;
}

export function promises(page: Document): void {
  const form = page.createElement('cartera-promise-form');
  form.addEventListener('cartera-promise-request', (event) => {
    event.preventDefault();
    const { command, idempotencyKey } = event.detail;
    if (command.kind === 'make-promise') command.facts.parts[0]?.dueOn.slice(idempotencyKey.length);
    // @ts-expect-error a withdrawal has no parts
    if (command.kind === 'withdraw-promise') command.facts.parts.at(0);
    form.outcome = { ok: false, refusal: { code: 'promise.nothing_open', facts: {} } };
  });

  // @ts-expect-error what became of a command is an outcome, not its name
  form.outcome = 'accepted';
}

export function collects(page: Document): void {
  const account = page.createElement('cartera-account');
  account.open('contact');
  account.addEventListener('cartera-account-request', (event) => {
    event.preventDefault();
    if (event.detail.command.kind === 'snooze') event.detail.command.facts.through.slice(event.detail.idempotencyKey.length);
    account.outcome = { ok: false, refusal: { code: 'snooze.in_the_past', facts: {} } };
  });
  account.addEventListener('cartera-account-change', ({ detail }) => {
    detail.stream.startsWith('account/');
    // @ts-expect-error what happened is read, never changed
    detail.kind = 'log-note';
  });

  // @ts-expect-error there is no such act
  account.open('call');
  // @ts-expect-error a row of the list, not its name
  account.item = 'Ferretería La Central';
}

export function digs(page: Document): void {
  const aging = page.createElement('cartera-aging');
  aging.names = { 'FER-001': 'Ferretería La Central' };
  aging.addEventListener('cartera-account-open', ({ detail }) => {
    detail.stream.startsWith('account/');
    // @ts-expect-error what happened is read, never changed
    detail.currency = 'USD';
  });

  // @ts-expect-error a report is data, not its address
  aging.report = '/aging.json';
}

export function imports(page: Document): void {
  const element = page.createElement('cartera-import');
  element.mapping = { rows: 'open-balances', columns: { customer: 'Cliente' } };
  element.addEventListener('cartera-import-request', (event) => {
    event.preventDefault();
    const { mapping, asOf } = event.detail;
    mapping.columns.customer?.slice(asOf?.length);
    // @ts-expect-error what is about to be imported is read, never changed
    event.detail.name = 'x.csv';
  });
  element.addEventListener('cartera-import-done', ({ detail }) => detail.report.added.toFixed());

  // @ts-expect-error rows are of a kind that is known
  element.mapping = { rows: 'balances' };
}

export function records(page: Document): void {
  const form = page.createElement('cartera-payment-form');
  form.addEventListener('cartera-payment-request', (event) => {
    event.preventDefault();
    const { command, idempotencyKey } = event.detail;
    command.facts.paymentId.slice(idempotencyKey.length);
    // @ts-expect-error a payment has no parts
    command.facts.parts.at(0);
    form.outcome = { ok: false, refusal: { code: 'payment.exists', facts: {} } };
  });

  // @ts-expect-error a position is the whole of it, not a balance
  form.position = { amount: 1, currency: 'MXN' };
}
