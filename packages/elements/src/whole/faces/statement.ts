import * as face from '../../statement/face.js';
import { statementFaces } from '../../statement/faces.js';

statementFaces.code = face;
