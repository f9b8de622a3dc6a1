/** Public properties of an element, methods left out. */
export const fieldsOf = ({ members = [] }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

/** Events with the type of what they carry: 'CustomEvent<CarteraLoaded>'; 'Event' where the comment says nothing. */
export const eventsOf = ({ events = [] }) =>
  events.map(({ name, description, type }) => ({ name, description, type: type?.text ?? 'Event' }));

/** The names a page of types takes from the package: the classes, and what their events carry. */
export function importedNames(elements) {
  const details = elements.flatMap((element) => eventsOf(element).flatMap(({ type }) => type.match(/\bCartera\w+/g) ?? []));
  return [...new Set([...elements.map(({ name }) => name), ...details])].sort((a, b) => (a < b ? -1 : 1));
}

/** A doc comment of one line. */
export const comment = (text) => `/** ${text.replaceAll('*/', '*∕').replaceAll('\n', ' ')} */`;
