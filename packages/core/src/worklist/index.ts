export type { WorkItem } from './worklist.types.js';
