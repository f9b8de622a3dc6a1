/// <reference types="mocha" />

import { assert, expect } from '@open-wc/testing';
import type { CSSResult, LitElement } from 'lit';
import { shortenCss } from '../../scripts/shorten-css.mjs';
import '../define/all.js';

const TAGS = ['cartera-provider', 'cartera-statement', 'cartera-promise-form', 'cartera-aging', 'cartera-payment-form', 'cartera-import'];

/** The rules as the browser understood them; it keeps the white space of custom properties as it is written. */
function understood(css: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rules = Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
  return rules.replaceAll(/,\s+/g, ',');
}

for (const tag of TAGS) {
  it(`<${tag}> looks the same with its styles shortened`, () => {
    const { elementStyles } = customElements.get(tag) as unknown as typeof LitElement;
    for (const { cssText } of elementStyles as CSSResult[]) {
      const short = shortenCss(cssText);
      expect(short.length).to.be.lessThan(cssText.length * 0.9);
      assert.deepEqual(understood(short), understood(cssText));
    }
  });
}

it('strings, descendants and sums keep their spaces; comments go', () => {
  const css = `/* one, { two } */ .a  :is(b, c)::before { content: 'x ; /* y */ "z"' ; inline-size: calc(1px + 2px) } /* end */`;
  assert.deepEqual(shortenCss(css).trim(), `.a :is(b,c)::before{content:'x ; /* y */ "z"';inline-size:calc(1px + 2px)}`);
});
