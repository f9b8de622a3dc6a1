import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../architecture/read-sources.js';
import { readPages } from './read-pages.js';
import { checkedModule, samplesOf } from './samples.js';

const folder = join(ROOT, 'build/samples');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const samples = readPages()
  .flatMap(samplesOf)
  .map((sample) => ({ ...sample, file: join(folder, sample.name.replaceAll(/[^\w.-]+/g, '-')) }));
for (const { file, code } of samples) writeFileSync(`${file}.ts`, `${code}\nexport {};\n`);

describe('what the pages show', () => {
  test.each(samples)('runs and gives what it says: $name', async (sample) => {
    const { code, results } = checkedModule(sample);
    const file = `${sample.file}.run.ts`;
    writeFileSync(
      file,
      `import { expectResult, expectThrown } from ${JSON.stringify(join(ROOT, 'tests/docs/expect-result.ts'))};\n${code}\n`,
    );
    await import(/* @vite-ignore */ file);
    if (/^(README|docs\/)/.test(sample.name)) expect(results, 'results it states').toBeGreaterThan(0);
  });

  test('is right by its types', () => {
    const config = ts.readConfigFile(join(ROOT, 'tests/tsconfig.json'), (path) => ts.sys.readFile(path)).config as object;
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, 'tests'));
    const files = samples.map(({ file }) => `${file}.ts`);
    const program = ts.createProgram(files, { ...options, noUncheckedIndexedAccess: false });
    const faults = files.flatMap((path, index) => {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
        ({ messageText, start = 0 }) =>
          `${samples[index]?.name} + ${file?.getLineAndCharacterOfPosition(start).line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    });
    expect(faults).toEqual([]);
  });
});
