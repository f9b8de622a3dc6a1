import { customerIdOf, type PaymentInstructions, type Customer, type StreamId } from '@cartera/core';

/** An account on the development list. */
export interface ListedAccount {
  readonly stream: StreamId;
  readonly name: string;
}

const STYLE = '/portal-assets/portal.css';

/** The list of customers for development; a real portal knows its customer by a login. */
export function listPage(accounts: readonly ListedAccount[]): string {
  const items = accounts.map(({ stream, name }) => {
    const id = customerIdOf(stream);
    return `<li><a href="/portal/${encodeURIComponent(id)}">${escaped(name)}</a> <small>${escaped(id)}</small></li>`;
  });
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '<p>Todavía no hay clientes.</p>';
  return page(
    'Clientes',
    `<h1>Clientes</h1><p>Lista para desarrollo: cada nombre abre el portal de ese cliente. Sin control de acceso, por eso solo en esta computadora.</p>${list}`,
  );
}

/** Nobody of that name, and nothing at that address. `isListed`: where the development list is served, the way to it. */
export function unknownCustomerPage({ isListed }: { readonly isListed: boolean }): string {
  const toList = isListed ? '<p><a href="/portal">Ver la lista de clientes</a></p>' : '';
  return page(
    'Cliente no encontrado',
    `<h1>No encontramos esta cuenta</h1><p>Revise que la dirección esté completa. Si el enlace se lo envió su proveedor, pídale uno nuevo.</p><p lang="en">We could not find this account. Check that the address is complete, or ask your supplier for a new link.</p>${toList}`,
  );
}

/** A link that does not open, whatever the reason: one text for all of them. */
export function deadLinkPage(creditor: PaymentInstructions['creditor']): string {
  const { name, contact } = creditor ?? {};
  const ways = [contact?.name, contact?.phone, contact?.email, contact?.hours].filter((way) => way !== undefined).map(escaped);
  const [whom, whomEn] = name === undefined ? ['la persona que le atiende', 'the person who helps you'] : [escaped(name), escaped(name)];
  return page(
    'Enlace sin vigencia',
    `<h1>Este enlace ya no sirve</h1><p>Pídale uno nuevo a ${whom}.</p>${ways.length > 0 ? `<p>${ways.join('<br>')}</p>` : ''}<p lang="en">This link no longer works. Ask ${whomEn} for a new one.</p>`,
  );
}

/** Nothing can be shown at the moment. */
export function failedPage(): string {
  return page(
    'No disponible',
    '<h1>Esta página no está disponible en este momento</h1><p>Intente de nuevo en unos minutos.</p><p lang="en">This page is not available at the moment. Try again in a few minutes.</p>',
  );
}

/** What a customer is called; its id where the name was erased. */
export function displayName(customer: Customer | undefined, stream: StreamId): string {
  return customer?.name ?? customerIdOf(stream);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="${STYLE}"></head><body><main>${body}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
