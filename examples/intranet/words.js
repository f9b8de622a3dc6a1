/** What the pages say themselves; the elements bring their own words. */
export const WORDS = {
  es: {
    intranet: 'intranet',
    pages: 'Páginas',
    desk: 'Cobranza',
    aging: 'Antigüedad',
    import: 'Importar',
    sideBySide: 'Portal al lado',
    asCustomer: 'Su portal',
    bothTitle: 'El portal de un cliente y la cobranza, lado a lado',
    portalTitle: 'Portal del cliente',
    told: 'Lo que ve el cliente, y lo que ve quien cobra. Prometa un pago en el portal y mire su renglón en la lista; registre un pago en la cuenta y mire el estado de cuenta en el portal.',
    otherLanguage: { tag: 'en', name: 'English' },
  },
  en: {
    intranet: 'intranet',
    pages: 'Pages',
    desk: 'Collections',
    aging: 'Aging',
    import: 'Import',
    sideBySide: 'Beside the portal',
    asCustomer: 'Their portal',
    bothTitle: "A customer's portal and the desk, side by side",
    portalTitle: "The customer's portal",
    told: 'What the customer sees, and what the collector sees. Promise a payment in the portal and watch its row on the list; record a payment on the account and watch the statement in the portal.',
    otherLanguage: { tag: 'es-MX', name: 'Español' },
  },
};
