import type { Views } from '../ports/index.js';
import { evaluator } from '../submit/index.js';
import { dayIn, requiredStreamIn, type RawQuery } from './query-fields.js';
import { loadKnown, today, type ViewContext } from './view-context.js';

/** One account as a row of the worklist, evaluated for the day from its entries: true whether or not the store keeps rows, and whether or not they are of that day. */
export async function viewWorkItem(query: RawQuery, context: ViewContext): Promise<Views['work-item']['result']> {
  const stream = requiredStreamIn(query);
  const on = dayIn(query, 'asOf') ?? today(context);
  const journal = await loadKnown(stream, context);
  const { options } = context;
  const evaluate = await evaluator(options, { on, now: options.clock() });
  return evaluate(journal);
}
