import { FaceSource } from '../loading/index.js';
import type * as Face from './face.js';

/** The face of worklists. */
export const worklistFaces = new FaceSource<typeof Face>(() => import('./face.js'));
