import { FaceSource, type FaceCode } from './face-source.js';

/** For an element that shows with what it carries. */
export const NO_FACE = new FaceSource<FaceCode>(async () => Promise.resolve({ faceStyles: [] }));
NO_FACE.code = { faceStyles: [] };
