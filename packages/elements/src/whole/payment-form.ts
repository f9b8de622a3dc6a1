// A payment form and its face in one load: for a page that shows one first.
import '../define/provider.js';
import { CarteraPaymentForm } from '../payment-form/index.js';
import * as face from '../payment-form/face.js';
import { paymentFormFaces } from '../payment-form/faces.js';
import { define } from '../registration/index.js';
export type * from '../define/payment-form.js';

paymentFormFaces.code = face;
define('cartera-payment-form', CarteraPaymentForm);
