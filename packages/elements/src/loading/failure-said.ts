// Loaded once an element has been painted: what writes the facts of a failure as its language writes them.
export { failureText } from '@cartera/locales';
