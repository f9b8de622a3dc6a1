export { answerView, viewsOver } from './answer-view.js';
export type { ViewContext } from './view-context.js';
