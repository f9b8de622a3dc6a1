export { createMailer } from './create-mailer.js';
export { createMessages } from './create-messages.js';
export { mailSettings, type MailSettings } from './mail-settings.js';
export type { Mail, Mailer } from './mailer.types.js';
export type { MessagesOptions } from './messages-options.types.js';
export { readTemplates } from './read-templates.js';
