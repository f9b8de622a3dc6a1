import { parsePart } from './parse-part.js';
import type { ZipParts } from './zip-parts.js';

/** What a part of a workbook leads to. */
export interface Relation {
  readonly id: string;
  /** The last word of its address: 'worksheet', 'sharedStrings' … Two editions of the format differ in what comes before. */
  readonly type: string;
  /** The name of the part it leads to; undefined where that lies outside the file. */
  readonly target: string | undefined;
}

/** The relations of a part, '' for the whole workbook; none where the file states none. */
export async function readRelations(parts: ZipParts, of: string): Promise<readonly Relation[]> {
  const slash = of.lastIndexOf('/') + 1;
  const [folder, name] = [of.slice(0, slash), of.slice(slash)];
  const part = `${folder}_rels/${name}.rels`;
  const relations: Relation[] = [];
  if (!parts.has(part)) return relations;
  await parsePart(parts, part, {
    open(name, { Id, Type = '', Target, TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      const target = TargetMode === 'External' ? undefined : resolve(folder, Target);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

/** 'xl/' and '../a.xml' => 'a.xml'; from the root where it begins with a slash. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  const path = target.replaceAll('\\', '/');
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
