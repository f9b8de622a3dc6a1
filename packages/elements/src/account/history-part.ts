// Loaded when the history, or the promises, are first looked at.
export { timelineTopic as topic } from '@cartera/locales/timeline';
export { historyStyles as styles } from './history.styles.js';
export { renderPromiseList } from './render-promise-list.js';
export { renderTimeline } from './render-timeline.js';
export { TimelineController } from './timeline-controller.js';
