import type { References } from '@cartera/core';
import { mexicanBankCalendar } from '@cartera/packs/mx';

/** What rules look up: the business days of Mexican banks. Dated rates come with the commands that need them. */
export const REFERENCES: References = { calendar: mexicanBankCalendar };
