import './provider.js'; // a provider must be there before the elements that ask it
import {
  CarteraMessageForm,
  type CarteraMessageDone,
  type CarteraMessageFailed,
  type CarteraMessageRequest,
} from '../message-form/index.js';
import { define } from '../registration/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-message-form': CarteraMessageForm;
  }
  interface HTMLElementEventMap {
    'cartera-message-request': CustomEvent<CarteraMessageRequest>;
    'cartera-message-done': CustomEvent<CarteraMessageDone>;
    'cartera-message-failed': CustomEvent<CarteraMessageFailed>;
  }
}

define('cartera-message-form', CarteraMessageForm);
