export { checkBooks, checkLastDay } from './check-books.js';
