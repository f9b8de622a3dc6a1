export { isRunning, lockOwner, processStart, type LockOwner } from './lock-owner.js';
export { openDataFolder, type DataFolder } from './open-data-folder.js';
export { openEmbedded } from './open-embedded.js';
