import { FaceSource } from '../loading/index.js';
import type * as Face from './face.js';

/** The face of statements. */
export const statementFaces = new FaceSource<typeof Face>(() => import('./face.js'));
