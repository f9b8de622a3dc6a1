import type { CurrencyCode, LocalDate, Money, Position, WorkItem } from '@cartera/core';
import { balanceOf, delinquencyOf, sumMoney } from '@cartera/core/amounts';

/** What an account owes in one currency. */
export interface CurrencyBalance {
  readonly currency: CurrencyCode;
  readonly balance: Money;
  readonly overdue: Money;
  /** The oldest due day of what is overdue. */
  readonly since?: LocalDate;
  /** Of what is overdue, less what rests or is promised; where somebody has said. */
  readonly toCollect?: Money;
}

/** Everything owed, one currency after the other, as core counts it. Undefined where amounts are beyond what can be counted exactly. */
export function balancesOf(position: Position, item: WorkItem | undefined): readonly CurrencyBalance[] | undefined {
  try {
    const { byInstalment } = delinquencyOf(position, { graceDays: 0 });
    return balanceOf(position).map((balance) => {
      const { currency } = balance;
      const late = byInstalment.filter(({ amount }) => amount.currency === currency);
      const overdue = sumMoney(
        late.map(({ amount }) => amount),
        currency,
      );
      const [oldest] = late;
      const since =
        oldest && position.instalments.find(({ itemId, number }) => itemId === oldest.itemId && number === oldest.number)?.dueOn;
      const toCollect = item?.toCollect.find((amount) => amount.currency === currency) ?? (item && { amount: 0, currency });
      return { currency, balance, overdue, ...(since !== undefined && { since }), ...(toCollect && { toCollect }) };
    });
  } catch {
    return undefined;
  }
}
