export { createUpkeep, type Upkeep } from './create-upkeep.js';
