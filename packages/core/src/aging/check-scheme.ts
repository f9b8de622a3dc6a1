import { fault } from '../assert/index.js';
import type { AgingScheme } from './aging.types.js';

/** @throws aging.scheme_invalid with the path of the first bucket that leaves a gap, overlaps, or does not end as it must; `basis` where that is neither. */
export function checkScheme({ basis, buckets }: AgingScheme): void {
  if (basis !== 'due' && basis !== 'issued') throw fault('aging.scheme_invalid', {}, 'basis');
  const last = buckets.length - 1;
  if (last < 0) throw fault('aging.scheme_invalid', {}, 'buckets');
  buckets.forEach(({ fromDays, throughDays }, index) => {
    const previous = buckets[index - 1]?.throughDays;
    const whole = Number.isSafeInteger(fromDays) && (throughDays === null || Number.isSafeInteger(throughDays));
    const follows = index === 0 || fromDays === (previous ?? 0) + 1;
    const ends = index === last ? throughDays === null : throughDays !== null && throughDays >= fromDays;
    if (!whole || !follows || !ends) throw fault('aging.scheme_invalid', {}, `buckets[${index}]`);
  });
}
