/**
 * Decimal text rounded to so many decimals as a cell shows it: half away from zero, on the digits and not on the binary number.
 *
 * @example
 * roundShown('1234.565', 2); // => '1234.57'
 * roundShown('-0.004', 2); // => '0'
 */
export function roundShown(text: string, decimals: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.slice(sign.length).split('.');
  if (fraction.length <= decimals) return text;
  const up = (fraction[decimals] ?? '0') >= '5' ? 1n : 0n;
  const digits = String(BigInt(whole + fraction.slice(0, decimals)) + up).padStart(decimals + 1, '0');
  const kept = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const rounded = digits.slice(0, digits.length - decimals) + (kept === '' ? '' : `.${kept}`);
  return rounded === '0' ? rounded : sign + rounded;
}
