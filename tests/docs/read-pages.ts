import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, ROOT } from '../architecture/read-sources.js';

/** A page of documentation. `path` is from the root, with slashes. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A fenced block. `line` is that of its first line of code, from 1. */
export interface Fence {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** A link or picture to another page, a folder, or a heading. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

const PLACES = ['docs', 'packages', 'examples', 'tests'];

/** Every page: those at the root, and those below docs, packages, examples and tests. */
export function readPages(): readonly Page[] {
  const paths = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...PLACES.flatMap(filesBelow)];
  return paths.filter((path) => path.endsWith('.md')).map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The fenced blocks of a page, in order. */
export function fencesOf({ text }: Page): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { language: string; line: number; code: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^\s*```(\S*)/.exec(line);
    if (!fence) open?.code.push(line);
    else if (open) {
      fences.push({ language: open.language, line: open.line, code: open.code.join('\n') });
      open = undefined;
    } else open = { language: fence[1] ?? '', line: index + 2, code: [] };
  }
  return fences;
}

/** The text of a page without its fenced blocks; lines keep their numbers. */
function proseOf({ text }: Page): string {
  let fenced = false;
  const lines = text.split('\n').map((line) => {
    const fence = /^\s*```/.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced ? '' : line;
  });
  return lines.join('\n');
}

/** Where a page leads within the repository; addresses elsewhere are left out. */
export function linksOf(page: Page): readonly Link[] {
  const links: Link[] = [];
  for (const [index, line] of proseOf(page).split('\n').entries()) {
    const found = [...line.matchAll(/\]\(([^)\s]+)\)/g), ...line.matchAll(/(?:src|srcset|href)="([^"\s]+)"/g)];
    for (const [, target = ''] of found) if (!/^[a-z][a-z+.-]*:/i.test(target)) links.push({ target, line: index + 1 });
  }
  return links;
}

/** The anchors of a page's headings, as forges make them. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of proseOf(page).matchAll(/^#{1,6} (.+)$/gm)) {
    const words = heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '');
    anchors.add(words.trim().replaceAll(/\s/g, '-'));
  }
  return anchors;
}
