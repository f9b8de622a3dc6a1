import { enLive } from './en.live.js';
import { esMxLive } from './es-mx.live.js';
import type { LiveMessages } from './live.types.js';

/**
 * What an element says by itself when the books or the connection changed, in a tag's language; Spanish where that is not spoken here. A few sentences, in both languages at once: they
 * are needed just when nothing can be fetched.
 *
 * `changes` and `changesShort` take the form that `n` asks for.
 *
 * @example
 * liveText('es-MX', 'changes', { n: 3 }); // => '3 cambios · actualizar el orden'
 */
export function liveText(tag: string, what: keyof LiveMessages, facts: Readonly<Record<string, string | number>> = {}): string {
  const words: LiveMessages = /^en\b/i.test(tag) ? enLive : esMxLive;
  const said = words[what];
  const text = typeof said === 'string' ? said : facts['n'] === 1 ? said.one : said.other;
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
