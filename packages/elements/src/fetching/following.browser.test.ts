/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { assert, aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { accountOver, lookAt, opened } from '../account/account.fixture.js';
import { hide, tested, type TestedBackend } from '../following/moves.fixture.js';
import { accountBackends, record, STREAM } from '../promise-form/promise-account.fixture.js';
import { choose, one, type } from '../promise-form/promise-form.fixture.js';
import type { CarteraProvider } from '../provider/index.js';

before(() => setViewport({ width: 1000, height: 700 }));
afterEach(() => hide(false));

const text = (element: HTMLElement) => (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');
const said = (element: HTMLElement) => (one(element, ':host > .unseen, .base ~ .unseen')?.textContent ?? '').trim();
const views = ({ asked }: TestedBackend, name: string) => asked.filter(([view]) => view === name).length;

/** Elements under a provider, once they follow. */
async function shown(source: TestedBackend, inside: ReturnType<typeof html>): Promise<CarteraProvider> {
  const provider = await fixture<CarteraProvider>(
    html`<cartera-provider .backend=${source.backend} .clock=${() => '2028-03-31T18:00:00Z'}>${inside}</cartera-provider>`,
  );
  await waitUntil(() => source.open() === 1, 'it follows', { timeout: 4_000 });
  await aTimeout(50);
  return provider;
}

async function pay(clerk: Backend, paymentId: string, amount: number): Promise<void> {
  await record(clerk, {
    kind: 'record-payment',
    stream: STREAM,
    on: '2028-03-31',
    facts: { paymentId, amount: { amount, currency: 'MXN' }, method: 'transfer', apply: 'by-policy' },
  });
}

const versionOf = async (clerk: Backend) => (await clerk.view('position', { stream: STREAM })).version;
const statement = html`<cartera-statement stream=${STREAM} from="2028-01-01"></cartera-statement>`;

describe('a statement', () => {
  it('follows its account, without a sign of waiting; the change is said once', async () => {
    const { clerk } = await accountBackends();
    const source = tested(clerk);
    const provider = await shown(source, statement);
    const element = provider.querySelector('cartera-statement') as HTMLElement;
    const busy: string[] = [];
    const watching = new MutationObserver(() => busy.push(`${one(element, '[aria-busy=true], .skeleton, .notice')?.className}`));
    watching.observe(element.shadowRoot as ShadowRoot, { subtree: true, childList: true, attributes: true });
    const before = views(source, 'statement');
    await pay(clerk, 'P-1', 1_000_410);
    for (let n = 0; n < 50; n += 1) source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => text(element).includes('38,206.45'), 'what is owed now');
    await waitUntil(() => said(element) !== '');
    assert.equal(said(element), 'Se actualizó. Ahora: $38,206.45 MXN.');
    await aTimeout(600);
    assert.equal(views(source, 'statement') - before, 1);
    assert.deepEqual([...new Set(busy)], ['undefined']);
    watching.disconnect();
  });

  it('that changes again and again says so once in ten seconds', async () => {
    const { clerk } = await accountBackends();
    const source = tested(clerk);
    const provider = await shown(source, statement);
    const element = provider.querySelector('cartera-statement') as HTMLElement;
    await pay(clerk, 'P-1', 1_000_410);
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => said(element) !== '');
    await pay(clerk, 'P-2', 100_000);
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => text(element).includes('37,206.45'), 'what is owed now');
    await aTimeout(600);
    assert.equal(said(element), 'Se actualizó. Ahora: $38,206.45 MXN.');
  });

  it('does not ask for another account, and where nothing is other it says nothing and paints nothing', async () => {
    const { clerk } = await accountBackends();
    const source = tested(clerk);
    const provider = await shown(source, statement);
    const element = provider.querySelector('cartera-statement') as HTMLElement;
    const before = views(source, 'statement');
    let painted = 0;
    const watching = new MutationObserver(() => {
      painted += 1;
    });
    watching.observe(element.shadowRoot as ShadowRoot, { subtree: true, childList: true, characterData: true });
    source.tell({ stream: 'account/OTHER', version: 9 });
    await aTimeout(600);
    assert.equal(views(source, 'statement'), before);
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => views(source, 'statement') === before + 1);
    await aTimeout(100);
    assert.deepEqual([painted, said(element)], [0, '']);
    watching.disconnect();
  });

  it('as it was once known, or of a fixed day when only a day passed, it is not asked again', async () => {
    const { clerk } = await accountBackends();
    const source = tested(clerk);
    await shown(
      source,
      html`<cartera-statement stream=${STREAM} known-at="2028-03-31T18:00:00Z"></cartera-statement>
        <cartera-statement stream=${STREAM} to="2028-03-31"></cartera-statement>`,
    );
    await waitUntil(() => views(source, 'statement') === 2);
    const version = await versionOf(clerk);
    source.tell({ stream: STREAM, version });
    await waitUntil(() => views(source, 'statement') === 3); // the one of the day: something may have been written
    await aTimeout(300);
    source.tell({ stream: STREAM, version });
    await aTimeout(600);
    assert.equal(views(source, 'statement'), 3);
  });

  it('what is open stays open, and the focus stays on its document when rows come above', async () => {
    const { clerk } = await accountBackends();
    const source = tested(clerk);
    const provider = await shown(source, statement);
    const element = provider.querySelector('cartera-statement') as HTMLElement;
    const button = (name: string) =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.open-items .disclosure') ?? [])].find((each) =>
        each.textContent?.includes(name),
      );
    button('F-2-MXN')?.click();
    await waitUntil(() => one(element, '.why .explained')?.textContent?.includes('17,206.45'), 'the explanation');
    button('F-2-MXN')?.focus();
    const looking: string[] = [];
    const watching = new MutationObserver(() => looking.push(String(one(element, '.looking')?.textContent)));
    watching.observe(element.shadowRoot as ShadowRoot, { subtree: true, childList: true });
    await record(clerk, {
      kind: 'record-invoice',
      stream: STREAM,
      on: '2028-03-30',
      facts: {
        itemId: 'F-0',
        total: { amount: 500_00, currency: 'MXN' },
        instalments: [{ number: 1, dueOn: '2028-03-31', amount: { amount: 500_00, currency: 'MXN' } }],
      },
    });
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => button('F-0') !== undefined, 'the new document');
    await aTimeout(200);
    assert.equal(element.shadowRoot?.activeElement?.textContent?.trim(), 'F-2-MXN');
    expect(one(element, '.why .explained')?.textContent).to.contain('17,206.45');
    assert.deepEqual([...new Set(looking)], ['undefined']);
    watching.disconnect();
  });

  it('what is read stays at its height when rows come above it', async () => {
    const { clerk } = await accountBackends();
    for (let n = 0; n < 60; n += 1) await pay(clerk, `P-${n}`, 1_000);
    const source = tested(clerk);
    const provider = await shown(source, statement);
    const element = provider.querySelector('cartera-statement') as HTMLElement;
    const row = () =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.movements tr') ?? [])].find((each) => each.textContent?.includes('P-40'));
    await waitUntil(() => row() !== undefined);
    row()?.scrollIntoView({ block: 'start' });
    await aTimeout(50);
    const top = row()?.getBoundingClientRect().top ?? 0;
    await record(clerk, {
      kind: 'record-invoice',
      stream: STREAM,
      on: '2028-01-04',
      facts: {
        itemId: 'F-9',
        total: { amount: 500_00, currency: 'MXN' },
        instalments: [{ number: 1, dueOn: '2028-03-31', amount: { amount: 500_00, currency: 'MXN' } }],
      },
    });
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => text(element).includes('F-9'));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(Math.abs((row()?.getBoundingClientRect().top ?? 0) - top)).to.be.lessThan(2);
  });

  it('stands as it is where the page says so', async () => {
    const { clerk } = await accountBackends();
    const source = tested(clerk);
    const provider = await fixture<CarteraProvider>(
      html`<cartera-provider still .backend=${source.backend}>${statement}</cartera-provider>`,
    );
    await waitUntil(() => text(provider.querySelector('cartera-statement') as HTMLElement).includes('48,210.55'));
    await aTimeout(900);
    assert.equal(source.watched.length, 0);
    provider.still = undefined;
    await waitUntil(() => source.open() === 1, 'it follows now');
    provider.still = true;
    await waitUntil(() => source.open() === 0, 'and no more');
  });
});

