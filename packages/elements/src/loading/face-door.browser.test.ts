/// <reference types="mocha" />

import { assert, fixture, html as markup, waitUntil } from '@open-wc/testing';
import { css, html, LitElement, nothing } from 'lit';
import { FaceDoor } from './face-door.js';
import { FaceSource } from './face-source.js';

const face = {
  faceStyles: css`
    p {
      color: rgb(4, 5, 6);
    }
  `,
  text: 'shown',
};

let answers: (() => Promise<typeof face>)[] = [];
let asked = 0;
const FACES = new FaceSource(async () => {
  asked += 1;
  return (answers.shift() ?? (async () => Promise.resolve(face)))();
});

class Faced extends LitElement {
  text: string | undefined;
  failures: string[] = [];
  readonly door = new FaceDoor(this, FACES, {
    begin: ({ text }) => (this.text = text),
    failed: ({ code }) => void this.failures.push(code),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.door.want();
  }

  protected override render() {
    return this.door.isOpen ? html`<p>${this.text}</p>` : nothing;
  }
}
customElements.define('x-faced', Faced);

const paragraph = ({ renderRoot }: Faced) => renderRoot.querySelector('p');

// In this order: what is loaded stays.
it('a face that does not come says why, and may be asked for again; it comes with its styles', async () => {
  answers = [async () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))];
  const element = await fixture<Faced>(markup`<x-faced></x-faced>`);
  await waitUntil(() => element.door.failure);
  assert.deepEqual([element.failures, element.door.coming, paragraph(element)], [['page.incomplete'], undefined, null]);
  element.door.want();
  element.door.want();
  assert.isUndefined(element.door.failure);
  await element.door.coming;
  await element.updateComplete;
  assert.deepEqual([asked, paragraph(element)?.textContent], [2, 'shown']);
  assert.deepEqual(getComputedStyle(paragraph(element) as Element).color, 'rgb(4, 5, 6)');
});

it('the second of a kind has it at once, and moving about the page asks for nothing again', async () => {
  const page = await fixture(markup`<div></div>`);
  const element = document.createElement('x-faced') as Faced;
  page.append(element);
  assert.isTrue(element.door.isOpen);
  page.append(element);
  await element.updateComplete;
  assert.deepEqual([paragraph(element)?.textContent, asked, element.shadowRoot?.adoptedStyleSheets.length], ['shown', 2, 1]);
});

it('what goes wrong in the face itself is not told as if it were missing', async () => {
  const element = await fixture<Faced>(markup`<x-faced></x-faced>`);
  const failures: string[] = [];
  const door = new FaceDoor(element, new FaceSource(async () => Promise.resolve(face)), {
    begin: () => {
      throw new RangeError('broken');
    },
    failed: ({ code }) => void failures.push(code),
  });
  door.want();
  const thrown: unknown = await door.coming?.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.instanceOf(thrown, RangeError);
  assert.deepEqual([failures, door.failure, door.coming], [[], undefined, undefined]);
});
