import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from './read-file.fixture.js';
import { workbookParts } from './workbook-parts.fixture.js';
import { zipOf } from './zip-of.fixture.js';

const BOOK = readFileSync(new URL('./fixtures/libreoffice.xlsx', import.meta.url));
const PARTS = workbookParts({
  rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46096</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row>',
  texts: '<si><r><t>Muñoz</t></r></si>',
  formats: ['0.00', '[$-80A]dd/mm/yyyy;@'],
});

/** Read to its end, or refused with a code of files. */
async function isReadOrRefused(content: Uint8Array): Promise<void> {
  const outcome = await readFile(content).catch((error: unknown) => error);
  if (outcome instanceof Error)
    expect(outcome).toMatchObject({ code: expect.stringMatching(/^file\.(not_a_table|beyond_limits|empty)$/) as string });
}

// Whatever happens to a file's bytes, it is read or refused for a code that has words.
test('bytes that turned over, were lost or were doubled', async () => {
  const damage = fc.tuple(
    fc.nat(BOOK.length - 1),
    fc.nat(255),
    fc.constantFrom('turn', 'cut', 'lose', 'double'),
    fc.integer({ min: 1, max: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      let bytes = Buffer.from(BOOK);
      for (const [at, value, how, length] of damages) {
        if (how === 'turn') bytes[at % bytes.length] = value;
        else if (how === 'cut') bytes = bytes.subarray(0, Math.max(1, at));
        else if (how === 'lose') bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
        else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
        if (bytes.length === 0) return;
      }
      await isReadOrRefused(bytes);
    }),
    { numRuns: 150 },
  );
}, 60_000);

// A sum that fits says that nothing turned over: with any one byte of what is packed changed, a sheet is refused or read as it was.
test('one byte of a sheet never changes what is read without being noticed', async () => {
  const { records } = await readFile(BOOK);
  await fc.assert(
    fc.asyncProperty(fc.nat(BOOK.length - 1), fc.integer({ min: 1, max: 255 }), async (at, more) => {
      const bytes = Buffer.from(BOOK);
      bytes[at] = ((bytes[at] ?? 0) + more) % 256;
      const read = await readFile(bytes).catch(() => undefined);
      if (read) expect(read.records).toEqual(records);
    }),
    { numRuns: 150 },
  );
}, 60_000);

// Whatever stands in the parts, as long as it is packed rightly.
test('parts of any text', async () => {
  const pieces = fc.constantFrom(
    '<row r="1">',
    '</row>',
    '<c r="A1" t="s">',
    '<c>',
    '</c>',
    '<v>',
    '</v>',
    '<',
    '>',
    '&amp;',
    '&',
    ']]>',
    '<![CDATA[',
    '"',
    'A1',
    '9',
    '<is>',
    '</is>',
    '<t>',
    '</t>',
    '\0',
    '<xf numFmtId="14"/>',
    '<sheet r:id="rId1" name=""/>',
    '<!--',
    '-->',
    '\uD800',
    'é',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(PARTS.length - 1),
      fc.nat(2000),
      fc.nat(200),
      fc.array(pieces, { maxLength: 6 }),
      async (index, at, lost, more) => {
        const parts = PARTS.map((part, place) => {
          const text = String(part.content);
          const from = at % (text.length + 1);
          return place === index ? { ...part, content: text.slice(0, from) + more.join('') + text.slice(from + lost) } : part;
        });
        await isReadOrRefused(zipOf(parts));
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
