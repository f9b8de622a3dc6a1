import './provider.js'; // a provider must be there before the elements that ask it
import {
  CarteraAccount,
  type CarteraAccountChange,
  type CarteraAccountClose,
  type CarteraAccountDone,
  type CarteraAccountFailed,
  type CarteraAccountRequest,
} from '../account/index.js';
import { define } from '../registration/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-account': CarteraAccount;
  }
  interface HTMLElementEventMap {
    'cartera-account-request': CustomEvent<CarteraAccountRequest>;
    'cartera-account-done': CustomEvent<CarteraAccountDone>;
    'cartera-account-failed': CustomEvent<CarteraAccountFailed>;
    'cartera-account-change': CustomEvent<CarteraAccountChange>;
    'cartera-account-close': CustomEvent<CarteraAccountClose>;
  }
}

// What is shown inside is registered when it is first wanted.
CarteraAccount.loads = {
  statement: () => import('./statement.js'),
  promise: () => import('./promise-form.js'),
  payment: () => import('./payment-form.js'),
  message: () => import('./message-form.js'),
};
define('cartera-account', CarteraAccount);
