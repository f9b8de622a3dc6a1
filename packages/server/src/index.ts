export { main } from './cli/main.js';
export { processTerminal, type Terminal } from './cli/terminal.js';
export { createApp, type AppParts } from './web/create-app.js';
