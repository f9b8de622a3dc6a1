export { openUploads, type UploadsOptions } from './open-uploads.js';
export type { KeptUpload, UploadOwner, Uploads } from './uploads.types.js';
