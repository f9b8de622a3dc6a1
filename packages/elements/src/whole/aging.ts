// An aging and its face in one load: for a page that shows one first.
import './faces/aging.js'; // before an element that stands in the page already comes to life
import '../define/aging.js';
export type * from '../define/aging.js';
