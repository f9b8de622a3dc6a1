import type { InstalmentState, Position } from '@cartera/core';

/**
 * What is open and may be asked for: nothing in dispute, nothing that a hold rests on. The hold of a promise takes nothing off; what was promised is left out where stages are found.
 *
 * @example
 * freeInstalments({ ...position, holds: [{ id: 'H-1', kind: 'dispute', from: '2026-03-01' }] }); // => []
 */
export function freeInstalments({ instalments, holds }: Pick<Position, 'instalments' | 'holds'>): readonly InstalmentState[] {
  const stopping = holds.filter(({ kind }) => kind !== 'promise');
  const isHeld = ({ itemId }: InstalmentState) => stopping.some(({ itemIds }) => itemIds === undefined || itemIds.includes(itemId));
  return instalments.filter((one) => one.open.total > 0 && one.disputed === 0 && !isHeld(one));
}
