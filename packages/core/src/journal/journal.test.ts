import { describe, expect, test } from 'vitest';
import { invoice, mxn, payment, story } from '../decisions/story.fixture.js';
import {
  canonicalJson,
  chainFault,
  customerFacts,
  customerOf,
  digestOf,
  isStaffEntry,
  stampEntries,
  verifyChain,
  voidedBy,
  type EntryDraft,
} from './index.js';

const draft: EntryDraft = {
  id: 'n-1/1',
  kind: 'note-logged',
  v: 1,
  on: '2026-03-31',
  by: 'ana',
  facts: {},
  personal: { text: 'Llamar' },
  postings: [],
};
const stamp = (at: string) => ({ at, salt: () => 'c0ffee' });

describe('canonicalJson', () => {
  test('sorts keys by UTF-16 units, at every depth, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'ñ', é: true, u: undefined })).toBe('{"a":"ñ","b":[{"a":null,"z":1}],"é":true}');
  });

  // RFC 8785, section 3.2.2 and appendix B
  test.each([
    [333333333.3333333, '333333333.3333333'],
    [1e30, '1e+30'],
    [4.5, '4.5'],
    [2e-3, '0.002'],
    [0.000000000000000000000000001, '1e-27'],
    [-0, '0'],
  ])('writes %d as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [10n]])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(expect.objectContaining({ code: 'json.not_canonical' }));
  });

  test('the digest of an empty object is the SHA-256 of {}', () => {
    expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});

describe('stampEntries', () => {
  test('numbers on, chains, commits to personal data with a salt', () => {
    const [first] = stampEntries(undefined, 'account/ACME', [draft], stamp('2026-03-31T18:00:00Z'));
    const [second] = stampEntries(first, 'account/ACME', [{ ...draft, id: 'n-2/1' }], stamp('2026-03-31T18:00:01Z'));
    expect(first).toMatchObject({
      seq: 1,
      at: '2026-03-31T18:00:00Z',
      personal: { text: 'Llamar', salt: 'c0ffee' },
      commitment: digestOf({ text: 'Llamar', salt: 'c0ffee' }),
    });
    expect(second?.seq).toBe(2);
    expect(second?.digest).not.toBe(first?.digest);
    expect(verifyChain([first, second].flatMap((entry) => entry ?? []))).toEqual({ ok: true });
  });

  test('a clock that goes back does not take the stream with it', () => {
    const [first] = stampEntries(undefined, 'account/ACME', [draft], stamp('2026-03-31T18:00:00.500Z'));
    const [second] = stampEntries(first, 'account/ACME', [draft], stamp('2026-03-31T18:00:00Z'));
    expect(second?.at).toBe('2026-03-31T18:00:00.500Z');
  });
});

describe('verifyChain', () => {
  const entries = stampEntries(undefined, 'account/ACME', [draft, { ...draft, id: 'n-2/1' }], stamp('2026-03-31T18:00:00Z'));
  const change = (index: number, fields: object) => entries.map((entry, n) => (n === index ? { ...entry, ...fields } : entry));

  test('personal data may be erased: their commitment stays', () => {
    const erased = entries.map(({ personal: _personal, ...entry }) => entry);
    expect(verifyChain(erased)).toEqual({ ok: true });
  });

  test.each([
    ['chain.seq_gap', entries.slice(1), 2],
    ['chain.digest_differs', change(0, { on: '2026-03-30' }), 1],
    ['chain.digest_differs', change(1, { digest: 'f'.repeat(64) }), 2],
    ['chain.personal_differs', change(1, { personal: { text: 'No llamar', salt: 'c0ffee' } }), 2],
    ['chain.instant_goes_back', change(1, { at: '2026-03-30T18:00:00Z' }), 2],
  ])('finds %s', (code, forged, seq) => {
    expect(verifyChain(forged)).toEqual({ ok: false, seq, code });
    const faults = forged.map((entry, n) => chainFault(entry, forged[n - 1]));
    expect(faults.find((fault) => fault !== undefined)).toBe(code);
  });

  test('an entry at a time says the same', () => {
    const [first, second] = entries as [(typeof entries)[0], (typeof entries)[0]];
    expect([chainFault(first, undefined), chainFault(second, first)]).toEqual([undefined, undefined]);
    expect([chainFault(second, undefined), chainFault(first, first)]).toEqual(['chain.seq_gap', 'chain.seq_gap']);
  });
});

describe('a journal', () => {
  test('knows who voided what, its applications included', () => {
    const told = story();
    told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_000), '2026-03-31'));
    told.tell('record-payment', '2026-03-05', payment('P-1', mxn(20_000)), { id: 'pay' });
    expect(voidedBy(told.journal, 'pay/1')).toBeUndefined();
    told.tell('void-entry', '2026-03-09', { entryId: 'pay/1', reason: 'otro cliente' }, { id: 'void' });
    expect(voidedBy(told.journal, 'pay/1')).toMatchObject({ id: 'void/1', on: '2026-03-05' });
    expect(voidedBy(told.journal, 'pay/2')?.id).toBe('void/1');
  });

  test('knows its customer as last told', () => {
    const told = story();
    told.tell('update-customer', '2026-02-01', { customer: { taxId: 'EKU9003173C9' } }, { id: 'u' });
    expect(customerOf(told.journal)).toEqual({ name: 'Ferretería La Central', taxId: 'EKU9003173C9' });
    told.tell('void-entry', '2026-02-02', { entryId: 'u/1', reason: 'otro' });
    expect(customerOf(told.journal)).toEqual({ name: 'Ferretería La Central' });
  });

  test('keeps staff’s entries apart, and those of kinds it does not know', () => {
    expect(isStaffEntry({ kind: 'note-logged' })).toBe(true);
    expect(isStaffEntry({ kind: 'payment-recorded' })).toBe(false);
    expect(isStaffEntry({ kind: 'moon-landed' })).toBe(true);
  });

  test('does not tell a customer how the house sorts it', () => {
    const facts = { segment: 'alto-riesgo', jurisdiction: 'MX' };
    expect(customerFacts({ kind: 'account-opened', facts })).toEqual({ jurisdiction: 'MX' });
  });
});
