import * as face from '../../promise-form/face.js';
import { promiseFormFaces } from '../../promise-form/faces.js';

promiseFormFaces.code = face;