describe('an account', () => {
  it('follows with its history; what is typed and the focus stay', async () => {
    const { clerk } = await accountBackends();
    const source = tested(clerk);
    const account = await accountOver(source.backend);
    await waitUntil(() => source.open() === 1, 'it follows', { timeout: 4_000 });
    await lookAt(account, 'timeline');
    await opened(account, 'note');
    const field = one<HTMLTextAreaElement>(account, '#act-text');
    if (!field) throw new Error('no field');
    field.focus();
    field.value = 'Dice que paga el viernes';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.setSelectionRange(5, 8);
    await pay(clerk, 'P-1', 1_000_410);
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => text(account).includes('38,206.45'), 'what is owed now');
    await waitUntil(() => one(account, '.timeline')?.textContent?.includes('P-1'), 'its history');
    const now = account.shadowRoot?.activeElement as HTMLTextAreaElement;
    assert.deepEqual([now.id, now.value, now.selectionStart, now.selectionEnd], ['act-text', 'Dice que paga el viernes', 5, 8]);
    await waitUntil(() => said(account) !== '');
    expect(said(account)).to.contain('38,206.45');
  });

  it('what it did itself is not asked a second time', async () => {
    const { clerk } = await accountBackends();
    const source = tested(clerk);
    const account = await accountOver(source.backend);
    await waitUntil(() => source.open() === 1, 'it follows', { timeout: 4_000 });
    await pay(clerk, 'P-1', 1_000_410);
    account.reload();
    await waitUntil(() => text(account).includes('38,206.45'));
    const before = views(source, 'position');
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await aTimeout(700);
    assert.equal(views(source, 'position'), before);
  });
});

