export { concerns } from './concerns.js';
export { ConnectionNotice, tagOf } from './connection-notice.js';
export type { Feed } from './feed.js';
export { feedOf } from './feed-of.js';
export type { Follower, Moves } from './feed.types.js';
export { keepView } from './keep-view.js';
export { Paced } from './paced.js';
export { TermsNote } from './terms-note.js';
