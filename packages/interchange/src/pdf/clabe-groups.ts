/**
 * A CLABE in the groups that it is made of, bank, city, account and check digit, the account in two: as it is read out and typed. Spaces that do not break.
 *
 * @example
 * clabeGroups('032180000118359719'); // => '032 180 00011 835971 9', its spaces unbreakable
 */
export function clabeGroups(clabe: string): string {
  return clabe.replace(/^(\d{3})(\d{3})(\d{5})(\d{6})(\d)$/, '$1 $2 $3 $4 $5').replaceAll(' ', '\u00A0');
}
