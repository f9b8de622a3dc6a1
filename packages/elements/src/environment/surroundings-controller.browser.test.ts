/// <reference types="mocha" />

import { localeFor, type Topic } from '@cartera/locales';
import { assert, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SurroundingsController } from './surroundings-controller.js';

type Words = Readonly<{ hello: string }>;

/** How the module with the English words is answered, one request after the other. */
const requests: { readonly arrive: (words: Words) => void; readonly fail: (error: Error) => void }[] = [];
const greeting: Topic<Words> = {
  spanish: { hello: 'Hola' },
  loaded: new Map(),
  load: { en: () => new Promise((arrive, fail) => requests.push({ arrive, fail })) },
};

/** What comes with code of its own, and how its English words are answered. */
const answers: ((words: Words) => void)[] = [];
const farewell: Topic<Words> = {
  spanish: { hello: 'Adiós' },
  loaded: new Map(),
  load: { en: () => new Promise((come) => answers.push(come)) },
};

class Greeting extends LitElement {
  readonly surroundings = new SurroundingsController(this, greeting);

  protected override render() {
    const { words } = this.surroundings.locale(undefined);
    return this.surroundings.wordless ? '…' : (greeting.loaded.get(words.tag) ?? greeting.spanish).hello;
  }
}
customElements.define('x-greeting', Greeting);

const greetingIn = (lang: string) => fixture<Greeting>(html`<x-greeting lang=${lang}></x-greeting>`);

async function said(element: Greeting): Promise<string> {
  await nextFrame();
  await element.updateComplete;
  return element.shadowRoot?.textContent ?? '';
}

async function speak(element: Greeting, lang: string): Promise<string> {
  element.lang = lang;
  return said(element);
}

// In this order: what is loaded stays.
describe('a language on its way', () => {
  afterEach(() => requests.splice(0));

  it('is not needed for Spanish', async () => {
    assert.deepEqual(await said(await greetingIn('es-PE')), 'Hola');
    assert.deepEqual(requests.length, 0);
  });

  it('that cannot be fetched is Spanish, and asked for again at the next place only', async () => {
    const element = await greetingIn('en');
    assert.deepEqual(await said(element), '…');
    requests[0]?.fail(new TypeError('Failed to fetch'));
    assert.deepEqual(await said(element), 'Hola');
    element.requestUpdate();
    assert.deepEqual([await said(element), requests.length], ['Hola', 1]);
    element.parentElement?.append(element);
    assert.deepEqual([await said(element), requests.length], ['Hola', 2]);
  });

  it('leaves the words that were there', async () => {
    const element = await greetingIn('es-MX');
    assert.deepEqual([await speak(element, 'en'), requests.length], ['Hola', 1]);
    assert.deepEqual(await speak(element, 'es-MX'), 'Hola');
  });

  it('leaves no words where there were none, and is asked for once', async () => {
    const element = await greetingIn('en-GB');
    element.requestUpdate();
    assert.deepEqual([await said(element), requests.length], ['…', 1]);
    requests[0]?.arrive({ hello: 'Hello' });
    assert.deepEqual(await said(element), 'Hello');
    assert.deepEqual(localeFor('en', greeting).words.tag, 'en');
  });

  it('is there for all when it was loaded once', async () => {
    assert.deepEqual(await said(await greetingIn('en')), 'Hello');
    assert.deepEqual(requests.length, 0);
  });

  it('leaves no words again while more come, until all of them are there', async () => {
    const element = await greetingIn('en');
    element.surroundings.learn(farewell);
    element.requestUpdate();
    assert.deepEqual([await said(element), element.surroundings.locale(undefined).words.tag], ['…', 'en']);
    answers[0]?.({ hello: 'Goodbye' });
    assert.deepEqual([await said(element), farewell.loaded.get('en')?.hello, answers.length], ['Hello', 'Goodbye', 1]);
  });

  it('needs nothing for more that is said in Spanish', async () => {
    const element = await greetingIn('es-MX');
    element.surroundings.learn(farewell);
    element.requestUpdate();
    await element.updateComplete;
    assert.deepEqual(element.shadowRoot?.textContent, 'Hola');
  });
});
