import './provider.js';
import './statement.js';
