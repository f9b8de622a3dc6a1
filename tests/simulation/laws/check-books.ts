import type { Journal } from '@cartera/core';
import { STREAMS } from '../house.js';
import type { World } from '../world.js';
import { checkAmounts } from './check-amounts.js';
import { checkDecisions } from './check-decisions.js';
import { checkInterest } from './check-interest.js';
import { checkJournals } from './check-journals.js';
import { checkKnowledge } from './check-knowledge.js';
import { checkRows, ORDERS } from './check-rows.js';

/** The laws that hold whenever nothing is on its way. */
export async function checkBooks(world: World): Promise<void> {
  const journals = await journalsOf(world);
  await checkJournals(world, journals);
  await checkAmounts(world, journals);
  const order = ORDERS[world.sent.length % ORDERS.length];
  await checkRows(world, journals, order === undefined ? ORDERS : [order]);
  await checkKnowledge(world, journals);
}

/** The laws of a whole life: what they cost grows with it. */
export async function checkLastDay(world: World): Promise<void> {
  const journals = await journalsOf(world);
  checkDecisions(world, journals);
  await checkInterest(world);
  const charged = await journalsOf(world);
  await checkJournals(world, charged);
  await checkAmounts(world, charged);
  await checkRows(world, charged);
}

async function journalsOf({ books }: World): Promise<readonly Journal[]> {
  return Promise.all(STREAMS.map((stream) => books.load(stream)));
}
