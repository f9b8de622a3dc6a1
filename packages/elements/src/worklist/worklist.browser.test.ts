/// <reference types="mocha" />

import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../define/worklist.js';
import type { CarteraWorklist } from './worklist.js';
import { longList } from './rows.fixture.js';

describe('100,000 rows', () => {
  it('are so many nodes as are in sight, and the last is in reach', async () => {
    const { backend } = longList(100_000);
    const provider = await fixture(html`<cartera-provider .backend=${backend}><cartera-worklist></cartera-worklist></cartera-provider>`);
    const element = provider.querySelector('cartera-worklist') as CarteraWorklist;
    await waitUntil(() => element.shadowRoot?.querySelector('.body .row .name')?.textContent === 'Cliente 000000');
    const grid = element.shadowRoot?.querySelector('.grid') as HTMLElement;
    await new Promise((done) => setTimeout(done, 50));
    expect(element.shadowRoot?.querySelectorAll('.body .row').length).to.be.lessThan(80);
    grid.scrollTop = 1e9;
    await waitUntil(() => [...(element.shadowRoot?.querySelectorAll('.name') ?? [])].some((one) => one.textContent === 'Cliente 099999'));
    assert.equal(grid.getAttribute('aria-rowcount'), '100001');
  });
});
