/// <reference types="mocha" />

import type { Backend } from '@cartera/backend';
import { aTimeout, assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { backendThat, codedError, sampleStatement } from './sample-statement.fixture.js';
import type { CarteraStatement } from './statement.js';

interface Page {
  readonly provider: HTMLElementTagNameMap['cartera-provider'];
  readonly element: CarteraStatement;
  readonly events: readonly CustomEvent[];
}

async function pageWith(backend: Backend, set: Partial<CarteraStatement> = {}): Promise<Page> {
  const provider = document.createElement('cartera-provider');
  const element = document.createElement('cartera-statement');
  const events: CustomEvent[] = [];
  for (const type of ['cartera-load-started', 'cartera-loaded', 'cartera-load-failed']) {
    provider.addEventListener(type, (event) => events.push(event as CustomEvent));
  }
  provider.backend = backend;
  Object.assign(element, { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-31', ...set });
  provider.append(element);
  const page = await fixture(html`<div></div>`);
  page.append(provider);
  await element.updateComplete;
  return { provider, element, events };
}

const text = (element: CarteraStatement, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const balance = (element: CarteraStatement) => text(element, '[part=balance]');
const types = (events: readonly CustomEvent[]) => events.map(({ type }) => type);

describe('a statement from a Backend', () => {
  it('is asked for once, and told of by events', async () => {
    const { backend, calls } = backendThat(() => sampleStatement());
    const { element, events } = await pageWith(backend);
    await waitUntil(() => balance(element) === '$48,210.55 MXN');
    assert.deepEqual(
      calls.map(({ name, query }) => [name, query]),
      [['statement', { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-31' }]],
    );
    assert.deepEqual(types(events), ['cartera-load-started', 'cartera-loaded']);
    assert.deepEqual(events[0]?.detail, { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-31' });
    assert.deepEqual(events[1]?.detail, { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-31', digest: '0'.repeat(64) });
    assert.deepEqual(
      events.every(({ bubbles, composed }) => bubbles && composed),
      true,
    );
  });

  it('runs through the business date from two months before, where the page does not say', async () => {
    const { backend, calls } = backendThat(({ name }) => (name === 'position' ? { asOf: '2026-03-17' } : sampleStatement()));
    const { element } = await pageWith(backend, {
      from: undefined,
      to: undefined,
      knownAt: '2026-03-18T00:00:00Z',
      since: '2026-02-01T00:00:00Z',
    });
    await waitUntil(() => balance(element) !== undefined);
    assert.deepEqual(
      calls.map(({ name, query }) => [name, query]),
      [
        ['position', { stream: 'account/ACME', open: true }],
        [
          'statement',
          { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-17', knownAt: '2026-03-18T00:00:00Z', since: '2026-02-01T00:00:00Z' },
        ],
      ],
    );
  });

  it('is the only way out: no request of its own', async () => {
    const before = performance.getEntriesByType('resource').length;
    const { backend } = backendThat(() => sampleStatement({ lines: 400 }));
    const { element } = await pageWith(backend);
    await waitUntil(() => balance(element) !== undefined);
    await aTimeout(50);
    assert.deepEqual(performance.getEntriesByType('resource').length, before);
    assert.deepEqual(localStorage.length + sessionStorage.length, 0);
  });

  it('waits with a skeleton, and with words only after 300 ms', async () => {
    const { backend } = backendThat(() => new Promise(() => undefined));
    const { element } = await pageWith(backend);
    assert.notDeepEqual(element.shadowRoot?.querySelector('.skeleton'), null);
    assert.deepEqual(text(element, '[role=status]'), '');
    await waitUntil(() => text(element, '[role=status]') === 'Cargando su estado de cuenta…');
    assert.deepEqual(element.shadowRoot?.querySelector('[part=base]')?.getAttribute('aria-busy'), 'true');
  });

  it('keeps what is shown while newer data is on its way, marked', async () => {
    let release: (value: unknown) => void = () => undefined;
    const { backend } = backendThat(({ query }) =>
      query['to'] === '2026-03-31' ? sampleStatement() : new Promise((done) => (release = done)),
    );
    const { element } = await pageWith(backend);
    await waitUntil(() => balance(element) !== undefined);
    element.to = '2026-04-30';
    await waitUntil(() => text(element, '[role=status]') === 'Actualizando…');
    assert.deepEqual(text(element, '.as-of'), 'Saldo al 31 mar 2026');
    release(sampleStatement({ to: '2026-04-30' }));
    await waitUntil(() => text(element, '.as-of') === 'Saldo al 30 abr 2026');
    assert.deepEqual(text(element, '[role=status]'), '');
  });

  it('is not overtaken by an older answer', async () => {
    const answers: ((value: unknown) => void)[] = [];
    const { backend, calls } = backendThat(() => new Promise((done) => answers.push(done)));
    const { element } = await pageWith(backend);
    await waitUntil(() => calls.length === 1);
    element.to = '2026-04-30';
    await waitUntil(() => calls.length === 2);
    assert.deepEqual(calls[0]?.signal?.aborted, true);
    answers[1]?.(sampleStatement({ to: '2026-04-30' }));
    answers[0]?.(sampleStatement());
    await waitUntil(() => text(element, '.as-of') === 'Saldo al 30 abr 2026');
  });
});

describe('a Backend that cannot be reached', () => {
  const downThenUp = () => {
    let up = false;
    const { backend } = backendThat(() => (up ? sampleStatement() : Promise.reject(new TypeError('Failed to fetch'))));
    return { backend, mend: () => (up = true) };
  };

  it('is told in words, with a way to try again', async () => {
    const { backend, mend } = downThenUp();
    const { element, events } = await pageWith(backend);
    await waitUntil(() => text(element, '[part=notice]') !== undefined);
    expect(text(element, '[part=notice]')).to.contain('No pudimos comunicarnos con el servidor.').and.contain('Revise su conexión');
    assert.deepEqual(events.at(-1)?.type, 'cartera-load-failed');
    assert.deepEqual(events.at(-1)?.detail, { code: 'backend.unreachable', retryable: true });
    mend();
    element.shadowRoot?.querySelector<HTMLButtonElement>('[part=notice] button')?.focus();
    element.shadowRoot?.querySelector<HTMLButtonElement>('[part=notice] button')?.click();
    await waitUntil(() => balance(element) === '$48,210.55 MXN');
    assert.deepEqual(text(element, '[part=notice]'), undefined);
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'title', 'focus stays within the element');
  });

  it('leaves on screen what was there, with its day', async () => {
    let up = true;
    const { backend } = backendThat(() => (up ? sampleStatement() : Promise.reject(codedError('store.unavailable'))));
    const { element, events } = await pageWith(backend);
    await waitUntil(() => balance(element) !== undefined);
    up = false;
    element.reload();
    await waitUntil(() => text(element, '[part=notice]') !== undefined);
    expect(text(element, '[part=notice]')).to.contain('Lo que ve es el saldo al 31 mar 2026.');
    assert.deepEqual(balance(element), '$48,210.55 MXN');
    assert.deepEqual(events.at(-1)?.detail, { code: 'store.unavailable', retryable: true });
  });

  it('offers no second try where that cannot help', async () => {
    const { backend } = backendThat(() => Promise.reject(codedError('access.denied')));
    const { element, events } = await pageWith(backend);
    await waitUntil(() => text(element, '[part=notice]') !== undefined);
    assert.deepEqual(element.shadowRoot?.querySelector('[part=notice] button'), null);
    assert.deepEqual(events.at(-1)?.detail, { code: 'access.denied', retryable: false });
  });

  it('that answers nonsense is told too', async () => {
    const { backend } = backendThat(() => ({ sections: 'none' }));
    const { events } = await pageWith(backend);
    await waitUntil(() => types(events).includes('cartera-load-failed'));
    assert.deepEqual(events.at(-1)?.detail, { code: 'statement.unreadable', retryable: true });
  });
});

describe('wrong properties', () => {
  const wrong: readonly (readonly [Partial<CarteraStatement>, string, string])[] = [
    [{ from: '2026-13-45' }, 'statement.invalid_from', 'La fecha inicial no es una fecha del calendario.'],
    [{ to: 'mañana' }, 'statement.invalid_to', 'La fecha final no es una fecha del calendario.'],
    [{ knownAt: '2026-04-02' }, 'statement.invalid_known_at', 'El momento de consulta no es válido.'],
    [{ since: 'ayer' }, 'statement.invalid_since', 'El momento del estado de cuenta anterior no es válido.'],
    [
      { from: '2026-04-01' },
      'statement.period_invalid',
      'La fecha inicial es posterior a la final. Inicial: 1 abr 2026. Final: 31 mar 2026.',
    ],
    [{ stream: 'ACME' }, 'stream.invalid', 'El número de cuenta no tiene la forma esperada.'],
  ];

  for (const [set, code, words] of wrong) {
    it(`are told, and nothing is asked: ${code}`, async () => {
      const { backend, calls } = backendThat(() => sampleStatement());
      const { element, events } = await pageWith(backend, set);
      await waitUntil(() => types(events).includes('cartera-load-failed'));
      expect(text(element, '[part=notice]')).to.contain(words);
      assert.deepEqual(
        events.map(({ detail }) => detail as unknown),
        [{ code, retryable: false }],
      );
      expect(calls).to.have.length(0);
      Object.assign(element, { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-31', knownAt: undefined, since: undefined });
      await waitUntil(() => balance(element) === '$48,210.55 MXN');
      assert.deepEqual(text(element, '[part=notice]'), undefined);
    });
  }

  it('leave on screen what was there', async () => {
    const { backend } = backendThat(() => sampleStatement());
    const { element } = await pageWith(backend);
    await waitUntil(() => balance(element) !== undefined);
    element.from = '2026-13-45';
    await waitUntil(() => text(element, '[part=notice]') !== undefined);
    assert.deepEqual(balance(element), '$48,210.55 MXN');
  });

  it('are found against the business date too', async () => {
    const { backend } = backendThat(({ name }) => (name === 'position' ? { asOf: '2026-03-17' } : sampleStatement()));
    const { events } = await pageWith(backend, { from: '2026-12-01', to: undefined });
    await waitUntil(() => types(events).includes('cartera-load-failed'));
    assert.deepEqual(events.at(-1)?.detail, { code: 'statement.period_invalid', retryable: false });
  });
});

describe('what was shown is forgotten', () => {
  const slowFor = (stream: string) =>
    backendThat(({ query }) => (query['stream'] === stream ? new Promise(() => undefined) : sampleStatement()));

  it('when another account is asked for', async () => {
    const { backend } = slowFor('account/OTHER');
    const { element } = await pageWith(backend);
    await waitUntil(() => balance(element) !== undefined);
    element.stream = 'account/OTHER';
    await element.updateComplete;
    assert.deepEqual(balance(element), undefined);
    assert.deepEqual(text(element, '.whose'), 'Cuenta OTHER');
  });

  it('when the provider loses its Backend', async () => {
    const { backend } = slowFor('none');
    const { provider, element } = await pageWith(backend);
    await waitUntil(() => balance(element) !== undefined);
    provider.backend = undefined;
    await waitUntil(() => balance(element) === undefined);
  });

  it('when the element leaves the page, whose request ends', async () => {
    const { backend, calls } = slowFor('account/ACME');
    const { element } = await pageWith(backend);
    await waitUntil(() => calls.length === 1);
    element.remove();
    assert.deepEqual(calls[0]?.signal?.aborted, true);
  });

  it('and fetched again when it comes back', async () => {
    const { backend, calls } = slowFor('none');
    const { provider, element } = await pageWith(backend);
    await waitUntil(() => balance(element) !== undefined);
    element.remove();
    provider.append(element);
    await waitUntil(() => calls.length === 2 && balance(element) !== undefined);
  });
});
