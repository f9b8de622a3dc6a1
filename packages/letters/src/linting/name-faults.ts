import { type LetterFault } from './letter-fault.types.js';
import { letterEngine } from '../rendering/index.js';
import type { LetterLanguage } from '../templates/index.js';

/** What a template may name, beside the names it gives itself; below these a name is tried with sample data. */
const NAMES: ReadonlySet<string> = new Set([
  'asOf',
  'attached',
  'stage',
  'tone',
  'channel',
  'kind',
  'language',
  'creditor',
  'customer',
  'due',
  'count',
  'promise',
  'statement',
  'pay',
]);

/**
 * Names in a template that stand for nothing, each with its line, also where no sample reaches them.
 *
 * @throws {Error} The engine's own, where the template cannot be read.
 * @example
 * nameFaults('{{ saldo }}', { language: 'es-MX', path: 'text' })[0].facts; // => { name: 'saldo', line: 1 }
 */
export function nameFaults(
  text: string,
  { language, path }: { readonly language: LetterLanguage; readonly path: 'text' | 'subject' },
): readonly LetterFault[] {
  const engine = letterEngine(language);
  const { globals } = engine.analyzeSync(engine.parse(text), { partials: false });
  return Object.entries(globals)
    .filter(([name]) => !NAMES.has(name) && name !== 'forloop')
    .flatMap(([name, found]) =>
      found.map(({ location }) => ({ code: 'letter.variable_unknown', path, facts: { name, line: location.row } })),
    );
}
