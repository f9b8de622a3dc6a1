import * as face from '../../import/face.js';
import { importFaces } from '../../import/faces.js';

importFaces.code = face;
