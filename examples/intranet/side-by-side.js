import { asked, speak } from './intranet.js';

speak();
const portal = document.getElementById('portal');
const desk = document.getElementById('desk');
const language = document.documentElement.lang === 'en' ? '?lang=en' : '';

// The two pages know nothing of each other: they meet in the books, which each follows. Only the frames are kept in step here.
showPortal(asked.get('customer') ?? 'FER-004');
desk.addEventListener('load', () => {
  const page = desk.contentDocument;
  page.addEventListener('cartera-account-open', ({ detail }) => showPortal(detail.stream.slice('account/'.length)));
  page.addEventListener('cartera-account-change', () => portal.contentDocument.querySelector('cartera-statement')?.reload());
});
desk.src = `/intranet${language}`;

/** The portal of a customer; where it is shown already it stays as it is, with all that was typed. */
function showPortal(customer) {
  const there = `/portal/${encodeURIComponent(customer)}${language}`;
  if (portal.getAttribute('src') !== there) portal.src = there;
}
