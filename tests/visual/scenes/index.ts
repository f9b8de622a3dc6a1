import { account } from './account.js';
import { aging } from './aging.js';
import { imports } from './import.js';
import { messageForm } from './message-form.js';
import { paymentForm } from './payment-form.js';
import { promiseForm } from './promise-form.js';
import { statement } from './statement.js';
import { worklist } from './worklist.js';

/** Elements that are pictured, by name. */
export const SCENES = {
  worklist,
  account,
  statement,
  'promise-form': promiseForm,
  'payment-form': paymentForm,
  aging,
  import: imports,
  'message-form': messageForm,
};
