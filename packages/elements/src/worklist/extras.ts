// Loaded when the first of it is opened: the list itself is there without it.
export { worklistActTopic } from '@cartera/locales';
export { failureSentence, renderActingForm } from './acting-form.js';
export { renderKeysDialog } from './keys-dialog.js';
export { renderWhyPanel } from './why-panel.js';
