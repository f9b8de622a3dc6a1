import { FaceSource } from '../loading/index.js';
import type * as Face from './face.js';

/** The face of promise forms. */
export const promiseFormFaces = new FaceSource<typeof Face>(() => import('./face.js'));
