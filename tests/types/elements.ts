// What must and must not compile for a page that embeds the elements. Nothing here runs: `tsc -p tests` reads it.
import '@cartera/elements/define/all';
import type { CarteraStatement } from '@cartera/elements';

export function embeds(page: Document): string | undefined {
  const statement: CarteraStatement = page.createElement('cartera-statement');
  statement.addEventListener('cartera-loaded', ({ detail }) => {
    detail.digest.toUpperCase();
    // @ts-expect-error what happened is read, never changed
    detail.digest = '';
  });

  // @ts-expect-error a property that does not exist
  statement.total = 1;

  return page.querySelector('cartera-statement')?.tagName;
}
