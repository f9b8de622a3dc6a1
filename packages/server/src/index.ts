export { main } from './cli/index.js';
export { processTerminal, type Folders, type Terminal } from './terminal/index.js';
export { createApp, type AppParts } from './web/index.js';
