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
  'link.already_revoked': 'La cuenta ya tiene un asiento `portal-link-revoked` de ese enlace (`facts.linkId`).',
  'link.ends_too_early': 'En `issue-portal-link` el fin del enlace (`facts.expiresAt`) es anterior a la fecha de la orden (`on`).',
  'link.ends_too_late':
    'En `issue-portal-link` el fin del enlace (`facts.expiresAt`) queda a más de 90 días de la fecha de la orden (`on`).',
  'link.exists': 'El número de un enlace (`facts.linkId`) vale para siempre en su cuenta, aunque ya haya terminado.',
  'link.key_missing':
    'Con `--production` o NODE_ENV=production no se firma ni se acepta nada con la clave de desarrollo, que cualquiera conoce; tampoco se firman con ella enlaces a otra computadora que esta.',
  'link.key_too_short': 'CARTERA_LINK_KEY o CARTERA_LINK_KEY_OLD (`path` dice cuál) mide menos de 32 bytes: se podría adivinar.',
  'link.not_valid':
    'El enlace no está completo, se cambió, lo firmó otra clave, terminó, se revocó, o es de otra casa o de un cliente que no existe. La respuesta nunca dice cuál; la bitácora del servidor sí.',
  'link.origin_invalid':
    '`--origin` debe ser `http://` o `https://` con un nombre, y un puerto si hace falta: sin ruta, usuario ni consulta.',
  'link.unknown': 'La cuenta no tiene un asiento `portal-link-issued` con ese número (`facts.linkId`).',
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