describe('a promise form', () => {
  it('keeps what is typed, asks again what is owed, and at the review says that it would be agreed otherwise', async () => {
    const { clerk, customer } = await accountBackends();
    const source = tested(customer);
    const provider = await shown(source, html`<cartera-promise-form stream=${STREAM}></cartera-promise-form>`);
    const form = provider.querySelector('cartera-promise-form') as HTMLElement;
    await choose(form, 'Otro importe');
    await type(form, '#amount-typed', '30,000.00');
    await choose(form, 'Otro día');
    await type(form, '#due-typed', '2028-04-10');
    const amount = one<HTMLInputElement>(form, '#amount-typed') as HTMLInputElement;
    await waitUntil(() => one(form, '[part~=review] [part~=promise]')?.textContent?.includes('30,000.00'), 'the review', {
      timeout: 3_000,
    });
    amount.focus();
    await pay(clerk, 'P-1', 3_100_410);
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => one(form, '[part~=owed]')?.textContent?.includes('17,206.45'), 'what is owed now');
    assert.equal(amount.value, '30,000.00');
    assert.equal(form.shadowRoot?.activeElement, amount);
    await waitUntil(() => one(form, '[part~=review] [part~=promise]') === null, 'no longer agreed', { timeout: 3_000 });
    await waitUntil(
      () => one(form, '[part~=review] [role=alert]')?.textContent?.includes('La cuenta cambió mientras tanto.'),
      'it says so',
    );
  });

  it('says at the review that the account changed where less is owed, though what was chosen would still be taken', async () => {
    const { clerk, customer } = await accountBackends();
    const source = tested(customer);
    const provider = await shown(source, html`<cartera-promise-form stream=${STREAM}></cartera-promise-form>`);
    const form = provider.querySelector('cartera-promise-form') as HTMLElement;
    await choose(form, 'Otro importe');
    await type(form, '#amount-typed', '10,000.00');
    await choose(form, 'Otro día');
    await type(form, '#due-typed', '2028-04-10');
    const agreed = () => one(form, '[part~=review] [part~=promise]')?.textContent;
    await waitUntil(() => agreed()?.includes('10,000.00'), 'the review', { timeout: 3_000 });
    await pay(clerk, 'P-1', 3_100_410);
    source.tell({ stream: STREAM, version: await versionOf(clerk) });
    await waitUntil(() => one(form, '[part~=review] [role=alert]')?.textContent?.includes('La cuenta cambió'), 'it says so', {
      timeout: 3_000,
    });
    expect(agreed()).to.contain('10,000.00');
  });
});

describe('without a connection', () => {
  it('a statement says so below its heading; what is read stays at its height', async () => {
    const { clerk } = await accountBackends();
    for (let n = 0; n < 40; n += 1) await pay(clerk, `P-${n}`, 1_000);
    const source = tested(clerk);
    const element = (await shown(source, statement)).querySelector('cartera-statement') as HTMLElement;
    await waitUntil(() => text(element).includes('P-30'));
    const row = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.movements tr') ?? [])].find((each) =>
      each.textContent?.includes('P-30'),
    );
    row?.scrollIntoView({ block: 'start' });
    await aTimeout(50);
    const top = row?.getBoundingClientRect().top ?? 0;
    source.breakOff('backend.unreachable', { refuses: true });
    Object.assign(source.backend, { view: () => Promise.reject(new TypeError('Failed to fetch')) });
    await waitUntil(() => one(element, '.head + .waiting')?.textContent?.startsWith('Sin conexión.'), 'it says so', { timeout: 8_000 });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(Math.abs((row?.getBoundingClientRect().top ?? 0) - top)).to.be.lessThan(2);
    await expect(element).to.be.accessible();
  });

  it('says so quietly after a while, once for what is inside it, and catches up', async () => {
    const { clerk } = await accountBackends();
    let gone = false;
    const source = tested({
      ...clerk,
      view: async (...query) => {
        if (gone) throw new TypeError('Failed to fetch');
        return clerk.view(...query);
      },
    });
    const account = await accountOver(source.backend);
    await waitUntil(() => source.open() === 1, 'it follows', { timeout: 4_000 });
    await lookAt(account, 'statement');
    const inner = one(account, 'cartera-statement') as HTMLElement;
    gone = true;
    source.breakOff('backend.unreachable', { refuses: true });
    await aTimeout(3_000);
    assert.equal(text(account).includes('Sin conexión'), false);
    await waitUntil(() => /Sin conexión\. Última actualización: \d\d:\d\d\./.test(text(account)), 'it says so', { timeout: 4_000 });
    assert.equal(text(inner).includes('Sin conexión'), false);
    assert.equal(one(account, '.notice'), null);
    expect(text(account)).to.contain('48,210.55');
    account.lang = 'en';
    await waitUntil(() => text(account).includes('Offline. Last updated:'));
    account.lang = 'es-MX';
    await pay(clerk, 'P-1', 1_000_410);
    gone = false;
    source.mend();
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => text(account).includes('38,206.45'), 'it catches up', { timeout: 3_000 });
    await waitUntil(() => !text(account).includes('Sin conexión'));
  });
});
