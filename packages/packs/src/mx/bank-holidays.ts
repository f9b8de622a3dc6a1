/** The bank holidays of a year: month and day, in order. */
export interface BankHolidayYear {
  readonly year: number;
  readonly days: string;
  /** Where the list was published. Without it the days are by rule, to be compared with the list when it comes, in December before. */
  readonly published?: string;
}

/**
 * The days on which banks in Mexico close, weekends aside, from 2010 through 2030.
 *
 * The rule, as the yearly lists of the Comisión Nacional Bancaria y de Valores have it: 1 January; first Monday of February (for the 5th);
 * third Monday of March (for the 21st); Thursday and Friday before Easter; 1 May; 16 September; 2 November; third Monday of November (for
 * the 20th); 12 December, the bank employee's day; 25 December; and the day a federal government takes office, every six years: 1 December
 * through 2018, 1 October from 2024. A list may add a day that no rule foretells.
 *
 * @see CNBV, "Disposiciones de carácter general que señalan los días del año … en que las entidades financieras … deberán cerrar sus
 * puertas y suspender operaciones" (Diario Oficial de la Federación, each December); Ley Federal del Trabajo, article 74.
 */
export const MEXICAN_BANK_HOLIDAYS: readonly BankHolidayYear[] = [
  { year: 2010, days: '01-01 02-01 03-15 04-01 04-02 05-01 09-16 11-02 11-15 12-12 12-25' },
  { year: 2011, days: '01-01 02-07 03-21 04-21 04-22 05-01 09-16 11-02 11-21 12-12 12-25' },
  { year: 2012, days: '01-01 02-06 03-19 04-05 04-06 05-01 09-16 11-02 11-19 12-01 12-12 12-25' },
  { year: 2013, days: '01-01 02-04 03-18 03-28 03-29 05-01 09-16 11-02 11-18 12-12 12-25' },
  { year: 2014, days: '01-01 02-03 03-17 04-17 04-18 05-01 09-16 11-02 11-17 12-12 12-25' },
  { year: 2015, days: '01-01 02-02 03-16 04-02 04-03 05-01 09-16 11-02 11-16 12-12 12-25' },
  { year: 2016, days: '01-01 02-01 03-21 03-24 03-25 05-01 09-16 11-02 11-21 12-12 12-25', published: "the CNBV's list for 2016" },
  { year: 2017, days: '01-01 02-06 03-20 04-13 04-14 05-01 09-16 11-02 11-20 12-12 12-25' },
  { year: 2018, days: '01-01 02-05 03-19 03-29 03-30 05-01 09-16 11-02 11-19 12-01 12-12 12-25' },
  { year: 2019, days: '01-01 02-04 03-18 04-18 04-19 05-01 09-16 11-02 11-18 12-12 12-25', published: 'DOF 2018-12-11' },
  { year: 2020, days: '01-01 02-03 03-16 04-09 04-10 05-01 09-16 11-02 11-16 12-12 12-25' },
  { year: 2021, days: '01-01 02-01 03-15 04-01 04-02 05-01 09-16 11-02 11-15 12-12 12-25' },
  { year: 2022, days: '01-01 02-07 03-21 04-14 04-15 05-01 09-16 11-02 11-21 12-12 12-25' },
  { year: 2023, days: '01-01 02-06 03-20 04-06 04-07 05-01 09-16 11-02 11-20 12-12 12-25' },
  { year: 2024, days: '01-01 02-05 03-18 03-28 03-29 05-01 09-16 10-01 11-02 11-18 12-12 12-25', published: 'DOF 2023-12-12' },
  { year: 2025, days: '01-01 02-03 03-17 04-17 04-18 05-01 09-16 11-02 11-17 12-12 12-25', published: 'DOF 2024-12-27' },
  { year: 2026, days: '01-01 02-02 03-16 04-02 04-03 05-01 09-16 11-02 11-16 12-12 12-25', published: 'DOF 2025-12-10' },
  { year: 2027, days: '01-01 02-01 03-15 03-25 03-26 05-01 09-16 11-02 11-15 12-12 12-25' },
  { year: 2028, days: '01-01 02-07 03-20 04-13 04-14 05-01 09-16 11-02 11-20 12-12 12-25' },
  { year: 2029, days: '01-01 02-05 03-19 03-29 03-30 05-01 09-16 11-02 11-19 12-12 12-25' },
  { year: 2030, days: '01-01 02-04 03-18 04-18 04-19 05-01 09-16 10-01 11-02 11-18 12-12 12-25' },
];
