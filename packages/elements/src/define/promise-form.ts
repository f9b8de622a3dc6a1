import './provider.js'; // a provider must be there before the elements that ask it
import {
  CarteraPromiseForm,
  type CarteraPromiseDone,
  type CarteraPromiseFailed,
  type CarteraPromiseRequest,
} from '../promise-form/index.js';
import { define } from '../registration/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-promise-form': CarteraPromiseForm;
  }
  interface HTMLElementEventMap {
    'cartera-promise-request': CustomEvent<CarteraPromiseRequest>;
    'cartera-promise-done': CustomEvent<CarteraPromiseDone>;
    'cartera-promise-withdrawn': CustomEvent<CarteraPromiseDone>;
    'cartera-promise-failed': CustomEvent<CarteraPromiseFailed>;
  }
}

define('cartera-promise-form', CarteraPromiseForm);
