/// <reference types="mocha" />

import { assert, expect, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { accountBackends } from './promise-account.fixture.js';
import { choose, formOver, one, press, texts } from './promise-form.fixture.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

async function receipt() {
  const form = await formOver((await accountBackends()).customer);
  await choose(form, 'Todo lo vencido');
  await choose(form, 'miércoles 12 de abril');
  await waitUntil(() => texts(form, '.review .promise')[0]?.startsWith('Se compromete'));
  await press(form, 'Prometer este pago');
  await waitUntil(() => one(form, '.receipt') !== null);
  return form;
}

describe('a receipt', () => {
  const write = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  afterEach(() => {
    if (write) Object.defineProperty(navigator, 'clipboard', { ...write, configurable: true });
  });

  it('is copied with its number and what was promised', async () => {
    const form = await receipt();
    let copied = '';
    clipboard(async (text) => void (copied = text));
    await press(form, 'Copiar');
    await waitUntil(() => texts(form, '.receipt .answer').includes('Copiado.'));
    const [number = ''] = texts(form, '[part=number]');
    expect(copied).to.match(new RegExp(`^Promesa de pago ${number}\\. Se compromete a pagar \\$31,004\\.10 el miércoles 12 de abril\\. `));
  });

  it('can be copied by hand where the browser does not allow it', async () => {
    const form = await receipt();
    clipboard(() => Promise.reject(new Error('no')));
    await press(form, 'Copiar');
    await waitUntil(() => texts(form, '.receipt .answer')[0]?.includes('cópielo usted'));
    const field = one<HTMLTextAreaElement>(form, '.by-hand');
    assert.deepEqual([field?.selectionStart, field?.selectionEnd], [0, field?.value.length]);
    expect(field?.value).to.contain('Se compromete a pagar $31,004.10');
  });

  it('gives its day as a calendar file, under a strict content security policy', async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = POLICY;
    document.head.append(policy);
    const control = document.body.appendChild(document.createElement('p'));
    control.setAttribute('style', 'color: red');
    await waitUntil(() => violations.length === 1, 'the policy is in force');

    const form = await receipt();
    const files: Blob[] = [];
    const names: string[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return createObjectURL(file);
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        names.push(this.download);
      },
    });
    await press(form, 'Agregar al calendario');
    URL.createObjectURL = createObjectURL;
    delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click; // HTMLElement's own is there again
    const [number = ''] = texts(form, '[part=number]');
    assert.deepEqual([names, files[0]?.type], [[`${number}.ics`], 'text/calendar;charset=utf-8']);
    const text = ((await files[0]?.text()) ?? '').replaceAll('\r\n ', '');
    for (const line of [`UID:${number}-20280331T180000Z@cartera`, 'DTSTART;VALUE=DATE:20280412', 'SUMMARY:Pagar $31\\,004.10'])
      expect(text).to.contain(`${line}\r\n`);
    assert.deepEqual(violations.length, 1);
  });
});
