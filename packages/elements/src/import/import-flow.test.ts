import { expect, test } from 'vitest';
import { ImportFlow } from './import-flow.js';
import { memoryImports } from './imports.fixture.js';

const flowOver = (mapping: unknown) =>
  new ImportFlow({
    element: { requestUpdate: () => undefined },
    imports: () => memoryImports().imports,
    mapping: () => mapping,
    tell: () => true,
    focusOn: () => undefined,
  });

test('a mapping of the page that is none is told before a file is chosen', () => {
  expect(flowOver({ columns: 7 }).problem?.code).toBe('import_form.mapping_unreadable');
  for (const given of [undefined, null, {}, { rows: 'payments' }]) expect(flowOver(given).problem).toBeUndefined();
});

test('a file that is to say how others are read, and does not, is told; nothing else changes', async () => {
  const flow = flowOver(undefined);
  await flow.choose([new File(['{"columns": "all"}'], 'mapeo.json')]);
  expect([flow.problem?.code, flow.saved, flow.step, flow.busy]).toEqual(['import_form.mapping_unreadable', undefined, 'file', false]);
  await flow.choose([new File(['{"columns": {"customer": "Cliente"}}'], 'mapeo.json')]);
  expect([flow.problem, flow.saved?.name]).toEqual([undefined, 'mapeo.json']);
});
