import { money, type LocalDate } from '@cartera/core';
import type { LetterData, Stage } from '../stages/index.js';

const AS_OF = '2026-03-31';
const BALANCE = money(4821055, 'MXN');
const PROMISED = money(500_025, 'MXN');

/** Two documents of made-up numbers; the days fit the stage. */
function dueOf(stage: Stage | undefined): LetterData['due'] {
  const [first, second]: readonly [LocalDate, LocalDate] =
    stage === 'before-due' ? ['2026-04-02', '2026-04-03'] : stage === 'due-today' ? [AS_OF, AS_OF] : ['2026-02-02', '2026-03-28'];
  const days = stage === 'before-due' ? [-2, -3] : stage === 'due-today' ? [0, 0] : [57, 3];
  const documents = [
    { id: 'Q-71042', dueOn: first, days: days[0] ?? 0, amount: money(2_260_410, 'MXN'), reference: null },
    { id: 'Q-71058', dueOn: second, days: days[1] ?? 0, amount: money(840_000, 'MXN'), reference: null },
  ];
  const total = money(3_100_410, 'MXN');
  return [{ currency: 'MXN', documents, more: null, total, credit: null, toPay: stage === 'promise-due' ? PROMISED : total }];
}

/** How money comes in two letters: by a transfer, and by a page alone. */
const PAYS: readonly LetterData['pay'][] = [
  {
    accounts: [{ currency: 'MXN', clabe: '032180000118359719', account: null, bank: 'Banco Uno', holder: 'Maderas del Norte' }],
    ask: [],
    reference: { numeric: '7104296', concept: 'Cliente 7104' },
    link: null,
  },
  { accounts: [], ask: [], reference: { numeric: '7104296', concept: 'Cliente 7104' }, link: 'https://pagos.example/c/7104' },
];

/** Whom to ask in two letters: by telephone, and by e-mail alone. */
const CONTACTS: readonly LetterData['creditor']['contact'][] = [
  { name: 'Laura Campos', phone: '55 5555 7104', email: 'cobranza@maderas.example', hours: 'lunes a viernes de 9 a 18 h' },
  { name: null, phone: null, email: 'cobranza@maderas.example', hours: null },
];

/**
 * Data of made-up letters that a template is tried with: of a stage (a statement has none), paid by transfer and asked by telephone, and by a page and by e-mail.
 *
 * @example
 * sampleLetters('overdue')[0].due[0].toPay; // => { amount: 3100410, currency: 'MXN' }
 */
export function sampleLetters(stage: Stage | undefined): readonly LetterData[] {
  const due = dueOf(stage);
  const isPromise = stage === 'promise-due' || stage === 'promise-broken';
  return PAYS.flatMap((pay, index) => {
    const contact = CONTACTS[index];
    if (contact === undefined) return [];
    return [
      {
        asOf: AS_OF,
        stage: stage ?? null,
        creditor: { name: 'Maderas del Norte', taxId: null, contact },
        customer: { name: 'Ebanistas Unidos' },
        due,
        count: 2,
        promise: isPromise
          ? { madeOn: '2026-03-10', dueOn: stage === 'promise-due' ? '2026-04-14' : '2026-03-20', amount: PROMISED, rest: PROMISED }
          : null,
        statement:
          stage === undefined
            ? { from: '2026-03-01', to: AS_OF, balances: [{ currency: 'MXN', balance: BALANCE, inFavour: false }] }
            : null,
        pay,
      },
    ];
  });
}
