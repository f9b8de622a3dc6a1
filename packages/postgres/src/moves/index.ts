export { KEPT_ALIVE } from './kept-alive.js';
export { localNews } from './local-news.js';
export { CHANNEL, markOf } from './mark-of.js';
export type { News } from './news.types.js';
export { createServerNews, type ServerNews } from './server-news.js';
