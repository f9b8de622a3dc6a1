import '/assets/cartera-elements.js';
import { createHttpBackend } from '/assets/cartera-http-client.js';
import { WORDS } from './words.js';

/** What the address asks. */
export const asked = new URLSearchParams(location.search);

/** The Backend of those who work here: it may see every account. */
export const backend = createHttpBackend({ url: new URL('/api', location.href).href });

/** The page's own words, in the language of the address; the elements follow `lang` of <html>. */
export function speak() {
  const isEnglish = asked.get('lang')?.startsWith('en') === true;
  const words = isEnglish ? WORDS.en : WORDS.es;
  document.documentElement.lang = isEnglish ? 'en' : 'es-MX';
  for (const one of document.querySelectorAll('[data-word]')) one.textContent = words[one.dataset.word];
  for (const one of document.querySelectorAll('[data-word-label]')) one.setAttribute('aria-label', words[one.dataset.wordLabel]);
  for (const one of document.querySelectorAll('[data-word-title]')) one.title = words[one.dataset.wordTitle];
  document.title = `${document.querySelector('h1').textContent} · Distribuidora Andrade`;
  for (const link of document.querySelectorAll('nav a')) if (isEnglish) link.search = '?lang=en';
  showOtherLanguage(words.otherLanguage);
}

/** Leads to this page as it stands now, in the other language: what the elements wrote into the address meanwhile goes along. */
function showOtherLanguage({ tag, name }) {
  const link = document.getElementById('other-language');
  Object.assign(link, { textContent: name, lang: tag, hreflang: tag });
  const point = () => {
    const there = new URL(location.href);
    there.searchParams.set('lang', tag);
    link.href = there.href;
  };
  point();
  for (const act of ['pointerdown', 'focus']) link.addEventListener(act, point);
}

/** The customer whose account is open has a portal: a link to it, or none. */
export function offerPortal(stream) {
  const link = document.getElementById('as-customer');
  link.hidden = stream === undefined;
  if (stream === undefined) return;
  link.href = `/portal/${encodeURIComponent(stream.slice('account/'.length))}${document.documentElement.lang === 'en' ? '?lang=en' : ''}`;
}
