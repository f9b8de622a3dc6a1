import { elementsOf } from './elements-of.mjs';
import { comment, eventsOf, fieldsOf, importedNames } from './type-parts.mjs';

/** The types of each element in Vue's templates, from the manifest, in the form that Vue's guide gives for elements not made with Vue. */
export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  return `// Made from custom-elements.json by scripts/make.mjs; \`npm run build\` writes it anew.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${importedNames(elements).join(', ')} } from '../index.js';

${elements.map(propsOf).join('\n\n')}

/** Cartera's elements in Vue's templates, by tag. */
export interface CarteraVueElements {
  ${elements.map(componentOf).join('\n')}
}

declare module 'vue' {
  interface GlobalComponents extends CarteraVueElements {}
}
`;
}

function propsOf(element) {
  const fields = fieldsOf(element).map(
    ({ name, description }) => `${comment(description)}\n${name}?: ${element.name}['${name}'] | undefined;`,
  );
  return `${comment(`What a template may bind on \`<${element.tagName}>\`, beside what any element takes.`)}
export interface ${element.name}Bindings {
  ${fields.join('\n')}
}`;
}

function componentOf(element) {
  const { tagName, name, summary } = element;
  const heard = eventsOf(element).map(({ name: event, type }) => `(name: '${event}', event: ${type}): void;`);
  const emit = heard.length > 0 ? `$emit: { ${heard.join(' ')} };` : '';
  return `${comment(summary)}
'${tagName}': new () => ${name} & { $props: ${name}Bindings & Omit<HTMLAttributes, keyof ${name}Bindings> & PublicProps; ${emit} };`;
}
