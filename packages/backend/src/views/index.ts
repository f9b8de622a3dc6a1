export { answerView, viewsOver } from './answer-view.js';
export { invalidQuery, isStream, queryOf } from './query-fields.js';
export type { ViewContext } from './view-context.js';
