import type { ExportSection, WholeSection } from './document.types.js';

/** Tables with all their rows, for formats that look at a table before they write it. */
export function wholeSections(sections: readonly ExportSection[]): readonly WholeSection[] {
  return sections.map((section) => ({ ...section, rows: isWhole(section.rows) ? section.rows : [...section.rows] }));
}

function isWhole(rows: ExportSection['rows']): rows is WholeSection['rows'] {
  return Array.isArray(rows);
}
