import { ROW_FAULTS } from '@cartera/interchange';
import { localeFor, refusalText } from '@cartera/locales';
import { codesInSources } from './error-codes.js';
import { MORE_WORDS, type CodeWords } from './more-words.js';

const INTRO = `# Errors

Made by \`tests/docs/errors-page.ts\` from the sources and their words, and checked by a test: every code that is thrown, refused with or reported is here, and none that
does not exist.

Whatever is refused or thrown carries a stable \`code\`, the \`path\` of the fault where there is one, and \`facts\`; never the offending value and never a stack trace. A
refusal comes back as \`{ ok: false, refusal }\`; a fault is an Error with the same fields; over HTTP both are problem details (RFC 9457); the command line prints one JSON line
\`{ code, path?, message }\` on stderr. Below, each code in Spanish and in English: what happened and what to do now. With facts at hand, \`refusalText\` of \`@cartera/locales\`
says more ("La fecha más lejana que podemos aceptar es el 30 abr 2026"). Which refusal of a command comes first: [commands](commands.md). The codes \`row.…\` stand beside each
refused row of an [imported file](guides/import-a-file.md).
`;

/** What `locales` says of a code, of which nothing more is known. */
function wordsOfLocales(code: string): CodeWords | undefined {
  const [es, en] = ['es-MX', 'en'].map((tag) => {
    const { text, remedy } = refusalText(localeFor(tag), { code, facts: {} });
    return text === localeFor(tag).words.otherRefusal.text ? undefined : `${text} ${remedy}`;
  });
  return es === undefined || en === undefined ? undefined : { es, en };
}

/** Every code with its words; those that are raised and have none come apart. */
export function wordedCodes(): {
  readonly worded: ReadonlyMap<string, CodeWords>;
  readonly unworded: readonly string[];
  readonly gone: readonly string[];
} {
  const { raised, possible } = codesInSources();
  const worded = new Map<string, CodeWords>();
  for (const code of possible.keys()) {
    const words = wordsOfLocales(code) ?? MORE_WORDS[code] ?? ROW_FAULTS[code];
    if (words) worded.set(code, words);
  }
  const gone = Object.keys(MORE_WORDS).filter((code) => !possible.has(code));
  return { worded, unworded: [...raised.keys()].filter((code) => !worded.has(code)), gone };
}

/** The page, before its last shape. */
export function errorsPage(worded: ReadonlyMap<string, CodeWords>): string {
  const codes = [...worded.keys()].toSorted();
  const concepts = new Set(codes.map(conceptOf));
  const sections = [...concepts].map((concept) => {
    const own = codes.filter((code) => conceptOf(code) === concept);
    return `## ${concept}\n\n${own.map((code) => `### ${code}\n\n- ${worded.get(code)?.es}\n- ${worded.get(code)?.en}\n`).join('\n')}`;
  });
  return [INTRO, ...sections].join('\n');
}

const conceptOf = (code: string) => code.slice(0, code.indexOf('.'));
