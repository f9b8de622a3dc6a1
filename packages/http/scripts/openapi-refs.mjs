/** References to the parts of the document. */
export const refTo = (name) => ({ $ref: `#/components/schemas/${name}` });
/** @param {string} name */
export const parameter = (name) => ({ $ref: `#/components/parameters/${name}` });
/** Headers by name. */
export const kept = (...names) => Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
