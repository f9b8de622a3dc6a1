export { environmentContext } from './environment-context.js';
export type { CarteraEnvironment, CarteraIdentity } from './environment.types.js';
export { PrintController } from './print-controller.js';
export { SurroundingsController } from './surroundings-controller.js';
export { whenIdle } from './when-idle.js';
