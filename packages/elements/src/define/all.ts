import './account.js';
import './aging.js';
import './payment-form.js';
import './promise-form.js';
import './provider.js';
import './statement.js';
import './worklist.js';
