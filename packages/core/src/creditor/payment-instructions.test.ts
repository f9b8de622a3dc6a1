import { expect, test } from 'vitest';
import { paymentInstructions, paymentReference, type CreditorRules } from './index.js';

const rules: CreditorRules = {
  name: 'Distribuidora Andrade',
  contact: { phone: '55 5000 0000' },
  accounts: [
    { currency: 'MXN', clabe: '032180000118359719', bank: 'IXE' },
    { currency: 'USD', account: '1234', holder: 'Andrade LLC' },
  ],
};
const asked = { stream: 'account/1042', asOf: '2026-03-31', openItemIds: ['F-1', 'F-2', 'F-1'] } as const;

test('who is owed, where, and what the transfer bears; an account without a holder is the creditor’s', () => {
  expect(paymentInstructions(rules, asked)).toEqual({
    stream: 'account/1042',
    asOf: '2026-03-31',
    creditor: { name: 'Distribuidora Andrade', contact: { phone: '55 5000 0000' } },
    accounts: [
      { currency: 'MXN', clabe: '032180000118359719', bank: 'IXE', holder: 'Distribuidora Andrade' },
      { currency: 'USD', account: '1234', holder: 'Andrade LLC' },
    ],
    reference: { numeric: '0010429', concept: 'RF971042' },
  });
});

test('by document: each open one has its own, once', () => {
  const { documents } = paymentInstructions({ ...rules, references: 'document' }, asked);
  expect(documents).toEqual(['F-1', 'F-2'].map((itemId) => ({ itemId, reference: paymentReference(itemId) })));
});

test('where the policy names nobody there is a reference and nothing else', () => {
  const { creditor, accounts, documents, reference } = paymentInstructions(undefined, asked);
  expect([creditor, accounts, documents, reference.concept]).toEqual([undefined, [], undefined, 'RF971042']);
});

test('the answer cannot be changed; what was handed over still can', () => {
  const answer = paymentInstructions(rules, asked);
  expect([Object.isFrozen(answer.creditor?.contact), Object.isFrozen(answer.accounts[0])]).toEqual([true, true]);
  expect([Object.isFrozen(rules.contact), Object.isFrozen(rules.accounts)]).toEqual([false, false]);
});
