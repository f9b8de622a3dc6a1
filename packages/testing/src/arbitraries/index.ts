export { ACCOUNTS, submissions, type Submission } from './submissions.js';
