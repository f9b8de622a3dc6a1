import type { Because, Component, Money } from '@cartera/core';
import { COMPONENTS } from '@cartera/core/values';
import { isFields, isMoney, isText, isWhole } from '../given/index.js';
import { partKey } from './open-parts.js';

/** What of a payment goes to one part of a debt, and what is left of that part. */
export interface AppliedLine {
  readonly key: string;
  readonly itemId: string;
  readonly instalment: number;
  readonly component: Component;
  readonly settled: Money;
  readonly left?: Money;
}

/** How a payment would be put, or was. */
export interface Applied {
  readonly lines: readonly AppliedLine[];
  /** What stays in the customer's favour; absent: nothing. */
  readonly unapplied?: Money;
}

/** What a decision to record a payment gives as its reasons. Reasons that cannot be read are left out. */
export function appliedLines(because: readonly Because[]): Applied {
  const lines = because.flatMap(({ code, facts }) => (code === 'allocation.applied' ? lineOf(facts) : []));
  const unapplied = because.find(({ code }) => code === 'allocation.unapplied')?.facts['unapplied'];
  return { lines, ...(isMoney(unapplied) && { unapplied }) };
}

function lineOf(facts: unknown): readonly AppliedLine[] {
  if (!isFields(facts)) return [];
  const { itemId, instalment, component, settled, left } = facts;
  if (!isText(itemId) || !isWhole(instalment) || !isMoney(settled) || !isComponent(component)) return [];
  const key = partKey({ itemId, number: instalment, component });
  return [{ key, itemId, instalment, component, settled, ...(isMoney(left) && { left }) }];
}

function isComponent(value: unknown): value is Component {
  return COMPONENTS.some((component) => component === value);
}
