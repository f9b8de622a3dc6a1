// Loaded once the form is painted, or with the first promise that is to be shown: what there is to do with promises that were made.
export { laterStyles } from './later.styles.js';
export { ReceiptController } from './receipt-controller.js';
export { ReceiptFiles } from './receipt-files.js';
export { renderPromises } from './render-promises.js';
export { renderReceiptActs } from './render-receipt-acts.js';
export { renderWithdrawing } from './render-withdrawing.js';
export { renderWithdrawn } from './render-withdrawn.js';
export { WithdrawingFlow } from './withdrawing-flow.js';
