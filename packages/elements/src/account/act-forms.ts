// Loaded when the first form is opened: whoever only reads an account does not carry it.
export { accountActsTopic as topic } from '@cartera/locales';
export { ActFlow } from './act-flow.js';
export { actFormStyles as styles } from './act-form.styles.js';
export { renderAct } from './render-act.js';
