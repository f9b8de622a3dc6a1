import { CarteraProvider } from '../provider/index.js';
import { define } from '../registration/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-provider': CarteraProvider;
  }
}

define('cartera-provider', CarteraProvider);
