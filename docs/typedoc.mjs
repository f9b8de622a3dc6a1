import { readdirSync, readFileSync } from 'node:fs';
import { OptionDefaults } from 'typedoc';

// Every public entry but those that only register elements or start a server.
const entryPoints = readdirSync('packages').flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
  const sources = Object.values(exports).flatMap((target) => target['cartera-src'] ?? []);
  return name === 'server' ? [] : sources.filter((path) => !/\/(define|whole)\//.test(path)).map((path) => `../packages/${name}/${path}`);
});

/** Run from the root: `npm run docs` writes docs/reference. */
export default {
  name: 'Cartera',
  entryPoints,
  tsconfig: '../tests/tsconfig.json',
  skipErrorChecking: true, // `npm run typecheck` does
  out: 'reference',
  readme: 'none',
  blockTags: [...OptionDefaults.blockTags, '@documentation', '@status', '@slot', '@csspart', '@cssproperty'],
  excludeExternals: true,
  excludePrivate: true,
  disableSources: true,
  validation: { notExported: false, invalidLink: false },
};
