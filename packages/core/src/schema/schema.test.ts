import { describe, expect, test } from 'vitest';
import { invoice, mxn, payment, story } from '../decisions/story.fixture.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { parseCommand, parseEntry, parsePolicy } from './index.js';

const note = { id: 'n-1', kind: 'log-note', stream: 'account/ACME', on: '2026-03-31', by: 'ana', facts: { text: 'Llamar' } };
const command = (kind: string, facts: unknown) => ({ ...note, kind, facts });
const withShare = (percent: string) => ({
  itemId: 'F',
  total: mxn(1),
  terms: { lines: [{ share: { percent }, due: [] }] },
});
const part = (dueOn: string, amount: unknown) => ({ promiseId: 'A', parts: [{ dueOn, amount }] });

describe('parseCommand', () => {
  test('reads a command and freezes it', () => {
    const parsed = parseCommand(note);
    expect(parsed).toEqual(note);
    expect(Object.isFrozen(parsed.facts)).toBe(true);
    const paid = command('record-payment', payment('P-1', mxn(1)));
    expect(parseCommand(paid)).toEqual(paid);
    const billed = command('record-invoice', invoice('F-1', mxn(0), '2026-04-30'));
    expect(parseCommand(billed)).toEqual(billed);
  });

  test.each<[string, unknown, string]>([
    ['no object', 'x', ''],
    ['an unknown kind', { ...note, kind: 'make-money' }, 'kind'],
    ['a name of Object as its kind', { ...note, kind: 'toString' }, 'kind'],
    ['a day that is none', { ...note, on: '2026-02-30' }, 'on'],
    ['an unknown field', { ...note, urgent: true }, 'urgent'],
    ['an unknown field of its facts', command('log-note', { text: 'x', bold: true }), 'facts.bold'],
    ['a stream of no kind', { ...note, stream: 'ACME' }, 'stream'],
    ['half a character in a stream', { ...note, stream: 'account/A\uD83D' }, 'stream'],
    ['a control character in a stream', { ...note, stream: 'account/A\u0000' }, 'stream'],
    ['an empty text', command('log-note', { text: '' }), 'facts.text'],
    ['half a cent', command('make-promise', part('2026-04-14', { amount: 0.5, currency: 'MXN' })), 'facts.parts[0].amount.amount'],
    [
      'an amount past 2^53−1',
      command('make-promise', part('2026-04-14', { amount: 2 ** 53, currency: 'MXN' })),
      'facts.parts[0].amount.amount',
    ],
    ['nothing promised', command('make-promise', part('2026-04-14', mxn(0))), 'facts.parts[0].amount.amount'],
    [
      'a currency that is none',
      command('make-promise', part('2026-04-14', { amount: 1, currency: 'mxn' })),
      'facts.parts[0].amount.currency',
    ],
    ['a day of a part that is none', command('make-promise', part('14/04/2026', mxn(1))), 'facts.parts[0].dueOn'],
    [
      'terms and instalments at once',
      command('record-invoice', { ...invoice('F', mxn(1), '2026-04-14'), terms: { lines: [{ share: 'rest', due: [] }] } }),
      'facts.instalments',
    ],
  ])('refuses %s', (_name, json, path) => {
    expect(() => parseCommand(json)).toThrow(
      expect.objectContaining(path === '' ? { code: 'command.invalid' } : { code: 'command.invalid', path }),
    );
  });

  test.each<[string, string, object]>([
    ['not_a_day', 'on', { ...note, on: '2026-02-30' }],
    ['not_a_day', 'facts.parts[0].dueOn', command('make-promise', part('2026-02-30', mxn(1)))],
    ['not_an_instant', 'happenedAt', { ...note, happenedAt: '2026-03-31 18:00' }],
    ['not_an_id', 'by', { ...note, by: 'a\u0000' }],
    ['not_a_stream', 'stream', { ...note, stream: 'ACME' }],
    ['not_a_digest', 'facts.digest', command('send-statement', { from: note.on, to: note.on, digest: 'ABC', channel: 'mail' })],
    ['not_a_currency', 'facts.parts[0].amount.currency', command('make-promise', part('2026-04-14', { amount: 1, currency: 'mxn' }))],
    ['not_above_zero', 'facts.parts[0].amount.amount', command('make-promise', part('2026-04-14', mxn(0)))],
    ['below_zero', 'facts.total.amount', command('record-invoice', invoice('F', mxn(-1), '2026-04-14'))],
    ['not_a_decimal', 'facts.terms.lines[0].share.percent', command('record-invoice', withShare('10%'))],
    ['no_fields', 'facts.customer', command('update-customer', { customer: {} })],
    ['too_small', 'facts.text', command('log-note', { text: '' })],
    ['invalid_type', 'facts.text', command('log-note', { text: 7 })],
    ['unknown_kind', 'kind', { ...note, kind: 'make-money' }],
  ])('says %s of %s', (issue, path, json) => {
    expect(() => parseCommand(json)).toThrow(expect.objectContaining({ code: 'command.invalid', path, facts: { issue } }));
  });

  test('never says the value', () => {
    let message = '';
    try {
      parseCommand({ ...note, on: 'secret-value' });
    } catch (error) {
      message = `${String(error)}${JSON.stringify(error)}`;
    }
    expect(message).toContain('command.invalid');
    expect(message).not.toContain('secret-value');
  });
});

