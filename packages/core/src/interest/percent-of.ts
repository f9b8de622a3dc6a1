import type { Decimal } from '../money/index.js';
import type { Rate } from '../terms/index.js';

/** A rate as a percentage of its period: the point two places on, without zeros that say nothing. '0.12' is '12'. */
export function percentOf(rate: Rate): Decimal {
  const fraction = 'perYear' in rate ? rate.perYear : 'perMonth' in rate ? rate.perMonth : rate.perDay;
  const [whole = '', decimals = ''] = fraction.split('.');
  const places = decimals.padEnd(2, '0');
  const [ahead, behind] = [`${whole}${places.slice(0, 2)}`.replace(/^0+(?=\d)/, ''), places.slice(2).replace(/0+$/, '')];
  return behind === '' ? ahead : `${ahead}.${behind}`;
}
