/** Why each code of late interest and waivers comes about, in Spanish of Mexico, for whoever has to find out. No facts in braces. */
export const esMxInterestCauses = {
  'interest.cap_below_zero':
    '`maximumPercent` de las condiciones, o `interest.maximumPercent` o `interest.maximumPerYear` de la política, es menor que cero.',
  'interest.charge_days_invalid':
    '`interest.chargeDaysOfMonth` de la política no es una lista, está vacía, o trae algo que no es un número entero del 1 al 31.',
  'interest.grace_invalid': '`grace.days` tiene fracción o es menor que cero, o `grace.then` no es `from-due` ni `from-end-of-grace`.',
  'interest.item_unknown':
    'En `charge-interest`, un número de `facts.itemIds` no corresponde a un documento emitido a más tardar en la fecha de la orden.',
  'interest.pause_invalid': 'En una de las suspensiones (`pauses`) el día `until` es anterior a `from`.',
  'interest.rate_above_cap':
    'La tasa, llevada a un año (12 veces la mensual; 365 o 360 veces la diaria, según la cuenta de días), es mayor que `interest.maximumPerYear` de la política.',
  'interest.rate_below_zero': '`perYear`, `perMonth` o `perDay` lleva signo menos. `path` dice cuál.',
  'interest.rate_invalid': 'La tasa no trae `perYear`, `perMonth` ni `perDay`.',
  'interest.rate_missing':
    'La tabla de tasas empieza después de un día con saldo, o su último renglón termina (`through`) antes. Los días sin saldo no necesitan tasa.',
  'interest.rate_table_invalid':
    'La tabla no tiene renglones, dos empiezan el mismo día o en desorden, o tras un `through` el siguiente `from` no es el día que sigue. `path` señala el primero que falla.',
  'interest.rounding_invalid': '`round` de las condiciones no es `at-end` ni `daily`.',
  'interest.tax_below_zero': '`interest.tax.percent` de la política es menor que cero.',
  'waiver.currency_mismatch': '`facts.amount` de `waive` viene en una moneda distinta de la de esa parcialidad.',
  'waiver.exceeds_open':
    'El importe pasa de lo que está abierto de ese `component` en la fecha de la orden o en cualquier fecha posterior: lo que otros movimientos ya tomaron no se condona.',
  'waiver.item_unknown': 'En la fecha de la orden `waive` la cuenta no tiene esa parcialidad (`facts.itemId`, `facts.instalment`).',
  'waiver.not_positive': '`facts.amount` de `waive` es cero o menor.',
} as const satisfies Readonly<Record<string, string>>;
