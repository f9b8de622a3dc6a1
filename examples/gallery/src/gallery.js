import './without-eval.js'; // before anything that makes a schema
import '@cartera/elements/define/all';
import { DEFAULTS, readChoices, showChoices } from './choices.js';
import { SITUATIONS } from './situations.js';

const choices = readChoices(new URLSearchParams(location.search));
const elements = [...document.querySelectorAll('main cartera-provider > *')];

document.documentElement.lang = choices.lang;
if (choices.theme !== DEFAULTS.theme) document.documentElement.dataset.theme = choices.theme;
showChoices(document.getElementById('choices'), choices);
for (const element of elements) element.setAttribute('density', choices.density);

const { stream, backend, properties } = await SITUATIONS[choices.state]();
for (const element of elements) {
  if (backend) element.stream = stream;
  else Object.assign(element, await properties(element.localName));
}
if (backend) document.querySelector('cartera-provider').backend = backend;
