import type { Backend } from '@cartera/backend';
import { fault, isFault, isUntouched, type Statement } from '@cartera/core';
import { isEnveloped } from '@cartera/interchange/exports';
import { openBooks } from '../books/index.js';
import { readJson, type Terminal, type Typed } from '../terminal/index.js';
import { exportAgain, type Exported } from './export-again.js';

/** What the books say of a file: the same, something else, or nothing. */
type Comparison = 'same' | 'differ' | 'not-compared';

const BOOKS_SAY: Readonly<Record<Comparison, string>> = {
  same: 'The books give the same one.',
  differ: 'The books give another by now: they have learned more since, and it does not say as known when it was made.',
  'not-compared': 'It was not compared with the books.',
};

/**
 * Verifies a file that was exported as JSON: its digest, and where the books are there and can still tell, that they give the same.
 *
 * @throws file.not_found, usage.not_json (no JSON at all); statement.digest_differs, statement.books_differ; export.digest_differs, export.books_differ.
 */
export async function verifyFile(file: string, typed: Typed, terminal: Terminal): Promise<number> {
  const given = await readFile(file);
  const isStatement = !('export' in given);
  if (isStatement ? !isUntouched(given) : !isEnveloped(given))
    throw fault(isStatement ? 'statement.digest_differs' : 'export.digest_differs', {}, file);
  const { books, isOfThePast } = await withBooks(typed, terminal, (backend) =>
    isStatement ? compareStatement(given, backend) : compareExport(given, backend),
  );
  if (books === 'differ' && isOfThePast) throw fault(isStatement ? 'statement.books_differ' : 'export.books_differ', {}, file);
  const what = isStatement ? 'statement' : 'export';
  terminal.out(typed.flags['json'] ? `${JSON.stringify({ ok: true, books })}\n` : `The ${what} is as it was made. ${BOOKS_SAY[books]}\n`);
  return 0;
}

interface Compared {
  readonly books: Comparison;
  /** It says as known when it was made: the books have to give it again. */
  readonly isOfThePast: boolean;
}

const UNCOMPARED: Compared = { books: 'not-compared', isOfThePast: false };

/** Books that are not there, or do not know what it is about, say nothing. */
async function withBooks(typed: Typed, terminal: Terminal, compare: (backend: Backend) => Promise<Compared>): Promise<Compared> {
  const books = await openBooks(typed, terminal).catch((error: unknown) => {
    if (isFault(error) && error.code === 'store.not_found') return undefined;
    throw error;
  });
  if (!books) return UNCOMPARED;
  try {
    return await compare(books.backend);
  } catch (error) {
    if (isFault(error) && ['stream.unknown', 'promise.unknown'].includes(error.code)) return UNCOMPARED;
    throw error;
  } finally {
    await books.close();
  }
}

/** A statement that says what was learned late cannot be made again without the instant of the one before it; what is sound but no statement is nothing that the books know. */
async function compareStatement(given: Statement, backend: Backend): Promise<Compared> {
  const { stream, from, to, knownAt, sections, digest } = given;
  if (!isList(sections) || sections.some(({ lines }) => lines.some(({ late }) => late))) return UNCOMPARED;
  const again = await backend.view('statement', { stream, from, to, ...(knownAt !== undefined && { knownAt }) });
  return { books: again.digest === digest ? 'same' : 'differ', isOfThePast: knownAt !== undefined };
}

async function compareExport(given: Exported, backend: Backend): Promise<Compared> {
  const again = await exportAgain(given, backend);
  return again ? { books: again.isSame ? 'same' : 'differ', isOfThePast: again.knownAt !== undefined } : UNCOMPARED;
}

/** JSON without a digest is no export, or one that somebody took it from. */
async function readFile(file: string): Promise<Statement | Exported> {
  const json = await readJson(file);
  if (typeof json === 'object' && json !== null && 'digest' in json) return json as Statement | Exported;
  throw fault('export.digest_differs', {}, file);
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}
