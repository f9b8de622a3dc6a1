/// <reference types="mocha" />

import type { AgingReport, Position, Statement } from '@cartera/core';
import { formatAmount, formatCount, formatDay, formatMoney, loadLanguage, localeFor, type Locale } from '@cartera/locales';
import { accountTopic } from '@cartera/locales/account';
import { statementTopic } from '@cartera/locales/statement';
import { agingTopic } from '@cartera/locales';
import { assert, fixture, html } from '@open-wc/testing';
import { accountDocument } from '../../../interchange/src/exports/account-document.js';
import { agingDocument } from '../../../interchange/src/exports/aging-document.js';
import type { ExportDocument, ExportSection, ExportValue } from '../../../interchange/src/exports/document.types.js';
import { statementDocument } from '../../../interchange/src/exports/statement-document.js';
import { givenPromises, givenStatement } from '../../../interchange/src/exports/statement.fixture.js';
import '../define/all.js';
import type { CarteraAging } from '../aging/index.js';
import type { CarteraStatement } from './statement.js';

// What is exported says exactly what the screen says: headings, words, order, figures, day.

/** Without white space: what stands in a line of its own on the screen needs none. */
const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
const textsIn = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => clean(textContent));
const rowsIn = (table: Element | undefined, selector: string) =>
  [...(table?.querySelectorAll(selector) ?? [])].map((row) => textsIn(row, 'th, td').filter((text) => text !== ''));
const rootOf = (element: Element | null): ShadowRoot => {
  const root = element?.shadowRoot;
  if (!root) throw new Error('nothing is shown');
  return root;
};

function said(locale: Locale, value: ExportValue): string {
  if (value === null) return '';
  if ('text' in value) return clean([value.text, ...(value.notes ?? [])].join(' '));
  if ('money' in value) return clean(formatAmount(locale, value.money));
  if ('day' in value) return clean(formatDay(locale, value.day));
  return 'count' in value ? formatCount(locale, value.count) : value.instant;
}

const rowsOf = (locale: Locale, { rows }: ExportSection) =>
  Array.from(rows, ({ cells }) => cells.map((value) => said(locale, value)).filter((text) => text !== ''));
/** The same texts, whatever white space stands between them. */
const same = (shown: readonly string[] | undefined, exported: readonly (string | undefined)[] | undefined) =>
  assert.deepEqual(shown, exported?.map(clean));
const sectionsOf = ({ sections }: ExportDocument, key: string) => sections.filter((section) => section.key === key);

