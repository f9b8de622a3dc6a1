import { backend, offerPortal, speak } from './intranet.js';

/** Who may be given an account: a house has a list of its people. */
const PEOPLE = ['ana.solis', 'bruno.lara', 'carmen.rios', 'diego.mena'];

speak();
document.body.classList.toggle('framed', parent !== window);
document.getElementById('worklist').assignees = PEOPLE;
document.addEventListener('cartera-view-change', ({ detail }) => showPortalOf(detail.view));
addEventListener('popstate', () => showPortalOf(location.search));
showPortalOf(location.search);
document.getElementById('provider').backend = backend;

/** Of the account that is open, as a view or an address says. */
function showPortalOf(view) {
  offerPortal(new URLSearchParams(view).get('open') ?? undefined);
}
