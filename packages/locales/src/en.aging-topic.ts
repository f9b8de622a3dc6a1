import type { AgingTopicMessages } from './aging-topic.js';
import { enAgingFailures } from './en.aging-failures.js';
import { enAging } from './en.aging.js';

/** All that is said of an aging in English, to be loaded as one. */
export const enAgingTopic: AgingTopicMessages = { words: enAging, failures: enAgingFailures };
