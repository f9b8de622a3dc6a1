export { atNoon } from './at-noon.js';
export type { SampleCommand } from './sample-command.types.js';
