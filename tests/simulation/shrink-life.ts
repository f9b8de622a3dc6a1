import type { Ask, Step } from './step.types.js';

/**
 * A shorter life that fails as well: steps are taken out, in halves, quarters and one by one, then what is left is made plain, as long as it still fails.
 *
 * @param fails Plays a life and says whether the same law is broken.
 */
export async function shrinkLife(life: readonly Step[], fails: (life: readonly Step[]) => Promise<boolean>): Promise<readonly Step[]> {
  let kept = life;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = kept.length - size; from > -size; from -= size) {
      const without = kept.filter((_, n) => n < from || n >= from + size);
      if (without.length < kept.length && (await fails(without))) kept = without;
    }
  for (let n = 0; n < kept.length; n += 1)
    for (const plainer of plainerSteps(kept[n] as Step)) {
      const changed = kept.map((step, place) => (place === n ? plainer : step));
      if (await fails(changed)) kept = changed;
    }
  return kept;
}

/** The same step with less in it, each time one thing less. */
function plainerSteps(step: Step): readonly Step[] {
  switch (step.act) {
    case 'ask':
    case 'ask-dry':
    case 'reuse-key':
      return plainerAsks(step.ask).map((ask) => ({ ...step, ask }));
    case 'ask-together':
      return step.asks.length > 2 ? step.asks.map((_, gone) => ({ ...step, asks: step.asks.filter((_each, n) => n !== gone) })) : [];
    case 'ask-in-batch':
      return [
        { ...step, storeFaults: [] },
        ...(step.asks.length > 1 ? step.asks.map((_, gone) => ({ ...step, asks: step.asks.filter((_each, n) => n !== gone) })) : []),
      ];
    case 'ask-again':
      return [{ ...step, storeFaults: [] }];
    case 'run-day':
      return [
        { ...step, storeFaults: [] },
        { ...step, storeFaults: [], shards: 1 },
      ];
    default:
      return [];
  }
}

function plainerAsks(ask: Ask): readonly Ask[] {
  return [
    { ...ask, storeFaults: [] },
    { ...ask, wireFault: 'none' },
    { ...ask, storeFaults: [], wireFault: 'none' },
    { ...ask, storeFaults: [], wireFault: 'none', process: 0 },
  ];
}
