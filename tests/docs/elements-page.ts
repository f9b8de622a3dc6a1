import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../architecture/read-sources.js';

interface Named {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Named {
  readonly kind: string;
  readonly attribute?: string;
  readonly parameters?: readonly Named[];
}

/** An element as the manifest has it. */
export interface ElementEntry {
  readonly name: string;
  readonly tagName: string;
  readonly summary: string;
  readonly members: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementEntry[] }[];
}

/** The line above what is made; what stands over it is written by hand. */
const MARK = '<!-- From here on made from custom-elements.json. -->';

/** Every element of the manifest, by tag. */
export function elementEntries(): readonly ElementEntry[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages/elements/custom-elements.json'), 'utf8')) as Manifest;
  return manifest.modules.flatMap(({ declarations }) => declarations).toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** 'cartera-promise-form' → 'promise-form': the name of its entries, page and gallery page. */
export const shortName = ({ tagName }: ElementEntry): string => tagName.replace('cartera-', '');

/** The half above the mark; the whole page where there is no mark yet. */
export const handWritten = (page: string): string => (page.split(MARK)[0] ?? '').trimEnd();

/** A page whose lower half is made anew. */
export function withMadeHalf(page: string, made: string): string {
  return `${handWritten(page)}\n\n${MARK}\n\n${made}\n`;
}

/** All that the class comment promises, as tables. */
export function referenceOf(element: ElementEntry): string {
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const name = shortName(element);
  return [
    `## Reference\n\n\`@cartera/elements/define/${name}\` registers \`<${element.tagName}>\`; \`@cartera/elements/${name}\` has its class, \`${element.name}\`, and registers nothing.`,
    table(
      '### Properties',
      ['property', 'attribute', 'type', 'default', ''],
      fields.map((one) => [code(one.name), code(one.attribute), code(one.type?.text), code(one.default), one.description]),
    ),
    table(
      '### Methods',
      ['method', ''],
      methods.map((one) => [code(`${one.name}(${(one.parameters ?? []).map((parameter) => parameter.name).join(', ')})`), one.description]),
    ),
    table(
      '### Events',
      ['event', 'type', ''],
      (element.events ?? []).map((one) => [code(one.name), code(one.type?.text), one.description]),
    ),
    table(
      '### Slots',
      ['slot', ''],
      (element.slots ?? []).map((one) => [one.name === '' ? 'the default one' : code(one.name), one.description]),
    ),
    table(
      '### Parts',
      ['`::part(…)`', ''],
      (element.cssParts ?? []).map((one) => [code(one.name), one.description]),
    ),
    table(
      '### Custom properties',
      ['property', 'default', ''],
      (element.cssProperties ?? []).map((one) => [code(one.name), code(one.default), one.description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The list of elements, for the first page. */
export function listOf(elements: readonly ElementEntry[]): string {
  return table(
    '## The elements',
    ['element', 'what it is'],
    elements.map((element) => [`[\`<${element.tagName}>\`](${shortName(element)}.md)`, element.summary]),
  );
}

/** `title` is a heading with its mark. */
function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [title, '', row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);
