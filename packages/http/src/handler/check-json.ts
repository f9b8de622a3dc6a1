import { fault } from '@cartera/core';

/** Deepest nesting of objects and lists. */
const DEPTH_MAX = 32;

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Checks what `JSON.parse` lets pass: nesting beyond a limit, and a key that stands twice in one object (of which it would keep the last).
 *
 * @param text Lawful JSON.
 * @throws http.body_too_deep, http.key_repeated.
 */
export function checkJson(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    if (open.length > DEPTH_MAX) throw fault('http.body_too_deep', { depthMax: DEPTH_MAX });
    if (token === '}' || token === ']') open.pop();
    const keys = open.at(-1);
    if (expectsKey && keys && token.startsWith('"')) claim(keys, JSON.parse(token) as string);
    expectsKey = token === '{' || (token === ',' && keys !== undefined);
  }
}

function claim(keys: Set<string>, key: string): void {
  if (keys.has(key)) throw fault('http.key_repeated');
  keys.add(key);
}
