// A message form and its face in one load: for a page that shows one first.
import './faces/message-form.js'; // before an element that stands in the page already comes to life
import '../define/message-form.js';
export type * from '../define/message-form.js';
