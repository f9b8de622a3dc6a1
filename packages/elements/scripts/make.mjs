// Writes what is made from the elements' sources: custom-elements.json, and from it the types for JSX and for Vue.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { madeFiles } from './made-files.mjs';

for (const [path, text] of await madeFiles()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
