export { openUploads, type UploadsOptions } from './open-uploads.js';
export { scratchFolder } from './scratch-folder.js';
export type { KeptUpload, UploadOwner, Uploads } from './uploads.types.js';