describe('parseEntry', () => {
  function entries() {
    const told = story();
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_000), '2026-03-31'));
    told.tell('record-payment', '2026-03-05', payment('P-1', mxn(20_000)), { id: 'pay' });
    told.tell('make-promise', '2026-03-06', { promiseId: 'A', parts: [{ dueOn: '2026-03-20', amount: mxn(10_000) }] });
    told.tell('return-payment', '2026-03-08', { paymentId: 'P-1', reason: 'x' }, { id: 'ret' });
    told.tell('void-entry', '2026-03-09', { entryId: 'ret/1', reason: 'x' });
    told.tell('log-note', '2026-03-09', { text: 'nota' });
    return told.journal.entries;
  }

  test('what was written is read back the same', () => {
    const written = entries();
    expect(written.length).toBeGreaterThan(7);
    for (const entry of written) expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  test.each<[string, object, string]>([
    ['entry.kind_unknown', { kind: 'moon-landed' }, 'kind'],
    ['entry.version_unknown', { v: 2 }, 'v'],
    ['entry.invalid', { seq: 0 }, 'seq'],
    ['entry.invalid', { facts: {} }, 'facts.itemId'],
    ['entry.invalid', { at: '2026-03-31' }, 'at'],
    ['entry.invalid', { postings: [{}] }, 'postings[0].itemId'],
  ])('%s for %o', (code, change, path) => {
    expect(() => parseEntry({ ...entries()[1], ...change })).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('parsePolicy', () => {
  const house = { id: 'house', version: '2', from: '2026-01-01', publishedAt: '2026-01-01T00:00:00Z' };
  const terms = { rate: { perMonth: '0.03' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' };

  test('fills what is not written with the default, but for an overlay; and freezes it', () => {
    const parsed = parsePolicy({ ...house, lateInterest: terms, interest: { chargeDaysOfMonth: [15, 31] } });
    expect(parsed).toEqual({ ...DEFAULT_POLICY, ...house, lateInterest: terms, interest: { chargeDaysOfMonth: [15, 31] } });
    expect(Object.isFrozen(parsed.interest?.chargeDaysOfMonth)).toBe(true);
    const overlay = { ...house, appliesTo: { segment: 'retail' }, lateInterest: terms };
    expect(parsePolicy(overlay)).toEqual(overlay);
  });

  test.each(['0', '0.25', '1', '1.000'])('takes %s of what is open as the least that is worth promising', (minimumShare) => {
    const promise = { ...DEFAULT_POLICY.promise, minimumShare };
    expect(parsePolicy({ ...house, promise }).promise).toEqual(promise);
  });

  test('reads every slot as the default has it', () => {
    const { appliesTo: _none, ...whole } = DEFAULT_POLICY;
    expect(parsePolicy(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  test.each([
    ['no name', { id: undefined }, 'policy.invalid', 'id'],
    ['a day that is none', { from: '2026-02-30' }, 'policy.invalid', 'from'],
    ['a slot nobody knows', { mood: {} }, 'policy.invalid', 'mood'],
    ['a cap below zero', { interest: { maximumPercent: '-1' } }, 'interest.cap_below_zero', 'interest.maximumPercent'],
    [
      'a highest rate below zero',
      { lateInterest: terms, interest: { maximumPerYear: '-1' } },
      'interest.cap_below_zero',
      'interest.maximumPerYear',
    ],
    ['a tax below zero', { interest: { tax: { percent: '-16', rounding: 'half-up' } } }, 'interest.tax_below_zero', 'interest.tax.percent'],
    ['a charging day that is none', { interest: { chargeDaysOfMonth: [0] } }, 'policy.invalid', 'interest.chargeDaysOfMonth[0]'],
    ['a least share above all', { promise: { ...DEFAULT_POLICY.promise, minimumShare: '1.01' } }, 'policy.invalid', 'promise.minimumShare'],
    [
      'a least share below none',
      { promise: { ...DEFAULT_POLICY.promise, minimumShare: '-0.5' } },
      'policy.invalid',
      'promise.minimumShare',
    ],
    ['a least share in per cent', { promise: { ...DEFAULT_POLICY.promise, minimumShare: '25' } }, 'policy.invalid', 'promise.minimumShare'],
    [
      'buckets with a gap',
      {
        aging: {
          basis: 'due',
          buckets: [
            { fromDays: 1, throughDays: 30 },
            { fromDays: 40, throughDays: null },
          ],
        },
      },
      'aging.scheme_invalid',
      'aging.buckets[1]',
    ],
    [
      'a rate above its own cap',
      { lateInterest: terms, interest: { maximumPerYear: '0.12' } },
      'interest.rate_above_cap',
      'lateInterest.rate',
    ],
    [
      'a reason nobody knows',
      { worklist: { reasons: [{ code: 'mood' }], exits: [] } },
      'worklist.reason_unknown',
      'worklist.reasons[0].code',
    ],
  ])('refuses %s', (_what, other, code, path) => {
    expect(() => parsePolicy({ ...house, ...other })).toThrow(expect.objectContaining({ code, path }));
  });

  const contact = { email: 'cobranza@andrade.example' };
  const account = { currency: 'MXN', clabe: '032180000118359719' };
  const creditor = { name: 'Distribuidora Andrade', taxId: 'EKU9003173C9', contact, accounts: [account], references: 'document' };

  test('reads who is owed', () => {
    expect(parsePolicy({ ...house, creditor }).creditor).toEqual(creditor);
    const abroad = { currency: 'EUR', account: 'DE89 3704 0044 0532 0130 00', bank: 'Commerzbank', holder: 'Andrade GmbH' };
    const people = { name: 'Ana Ruiz', phone: '+52 55 5000 0000', hours: 'lunes a viernes de 9 a 18 h' };
    const more = { ...creditor, contact: people, accounts: [account, abroad] };
    expect(parsePolicy({ ...house, creditor: more }).creditor).toEqual(more);
  });

  test.each<[string, object, string, string]>([
    [
      'a CLABE with a wrong digit',
      { accounts: [{ ...account, clabe: '032180000118359718' }] },
      'creditor.accounts[0].clabe',
      'not_a_clabe',
    ],
    ['a CLABE with spaces', { accounts: [{ ...account, clabe: '032 180 00011835971 9' }] }, 'creditor.accounts[0].clabe', 'too_big'],
    ['an account without a number', { accounts: [account, { currency: 'USD' }] }, 'creditor.accounts[1]', 'no_number'],
    ['a currency that is none', { accounts: [{ ...account, currency: 'mxn' }] }, 'creditor.accounts[0].currency', 'not_a_currency'],
    ['no account', { accounts: [] }, 'creditor.accounts', 'too_small'],
    ['nobody to ask', { contact: { name: 'Ana' } }, 'creditor.contact', 'no_way_to_ask'],
    ['an address with a second line', { contact: { email: 'a@b.mx\nBcc: c@d.mx' } }, 'creditor.contact.email', 'not_a_line'],
    ['an address that is none', { contact: { email: 'a b.mx' } }, 'creditor.contact.email', 'not_an_email'],
    ['two addresses', { contact: { email: 'a@b.mx,c@d.mx' } }, 'creditor.contact.email', 'not_an_email'],
    ['a telephone without a digit', { contact: { phone: 'llame' } }, 'creditor.contact.phone', 'not_a_phone'],
    ['a name of two lines', { name: 'Andrade\u2028Pague aquí' }, 'creditor.name', 'not_a_line'],
    ['a name that turns the direction of writing', { name: 'Andrade \u202Eedardna' }, 'creditor.name', 'not_a_line'],
    ['an empty name', { name: '' }, 'creditor.name', 'too_small'],
    ['a name with a space at its end', { name: 'Andrade ' }, 'creditor.name', 'space_at_the_ends'],
    ['a name without an end', { name: 'A'.repeat(201) }, 'creditor.name', 'too_big'],
    ['references of no kind', { references: 'both' }, 'creditor.references', 'invalid_value'],
    ['a field nobody knows', { slogan: 'x' }, 'creditor.slogan', 'unknown_field'],
  ])('refuses %s of a creditor', (_what, other, path, issue) => {
    expect(() => parsePolicy({ ...house, creditor: { ...creditor, ...other } })).toThrow(
      expect.objectContaining({ code: 'policy.invalid', path, facts: { issue } }),
    );
  });
});
