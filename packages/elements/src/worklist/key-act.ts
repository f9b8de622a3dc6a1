/** What a key does in the list. */
export type KeyAct =
  | { readonly act: 'move'; readonly by: 'row' | 'page' | 'all'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly act: 'contact' | 'promise' | 'message' }
  | { readonly act: 'assign' | 'snooze' }
  | { readonly act: 'open' | 'select' | 'all' | 'why' | 'search' | 'help' | 'close' };

/** What of a key event decides. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const MOVES: Readonly<Record<string, readonly ['row' | 'page' | 'all', 1 | -1]>> = {
  j: ['row', 1],
  ArrowDown: ['row', 1],
  k: ['row', -1],
  ArrowUp: ['row', -1],
  PageDown: ['page', 1],
  PageUp: ['page', -1],
  End: ['all', 1],
  Home: ['all', -1],
};
const ACTS: Readonly<Record<string, Exclude<KeyAct['act'], 'move'>>> = {
  Enter: 'open',
  c: 'contact',
  p: 'promise',
  m: 'message',
  s: 'snooze',
  a: 'assign',
  x: 'select',
  ' ': 'select',
  w: 'why',
  '/': 'search',
  '?': 'help',
  Escape: 'close',
};

/**
 * What a key does while the list has the focus; undefined for one that is the browser's. With Shift a move selects what it goes over.
 *
 * @example
 * keyAct({ key: 'j', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }); // => { act: 'move', by: 'row', step: 1, extend: false }
 */
export function keyAct({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): KeyAct | undefined {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return plain === 'a' && !shiftKey ? { act: 'all' } : undefined;
  if (Object.hasOwn(MOVES, plain)) {
    const [by, step] = MOVES[plain] as (typeof MOVES)[string];
    return { act: 'move', by, step, extend: shiftKey };
  }
  const act = Object.hasOwn(ACTS, plain) ? ACTS[plain] : undefined;
  return act && (!shiftKey || act === 'search' || act === 'help') ? { act } : undefined; // '/' and '?' stand on shifted keys of some keyboards
}
