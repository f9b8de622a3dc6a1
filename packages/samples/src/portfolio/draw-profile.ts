import { addDays, adjustDay, type Customer, type LocalDate, type Terms } from '@cartera/core';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import type { Chance } from './chance.js';
import { HABITS, RARE, SIZES, TERMS, type Habit } from './distributions.js';
import { FAMILY_NAMES, FORMS, GIVEN_NAMES, REGIONS, TRADES, WORD_PARTS } from './name-parts.js';
import type { Mix } from './check-options.js';
import { rfcOf } from './rfc-of.js';

/** Who a generated customer is and how it does business; all of it drawn before anything happens. */
export interface Profile {
  readonly customer: Customer;
  readonly segment: keyof typeof TRADES;
  readonly since: LocalDate;
  readonly currency: 'MXN' | 'USD';
  readonly paysInPesos: boolean;
  readonly terms: Terms;
  readonly size: { readonly least: number; readonly most: number };
  readonly habit: Habit;
  /** From this day on nothing is paid. */
  readonly stopsOn: LocalDate | undefined;
}

const SEGMENTS: readonly (keyof typeof TRADES)[] = ['ferreterias', 'abarrotes', 'papelerias', 'construccion'];
/** So many days after the first one every customer is there. */
const OPENED_WITHIN_DAYS = 56;
const HOMOCLAVE = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789');

/** Draws a customer; `number` makes its address its own. */
export function drawProfile(chance: Chance, number: number, { from, mix }: { readonly from: LocalDate; readonly mix: Mix }): Profile {
  const segment = chance.oneOf(SEGMENTS);
  const customer = chance.happens(RARE.person) ? drawPerson(chance, number) : drawCompany(chance, number, segment);
  const opened = chance.happens(RARE.fromTheStart) ? from : addDays(from, chance.between(1, OPENED_WITHIN_DAYS));
  const since = adjustDay(opened, 'following', mexicanBankCalendar);
  const currency = chance.happens(mix.usdPermille) ? 'USD' : 'MXN';
  const paysInPesos = chance.happens(RARE.paysInPesos) && currency === 'USD';
  const stopsOn = chance.happens(mix.stoppedPermille) ? addDays(since, chance.between(20, 200)) : undefined;
  return {
    customer,
    segment,
    since,
    currency,
    paysInPesos,
    stopsOn,
    terms: chance.fromShares(TERMS),
    size: chance.fromShares(SIZES),
    habit: chance.fromShares(HABITS),
  };
}

function drawCompany(chance: Chance, number: number, segment: keyof typeof TRADES): Customer {
  const [trade, region] = [chance.oneOf(TRADES[segment]), chance.oneOf(REGIONS)];
  const word = WORD_PARTS.map((parts) => chance.oneOf(parts)).join('');
  const letters = [trade, word, region.split(' ').at(-1) ?? ''].map((part) => plain(part).charAt(0)).join('');
  return {
    name: `${trade} ${word} ${region}, ${chance.oneOf(FORMS)}`,
    taxId: rfcOf({ letters, ...drawRest(chance, { least: 80, most: 99 }) }),
    emails: [`pagos@${word.toLowerCase()}${number}.example`],
    language: 'es-MX',
  };
}

/** The letters of a person: the first family name's first letter and first vowel after it, then of the second, then of the given name. */
function drawPerson(chance: Chance, number: number): Customer {
  const [given, first, second] = [chance.oneOf(GIVEN_NAMES), chance.oneOf(FAMILY_NAMES), chance.oneOf(FAMILY_NAMES)];
  const family = plain(first);
  const vowel = /[AEIOU]/.exec(family.slice(1))?.[0] ?? 'X';
  const letters = `${family.charAt(0)}${vowel}${plain(second).charAt(0)}${plain(given).charAt(0)}`;
  return {
    name: `${given} ${first} ${second}`,
    taxId: rfcOf({ letters, ...drawRest(chance, { least: 55, most: 99 }) }),
    emails: [`${plain(given).toLowerCase()}.${family.toLowerCase()}@correo${number}.example`],
    language: 'es-MX',
  };
}

function drawRest(chance: Chance, { least, most }: { readonly least: number; readonly most: number }) {
  const [year, month, day] = [chance.between(least, most), chance.between(1, 12), chance.between(1, 28)];
  const homoclave = `${chance.oneOf(HOMOCLAVE)}${chance.oneOf(HOMOCLAVE)}`;
  return { day: [year, month, day].map((part) => String(part).padStart(2, '0')).join(''), homoclave };
}

/** Capital letters without accents, as tax ids have them. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toUpperCase();
}
