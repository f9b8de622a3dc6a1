export { lockOwner, type LockOwner } from './folder-lock.js';
export { openDataFolder, type DataFolder } from './open-data-folder.js';
export { openEmbedded } from './open-embedded.js';
