import { backend, speak } from './intranet.js';

speak();
document.getElementById('provider').backend = backend;
