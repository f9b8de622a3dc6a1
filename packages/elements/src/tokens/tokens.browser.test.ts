/// <reference types="mocha" />

import { assert, expect } from '@open-wc/testing';
import { agingTokens } from './aging-tokens.styles.js';
import { tokens } from './tokens.styles.js';

/** A base with the tokens in a shadow root, as elements have them. */
function baseIn(theme: string): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, agingTokens].map(({ styleSheet }) => styleSheet as CSSStyleSheet);
  const base = root.appendChild(document.createElement('div'));
  base.className = 'base';
  base.dataset['theme'] = theme;
  return base;
}

function colourOf(base: HTMLElement, token: string): readonly number[] {
  const probe = base.appendChild(document.createElement('span'));
  probe.style.color = `var(--_cartera-${token})`;
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
  probe.remove();
  return parts.slice(0, 3).map(Number);
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['surface', 'surface-raised', 'surface-sunken'];
const TEXTS = ['text', 'text-muted', 'accent-text', 'positive', 'caution', 'critical'];
const STEPS = ['1', '2', '3', '4', '5'];

it('contrast is measured right: black on white is 21', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).to.be.closeTo(21, 0.001);
});

for (const theme of ['light', 'dark']) {
  describe(`tokens, ${theme}`, () => {
    let base: HTMLElement;
    before(() => (base = baseIn(theme)));
    after(() => (base.getRootNode() as ShadowRoot).host.remove());
    const ratio = (one: string, other: string) => contrast(colourOf(base, one), colourOf(base, other));

    it('text has 4.5 : 1 on every surface', () => {
      for (const surface of SURFACES) for (const text of TEXTS) expect(ratio(text, surface), `${text} on ${surface}`).to.be.at.least(4.5);
    });

    it('text has 4.5 : 1 on every colour that carries some', () => {
      for (const role of ['accent', 'positive', 'caution', 'critical']) expect(ratio(`on-${role}`, role), role).to.be.at.least(4.5);
      for (const step of STEPS) expect(ratio(`on-aging-${step}`, `aging-${step}`), `aging ${step}`).to.be.at.least(4.5);
    });

    it('controls, focus and parts of charts have 3 : 1', () => {
      const parts = ['focus', 'text-muted', 'aging-not-due', ...STEPS.map((step) => `aging-${step}`)];
      for (const part of parts) expect(ratio(part, 'surface'), part).to.be.at.least(3);
    });

    it('aging moves away from the surface with age', () => {
      const ratios = STEPS.map((step) => ratio(`aging-${step}`, 'surface'));
      assert.deepEqual(
        ratios,
        [...ratios].sort((one, other) => one - other),
      );
    });
  });
}

it('a host’s token wins', () => {
  const base = baseIn('light');
  ((base.getRootNode() as ShadowRoot).host as HTMLElement).style.setProperty('--cartera-text', 'rgb(1, 2, 3)');
  assert.deepEqual(colourOf(base, 'text'), [1, 2, 3]);
});
