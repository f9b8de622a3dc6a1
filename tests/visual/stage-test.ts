import { test as base, type Locator, type Page } from '@playwright/test';
import { openStage } from './open-stage.js';
import type { ElementName } from './stage.js';

/** How the page is. What is left out: light, 768 px wide, in Spanish, comfortable, on a screen. */
export interface Look {
  readonly width?: number;
  readonly theme?: 'light' | 'dark' | 'forced';
  readonly lang?: 'es-MX' | 'en';
  readonly density?: 'comfortable' | 'compact';
  readonly media?: 'screen' | 'print';
}

/** Puts an element before the camera, and gives what is to be pictured. */
export type Show = (name: ElementName, state: string, look?: Look) => Promise<Locator>;

/** As high as a list that scrolls inside; what is higher is pictured whole all the same. */
const HEIGHT = 720;

/** One page a worker: an element takes the place of the one before it. */
export const test = base.extend<{ readonly show: Show }, { readonly stage: Page }>({
  stage: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ locale: 'es-MX', timezoneId: 'America/Mexico_City', reducedMotion: 'reduce' });
      await openStage(page);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  show: async ({ stage }, use) => {
    await use(async (name, state, { width = 768, theme = 'light', lang = 'es-MX', density = 'comfortable', media = 'screen' } = {}) => {
      await stage.setViewportSize({ width, height: HEIGHT });
      await stage.emulateMedia({
        media,
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        forcedColors: theme === 'forced' ? 'active' : 'none',
      });
      await stage.evaluate(async (shown) => window.show(...shown), [name, state, lang, { density }] as const);
      return stage.locator('main');
    });
  },
});
