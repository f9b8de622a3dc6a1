/**
 * What can happen to one request on its way.
 *
 * `duplicate`: it arrives twice at once, the first answer comes back. `delay`: it arrives after a pause. `lost-answer`: it arrives and is
 * answered, and the answer is lost. `lost-request`: it never arrives. `reordered`: the sender hears that it is lost, and it arrives after the
 * next one was answered.
 */
export type WireFault = 'none' | 'duplicate' | 'delay' | 'lost-answer' | 'lost-request' | 'reordered';

/** Every fault there is, the first of which is none. */
export const WIRE_FAULTS: readonly WireFault[] = Object.freeze(['none', 'duplicate', 'delay', 'lost-answer', 'lost-request', 'reordered']);
