/// <reference types="mocha" />

import type { Backend, CommandRequest } from '@cartera/backend';
import { assert, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define/worklist.js';
import type { WorklistHarness } from '../harness/worklist.js';
import { deskBooks } from './books.fixture.js';
import { longList } from './rows.fixture.js';
import { worklistOver } from './worklist.fixture.js';

before(() => setViewport({ width: 1280, height: 800 }));

const idsOf = (worklist: WorklistHarness) => worklist.rows().map(({ id }) => id);
const selectedOf = (worklist: WorklistHarness) =>
  worklist
    .rows()
    .filter(({ selected }) => selected)
    .map(({ id }) => id);

describe('by keys', () => {
  it('a collector moves, selects a range, puts off, and goes on where they were', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    worklist.element.shadowRoot?.querySelector<HTMLElement>('.grid')?.focus();
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'x' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Shift' });
    await waitUntil(() => selectedOf(worklist).length === 2);
    assert.deepEqual(selectedOf(worklist), ['B-2', 'A-1']);
    await sendKeys({ press: 's' });
    await waitUntil(() => worklist.element.shadowRoot?.activeElement?.id === 'snooze-through');
    await worklist.fill('2026-04-03');
    await worklist.act('Posponer 2 cuentas');
    await waitUntil(() => worklist.rows().some(({ why }) => why === 'Pospuesta, vuelve el 4 abr 2026'));
    assert.deepEqual(selectedOf(worklist), []);
    assert.equal(worklist.element.shadowRoot?.activeElement?.className, 'grid');
    expect(worklist.selection()).to.contain('Se pospusieron 2 cuentas.');
  });

  it('letters are the field’s while somebody types, and "/" goes there', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    await worklist.press('/');
    await sendKeys({ type: 'xa' });
    assert.equal(worklist.element.shadowRoot?.querySelector<HTMLInputElement>('#search')?.value, 'xa');
    await waitUntil(() => worklist.element.view === 'q=xa');
    assert.equal(worklist.selection(), '');
    await worklist.search('');
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    assert.equal(worklist.element.view, 'q=a');
    assert.equal(worklist.element.shadowRoot?.activeElement?.className, 'grid');
  });

  it('"?" says all keys, and Escape gives the focus back', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    await worklist.press('?');
    await waitUntil(() => worklist.element.shadowRoot?.querySelector('dialog')?.open);
    expect(worklist.element.shadowRoot?.querySelector('dialog')?.textContent).to.contain('Registrar una promesa');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !worklist.element.shadowRoot?.querySelector('dialog'));
    assert.equal(worklist.element.shadowRoot?.activeElement?.className, 'grid');
  });

  it('Escape leaves the form, and its own button too, for the list', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    const focused = () => worklist.element.shadowRoot?.activeElement;
    for (const key of ['s', 'a']) {
      await worklist.press(key);
      await waitUntil(() => focused()?.localName === 'input');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => focused()?.className === 'grid');
      assert.equal(worklist.selection(), '');
    }
    await worklist.press('a');
    await waitUntil(() => focused()?.localName === 'input');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused()?.className === 'grid');
    assert.equal(worklist.selection(), '');
  });

  it('Escape in the account goes back to the list, which stays where it is; once more closes the account', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    const focused = () => worklist.element.shadowRoot?.activeElement;
    await worklist.press('c');
    const form = () => worklist.element.shadowRoot?.querySelector('cartera-account')?.shadowRoot?.querySelector('form');
    await waitUntil(() => form());
    await waitUntil(() => focused()?.localName === 'cartera-account');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !form());
    assert.equal(focused()?.localName, 'cartera-account');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused()?.className === 'grid');
    assert.equal(worklist.account(), 'account/C-3');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => worklist.account() === undefined);
  });

  it('why a row is here is read aloud, as the focus stays in the list', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    await worklist.press('w');
    await waitUntil(() => worklist.why());
    expect(worklist.element.shadowRoot?.querySelector('.base > [role=status]')?.textContent).to.match(
      /^Lo más antiguo venció .+ por cobrar/,
    );
  });

  it('the active row is the one that is said, wherever its node went', async () => {
    const { backend } = longList(5000);
    const worklist = await worklistOver(backend);
    const said = () => {
      const id = worklist.element.shadowRoot?.querySelector('.grid')?.getAttribute('aria-activedescendant');
      return id ? worklist.element.shadowRoot?.getElementById(id)?.querySelector('.id')?.textContent : undefined;
    };
    await worklist.press('j', 'j');
    assert.equal(said(), '000002');
    await worklist.scrollTo(2000);
    assert.equal(said(), undefined);
    await worklist.press('k');
    assert.equal(said(), '000001');
    await worklist.press('End', 'PageUp', 'Home', 'PageDown');
    assert.equal(said(), worklist.active()?.id);
  });
});

