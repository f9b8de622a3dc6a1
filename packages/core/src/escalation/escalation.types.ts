import type { LocalDate } from '../calendar/index.js';
import type { Because, Money } from '../money/index.js';

/** The next step of a strategy that is due. */
export interface PlannedAction {
  readonly stepId: string;
  readonly channel: string;
  readonly on: LocalDate;
  readonly itemId?: string;
  readonly instalment?: number;
  readonly amount: Money;
  readonly fee?: Money;
  readonly because: readonly Because[];
}
