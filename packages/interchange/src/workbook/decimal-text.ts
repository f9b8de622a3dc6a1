/** Programs keep and show fifteen digits of a number: what comes behind them is noise of binary sums. */
const DIGITS_MAX = 15;
/** From here a number has more digits than are kept. */
const WHOLE_MAX = 1e15;
/** Below this nothing is left of it. */
const SMALLEST = 1e-20;

/**
 * A number as decimal text with a point, without grouping: the fifteen digits that spreadsheets keep. With exponent only where its last digits are lost.
 *
 * @example
 * decimalText(0.1 + 0.2); // => '0.3'
 * decimalText(123456789012345678); // => '1.23456789012346E+17'
 */
export function decimalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= WHOLE_MAX || size < SMALLEST) return exponentText(value);
  const short = String(value);
  if (short.length <= DIGITS_MAX && !short.includes('e')) return short;
  const [mantissa = '', exponent = ''] = value.toExponential(DIGITS_MAX - 1).split('e');
  const sign = value < 0 ? '-' : '';
  const digits = mantissa.replaceAll(/[-.]/g, '');
  const point = Number(exponent) + 1;
  const whole = point > 0 ? digits.slice(0, point) : '0';
  const fraction = (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits).replace(/0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function exponentText(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(DIGITS_MAX - 1).split('e');
  const kept = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  return `${kept}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}
