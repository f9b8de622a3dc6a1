// Loaded once a payment form is on a page, while its data is on its way.
export { faceStyles } from './face.styles.js';
export { PaymentFace } from './payment-face.js';
