// An account and its face in one load: for a page that shows one first.
import './faces/account.js'; // before an element that stands in the page already comes to life
import '../define/account.js';
export type * from '../define/account.js';
