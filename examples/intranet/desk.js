import { backend, offerPortal, speak } from './intranet.js';

speak();
document.body.classList.toggle('framed', parent !== window);
document.addEventListener('cartera-account-open', ({ detail }) => offerPortal(detail.stream));
document.addEventListener('cartera-account-close', () => offerPortal());
document.getElementById('provider').backend = backend;
