import * as face from '../../aging/face.js';
import { agingFaces } from '../../aging/faces.js';

agingFaces.code = face;
