export { mayDo, PERMISSIONS, type Act, type Asker } from './may-do.js';
