// An entry of its own: needed only once an element follows what changes.
export { liveText } from './live-text.js';
export type { LiveMessages } from './live.types.js';
