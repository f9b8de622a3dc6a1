import type { Store } from '../ports/index.js';

/** A store that tells what moved. */
export type FollowedStore = Store & Required<Pick<Store, 'changes'>>;
