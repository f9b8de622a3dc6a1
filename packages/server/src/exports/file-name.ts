import type { LocalDate } from '@cartera/core';

/** Longest part of a name, in characters. */
const PART_MAX = 60;

/**
 * A file's name that every system takes: letters without accents, digits, hyphens, underscores; what it is of stays readable.
 *
 * @example
 * fileName(['Estado de cuenta', 'Ñandú & Cía.'], '2026-03-31', 'pdf'); // => 'estado-de-cuenta-Nandu-Cia-2026-03-31.pdf'
 */
export function fileName([title, ...parts]: readonly [string, ...string[]], on: LocalDate, extension: string): string {
  const said = [plain(title).toLowerCase(), ...parts.map(plain)].filter((part) => part !== '');
  return `${[...said, on].join('-')}.${extension}`;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9_]+/g, '-')
    .slice(0, PART_MAX)
    .replaceAll(/^-+|-+$/g, '');
}
