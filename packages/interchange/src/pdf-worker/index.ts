import { parentPort } from 'node:worker_threads';
import { answerPdfs } from './answer-pdfs.js';

export { answerPdfs } from './answer-pdfs.js';

// started as a thread it answers whoever started it; imported it does nothing
if (parentPort) answerPdfs(parentPort);
