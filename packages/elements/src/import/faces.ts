import { FaceSource } from '../loading/index.js';
import type * as Face from './face.js';

/** The face of imports. */
export const importFaces = new FaceSource<typeof Face>(() => import('./face.js'));
