// Amounts that are read, added up and owed: for whoever shows an account or takes an amount. Apart from `values`, which every page that shows a figure loads.
export { delinquencyOf, type Delinquency, type DelinquencyRules } from '../delinquency/index.js';
export { negateMoney, parseMoney, sumMoney } from '../money/index.js';
export { balanceOf } from '../position/index.js';
