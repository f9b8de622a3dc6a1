export { watchStreams } from './watch-streams.js';