for (const lang of ['es-MX', 'en']) {
  describe(`exports and the screen, ${lang}`, () => {
    let locale: Locale;
    before(async () => {
      await loadLanguage(lang, statementTopic, agingTopic, accountTopic);
      locale = localeFor(lang, statementTopic, agingTopic, accountTopic);
    });

    it('a statement: three currencies, late lines, promises, what amounts are made of', async () => {
      const statement: Statement = givenStatement({ currencies: ['MXN', 'KWD', 'CLP'], lines: 7 });
      const promises = givenPromises();
      const element = await fixture<CarteraStatement>(
        html`<cartera-statement lang=${lang} .statement=${statement} .promises=${promises}></cartera-statement>`,
      );
      await element.updateComplete;
      const root = rootOf(element);
      await new Promise((done) => setTimeout(done, 100));
      await element.updateComplete;
      const document = statementDocument(statement, { locale, promises });

      same(textsIn(root, '[part=title]'), [document.title]);
      const main = document.figures.filter(({ isMain }) => isMain);
      same(
        textsIn(root, '.as-of'),
        main.map(({ label }) => label),
      );
      same(
        textsIn(root, '[part=balance]'),
        main.map(({ value }) => `${formatMoney(locale, value)} ${value.currency}`),
      );
      const parts = document.figures.filter(({ isMain }) => !isMain);
      same(
        textsIn(root, 'dl.parts dt'),
        parts.map(({ label }) => label),
      );
      same(
        textsIn(root, 'dl.parts dd'),
        parts.map(({ value, note = '' }) => `${formatMoney(locale, value)}${note}`),
      );

      for (const [name, key] of [
        ['movements', 'movements'],
        ['open-items', 'open-items'],
      ] as const) {
        const tables = [...root.querySelectorAll(`table[part~=${name}]`)];
        const sections = sectionsOf(document, key);
        assert.equal(tables.length, sections.length, name);
        sections.forEach((section, index) => {
          same([clean(tables[index]?.querySelector('caption')?.textContent)], [section.heading]);
          const heads = textsIn(tables[index] ?? root, 'thead tr:last-child th').filter((text) => text !== '');
          same(
            heads,
            section.columns.map(({ head }) => head),
          );
          assert.deepEqual(
            rowsIn(tables[index], 'tbody tr').map((row) => row.map((text) => text.replace('○', ''))),
            rowsOf(locale, section),
          );
        });
      }
      const ages = [...root.querySelectorAll('table.ages')];
      sectionsOf(document, 'aging').forEach((section, index) => assert.deepEqual(rowsIn(ages[index], 'tbody tr'), rowsOf(locale, section)));
      const [promised] = sectionsOf(document, 'promises');
      same(textsIn(root, '.promises h4'), [promised?.heading]);
      const shown = textsIn(root, '.promises').join('');
      for (const row of promised?.rows ?? [])
        for (const value of row.cells) assert.include(shown, said(locale, value && 'notes' in value ? { text: value.text } : value));
    });

    it('an aging: the order of customers, the totals of everyone', async () => {
      const row = (customerId: string, amounts: readonly [number, number, number], currency = 'MXN') => ({
        customerId,
        currency,
        notDue: amounts[0],
        buckets: [
          { fromDays: 1, throughDays: 30, amount: amounts[1] },
          { fromDays: 31, throughDays: null, amount: 0 },
        ],
        unapplied: amounts[2],
        total: amounts[0] + amounts[1] + amounts[2],
      });
      const rows = [row('A', [100, 0, -20]), row('B', [200, 50, 0]), row('C', [200, 50, 0]), row('B', [7, 0, 0], 'USD')];
      const { customerId: _all, ...pesos } = row('', [500, 100, -20]);
      const { customerId: _each, ...dollars } = row('', [7, 0, 0], 'USD');
      const report: AgingReport = { asOf: '2026-03-31', bucketsAsOf: '2026-03-31', rows, totals: [pesos, dollars] };
      const element = await fixture<CarteraAging>(html`<cartera-aging lang=${lang} .report=${report}></cartera-aging>`);
      await element.updateComplete;
      const root = rootOf(element);
      const document = agingDocument(report, { locale, digest: '' });
      assert.deepEqual(textsIn(root, '[part=balance]').length, document.figures.filter(({ isMain }) => isMain).length);
      document.sections.forEach((section, index) => {
        const table = root.querySelectorAll('table[part=customers]')[index];
        same([clean(table?.querySelector('caption')?.textContent)], [section.heading]);
        same(
          textsIn(table ?? root, 'thead .customer, thead .bare'),
          section.columns.map(({ head }) => head),
        );
        const [everyone, ...shown] = rowsIn(table, 'tbody tr');
        assert.deepEqual(shown, rowsOf(locale, section));
        assert.deepEqual(
          everyone,
          section.total?.cells.map((value) => said(locale, value)),
        );
      });
    });

    it('an account: what is open, since when, what rests', async () => {
      const [section] = givenStatement().sections;
      const position: Position = {
        stream: 'account/ACME',
        asOf: '2026-03-31',
        version: 9,
        instalments: section?.openItems ?? [],
        unapplied: [],
        holds: [{ id: 'p', kind: 'promise', from: '2026-03-25', itemIds: ['F-0990'] }],
      };
      const element = await fixture(html`<cartera-account lang=${lang} .position=${position}></cartera-account>`);
      await new Promise((done) => setTimeout(done, 100));
      const root = rootOf(element);
      const document = accountDocument(position, { locale, digest: '' });
      const [main, overdue] = document.figures;
      same(textsIn(root, '.as-of').slice(0, 1), [main?.label]);
      same(textsIn(root, '.since').slice(0, 1), [overdue?.note]);
      const [items] = document.sections;
      const table = root.querySelector('table[part=items]') ?? undefined;
      same([clean(table?.querySelector('caption')?.textContent)], [items?.heading]);
      same(
        textsIn(table ?? root, 'thead th'),
        items?.columns.map(({ head }) => head),
      );
      const shown = rowsIn(table, 'tbody tr').map(([document_, due, ...rest]) => [document_, due, rest.at(-1)]);
      assert.deepEqual(shown, items && rowsOf(locale, items).map(([document_, due, ...rest]) => [document_, due, rest.at(-1)]));
    });
  });
}
