import { FaceSource } from '../loading/index.js';
import type * as Face from './face.js';

/** The face of accounts. */
export const accountFaces = new FaceSource<typeof Face>(() => import('./face.js'));
