import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { givenDocument } from '../exports/statement.fixture.js';
import { wholeSections } from '../exports/whole-sections.js';
import { pdfOf, type PdfAnswer } from '../pdf/index.js';
import { answerPdfs } from './index.js';

async function answerTo(document: unknown): Promise<PdfAnswer> {
  const { port1, port2 } = new MessageChannel();
  answerPdfs(port2);
  try {
    return await new Promise((resolve) => {
      port1.once('message', resolve);
      port1.postMessage({ document, options: {} });
    });
  } finally {
    port1.close();
  }
}

test('a document goes over to a thread and comes back as the bytes that are made here', async () => {
  const document = { ...givenDocument(), sections: wholeSections(givenDocument().sections) };
  const answer = await answerTo(document);
  expect('bytes' in answer && Buffer.from(answer.bytes).equals(await pdfOf(document))).toBe(true);
});

test('what is wrong comes back with its code and facts; what is no fault of ours as the error it was', async () => {
  const first = wholeSections(givenDocument().sections).find(({ key }) => key === 'movements');
  const money = { money: { amount: Number.MAX_SAFE_INTEGER, currency: 'MXN' } };
  const tooMuch = {
    ...givenDocument(),
    sections: [{ ...first, rows: [1, 2].map(() => ({ cells: [null, null, null, money, money, money] })) }],
  };
  expect(await answerTo(tooMuch)).toEqual({ fault: { code: 'money.out_of_range', facts: expect.anything() as object } });
  expect(await answerTo({ ...givenDocument(), sections: 7 })).toMatchObject({ error: { name: 'TypeError' } });
});
