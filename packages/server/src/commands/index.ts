export { age } from './age.js';
export { importFile } from './import-file.js';
export { position } from './position.js';
export { sample } from './sample.js';
export { serve } from './serve.js';
export { statement } from './statement.js';
export { submit } from './submit.js';
export { verify } from './verify.js';
