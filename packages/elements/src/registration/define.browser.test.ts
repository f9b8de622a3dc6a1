/// <reference types="mocha" />

import { assert, expect } from '@open-wc/testing';
import { define } from './define.js';

describe('defining an element', () => {
  let warnings: string[];
  const warn = console.warn;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('twice does nothing the second time', () => {
    define('x-once', class extends HTMLElement {});
    define('x-once', class extends HTMLElement {});
    expect(warnings).to.have.length(0);
  });

  it('over another version keeps the first and warns once', () => {
    const first = class extends HTMLElement {};
    customElements.define('x-other', first);
    define('x-other', class extends HTMLElement {});
    define('x-other', class extends HTMLElement {});
    assert.deepEqual(customElements.get('x-other'), first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<x-other> was already defined');
  });
});
