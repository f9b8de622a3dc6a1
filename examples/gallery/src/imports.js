/** What columns of invoices are called here. */
const NAMES = {
  customer: ['Cliente', 'Customer'],
  name: ['Nombre', 'Name'],
  document: ['Folio', 'Factura', 'Invoice'],
  issuedOn: ['Fecha', 'Date'],
  dueOn: ['Vencimiento', 'Vence', 'Due'],
  amount: ['Total', 'Importe', 'Amount'],
  currency: ['Moneda', 'Currency'],
};
const NEEDED = ['customer', 'document', 'amount', 'issuedOn'];
const ORDERS = ['Y-M-D', 'D/M/Y', 'M/D/Y'];

let asked = 0;

/**
 * Files into the books of this page, as far as a page alone can: invoices as plain text, cells parted by `;` or `,` without quotes, amounts with a point before the decimals. Each row is decided by
 * the books themselves. Everything else (workbooks, lists that are compared, guesses from cells) is a server's work.
 *
 * @param {import('@cartera/backend').Backend} backend
 * @returns {import('@cartera/backend').Imports}
 */
export function importsOver(backend) {
  const files = new Map();
  const fileOf = (id) => files.get(id) ?? fail('upload.unknown');
  return {
    async upload(body, { name }) {
      if (!/\.(csv|txt)$/i.test(name)) fail('file.not_a_table', { issue: 'other' });
      const lines = (await body.text()).split(/\r?\n/).filter((line) => line.trim() !== '');
      if (lines.length === 0) fail('file.empty');
      const mark = lines[0].includes(';') ? ';' : ',';
      const [headers, ...rows] = lines.map((line) => line.split(mark).map((cell) => cell.trim()));
      const uploadId = `file-${files.size + 1}`;
      files.set(uploadId, { name, mark, headers, rows: rows.map((cells, index) => ({ line: index + 2, cells })), refused: [] });
      return { uploadId, name, size: body.size };
    },
    preview: async (uploadId, { mapping = {}, rows = 10 }) => previewOf(fileOf(uploadId), mapping, rows),
    run: async (uploadId, request, options = {}) => importRows(backend, fileOf(uploadId), { ...request, ...options }),
    async rejected(uploadId) {
      const { name, mark, headers, refused } = fileOf(uploadId);
      const lines = [headers, ...refused].map((cells) => cells.join(mark));
      return refused.length === 0 ? undefined : { name: `${name}.rejected.csv`, body: new Blob([lines.join('\n')], { type: 'text/csv' }) };
    },
  };
}

function previewOf({ name, headers, rows }, said, count) {
  const named = Object.entries(NAMES).flatMap(([field, names]) =>
    headers.filter((header) => names.includes(header)).map((header) => [field, header]),
  );
  const columns = said.columns ?? Object.fromEntries(named);
  const absent = Object.values(columns).find((header) => !headers.includes(header));
  if (absent !== undefined) fail('mapping.column_absent', { column: absent });
  const days = rows.map(({ cells }) => cells[headers.indexOf(columns.issuedOn)] ?? '');
  const fitting = ORDERS.filter(
    (order) => days.some((day) => readDay(day, order)) && days.every((day) => readDay(day, order) || !/\d/.test(day)),
  );
  const dates = fitting.length === 1 ? { dates: fitting[0] } : {};
  const mapping = { source: name.replace(/\.\w+$/, '').slice(0, 40), rows: 'invoices', decimal: '.', ...dates, ...said, columns };
  const open = NEEDED.filter((field) => !columns[field]).map((field) => `columns.${field}`);
  if (!mapping.dates) open.push('dates');
  if (!mapping.currency && !columns.currency) open.push('currency');
  const reasons = said.columns
    ? []
    : named.map(([field, header]) => ({ field: `columns.${field}`, header, code: 'guess.header_name', facts: {} }));
  const shown = rows.slice(0, count).map((row) => (open.length > 0 ? row : readRow(headers, row, mapping)));
  return { format: 'csv', headerRow: 1, headers, skipped: [], mapping, reasons, open, rows: shown, warnings: [] };
}

