import { esMxCollectionCodes } from './es-mx.collection-codes.js';
import { esMxEntryKinds } from './es-mx.entry-kinds.js';
import { esMxTimeline } from './es-mx.timeline.js';
import type { TimelineTopicMessages } from './timeline.types.js';
import type { Topic } from './topic.types.js';

/**
 * What is said of an account's history: `timelineWords` and `entryText` need it.
 *
 * @example
 * await loadLanguage('en', timelineTopic);
 * timelineWords(localeFor('en', timelineTopic)).earlier; // => 'Show earlier'
 */
export const timelineTopic: Topic<TimelineTopicMessages> = {
  spanish: { words: esMxTimeline, codes: esMxCollectionCodes, kinds: esMxEntryKinds },
  loaded: new Map(),
  load: { en: async () => (await import('./en.timeline-topic.js')).enTimelineTopic },
};
