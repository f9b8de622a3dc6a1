// Loaded when the history is first looked at.
export { timelineTopic as topic } from '@cartera/locales';
export { renderTimeline } from './render-timeline.js';
export { TimelineController } from './timeline-controller.js';
export { timelineStyles as styles } from './timeline.styles.js';
