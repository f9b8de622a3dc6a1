import { enWorklistFailures } from './en.worklist-failures.js';
import { enWorklist } from './en.worklist.js';
import type { WorklistTopicMessages } from './worklist-topic.js';

/** All that the collector's list says at once in English, to be loaded as one. */
export const enWorklistTopic: WorklistTopicMessages = { words: enWorklist, failures: enWorklistFailures };
