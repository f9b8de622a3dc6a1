/// <reference types="mocha" />

import type { Backend, Imports } from '@cartera/backend';
import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { ImportHarness } from '../harness/import.js';
import type { CarteraImport } from './import.js';
import { csv, importOver, INVOICES } from './import.fixture.js';
import { importBackend, memoryImports } from './imports.fixture.js';

/** What a far side may answer that is nothing that was promised. */
const NONSENSE: readonly unknown[] = [
  undefined,
  null,
  5,
  'file',
  [],
  {},
  { uploadId: 7 },
  { headers: [1], rows: {} },
  { headerRow: 1, headers: ['A'], mapping: { columns: 3 }, open: [], skipped: [], reasons: [], warnings: [], rows: [] },
  { headerRow: 1, headers: ['A'], mapping: {}, open: [], skipped: [], reasons: [], warnings: [], rows: [{ line: 1, cells: null }] },
  { added: -1, unchanged: 0, changed: 0, missing: 0, rejected: 0, rejectedRows: [] },
  { added: 1, unchanged: 0, changed: 0, missing: 0, rejected: 0, rejectedRows: [{ line: 1 }] },
  { name: 'x', body: 'no Blob' },
];

const errors: unknown[] = [];
const listen = (event: ErrorEvent | PromiseRejectionEvent) => errors.push('reason' in event ? event.reason : event.error);
before(() => {
  addEventListener('error', listen);
  addEventListener('unhandledrejection', listen);
});
after(() => {
  removeEventListener('error', listen);
  removeEventListener('unhandledrejection', listen);
});
afterEach(async () => {
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(errors.splice(0), []);
});

for (const act of ['upload', 'preview', 'run'] as const)
  it(`whatever ${act} answers is said in words`, async () => {
    for (const answer of NONSENSE) {
      const memory = memoryImports();
      const imports = { ...memory.imports, [act]: async () => Promise.resolve(answer) };
      const harness = new ImportHarness(await importOver(importBackend(imports)));
      await harness.give(csv(INVOICES));
      if (act === 'run') await harness.review();
      await waitUntil(() => harness.notice()?.includes('La respuesta llegó incompleta'), `${act}: ${JSON.stringify(answer)}`);
    }
  });

it('whatever the last step is answered is said in words', async () => {
  for (const answer of NONSENSE) {
    const memory = memoryImports();
    const rejected = async () => Promise.resolve(answer);
    const harness = new ImportHarness(await importOver(importBackend({ ...memory.imports, rejected } as unknown as Imports)));
    await harness.give(csv(INVOICES));
    await harness.review();
    await harness.import();
    assert.deepEqual(harness.shows(), 'done');
    expect(harness.element.shadowRoot?.textContent).to.contain('No pudimos traer el archivo');
  }
});

it('what throws anything at all is a failure like any other', async () => {
  for (const thrown of [
    undefined,
    null,
    'x',
    7,
    { code: 'odd' },
    Object.assign(new Error(), { code: 'file.too_large', facts: { megabytes: 50 } }),
  ]) {
    const memory = memoryImports();
    const preview = async () => Promise.reject(thrown);
    const harness = new ImportHarness(await importOver(importBackend({ ...memory.imports, preview })));
    await harness.give(csv(INVOICES));
    await waitUntil(() => (harness.notice()?.length ?? 0) > 20);
  }
});

describe('where nothing can be imported it is said calmly', () => {
  const closed: Readonly<Record<string, Backend>> = {
    'no files': withoutFiles(importBackend(memoryImports().imports)),
    'no imports': { ...importBackend(memoryImports().imports), files: { export: async () => Promise.reject(new Error()) } },
    'not this caller': importBackend(memoryImports().imports, { imports: undefined }),
    'files that are none': { ...importBackend(memoryImports().imports), files: 5 } as unknown as Backend,
  };
  for (const [name, backend] of Object.entries(closed))
    it(name, async () => {
      const harness = new ImportHarness(await importOver(backend));
      await waitUntil(() => harness.shows() === 'closed');
      expect(harness.element.shadowRoot?.textContent).to.contain('Aquí no se pueden importar archivos.');
    });

  it('a Backend that does not say what it can is tried', async () => {
    for (const capabilities of [async () => Promise.reject(new Error()), async () => Promise.resolve(5 as never)]) {
      const harness = new ImportHarness(await importOver({ ...importBackend(memoryImports().imports), capabilities }));
      await waitUntil(() => harness.shows() === 'file');
    }
  });

  it('no Backend: after a moment, in words', async () => {
    const harness = new ImportHarness(await fixture<CarteraImport>(html`<cartera-import></cartera-import>`));
    await waitUntil(() => harness.element.shadowRoot?.textContent.includes('Todavía no hay a dónde importar.') === true);
    assert.deepEqual(harness.shows(), 'waiting');
  });
});

it('another Backend is another place: what was chosen is forgotten', async () => {
  const element = await importOver(importBackend(memoryImports().imports));
  const harness = new ImportHarness(element);
  await harness.give(csv(INVOICES));
  assert.deepEqual(harness.shows(), 'columns');
  Object.assign(element.parentElement as HTMLElement, { backend: importBackend(memoryImports().imports) });
  await waitUntil(() => harness.shows() === 'file');
});

function withoutFiles({ files: _files, ...backend }: Backend): Backend {
  return backend;
}
