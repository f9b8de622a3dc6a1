import { elementsOf } from './elements-of.mjs';
import { comment, eventsOf, fieldsOf, importedNames } from './type-parts.mjs';

/** The types of each element in JSX, from the manifest. React 19 sets properties by their names and listens by `on` and the event's name. */
export function jsxTypes(manifest) {
  const elements = elementsOf(manifest);
  return `// Made from custom-elements.json by scripts/make.mjs; \`npm run build\` writes it anew.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${importedNames(elements).join(', ')} } from '../index.js';

${elements.map(propsOf).join('\n\n')}

/** Cartera's elements in JSX, by tag. */
export interface CarteraJsxElements {
  ${elements.map(({ tagName, name, summary }) => `${comment(summary)}\n'${tagName}': ${name}Props & Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ${name}Props>;`).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CarteraJsxElements {}
  }
}
`;
}

function propsOf(element) {
  const fields = fieldsOf(element).map(
    ({ name, description }) => `${comment(description)}\n${name}?: ${element.name}['${name}'] | undefined;`,
  );
  const events = eventsOf(element).map(
    ({ name, description, type }) => `${comment(description)}\n'on${name}'?: ((event: ${type}) => void) | undefined;`,
  );
  return `${comment(`What JSX may set on \`<${element.tagName}>\`, beside what any element takes.`)}
export interface ${element.name}Props {
  ${[...fields, ...events].join('\n')}
}`;
}
