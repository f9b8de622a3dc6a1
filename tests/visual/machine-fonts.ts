import type { Page } from '@playwright/test';

/** Fonts of the machine that some text on the page is drawn with: on another machine it would look otherwise. What a browser's own fields show inside counts too. */
export async function machineFonts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const parents = new Set(nodes.flatMap(({ nodeName, parentId }) => (nodeName === '#text' && parentId !== undefined ? [parentId] : [])));
  const found = await Promise.all([...parents].map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
  await session.detach();
  const foreign = found.flatMap(({ fonts }) => fonts.flatMap(({ isCustomFont, familyName }) => (isCustomFont ? [] : [familyName])));
  return [...new Set(foreign)];
}
