import { FaceSource } from '../loading/index.js';
import type * as Face from './face.js';

/** The face of agings. */
export const agingFaces = new FaceSource<typeof Face>(() => import('./face.js'));
