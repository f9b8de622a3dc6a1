import type { WireFault } from './wire-fault.js';

/** What goes wrong, and how long a delay is. */
export interface FaultOptions {
  /** One a request, in the order they are sent; when they are used up nothing goes wrong any more. */
  readonly faults: Iterable<WireFault>;
  /** What a delayed request waits for. Default: a turn of the event loop. */
  readonly pause?: () => Promise<void>;
}

/** A way on which things go wrong. */
export interface Delivery {
  /** Delivers a request as its turn in the script says; rejects with `lost()` where the sender hears nothing. */
  readonly deliver: <T>(work: () => Promise<T>, lost: () => Error) => Promise<T>;
  /** Delivers what is still on its way. */
  readonly settle: () => Promise<void>;
}

/** Makes a way on which requests meet the faults of a script. */
export function createDelivery({ faults, pause = nextTurn }: FaultOptions): Delivery {
  const script: Iterator<WireFault, unknown> = faults[Symbol.iterator]();
  const onTheirWay: (() => Promise<unknown>)[] = [];

  async function settle(): Promise<void> {
    for (const work of onTheirWay.splice(0)) await work().catch(() => undefined); // nobody waits for it
  }

  async function arrive<T>(fault: WireFault, work: () => Promise<T>): Promise<T> {
    if (fault === 'delay') await pause();
    const [answer] = await Promise.all([work(), ...(fault === 'duplicate' ? [work()] : [])]);
    await settle();
    return answer;
  }

  return Object.freeze<Delivery>({
    deliver: async (work, lost) => {
      const turn = script.next();
      const fault = turn.done ? 'none' : turn.value;
      if (fault === 'reordered') onTheirWay.push(work);
      if (fault === 'reordered' || fault === 'lost-request') throw lost();
      const answer = await arrive(fault, work);
      if (fault === 'lost-answer') throw lost();
      return answer;
    },
    settle,
  });
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
