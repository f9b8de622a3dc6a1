export { BOOKS_ZONE } from './books-zone.js';
export { loadJournals } from './load-journals.js';
export { loadPortfolio, type PortfolioReport } from './load-portfolio.js';
export { loadSample } from './load-sample.js';
export { openBooks, openStore, type Books, type OpenStore } from './open-books.js';
export { OPERATOR } from './operator.js';
export { readPolicies } from './read-policies.js';
export { REFERENCES } from './references.js';
export { wholeJournal } from './whole-journal.js';
