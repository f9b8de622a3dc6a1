// English at once, for whoever cannot wait for it: a server, a command line, a page in English.
import { agingTopic } from '../aging-topic.js';
import { enAgingTopic } from '../en.aging-topic.js';
import { en } from '../en.js';
import { enPayment } from '../en.payment.js';
import { enPromise } from '../en.promise.js';
import { enWorklistTopic } from '../en.worklist-topic.js';
import { messagesTopic } from '../messages-topic.js';
import { paymentTopic } from '../payment-topic.js';
import { enWorklistActTopic } from '../en.worklist-act-topic.js';
import { enWorklistReasons } from '../en.worklist-reasons.js';
import { promiseTopic } from '../promise-topic.js';
import { worklistActTopic } from '../worklist-act-topic.js';
import { worklistReasonTopic } from '../worklist-reason-topic.js';
import { worklistTopic } from '../worklist-topic.js';

messagesTopic.loaded.set('en', en);
agingTopic.loaded.set('en', enAgingTopic);
paymentTopic.loaded.set('en', enPayment);
promiseTopic.loaded.set('en', enPromise);
worklistTopic.loaded.set('en', enWorklistTopic);
worklistActTopic.loaded.set('en', enWorklistActTopic);
worklistReasonTopic.loaded.set('en', enWorklistReasons);

export { en };
