// English at once, for whoever cannot wait for it: a server, a command line, a page in English.
import { accountActsTopic } from '../account-acts-topic.js';
import { accountTopic } from '../account-topic.js';
import { agingTopic } from '../aging-topic.js';
import { enAccountActsTopic } from '../en.account-acts-topic.js';
import { enAccountTopic } from '../en.account-topic.js';
import { enAgingTopic } from '../en.aging-topic.js';
import { en } from '../en.js';
import { enPayment } from '../en.payment.js';
import { enPromise } from '../en.promise.js';
import { enWorklistTopic } from '../en.worklist-topic.js';
import { enTimelineTopic } from '../en.timeline-topic.js';
import { messagesTopic } from '../messages-topic.js';
import { paymentTopic } from '../payment-topic.js';
import { enWorklistActTopic } from '../en.worklist-act-topic.js';
import { enWorklistReasons } from '../en.worklist-reasons.js';
import { promiseTopic } from '../promise-topic.js';
import { timelineTopic } from '../timeline-topic.js';
import { worklistActTopic } from '../worklist-act-topic.js';
import { worklistReasonTopic } from '../worklist-reason-topic.js';
import { worklistTopic } from '../worklist-topic.js';

messagesTopic.loaded.set('en', en);
accountTopic.loaded.set('en', enAccountTopic);
accountActsTopic.loaded.set('en', enAccountActsTopic);
agingTopic.loaded.set('en', enAgingTopic);
paymentTopic.loaded.set('en', enPayment);
promiseTopic.loaded.set('en', enPromise);
timelineTopic.loaded.set('en', enTimelineTopic);
worklistTopic.loaded.set('en', enWorklistTopic);
worklistActTopic.loaded.set('en', enWorklistActTopic);
worklistReasonTopic.loaded.set('en', enWorklistReasons);

export { en };
