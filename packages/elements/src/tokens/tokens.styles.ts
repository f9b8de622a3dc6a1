import { css } from 'lit';

/**
 * The sheet of tokens. A host sets `--cartera-…` on any ancestor; inside, only the private twin `--_cartera-…` is read, so that every token has a fallback.
 *
 * Light and dark follow the page's `color-scheme`; `data-theme="light"` or `"dark"` on an ancestor forces one. Text has at least 4.5 : 1, controls and parts of
 * charts at least 3 : 1, in both (tokens.browser.test.ts). Those of aging are `agingTokens`.
 */
export const tokens = css`
  .base {
    --_cartera-surface: var(--cartera-surface, light-dark(#ffffff, #15181c));
    --_cartera-on-surface: var(--cartera-on-surface, var(--_cartera-text));
    --_cartera-surface-raised: var(--cartera-surface-raised, light-dark(#ffffff, #1d2126));
    --_cartera-surface-sunken: var(--cartera-surface-sunken, light-dark(#f4f6f8, #20252b));
    --_cartera-text: var(--cartera-text, light-dark(#1a1e23, #e9ecef));
    --_cartera-text-muted: var(--cartera-text-muted, light-dark(#555d66, #abb2ba));
    --_cartera-line: var(--cartera-line, light-dark(#d8dce1, #3a4149));
    --_cartera-accent: var(--cartera-accent, light-dark(#1d4f91, #8fbaf3));
    --_cartera-on-accent: var(--cartera-on-accent, light-dark(#ffffff, #0c1b2e));
    --_cartera-accent-text: var(--cartera-accent-text, light-dark(#1d4f91, #9cc3f5));
    --_cartera-focus: var(--cartera-focus, light-dark(#1d4f91, #9cc3f5));
    --_cartera-positive: var(--cartera-positive, light-dark(#1d6b3a, #7fcb97));
    --_cartera-on-positive: var(--cartera-on-positive, light-dark(#ffffff, #06210f));
    --_cartera-caution: var(--cartera-caution, light-dark(#825000, #e3b567));
    --_cartera-on-caution: var(--cartera-on-caution, light-dark(#ffffff, #271800));
    --_cartera-critical: var(--cartera-critical, light-dark(#b3261e, #f2988f));
    --_cartera-on-critical: var(--cartera-on-critical, light-dark(#ffffff, #330806));

    --_cartera-radius: var(--cartera-radius, 4px);
    --_cartera-row: 44px;
  }

  .base[data-theme='light'] {
    color-scheme: light;
  }

  .base[data-theme='dark'] {
    color-scheme: dark;
  }

  .base[data-density='compact'] {
    --_cartera-row: 32px;
  }

  @media (forced-colors: active) {
    .base {
      --_cartera-surface: Canvas;
      --_cartera-surface-raised: Canvas;
      --_cartera-surface-sunken: Canvas;
      --_cartera-text: CanvasText;
      --_cartera-text-muted: CanvasText;
      --_cartera-line: CanvasText;
      --_cartera-accent-text: LinkText;
      --_cartera-focus: Highlight;
      --_cartera-critical: CanvasText;
    }
  }

  @media print {
    .base {
      color-scheme: light;
      --_cartera-surface: #ffffff;
      --_cartera-surface-raised: #ffffff;
      --_cartera-surface-sunken: #ffffff;
      --_cartera-text: #000000;
      --_cartera-text-muted: #000000;
      --_cartera-line: #808080;
      --_cartera-critical: #000000;
      --_cartera-row: 0;
    }
  }
`;
