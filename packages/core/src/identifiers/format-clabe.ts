import { checkClabe } from './check-clabe.js';

/**
 * A CLABE as people read and dictate it: bank, city, account and check digit with spaces between them. What is none stays as it came.
 *
 * For reading only: what is copied into a bank's page has no spaces.
 *
 * @example
 * formatClabe('032180000118359719'); // => '032 180 00011835971 9'
 */
export function formatClabe(text: string): string {
  const parts = checkClabe(text);
  return parts.ok ? `${parts.bank} ${parts.city} ${parts.account} ${text.trim().slice(-1)}` : text;
}
