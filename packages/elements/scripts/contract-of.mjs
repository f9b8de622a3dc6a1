/** The lists of a declaration that a page may rely on. */
const LISTS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'];

/**
 * What of an analysed class is its contract: what its comment and its public properties promise. Private members, protected state and events that only the
 * analyser guessed from the code are left out; what it has from a class of ours, which nobody can name, is its own.
 *
 * @param {object} declaration As the analyser made it.
 * @param {string} tagName
 * @param {string} description
 */
export function contractOf({ name, kind, summary, superclass, members = [], ...lists }, tagName, description) {
  const promised = LISTS.flatMap((list) => {
    const kept = (lists[list] ?? []).filter((one) => list !== 'events' || one.description).map(own);
    return kept.length > 0 ? [[list, kept]] : [];
  });
  const open = members.filter(({ privacy = 'public', static: fixed = false }) => privacy === 'public' && !fixed).map(own);
  const known = superclass.package ? superclass : { name: 'LitElement', package: 'lit' };
  return {
    kind,
    name,
    tagName,
    customElement: true,
    summary,
    description,
    superclass: known,
    members: open,
    ...Object.fromEntries(promised),
  };
}

const own = ({ privacy: _privacy, inheritedFrom: _inheritedFrom, ...member }) => member;
