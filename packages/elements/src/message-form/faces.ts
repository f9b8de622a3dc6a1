import { FaceSource } from '../loading/index.js';
import type * as Face from './face.js';

/** The face of message forms. */
export const messageFormFaces = new FaceSource<typeof Face>(() => import('./face.js'));
