// A statement and its face in one load: for a page that shows one first.
import './faces/statement.js'; // before an element that stands in the page already comes to life
import '../define/statement.js';
export type * from '../define/statement.js';
