import './without-eval.js'; // before anything that makes a schema
import '@cartera/elements/define/all';
import { CUSTOMER_NAMES } from './books.js';
import { DEFAULTS, readChoices, showChoices } from './choices.js';
import { SITUATIONS } from './situations.js';

/** Elements that staff use; beside them the page is a clerk's. */
const STAFF = new Set([
  'cartera-account',
  'cartera-aging',
  'cartera-import',
  'cartera-message-form',
  'cartera-payment-form',
  'cartera-worklist',
]);

/** Elements that show all accounts. */
const PORTFOLIO = new Set(['cartera-aging', 'cartera-worklist']);

const choices = readChoices(new URLSearchParams(location.search));
const elements = [...document.querySelectorAll('main cartera-provider > *')];

document.documentElement.lang = choices.lang;
if (choices.theme !== DEFAULTS.theme) document.documentElement.dataset.theme = choices.theme;
showChoices(document.getElementById('choices'), choices);
for (const element of elements) element.setAttribute('density', choices.density);
for (const element of elements) if (PORTFOLIO.has(element.localName)) element.names = CUSTOMER_NAMES;

const isStaff = elements.some(({ localName }) => STAFF.has(localName));
// not awaited here: in one file, what elements load later stands at its end and is there only once nothing above it waits
void fill(isStaff);

/** Gives the elements the situation that was chosen: a Backend, or all that they show. */
async function fill(staff) {
  const { stream, backend, alone } = await SITUATIONS[choices.state](staff);
  if (backend) {
    for (const element of elements) if (!PORTFOLIO.has(element.localName)) element.stream = stream;
    document.querySelector('cartera-provider').backend = backend;
    return;
  }
  for (const element of elements) Object.assign(element, await alone.properties(element.localName));
  for (const request of ['promise', 'payment', 'account', 'assign', 'snooze'])
    addEventListener(`cartera-${request}-request`, (event) => void takeOver(alone.backend, event));
}

/** What a page does that sends commands itself: it prevents the element from sending, and says what became of it. */
async function takeOver(backend, event) {
  event.preventDefault();
  const [element] = event.composedPath(); // the target seen from here is the outermost one
  const { command, idempotencyKey } = event.detail;
  const outcome = await backend.submit(command, { idempotencyKey });
  if (element.answer)
    element.answer(idempotencyKey, outcome); // a list sends many at once
  else element.outcome = outcome;
}
