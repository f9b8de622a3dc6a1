import './without-eval.js'; // before anything that makes a schema
import '@cartera/elements/define/all';
import '@cartera/locales/en'; // in one file anyway, which awaits at its top level: what it has at its end is not there yet
import { DEFAULTS, readChoices, showChoices } from './choices.js';
import { SITUATIONS } from './situations.js';

const choices = readChoices(new URLSearchParams(location.search));
const elements = [...document.querySelectorAll('main cartera-provider > *')];

document.documentElement.lang = choices.lang;
if (choices.theme !== DEFAULTS.theme) document.documentElement.dataset.theme = choices.theme;
showChoices(document.getElementById('choices'), choices);
for (const element of elements) element.setAttribute('density', choices.density);

const { stream, backend, alone } = await SITUATIONS[choices.state]();
if (backend) {
  for (const element of elements) element.stream = stream;
  document.querySelector('cartera-provider').backend = backend;
} else {
  for (const element of elements) Object.assign(element, await alone.properties(element.localName));
  addEventListener('cartera-promise-request', (event) => void takeOver(event));
}

/** What a page does that sends commands itself: it prevents the element from sending, and says what became of it. */
async function takeOver(event) {
  event.preventDefault();
  const { command, idempotencyKey } = event.detail;
  event.target.outcome = await alone.backend.submit(command, { idempotencyKey });
}
