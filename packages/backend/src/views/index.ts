export { answerView, VIEW_NAMES } from './answer-view.js';
export type { ViewContext } from './view-context.js';
