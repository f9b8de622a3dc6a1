import './provider.js'; // a provider must be there before the elements that ask it
import { CarteraImport, type CarteraImportDone, type CarteraImportFailed, type CarteraImportRequest } from '../import/index.js';
import { define } from '../registration/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-import': CarteraImport;
  }
  interface HTMLElementEventMap {
    'cartera-import-request': CustomEvent<CarteraImportRequest>;
    'cartera-import-done': CustomEvent<CarteraImportDone>;
    'cartera-import-failed': CustomEvent<CarteraImportFailed>;
  }
}

define('cartera-import', CarteraImport);
