import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { machineFonts } from './machine-fonts.js';
import { SCENES } from './scenes/index.js';
import { test, type Look } from './stage-test.js';

test.skip(
  process.platform !== 'linux' || process.arch !== 'x64',
  'the pictures kept are those of Chromium on Linux, x64: elsewhere text is drawn differently',
);

/** Each width and each theme, on paper, in English. Light and 768 px wide are the pictures of states. */
const LOOKS: Readonly<Record<string, Look>> = {
  '360': { width: 360 },
  '1440': { width: 1440 },
  dark: { theme: 'dark', width: 1440 },
  'forced-colours': { theme: 'forced' },
  print: { media: 'print', width: 720 },
  english: { lang: 'en' },
};

const elements = Object.entries(SCENES) as [keyof typeof SCENES, (typeof SCENES)[keyof typeof SCENES]][];

/** Every picture there is, by element and file, and what is on it. */
const pictures = elements.flatMap(([element, { main, narrow, dense, states }]) => [
  ...Object.keys(states).map((state) => ({ element, state, file: `${state}.png`, look: {} as Look })),
  ...narrow.map((state) => ({ element, state, file: `${state}-360.png`, look: { width: 360 } })),
  ...Object.entries(LOOKS).map(([name, look]) => ({ element, state: main, file: `${main}-${name}.png`, look })),
  ...(dense ? [{ element, state: main, file: `${main}-compact.png`, look: { density: 'compact' } as Look }] : []),
]);

for (const { element, state, file, look } of pictures) {
  test(`${element} ${file.replace('.png', '')}`, async ({ show }) => {
    await expect(await show(element, state, look)).toHaveScreenshot([element, file]);
  });
}

test('every picture kept is one of these', () => {
  const kept = elements.flatMap(([element]) =>
    readdirSync(new URL(`pictures/${element}`, import.meta.url)).map((file) => `${element}/${file}`),
  );
  expect(kept.toSorted()).toEqual(pictures.map(({ element, file }) => `${element}/${file}`).toSorted());
});

for (const [element, { main }] of elements) {
  test(`${element} is drawn with the fonts of the page alone`, async ({ show, stage }) => {
    await show(element, main);
    expect(await machineFonts(stage)).toEqual([]);
  });
}

test('a column that moves by two pixels is seen', async ({ show, stage }, { config }) => {
  test.skip(config.updateSnapshots !== 'none', 'the picture would be taken anew');
  const shown = await show('statement', 'settled');
  await stage.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.rows .money.balance { padding-inline-end: 2px }');
    document.querySelector('cartera-statement')?.shadowRoot?.adoptedStyleSheets.push(sheet);
  });
  await expect(expect(shown).toHaveScreenshot(['statement', 'settled.png'], { timeout: 1000 })).rejects.toThrow('are different');
});
