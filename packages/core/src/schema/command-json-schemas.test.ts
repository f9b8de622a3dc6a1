import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { DECIDED_COMMANDS } from '../decisions/index.js';
import { commandJsonSchemas } from './index.js';

const schemas = commandJsonSchemas();
const ajv = formats.default(new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }));

test('there is one for each kind of command, and each is lawful', () => {
  expect(Object.keys(schemas).toSorted()).toEqual([...DECIDED_COMMANDS].toSorted());
  for (const schema of Object.values(schemas)) expect(ajv.compile(schema)).toBeTypeOf('function');
});

test.each([
  [true, {}],
  [false, { id: 'n-1' }],
  [false, { by: 'ana' }],
  [false, { on: '2026-02-30' }],
  [false, { stream: 'ACME' }],
  [false, { facts: { text: 7 } }],
  [false, { facts: { text: 'Llamar', colour: 'red' } }],
  [false, { kind: 'log-notes' }],
])('%s of a note with %j', (fits, other) => {
  const note = { kind: 'log-note', stream: 'account/ACME', on: '2026-03-31', facts: { text: 'Llamar' } };
  expect(ajv.validate(schemas['log-note'], { ...note, ...other })).toBe(fits);
});
