import type { CodeWords } from './code-words.types.js';
import type { CataloguedCode } from './error-catalogue.js';
import { ERROR_CONCEPTS } from './error-concepts.js';

const INTRO = `# Errors

Made by \`tests/docs/errors-page.ts\` from the sources and their words, and checked by tests: every code that is thrown, refused with or reported is here, none that does
not exist, each with text, cause and remedy in both languages, and each is produced by at least one test.

Whatever is refused or thrown carries a stable \`code\`, the \`path\` of the fault where there is one, and \`facts\`; never the offending value and never a stack trace. A
refusal comes back as \`{ ok: false, refusal }\`; a fault is an Error with the same fields; over HTTP both are problem details (RFC 9457); the command line prints one JSON line
\`{ code, path?, message }\` on stderr. Which refusal of a command comes first: [commands](commands.md). The codes \`row.…\` stand beside each refused row of an
[imported file](guides/import-a-file.md).

Each code has three parts. The **text** says what happened and the **remedy** what to do now, both for whoever sits before the screen: \`refusalText\` of \`@cartera/locales\`.
The **cause** is for whoever has to find out: which rule, which input, by the names they have in code; \`errorEntry\` of \`@cartera/locales\` adds it for a log or a help desk.
Here the text stands without facts; with them at hand it says more ("La fecha más lejana que podemos aceptar es el 30 abr 2026"). Words of the wire, of the command line and
of rows are on this page only.
`;

/** What the parts are called. */
const LABELS = { es: { cause: 'Causa', remedy: 'Remedio' }, en: { cause: 'Cause', remedy: 'Remedy' } } as const;

/** The page of errors, before its last shape. */
export function errorsPage(codes: readonly CataloguedCode[]): string {
  const names = [...new Set(codes.map(({ code }) => conceptOf(code)))];
  const concepts = names.map((concept) => [concept, codes.filter(({ code }) => conceptOf(code) === concept)] as const);
  const index = concepts.map(([concept, own]) => `- [${concept}](#${concept}) · ${headingOf(concept)}: ${own.map(linkTo).join(', ')}`);
  const sections = concepts.map(([concept, own]) => `## ${concept}\n\n${headingOf(concept)}.\n\n${own.map(blockOf).join('\n')}`);
  return [INTRO, `**${codes.length} codes**, by what they are about:\n\n${index.join('\n')}\n`, ...sections].join('\n');
}

/** What a code is about. */
export function conceptOf(code: string): string {
  return code.slice(0, code.indexOf('.'));
}

function headingOf(concept: string): string {
  const words = ERROR_CONCEPTS[concept];
  return `${words?.es} · ${words?.en}`;
}

function linkTo({ code }: CataloguedCode): string {
  return `[${code.slice(code.indexOf('.') + 1).replaceAll('_', ' ')}](#${code.replace('.', '')})`;
}

function blockOf({ code, es, en, packages }: CataloguedCode): string {
  const from = packages.map((name) => `\`${name}\``).join(', ');
  return `### ${code}\n\nRaised by ${from}.\n\n${wordsIn('es', es)}\n${wordsIn('en', en)}\n`;
}

function wordsIn(tag: keyof typeof LABELS, { text, cause, remedy }: CodeWords): string {
  const { [tag]: label } = LABELS;
  return `- **${text}**\n  - ${label.cause}: ${cause}\n  - ${label.remedy}: ${remedy}`;
}
