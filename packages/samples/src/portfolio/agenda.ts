import type { LocalDate } from '@cartera/core';

/** What is still to happen, by day. */
export interface Agenda {
  /** The day being told. */
  readonly today: LocalDate;
  /** Something on a day; of one day in the order it was put down. A day gone by is today. */
  readonly on: (day: LocalDate, act: () => void) => void;
  /** Lets everything happen through a last day; what is put down meanwhile too. */
  readonly runThrough: (last: LocalDate) => void;
}

/** An agenda that begins on a day. */
export function createAgenda(first: LocalDate): Agenda {
  const waiting: { readonly day: LocalDate; readonly act: () => void }[] = [];
  let today = first;
  return {
    get today() {
      return today;
    },
    on(wanted, act) {
      const day = wanted < today ? today : wanted;
      let place = waiting.length;
      while (place > 0 && (waiting[place - 1]?.day ?? day) > day) place -= 1;
      waiting.splice(place, 0, { day, act });
    },
    runThrough(last) {
      for (let next = waiting[0]; next !== undefined && next.day <= last; next = waiting[0]) {
        waiting.shift();
        today = next.day;
        next.act();
      }
    },
  };
}
