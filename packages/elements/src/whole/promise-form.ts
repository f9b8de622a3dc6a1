// A promise form and its face in one load: for a page that shows one first.
import './faces/promise-form.js'; // before an element that stands in the page already comes to life
import '../define/promise-form.js';
export type * from '../define/promise-form.js';
