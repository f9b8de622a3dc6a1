/**
 * The elements of a manifest, by tag name.
 *
 * @param {{ modules: object[] }} manifest
 * @returns {any[]} Their declarations.
 */
export function elementsOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}