describe('many at once', () => {
  /** The collector's Backend, where one account's commands are refused until they are not. */
  async function refusing(): Promise<{ backend: Backend; sent: { stream: string; key: string }[]; allow: () => void }> {
    const { collector } = await deskBooks();
    const sent: { stream: string; key: string }[] = [];
    let refuses = true;
    const submit = async (command: CommandRequest, options: { idempotencyKey: string }) => {
      sent.push({ stream: command.stream, key: options.idempotencyKey });
      if (refuses && command.stream === 'account/B-2') throw new TypeError('Failed to fetch');
      return collector.submit(command, options);
    };
    return { backend: { ...collector, submit }, sent, allow: () => (refuses = false) };
  }

  it('what failed stays selected with its reason; trying again uses the same key', async () => {
    const { backend, sent, allow } = await refusing();
    const worklist = await worklistOver(backend, { assignees: ['luz', 'ana'] });
    await worklist.press('Control+a');
    await waitUntil(() => selectedOf(worklist).length === 4);
    await worklist.act('Asignar');
    const options = [...(worklist.element.shadowRoot?.querySelectorAll('datalist option') ?? [])].map((one) => one.getAttribute('value'));
    assert.deepEqual(options, ['luz', 'ana']);
    await worklist.fill('luz');
    await worklist.act('Asignar 4 cuentas');
    await waitUntil(() => worklist.rows().filter(({ standing }) => standing === 'luz').length === 3);
    assert.deepEqual(selectedOf(worklist), ['B-2']);
    const mark = worklist.rows().find(({ id }) => id === 'B-2')?.mark ?? '';
    expect(mark.length).to.be.greaterThan(10);
    expect(worklist.selection()).to.contain('1 no se pudo y sigue seleccionada:');
    assert.deepEqual(new Set(sent.map(({ key }) => key)).size, 4);
    allow();
    await worklist.act('Asignar 1 cuenta');
    await waitUntil(() => worklist.rows().every(({ standing }) => standing === 'luz'));
    const keys = sent.filter(({ stream }) => stream === 'account/B-2').map(({ key }) => key);
    assert.deepEqual([keys.length, new Set(keys).size, sent.length], [2, 1, 5]);
    assert.equal(worklist.selection(), 'Se asignó 1 cuenta.');
  });

  it('a refusal is said in its own words: nobody, or a day gone by', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    await worklist.press('a');
    await worklist.act('Asignar 1 cuenta');
    expect(worklist.selection()).to.contain('Falta decir a quién.');
    await worklist.act('Cancelar');
    await worklist.press('s');
    await worklist.fill('2026-03-01');
    await worklist.act('Posponer 1 cuenta');
    await waitUntil(() =>
      worklist.selection().includes('No se puede posponer a una fecha que ya pasó. La primera fecha posible es el 31 mar 2026.'),
    );
    assert.deepEqual(selectedOf(worklist), ['C-3']);
  });

  it('a page may send by itself, and says what became of each', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    const done: unknown[] = [];
    worklist.element.addEventListener('cartera-snooze-request', (event) => {
      event.preventDefault();
      const { command, idempotencyKey } = event.detail;
      void collector.submit(command, { idempotencyKey }).then((outcome) => worklist.element.answer(idempotencyKey, outcome));
    });
    worklist.element.addEventListener('cartera-snooze-done', ({ detail }) => done.push(detail.stream));
    await worklist.press('x', 'j', 'x', 's');
    await worklist.fill('2026-04-01');
    await worklist.act('Posponer 2 cuentas');
    await waitUntil(() => done.length === 2);
    assert.deepEqual(new Set(done), new Set(['account/B-2', 'account/C-3']));
  });

  it('a thousand at most are selected of many, and that is said', async () => {
    const { backend } = longList(5000);
    const worklist = await worklistOver(backend);
    await worklist.press('Control+a');
    await waitUntil(() => worklist.selection().startsWith('1,000 seleccionadas'));
    expect(worklist.element.shadowRoot?.textContent).to.contain('Se seleccionaron las primeras 1,000');
    await worklist.press('Control+a');
    assert.equal(worklist.selection(), '');
  });

  it('another question ends the selection; the same one does not', async () => {
    const { collector } = await deskBooks();
    const worklist = await worklistOver(collector);
    await worklist.select('B-2');
    await waitUntil(() => worklist.selection().startsWith('1 seleccionada'));
    worklist.element.reload();
    await worklist.settled();
    assert.deepEqual(selectedOf(worklist), ['B-2']);
    await worklist.chooseReason('Sin contacto');
    assert.deepEqual([worklist.selection(), idsOf(worklist)], ['', ['C-3', 'B-2']]);
  });
});