async function importRows(backend, file, { mapping, dryRun, signal, progress }) {
  const report = { added: 0, unchanged: 0, changed: 0, missing: 0, rejected: 0, rejectedRows: [] };
  const sums = new Map();
  file.refused = [];
  for (const [index, one] of file.rows.entries()) {
    if (signal?.aborted) fail('import.stopped');
    progress?.(index + 1);
    const { read, faults } = readRow(file.headers, one, mapping);
    const refusal = read && (await write(backend, read, mapping, dryRun));
    if (read && !refusal) {
      report.added += 1;
      sums.set(read.amount.currency, (sums.get(read.amount.currency) ?? 0) + read.amount.amount);
    } else if (refusal?.code === 'item.exists') report.unchanged += 1;
    else {
      report.rejected += 1;
      report.rejectedRows.push({ line: one.line, faults: faults ?? [refusal] });
      file.refused.push(one.cells);
    }
  }
  return { ...report, addedTotal: [...sums].map(([currency, amount]) => ({ amount, currency })) };
}

/** What a row is refused for by the books; undefined where it went in, or would. */
async function write(backend, { customer, name, document, on, dueOn = on, amount }, { source }, dryRun) {
  const stream = `account/${customer}`;
  const how = (key) => ({ idempotencyKey: key, ...(dryRun && { dryRun }) });
  const opened = await backend.submit(
    { kind: 'open-account', stream, on, facts: { customer: { name: name || customer } } },
    how(`open ${stream}`),
  );
  if (dryRun && opened.ok) return undefined; // nobody's account yet: its documents are new
  const facts = { itemId: `${source}/${document}`, total: amount, reference: document, instalments: [{ number: 1, dueOn, amount }] };
  asked += 1; // each time anew: what is there already is told as that
  const outcome = await backend.submit({ kind: 'record-invoice', stream, on, facts }, how(`row ${asked}`));
  return outcome.ok ? undefined : outcome.refusal;
}

function readRow(headers, { line, cells }, { columns, dates, currency }) {
  const cell = (field) => (columns[field] ? (cells[headers.indexOf(columns[field])] ?? '') : '');
  const [on, dueOn] = ['issuedOn', 'dueOn'].map((field) => readDay(cell(field), dates));
  const amount = readAmount(cell('amount'), columns.currency ? cell('currency') : currency);
  const faults = [
    ...['customer', 'document'].filter((field) => cell(field) === '').map((field) => ({ code: 'row.missing', column: columns[field] })),
    ...(on ? [] : [{ code: 'row.date_format', column: columns.issuedOn }]),
    ...(dueOn || !columns.dueOn ? [] : [{ code: 'row.date_format', column: columns.dueOn }]),
    ...(amount ? [] : [{ code: 'row.amount_format', column: columns.amount }]),
  ];
  if (faults.length > 0) return { line, cells, faults };
  const read = {
    customer: cell('customer'),
    document: cell('document'),
    on,
    amount,
    ...(dueOn && { dueOn }),
    ...(cell('name') && { name: cell('name') }),
  };
  return { line, cells, read };
}

function readDay(text, order = 'Y-M-D') {
  const parts = text.split(/[-/.]/);
  const [year, month, day] = ['Y', 'M', 'D'].map((part) => (parts[order.split(/[-/]/).indexOf(part)] ?? '').padStart(2, '0'));
  const read = `${year}-${month}-${day}`;
  const there = new Date(`${read}T00:00:00Z`);
  return parts.length === 3 && !Number.isNaN(there.valueOf()) && there.toISOString().startsWith(read) ? read : undefined;
}

/** Two decimals at most, which pesos and dollars have. */
function readAmount(text, currency = '') {
  const [, whole, decimals = ''] = /^\$?\s*(\d{1,3}(?:,?\d{3})*)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (whole === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return { amount: Number(whole.replaceAll(',', '') + decimals.padEnd(2, '0')), currency };
}

function fail(code, facts = {}) {
  throw Object.assign(new Error(code), { code, facts });
}
