import './aging.js';
import './promise-form.js';
import './provider.js';
import './statement.js';
