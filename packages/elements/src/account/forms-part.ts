// Loaded when the first form is opened: whoever only reads an account does not carry it.
export { accountActsTopic as topic } from '@cartera/locales/account-acts';
export { AccountForms } from './account-forms.js';
export { formsStyles as styles } from './forms.styles.js';
