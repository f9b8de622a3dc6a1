import './provider.js'; // a provider must be there before the elements that ask it
import { CarteraAging, type CarteraAccountOpen } from '../aging/index.js';
import { define } from '../registration/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-aging': CarteraAging;
  }
  interface HTMLElementEventMap {
    'cartera-account-open': CustomEvent<CarteraAccountOpen>;
  }
}

define('cartera-aging', CarteraAging);
