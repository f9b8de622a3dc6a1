import { enCollection } from './en.collection.js';
import { enPaymentRefusals } from './en.payment-refusals.js';
import { enWorklistActs } from './en.worklist-acts.js';
import type { WorklistActTopicMessages } from './worklist-act-topic.js';

/** What is said when something is opened or done from the collector's list in English, to be loaded as one. */
export const enWorklistActTopic: WorklistActTopicMessages = {
  words: enWorklistActs,
  refusals: { ...enCollection, 'account.not_open': enPaymentRefusals['account.not_open'] },
};
