/// <reference types="mocha" />

import { assert, fixture, html as markup } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { takePart } from './take-part.js';

class Whole extends LitElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  protected override render() {
    return html`<p>text</p>`;
  }
}
customElements.define('x-whole', Whole);

const part = {
  laterStyles: css`
    p {
      color: rgb(4, 5, 6);
    }
  `,
};
const colour = ({ renderRoot }: Whole) => getComputedStyle(renderRoot.querySelector('p') as Element).color;

it('a part brings its styles, after the element’s own; one that does not come says why, and may be asked for again', async () => {
  const element = await fixture<Whole>(markup`<x-whole></x-whole>`);
  assert.deepEqual(await takePart(element, () => Promise.reject(new TypeError('Failed to fetch'))), {
    code: 'page.incomplete',
    facts: {},
    retryable: true,
  });
  assert.deepEqual(colour(element), 'rgb(1, 2, 3)');
  assert.deepEqual(await takePart(element, () => Promise.resolve(part)), part);
  assert.deepEqual(colour(element), 'rgb(4, 5, 6)');
});
