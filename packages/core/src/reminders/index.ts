export { decideReminderSent } from './decide-reminder-sent.js';
export { lastReminder, type LastReminder } from './last-reminder.js';
