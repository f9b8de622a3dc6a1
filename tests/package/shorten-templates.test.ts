import { rollup } from 'rollup';
import { expect, test } from 'vitest';
import { shortenTemplates } from '../../packages/elements/scripts/shorten-templates.mjs';

async function built(code: string): Promise<string> {
  const given = { name: 'given', resolveId: (id: string) => id, load: () => code };
  const bundle = await rollup({ input: 'given', plugins: [given, shortenTemplates], treeshake: false });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code.trim();
}

test('templates of Lit lose what only their authors need, their expressions nothing', async () => {
  expect(
    await built(
      'const view = html `\n  <p\n    class="a">\n    ${css`\n  .a {\n    color: ${f("a  b")};\n  }\n`}  \\u00A0\u00A0\n  </p>`;',
    ),
  ).toBe('const view = html ` <p class="a"> ${css` .a{color:${f("a  b")}}`} \\u00A0\u00A0 </p>`;');
});

test('other templates stay as they are', async () => {
  const code = 'const text = `two  spaces`;\nconst other = svg`<g>  </g>`;\nconst one = css``;';
  expect(await built(code)).toBe(code);
});
