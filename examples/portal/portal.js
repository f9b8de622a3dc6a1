import '/assets/cartera-elements.js';
import { createHttpBackend } from '/assets/cartera-http-client.js';

const WORDS = {
  es: {
    title: 'Su cuenta · Distribuidora Andrade',
    heading: 'Su cuenta con nosotros',
    intro: 'Aquí ve lo que debe y por qué. Puede pagar con los datos que están aquí abajo, o decirnos cuándo podrá.',
    toPromise: 'Prometer un pago',
    toUsual: 'Ver los últimos meses',
    help: 'Si algo no es correcto o no puede pagar a tiempo, hable con la persona que le atiende. Su estado de cuenta no cambia por preguntar.',
    otherLanguage: { tag: 'en', name: 'English' },
  },
  en: {
    title: 'Your account · Distribuidora Andrade',
    heading: 'Your account with us',
    intro: 'Here you see what you owe and why. You can pay with the details below, or tell us when you will be able to.',
    toPromise: 'Promise a payment',
    toUsual: 'See the last months',
    help: 'If something is not right, or you cannot pay on time, talk to the person who helps you. Asking changes nothing on your statement.',
    otherLanguage: { tag: 'es-MX', name: 'Español' },
  },
};

const page = location.pathname.replace(/\/+$/, ''); // …/portal/ACME, or …/l/TOKEN
const asked = new URLSearchParams(location.search);

speak(asked.get('lang') ?? 'es-MX');
show();

/** The page's own words; the elements follow `lang` of <html>. */
function speak(lang) {
  const isEnglish = /^en\b/i.test(lang);
  const words = isEnglish ? WORDS.en : WORDS.es;
  document.documentElement.lang = isEnglish ? 'en' : 'es-MX';
  document.title = words.title;
  document.getElementById('heading').textContent = words.heading;
  document.getElementById('intro').textContent = words.intro;
  document.getElementById('to-promise').textContent = words.toPromise;
  document.getElementById('to-usual').textContent = words.toUsual;
  document.getElementById('to-usual').href = `?lang=${document.documentElement.lang}`;
  document.getElementById('help').textContent = words.help;
  const { tag, name } = words.otherLanguage;
  const other = new URLSearchParams(asked);
  other.set('lang', tag);
  Object.assign(document.getElementById('other-language'), { textContent: name, lang: tag, hreflang: tag, href: `?${other}` });
}

/** The customer's account: its statement over the period in the query, and its promises. */
function show() {
  const statement = document.getElementById('statement');
  const promise = document.getElementById('promise');
  statement.stream = promise.stream = streamOf(page);
  statement.from = asked.get('from') ?? undefined;
  statement.to = asked.get('to') ?? undefined;
  statement.knownAt = asked.get('known-at') ?? undefined;
  // What was promised or taken back shows on the statement at once.
  for (const moved of ['cartera-promise-done', 'cartera-promise-withdrawn']) promise.addEventListener(moved, () => statement.reload());
  // A period that was typed wrong into the address is said by the statement; here is the way out of it.
  statement.addEventListener('cartera-load-failed', ({ detail }) => {
    document.getElementById('usual').hidden = !detail.code.startsWith('statement.');
  });
  const backend = createHttpBackend({ url: `${page}/api` });
  document.getElementById('provider').backend = backend;
  void greet(backend, statement);
}

/** Whose account it is stands in its first entry; without it the statement shows the account's number. */
async function greet(backend, statement) {
  try {
    const { entries } = await backend.view('journal', { stream: statement.stream, limit: 1 });
    statement.customerName = entries[0]?.personal?.customer?.name;
  } catch {
    // what is wrong the elements say themselves
  }
}

/** Whose account it is: as the server says where the address is a link, else the customer in the address. */
function streamOf(path) {
  return document.querySelector('meta[name="cartera-stream"]')?.content ?? `account/${customerOf(path)}`;
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
