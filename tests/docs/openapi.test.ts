import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { openapiDocument } from '../../packages/http/scripts/openapi-document.mjs';
import { ROOT } from '../architecture/read-sources.js';

const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/http/package.json'), 'utf8')) as { version: string };
const document = openapiDocument(version);

/** As prettier leaves a file. */
async function written(path: string, text: string): Promise<void> {
  const file = join(ROOT, path);
  await expect(await format(text, { ...(await resolveConfig(file)), filepath: file })).toMatchFileSnapshot(file);
}

// Made: `npm run openapi` writes both anew.
test('the OpenAPI document is what the schemas and types make', async () => {
  await written('packages/http/openapi.json', JSON.stringify(document, null, 2));
});

test('the handler serves that document', async () => {
  const text = JSON.stringify(JSON.stringify(document));
  await written(
    'packages/http/src/handler/openapi-text.ts',
    `/** The document of OpenAPI. Made: \`npm run openapi\` writes it anew. */\nexport const OPENAPI_TEXT = ${text};\n`,
  );
});
