export { partialsOf, type Partials } from './partials-of.js';
