// A payment form and its face in one load: for a page that shows one first.
import './faces/payment-form.js'; // before an element that stands in the page already comes to life
import '../define/payment-form.js';
export type * from '../define/payment-form.js';
