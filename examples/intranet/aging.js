import { backend, offerPortal, speak } from './intranet.js';

speak();
const aging = document.getElementById('aging');
const account = document.getElementById('account');

document.addEventListener('cartera-account-open', ({ detail }) => go(detail.customerId));
account.addEventListener('cartera-account-close', () => go(undefined));
account.addEventListener('cartera-account-change', () => aging.reload());
addEventListener('popstate', show);
show();
document.getElementById('provider').backend = backend;
void nameCustomers();

/** To an account, or back to the picture; the address keeps it. */
function go(customerId) {
  const there = new URL(location.href);
  if (customerId === undefined) there.searchParams.delete('account');
  else there.searchParams.set('account', customerId);
  history.pushState(undefined, '', there);
  show();
  (customerId === undefined ? aging : account).scrollIntoView();
}

/** What the address asks: the picture, or one account. */
function show() {
  const customerId = new URL(location.href).searchParams.get('account');
  aging.hidden = customerId !== null;
  account.hidden = customerId === null;
  account.stream = customerId === null ? undefined : `account/${customerId}`;
  account.customerName = aging.names?.[customerId];
  offerPortal(account.stream);
}

/** A report has ids; what customers are called the house knows from a system of its own. */
async function nameCustomers() {
  const response = await fetch('/intranet/customers').catch(() => undefined);
  if (response?.ok) aging.names = await response.json();
  show();
}
