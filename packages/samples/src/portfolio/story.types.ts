import type { BusinessCalendar, CommandFacts, CurrencyCode, LocalDate } from '@cartera/core';
import type { Agenda } from './agenda.js';
import type { Chance } from './chance.js';
import type { Mix } from './check-options.js';
import type { Profile } from './draw-profile.js';

/** Money of the customer that is on no debt. Minor units. */
export interface LooseMoney {
  readonly id: string;
  readonly currency: CurrencyCode;
  left: number;
}

/** Days on which nothing may be received, both ends included: a promise is to be broken, or paid in part. */
export interface DrySpell {
  readonly from: LocalDate;
  through: LocalDate;
}

/** One customer's account while it is told. */
export interface Story {
  readonly profile: Profile;
  readonly chance: Chance;
  readonly agenda: Agenda;
  readonly calendar: BusinessCalendar;
  readonly mix: Mix;
  readonly loose: LooseMoney[];
  readonly drySpells: DrySpell[];
  /** The last day on which money counted, or will. */
  lastMoneyOn: LocalDate;
  /** The last day of the last promise. */
  promisedThrough: LocalDate;
  /** 'FA' => 'FA-000012-03': the next document of a kind. */
  readonly nextId: (kind: 'FA' | 'PG' | 'NC' | 'PR' | 'SI' | 'AC') => string;
  /** Says a command, learned today. */
  readonly say: <K extends keyof CommandFacts>(kind: K, on: LocalDate, facts: CommandFacts[K]) => void;
}
