export { CarteraProvider } from './provider.js';
