import type { Capabilities, ExportName, Views } from '@cartera/backend';

/** The view without which there is no such file. */
const NEEDED: Readonly<Record<ExportName, keyof Views>> = {
  statement: 'statement',
  aging: 'aging',
  worklist: 'worklist',
  account: 'position',
  'promise-receipt': 'promises',
  calendar: 'position',
};

/**
 * What a caller can have as a file: whatever it may see.
 *
 * @example
 * offeredExports({ views: ['statement'] }); // => ['statement']
 */
export function offeredExports({ views }: Pick<Capabilities, 'views'>): readonly ExportName[] {
  return (Object.keys(NEEDED) as ExportName[]).filter((name) => views.includes(NEEDED[name]));
}
