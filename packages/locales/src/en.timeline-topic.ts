import { enCollectionCodes } from './en.collection-codes.js';
import { enEntryKinds } from './en.entry-kinds.js';
import { enTimeline } from './en.timeline.js';
import type { TimelineTopicMessages } from './timeline.types.js';

/** All that is said of an account's history in English, to be loaded as one. */
export const enTimelineTopic: TimelineTopicMessages = { words: enTimeline, codes: enCollectionCodes, kinds: enEntryKinds };
