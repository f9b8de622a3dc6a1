import * as face from '../../message-form/face.js';
import { messageFormFaces } from '../../message-form/faces.js';

messageFormFaces.code = face;
