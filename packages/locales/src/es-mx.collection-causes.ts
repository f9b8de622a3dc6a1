/** Why each code of the collector’s work comes about, in Spanish of Mexico. No facts in braces. */
export const esMxCollectionCauses = {
  'assignment.to_nobody': '`facts.to` de `assign` trae solo espacios.',
  'contact.next_in_the_past': 'En `log-contact` la fecha `facts.nextOn` es anterior a la de la orden (`on`).',
  'hold.already_ended': 'La pausa ya se había levantado, o su último día (`through`) es anterior a la fecha de la orden.',
  'hold.ends_before_begin': 'Una pausa empieza en la fecha de la orden (`on`), y su último día (`facts.hold.through`) es anterior.',
  'hold.exists':
    'El número de una pausa (`facts.hold.id`) vale para siempre en su cuenta, aunque ya haya terminado; solo el de una anulada queda libre.',
  'hold.item_unknown': 'En la fecha de la orden la cuenta no tiene un documento con ese número (`facts.hold.itemIds`).',
  'hold.not_begun': 'La fecha de `lift-hold` (`on`) es anterior al primer día de la pausa.',
  'hold.of_promise':
    '`place-hold` o `lift-hold` trae una pausa de clase `promise`, o un número que empieza con `promise/`: esas las pone y las quita la promesa misma.',
  'hold.unknown': 'La cuenta no tiene una pausa con ese número (`facts.holdId`), o se anuló.',
  'run.day_backwards': 'Alguna cuenta ya se evaluó para un día posterior a `on`: la fecha de operación no retrocede.',
  'run.no_worklist': 'El almacén (`Store`) no trae `summaries`, así que no hay renglones que evaluar.',
  'run.shard_invalid': '`shard.index` y `shard.of` deben ser enteros, con `index` de 0 hasta uno menos que `of`.',
  'snooze.in_the_past': 'En `snooze` el último día (`facts.through`) es anterior a la fecha de la orden (`on`).',
  'worklist.reason_unknown':
    'En `policy.worklist` un elemento de `reasons` o de `exits` trae un `code` que no está en la lista; `path` dice cuál.',
  'worklist.rules_invalid':
    'En `policy.worklist` falta un dato, sobra uno o no es del tipo esperado: puntos y días son números enteros, los importes van en centavos con su moneda.',
  'worklist.unreadable':
    'Lo que dio el `Backend` (o la propiedad `page` de la página) no tiene la forma de una página de la lista: falta `rows`, `total`, `facets` o `evaluatedOn`.',
} as const satisfies Readonly<Record<string, string>>;
