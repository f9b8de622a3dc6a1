// A worklist and its face in one load: for a page that shows one first.
import './faces/worklist.js'; // before an element that stands in the page already comes to life
import '../define/worklist.js';
export type * from '../define/worklist.js';
