import * as face from '../../account/face.js';
import { accountFaces } from '../../account/faces.js';

accountFaces.code = face;
