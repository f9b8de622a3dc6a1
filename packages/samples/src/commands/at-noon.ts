import type { Instant, LocalDate } from '@cartera/core';

/** Noon of a day in Mexico City: when samples learn what they learn. */
export function atNoon(day: LocalDate): Instant {
  return `${day}T18:00:00Z`;
}
