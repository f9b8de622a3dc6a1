import '/assets/cartera-elements.js';
import { createHttpBackend } from '/assets/cartera-http-client.js';

const WORDS = {
  es: {
    title: 'Estado de cuenta · Distribuidora Andrade',
    heading: 'Su cuenta con nosotros',
    help: 'Si algo no es correcto o no puede pagar a tiempo, hable con la persona que le atiende. Su estado de cuenta no cambia por preguntar.',
    otherLanguage: { tag: 'en', name: 'English' },
  },
  en: {
    title: 'Statement of account · Distribuidora Andrade',
    heading: 'Your account with us',
    help: 'If something is not right, or you cannot pay on time, talk to the person who helps you. Asking changes nothing on your statement.',
    otherLanguage: { tag: 'es-MX', name: 'Español' },
  },
};

const page = location.pathname.replace(/\/+$/, ''); // …/portal/ACME
const asked = new URLSearchParams(location.search);

speak(asked.get('lang') ?? 'es-MX');
show();

/** The page's own words; the elements follow `lang` of <html>. */
function speak(lang) {
  const words = lang.startsWith('en') ? WORDS.en : WORDS.es;
  document.documentElement.lang = lang.startsWith('en') ? 'en' : 'es-MX';
  document.title = words.title;
  document.getElementById('heading').textContent = words.heading;
  document.getElementById('help').textContent = words.help;
  const { tag, name } = words.otherLanguage;
  const other = new URLSearchParams(asked);
  other.set('lang', tag);
  Object.assign(document.getElementById('other-language'), { textContent: name, lang: tag, hreflang: tag, href: `?${other}` });
}

/** The statement of the customer in the address, over the period in the query. */
function show() {
  const statement = document.getElementById('statement');
  statement.stream = `account/${customerOf(page)}`;
  statement.from = asked.get('from') ?? undefined;
  statement.to = asked.get('to') ?? undefined;
  statement.knownAt = asked.get('known-at') ?? undefined;
  document.getElementById('provider').backend = createHttpBackend({ url: `${page}/api` });
}

/** The last part of the path; kept as it is where it is no valid escape. */
function customerOf(path) {
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
