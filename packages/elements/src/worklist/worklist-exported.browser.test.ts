/// <reference types="mocha" />

import { loadLanguage, localeFor, worklistReasonTopic, worklistTopic } from '@cartera/locales';
import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { worklistDocument } from '../../../interchange/src/exports/worklist-document.js';
import type { ExportValue } from '../../../interchange/src/exports/document.types.js';
import '../define/worklist.js';
import { deskBooks } from './books.fixture.js';
import { worklistOver } from './worklist.fixture.js';

before(() => setViewport({ width: 1600, height: 900 }));

function plain(value: ExportValue | undefined): string {
  if (!value) return '';
  if ('text' in value) return value.text;
  return 'count' in value ? String(value.count) : '';
}

it('the list as a file says what the list on the screen says, row by row', async () => {
  const { collector } = await deskBooks();
  const worklist = await worklistOver(collector);
  const list = await collector.view('worklist', {});
  await loadLanguage('es-MX', worklistTopic, worklistReasonTopic);
  const { sections, title } = worklistDocument(list, { locale: localeFor('es-MX'), digest: '' });
  const [accounts] = sections;
  const shown = worklist.rows().map(({ name, id, why, late, standing }) => [name, id || name, why, late, standing]);
  assert.deepEqual(
    Array.from(accounts?.rows ?? [], ({ cells }) => [...cells.slice(0, 3), ...cells.slice(-2)].map(plain)),
    shown,
  );
  assert.isAbove(shown.length, 3);
  assert.equal(title, 'Lista de gestión');
  const heads = accounts?.columns.map(({ head }) => head) ?? [];
  assert.deepEqual([heads[0], heads[2], heads.at(-2), heads.at(-1)], ['Cliente', 'Motivo', 'Días de atraso', 'Situación']);
});
