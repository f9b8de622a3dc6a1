import { openBooks, TODAY } from './books.js';

/** Pays late, and has promised the rest. */
const LATE = 'account/FER-001';
/** Owes pesos and dollars. */
const CURRENCIES = 'account/CON-003';

/** What each state of the gallery is made of: whose account, and the Backend behind it, of its customer or of `staff`; or, `alone`, what a page gives to each element
 * without one. */
export const SITUATIONS = {
  shown: async (staff) => ({ stream: LATE, backend: await openBooks(LATE, { staff }) }),
  currencies: async (staff) => ({ stream: CURRENCIES, backend: await openBooks(CURRENCIES, { staff }) }),
  empty: async (staff) => ({ stream: LATE, backend: await openBooks(LATE, { opened: true, staff }) }),
  loading: async (staff) => ({ stream: LATE, backend: { ...(await openBooks(LATE, { staff })), view: forever } }),
  error: async (staff) => ({ stream: LATE, backend: { ...(await openBooks(LATE, { staff })), view: unreachable } }),
  alone: async (staff) => {
    const backend = await openBooks(LATE, { staff });
    return { alone: { backend, properties: async (tag) => PROPERTIES[tag]?.(backend) } };
  },
};

/** What a page of its own would set on each element. */
const PROPERTIES = {
  'cartera-statement': async (backend) => ({
    statement: await backend.view('statement', { stream: LATE, from: '2026-09-01', to: TODAY }),
    customerName: 'Ferretería La Central',
  }),
  'cartera-payment-form': async (backend) => ({ position: await backend.view('position', { stream: LATE, open: true }) }),
  'cartera-account': async (backend) => ({
    position: await backend.view('position', { stream: LATE, open: true }),
    promises: await backend.view('promises', { stream: LATE }),
    entries: (await backend.view('journal', { stream: LATE, limit: 1000 })).entries,
    item: await backend.view('work-item', { stream: LATE }),
    choices: await backend.view('promise-choices', { stream: LATE }),
  }),
  'cartera-worklist': async (backend) => ({ page: await backend.view('worklist', { limit: 1000 }) }),
  'cartera-aging': async (backend) => ({ report: await backend.view('aging', {}) }),
  'cartera-promise-form': async (backend) => ({
    choices: await backend.view('promise-choices', { stream: LATE }),
    promises: await backend.view('promises', { stream: LATE }),
  }),
};

function forever(_name, _query, { signal } = {}) {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

async function unreachable() {
  throw Object.assign(new Error('The books of this page pretend to be out of reach.'), {
    code: 'backend.unreachable',
    facts: {},
    retryable: true,
  });
}
