// An import and its face in one load: for a page that shows one first.
import './faces/import.js'; // before an element that stands in the page already comes to life
import '../define/import.js';
export type * from '../define/import.js';
