import * as face from '../../payment-form/face.js';
import { paymentFormFaces } from '../../payment-form/faces.js';

paymentFormFaces.code = face;
