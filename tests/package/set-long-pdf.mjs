// Sets a long document from what is installed, in the thread that comes with it, and prints how often the process had its turn meanwhile. `left`: another is begun, and the process ends while it is set.
import { openPdfThread, pdfOf } from '@cartera/interchange/pdf';

const [mode] = process.argv.slice(2);
const row = (count) => ({ cells: [{ count }, { text: 'Pago recibido' }, { money: { amount: count * 100, currency: 'MXN' } }] });
const columns = [
  { key: 'n', head: 'N', kind: 'count' },
  { key: 'concept', head: 'Concepto', kind: 'text' },
  { key: 'amount', head: 'Importe', kind: 'money', isSummed: true, carried: 'sum' },
];
const documentOf = (lines) => ({
  kind: 'statement',
  language: 'es-MX',
  title: 'Estado de cuenta',
  asOf: '2026-03-31',
  facts: [],
  figures: [],
  sections: [{ key: 'movements', label: 'Movimientos', currency: 'MXN', columns, rows: Array.from({ length: lines }, (_, n) => row(n)) }],
  notes: [],
  digest: '',
});

const thread = openPdfThread();
if (mode === 'left') {
  void thread.pdfOf(documentOf(15_000));
  setTimeout(() => process.exit(0), 500);
} else {
  const document = documentOf(600);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 10);
  const bytes = await thread.pdfOf(document);
  clearInterval(timer);
  const same = Buffer.from(bytes).equals(Buffer.from(await pdfOf(document)));
  process.stdout.write(JSON.stringify({ turns, same }));
  // nothing else keeps it: the thread does not either
}
