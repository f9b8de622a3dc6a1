import './provider.js'; // a provider must be there before the elements that ask it
import type { CarteraAccountOpen } from '../aging/index.js';
import { define } from '../registration/index.js';
import type { CarteraLoadFailed } from '../statement/index.js';
import {
  CarteraWorklist,
  type CarteraAssignDone,
  type CarteraAssignRequest,
  type CarteraSnoozeDone,
  type CarteraSnoozeRequest,
  type CarteraViewChange,
} from '../worklist/index.js';

declare global {
  interface HTMLElementTagNameMap {
    'cartera-worklist': CarteraWorklist;
  }
  interface HTMLElementEventMap {
    'cartera-view-change': CustomEvent<CarteraViewChange>;
    'cartera-account-open': CustomEvent<CarteraAccountOpen>;
    'cartera-assign-request': CustomEvent<CarteraAssignRequest>;
    'cartera-assign-done': CustomEvent<CarteraAssignDone>;
    'cartera-snooze-request': CustomEvent<CarteraSnoozeRequest>;
    'cartera-snooze-done': CustomEvent<CarteraSnoozeDone>;
    'cartera-load-failed': CustomEvent<CarteraLoadFailed>;
  }
}

CarteraWorklist.loadAccount ??= () => import('./account.js');

define('cartera-worklist', CarteraWorklist);
