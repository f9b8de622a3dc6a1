import type { LocalDate } from '../calendar/index.js';
import type { Command, StreamId } from '../journal/index.js';
import type { Refusal } from '../money/index.js';

/** Who asks. */
export interface Asker {
  readonly id: string;
  readonly role: string;
  /** All that a customer may see. */
  readonly streams?: readonly StreamId[];
}

/** What is asked for, and on which day. */
export interface Act {
  readonly command?: Command;
  readonly view?: string;
  readonly stream?: StreamId;
  readonly today: LocalDate;
}

/** What a role may do. '*' is everything. */
interface Permission {
  readonly commands: '*' | readonly Command['kind'][];
  readonly views: '*' | readonly string[];
  /** Only the streams named with the caller, and commands dated today. */
  readonly ownOnly?: true;
}

/** Who may what. Finer limits (amounts, segments) are later work. */
export const PERMISSIONS: Readonly<Record<string, Permission>> = Object.freeze({
  customer: {
    commands: ['make-promise', 'withdraw-promise'],
    views: ['statement', 'position', 'promises', 'promise-choices', 'payment-instructions', 'journal', 'watch'],
    ownOnly: true,
  },
  clerk: { commands: '*', views: '*' },
  collector: { commands: '*', views: '*' },
  manager: { commands: '*', views: '*' },
  director: { commands: '*', views: '*' },
  auditor: { commands: [], views: '*' },
  system: { commands: '*', views: '*' },
});

/**
 * What keys begin with that the house makes of what others know as well: an import of customers and documents, the day's run of an account and a day, links. Under such a key a customer could stand in
 * the way of what is to come (its own interest, another's opening), or learn by the refusal what there is.
 */
const HOUSE_KEYS: readonly string[] = ['import:', 'late-interest/', 'portal-link/', 'portal-link-end/'];

/**
 * Whether a caller may do something.
 *
 * @returns undefined when allowed; else the refusal access.denied, which never says whether the stream exists.
 * @example
 * mayDo({ id: 'c-1', role: 'customer', streams: ['account/A'] }, { view: 'statement', stream: 'account/B', today })?.code; // => 'access.denied'
 */
export function mayDo(caller: Asker, act: Act): Refusal | undefined {
  const permission = Object.hasOwn(PERMISSIONS, caller.role) ? PERMISSIONS[caller.role] : undefined;
  const denied = (path: string): Refusal => ({ code: 'access.denied', path, facts: { role: caller.role } });
  if (!permission) return denied('caller');
  const { command, view, stream = command?.stream } = act;
  if (permission.ownOnly && (stream === undefined || !caller.streams?.includes(stream))) return denied('stream');
  if (command && permission.commands !== '*' && !permission.commands.includes(command.kind)) return denied('kind');
  if (command && permission.ownOnly && HOUSE_KEYS.some((beginning) => command.id.startsWith(beginning))) return denied('idempotencyKey');
  if (command && permission.ownOnly && command.on !== act.today) return denied('on');
  if (view !== undefined && permission.views !== '*' && !permission.views.includes(view)) return denied('view');
  return undefined;
}
