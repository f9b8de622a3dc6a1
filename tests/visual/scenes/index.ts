import { aging } from './aging.js';
import { paymentForm } from './payment-form.js';
import { promiseForm } from './promise-form.js';
import { statement } from './statement.js';

/** Elements that are pictured, by name. */
export const SCENES = { statement, 'promise-form': promiseForm, 'payment-form': paymentForm, aging };
