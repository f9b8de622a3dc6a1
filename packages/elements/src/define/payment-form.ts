import './provider.js'; // a provider must be there before the elements that ask it
import {
  CarteraPaymentForm,
  type CarteraPaymentDone,
  type CarteraPaymentFailed,
  type CarteraPaymentRequest,
} from '../payment-form/index.js';
import { define } from '../registration/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-payment-form': CarteraPaymentForm;
  }
  interface HTMLElementEventMap {
    'cartera-payment-request': CustomEvent<CarteraPaymentRequest>;
    'cartera-payment-done': CustomEvent<CarteraPaymentDone>;
    'cartera-payment-failed': CustomEvent<CarteraPaymentFailed>;
  }
}

define('cartera-payment-form', CarteraPaymentForm);
