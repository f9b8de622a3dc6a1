import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileMappingDraft } from '@cartera/backend';
import { PROPOSALS, proposalsIn, proposalsKept, withProposal } from './proposals.js';

const columns = fc.record({ document: fc.constant('Folio'), name: fc.constantFrom('Nombre', 'Cliente') }, { requiredKeys: ['document'] });
const values = {
  customerFilled: fc.constantFrom<unknown>('down', false),
  customerLines: fc.constantFrom<unknown>({ column: 'Folio' }, { column: '[A]', sums: true }, false),
  currencyLines: fc.boolean(),
};
const said = fc.record(
  { ...values, currency: fc.constant('MXN'), columns, rows: fc.constant('invoices' as const) },
  { requiredKeys: [] },
) as fc.Arbitrary<FileMappingDraft>;
/** As the far side takes them: of two customers for a row there is one. */
const mappings = said.filter(({ customerFilled, customerLines }) => customerFilled !== 'down' || !customerLines);

// Saying no to what is proposed, and yes again, gives the mapping that was there; no says nothing of anything else.
test('no and yes again is what it was', () => {
  fc.assert(
    fc.property(mappings, fc.constantFrom(...PROPOSALS), (mapping, field) => {
      const no = withProposal(mapping, field, false, proposalsIn(mapping));
      expect(no).toEqual({ ...mapping, [field]: false });
      if (mapping[field]) expect(withProposal(no, field, true, proposalsIn(mapping))).toEqual(mapping);
    }),
  );
});

// Whatever was said, yes never gives a row two customers: filled down and in lines of their own, or in lines and a column.
test('yes gives a row one customer', () => {
  fc.assert(
    fc.property(mappings, fc.constantFrom(...PROPOSALS), fc.boolean(), (mapping, field, hasColumn) => {
      const before = hasColumn ? { ...mapping, columns: { ...mapping.columns, customer: 'Cliente' } } : mapping;
      const yes = withProposal(before, field, true, { customerLines: { column: 'Folio' } });
      expect(yes[field]).toBeTruthy();
      expect(yes['customerFilled'] === 'down' && Boolean(yes['customerLines'])).toBe(false);
      if (field === 'customerLines') expect(yes.columns?.customer).toBeUndefined();
    }),
  );
});

// A column that means something else keeps what is proposed, all but what is about the customer where that is the column.
test('another column keeps what it is not about', () => {
  fc.assert(
    fc.property(
      mappings,
      fc.constantFrom(undefined, 'Cliente', 'Clave'),
      fc.constantFrom(undefined, 'Cliente', 'Clave'),
      (mapping, was, is) => {
        const of = (customer: string | undefined) => ({ ...mapping.columns, ...(customer !== undefined && { customer }) });
        const kept = proposalsKept({ ...mapping, columns: of(was) }, of(is));
        expect(kept['currencyLines']).toEqual(mapping['currencyLines']);
        for (const field of ['customerFilled', 'customerLines'] as const) {
          const isDropped = Boolean(mapping[field]) && was !== is && (field === 'customerFilled' || is !== undefined);
          expect(kept[field]).toEqual(isDropped ? undefined : mapping[field]);
        }
      },
    ),
  );
});
