import * as face from '../../worklist/face.js';
import { worklistFaces } from '../../worklist/faces.js';

worklistFaces.code = face;
