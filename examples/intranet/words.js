/** What the pages say themselves; the elements bring their own words. */
export const WORDS = {
  es: {
    intranet: 'intranet',
    pages: 'Páginas',
    desk: 'Cobranza',
    aging: 'Antigüedad',
    sideBySide: 'Portal al lado',
    asCustomer: 'Su portal',
    bothTitle: 'El portal de un cliente y la cobranza, lado a lado',
    portalTitle: 'Portal del cliente',
    told: 'A la izquierda, lo que ve el cliente; a la derecha, lo que ve quien cobra. Prometa un pago a la izquierda y mire su renglón a la derecha; registre un pago a la derecha y mire el estado de cuenta a la izquierda.',
    otherLanguage: { tag: 'en', name: 'English' },
  },
  en: {
    intranet: 'intranet',
    pages: 'Pages',
    desk: 'Collections',
    aging: 'Aging',
    sideBySide: 'Beside the portal',
    asCustomer: 'Their portal',
    bothTitle: "A customer's portal and the desk, side by side",
    portalTitle: "The customer's portal",
    told: 'On the left what the customer sees, on the right what the collector sees. Promise a payment on the left and watch its row on the right; record a payment on the right and watch the statement on the left.',
    otherLanguage: { tag: 'es-MX', name: 'Español' },
  },
};
