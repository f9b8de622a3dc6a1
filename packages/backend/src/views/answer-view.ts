import { deepFreeze, fault } from '@cartera/core';
import type { Store, Views } from '../ports/index.js';
import { authorise, faultOf, stopIfAborted } from '../submit/index.js';
import { queryOf, streamIn, type RawQuery } from './query-fields.js';
import { viewAging } from './view-aging.js';
import type { ViewContext } from './view-context.js';
import { viewJournal } from './view-journal.js';
import { viewPaymentInstructions } from './view-payment-instructions.js';
import { viewPosition, viewPromises } from './view-position.js';
import { viewPromiseChoices } from './view-promise-choices.js';
import { viewStatement } from './view-statement.js';
import { viewWorkItem } from './view-work-item.js';
import { viewWorklist } from './view-worklist.js';

interface View<V extends keyof Views> {
  readonly fields: readonly (keyof Views[V]['query'])[];
  readonly make: (query: RawQuery, context: ViewContext) => Promise<Views[V]['result']>;
}

/** The views that can be made; the others of the port are refused. */
const VIEWS: { readonly [V in keyof Views]?: View<V> } = {
  statement: { fields: ['stream', 'from', 'to', 'knownAt', 'since', 'scheme'], make: viewStatement },
  position: { fields: ['stream', 'asOf', 'knownAt', 'open'], make: viewPosition },
  journal: { fields: ['stream', 'after', 'limit'], make: viewJournal },
  promises: { fields: ['stream', 'asOf', 'knownAt'], make: viewPromises },
  'promise-choices': { fields: ['stream', 'asOf'], make: viewPromiseChoices },
  worklist: { fields: ['asOf', 'after', 'skip', 'limit', 'search', 'filter', 'order'], make: viewWorklist },
  'work-item': { fields: ['stream', 'asOf'], make: viewWorkItem },
  'payment-instructions': { fields: ['stream', 'asOf'], make: viewPaymentInstructions },
  aging: { fields: ['asOf', 'knownAt', 'scheme', 'stream', 'after', 'limit'], make: viewAging },
};

/** The names of the views that can be made over a store: without rows there is no worklist. */
export function viewsOver({ summaries }: Pick<Store, 'summaries'>): readonly (keyof Views)[] {
  return (Object.keys(VIEWS) as (keyof Views)[]).filter((name) => name !== 'worklist' || summaries !== undefined);
}

/**
 * Makes a view. Access is asked before anything is looked at, so that a refusal never says whether a stream exists.
 *
 * @throws access.denied, view.not_available, query.invalid with the path, stream.unknown, and what core throws (aging.scheme_invalid,
 *   position.knowledge_not_kept).
 */
export async function answerView<V extends keyof Views>(name: V, query: unknown, context: ViewContext): Promise<Views[V]['result']> {
  stopIfAborted(context.signal);
  const view = viewsOver(context.store).includes(name) ? VIEWS[name] : undefined;
  if (!view) throw fault('view.not_available', {}, 'view');
  const asked = queryOf(query, view.fields as readonly string[]);
  const stream = streamIn(asked);
  const denied = authorise({ view: name, ...(stream !== undefined && { stream }) }, context.options);
  if (denied) throw faultOf(denied);
  return deepFreeze(await view.make(asked, context));
}
