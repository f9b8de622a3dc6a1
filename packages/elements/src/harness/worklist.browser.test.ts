/// <reference types="mocha" />

import { assert, expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define/all.js';
import { deskBooks } from '../worklist/books.fixture.js';
import { pageOfRows, workRow } from '../worklist/rows.fixture.js';
import { worklistOver, worklistWith } from '../worklist/worklist.fixture.js';

before(() => setViewport({ width: 1280, height: 800 }));

it('reads what a person reads', async () => {
  const worklist = await worklistWith({ page: pageOfRows([workRow(3, { assignedTo: 'luz' }), workRow(5)]) });
  assert.deepEqual([worklist.shows(), worklist.notice(), worklist.selection(), worklist.account()], ['rows', undefined, '', undefined]);
  assert.equal(worklist.total(), '2 cuentas al 31 mar 2026');
  assert.deepEqual(worklist.rows()[0], {
    name: 'Cliente 000003',
    id: '000003',
    why: '47 días de atraso',
    amounts: { MXN: '1,000.03', USD: '50.03' },
    late: '47',
    standing: 'luz',
    mark: '',
    selected: false,
  });
  assert.equal(worklist.rows()[1]?.standing, 'Con promesa');
  assert.deepEqual(worklist.reasons(), ['Todas', 'Días de atraso 2', 'Importe por cobrar 2']);
});

it('does what a person does, and says what is not there', async () => {
  const { collector } = await deskBooks();
  const worklist = await worklistOver(collector);
  await worklist.press('j');
  assert.equal(worklist.active()?.id, 'B-2');
  await worklist.select('A-1');
  await worklist.act('Asignar');
  await worklist.fill('luz');
  await worklist.act('Asignar 1 cuenta');
  assert.equal(worklist.selection(), 'Se asignó 1 cuenta.');
  await worklist.open('D-4');
  assert.equal(worklist.account(), 'account/D-4');
  const refused: string[] = [];
  for (const act of [() => worklist.open('Z-9'), () => worklist.fill('x'), () => worklist.choose('Orden', 'Nada'), () => worklist.retry()])
    await act().catch((error: unknown) => refused.push(String(error)));
  assert.deepEqual(refused.length, 4);
  expect(refused[0]).to.contain('no row of Z-9');
});
