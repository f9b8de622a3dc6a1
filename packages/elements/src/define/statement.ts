import './provider.js'; // a provider must be there before the elements that ask it
import { define } from '../registration/index.js';
import { CarteraStatement, type CarteraLoaded, type CarteraLoadFailed, type CarteraLoadStarted } from '../statement/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-statement': CarteraStatement;
  }
  interface HTMLElementEventMap {
    'cartera-load-started': CustomEvent<CarteraLoadStarted>;
    'cartera-loaded': CustomEvent<CarteraLoaded>;
    'cartera-load-failed': CustomEvent<CarteraLoadFailed>;
  }
}

define('cartera-statement', CarteraStatement);
