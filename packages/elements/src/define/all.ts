// The account and the worklist without their modules here, which load later what is inside: with all of it at once nothing is left to load, and a bundler makes no chunk for it.
import './aging.js';
import './import.js';
import './message-form.js';
import './payment-form.js';
import './promise-form.js';
import './provider.js';
import './statement.js';
import { CarteraAccount } from '../account/index.js';
import { define } from '../registration/index.js';
import { CarteraWorklist } from '../worklist/index.js';
export type * from './account.js';
export type * from './worklist.js';

define('cartera-account', CarteraAccount);
define('cartera-worklist', CarteraWorklist);
