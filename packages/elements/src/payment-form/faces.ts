import { FaceSource } from '../loading/index.js';
import type * as Face from './face.js';

/** The face of payment forms. */
export const paymentFormFaces = new FaceSource<typeof Face>(() => import('./face.js'));
