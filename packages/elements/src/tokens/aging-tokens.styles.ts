import { css } from 'lit';

/** The tokens of what shows ages, beside `tokens`: one hue that moves away from the surface with age, each step with the colour of text on it. */
export const agingTokens = css`
  .base {
    --_cartera-aging-not-due: var(--cartera-aging-not-due, light-dark(#7c848d, #8a929b));
    --_cartera-aging-1: var(--cartera-aging-1, light-dark(#6892c6, #4876ac));
    --_cartera-on-aging-1: var(--cartera-on-aging-1, light-dark(#0b1a2c, #ffffff));
    --_cartera-aging-2: var(--cartera-aging-2, light-dark(#3f74b3, #6e9ccf));
    --_cartera-on-aging-2: var(--cartera-on-aging-2, light-dark(#ffffff, #0b1a2c));
    --_cartera-aging-3: var(--cartera-aging-3, light-dark(#2a5a96, #93b9e2));
    --_cartera-on-aging-3: var(--cartera-on-aging-3, light-dark(#ffffff, #0b1a2c));
    --_cartera-aging-4: var(--cartera-aging-4, light-dark(#1b4275, #b9d3ef));
    --_cartera-on-aging-4: var(--cartera-on-aging-4, light-dark(#ffffff, #0b1a2c));
    --_cartera-aging-5: var(--cartera-aging-5, light-dark(#0f2c52, #dfecf9));
    --_cartera-on-aging-5: var(--cartera-on-aging-5, light-dark(#ffffff, #0b1a2c));
  }

  @media (forced-colors: active) {
    .base {
      --_cartera-aging-not-due: CanvasText;
      --_cartera-aging-1: CanvasText;
      --_cartera-on-aging-1: Canvas;
      --_cartera-aging-2: CanvasText;
      --_cartera-on-aging-2: Canvas;
      --_cartera-aging-3: CanvasText;
      --_cartera-on-aging-3: Canvas;
      --_cartera-aging-4: CanvasText;
      --_cartera-on-aging-4: Canvas;
      --_cartera-aging-5: CanvasText;
      --_cartera-on-aging-5: Canvas;
    }
  }
`;
