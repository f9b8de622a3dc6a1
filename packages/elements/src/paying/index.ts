export { PayDoor } from './pay-door.js';
export type { Paying } from './paying.js';
