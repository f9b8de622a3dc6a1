/** Why each code of backups, and of books that do not hold, comes about, in Spanish of Mexico. No facts in braces. */
export const esMxBooksCauses = {
  'backup.cut_short':
    'Al archivo le falta el último renglón, que lleva las cuentas y la suma, o el final de su compresión: la copia o su traslado se interrumpió.',
  'backup.damaged':
    'Un renglón no es de una copia, está fuera de orden o repetido, o la suma SHA-256 del último no es la de los anteriores. El dato `line` dice dónde y `reason` qué: `zip`, `head`, `not_a_line`, `line_too_long`, `out_of_order`, `id_repeated`, `sum`, `counts`, `requests`, `after_the_end`.',
  'backup.newer_version':
    'El primer renglón dice un formato (`version`) o un esquema (`schema`) por encima de los que este programa conoce (`known`).',
  'backup.no_database': 'El almacén no es una base de Cartera: solo quien lo llena sabe respaldarlo.',
  'backup.not_a_backup': 'No está comprimido con gzip, o su primer renglón no dice que sea una copia de Cartera.',
  'backup.other_tenant':
    'No se dijo `--tenant`, y el primer renglón nombra unos libros que no son los que se abrirían: se pregunta antes de mezclarlos.',
  'backup.stopped': 'Alguien detuvo `cartera restore` (Ctrl-C).',
  'file.disk_full':
    'El disco contestó que está lleno, o que el archivo pasa del tamaño permitido (ENOSPC, EDQUOT, EFBIG), mientras `cartera backup` o `cartera export` escribían.',
  'file.exists': 'Un archivo no se escribe sobre otro sin que se pida con `--force`.',
  'file.not_writable':
    'El sistema no dejó abrir o nombrar el archivo: no existe la carpeta, es de solo lectura, o el nombre es de una carpeta.',
  'file.stopped': 'Alguien detuvo `cartera backup` o `cartera export` (Ctrl-C), o dejó de leer lo que escribían.',
  'store.not_empty': 'En los libros de esa empresa hay movimientos o peticiones: restaurar los mezclaría.',
  'posting.differs':
    'En la tabla de asientos, `n`, `at` o `at_order` repiten lo que ya dice el movimiento, y no coinciden: la fila se cambió fuera de Cartera.',
  'posting.no_entry': 'Una fila de asientos nombra un movimiento que no está: se agregó, o el movimiento se quitó, fuera de Cartera.',
  'position.differs':
    'La posición hecha de los movimientos y la suma de los asientos deben dar lo mismo en cada moneda (`field`), o la posición no se pudo hacer (`reason`): es una falla de Cartera.',
  'request.at_differs':
    'Un movimiento se conoce cuando se confirma su petición o, si el reloj retrocedió, con el anterior; el `at` de la tabla de peticiones dice otra cosa.',
  'request.entries_differ':
    'Los números de los movimientos dentro de su petición (`request_n`) se saltan o repiten, o el movimiento nombra una petición que no es la suya (`request_key`).',
  'request.missing': 'El movimiento dice de qué petición viene (`request_key`) y esa no está: repetirla registraría dos veces lo mismo.',
  'stream.moves_differ':
    'La última cuenta que cambió lleva el número del contador de la empresa (`changes`); ninguna lo lleva, o una lo pasa. Así se nota que se quitó la última que cambió.',
  'stream.no_entries': 'La tabla de cuentas dice hasta dónde llega esta, y no hay ni un movimiento de ella: se quitaron fuera de Cartera.',
  'stream.tail_differs':
    'En la tabla de cuentas, `version`, `last_at` o `last_digest` no son los del último movimiento, o la fila falta: se quitaron movimientos del final, o se cambió la fila.',
  'summary.differs':
    'La fila de la cuenta, hecha de nuevo para el mismo día con las políticas de `--policies`, sale otra en `field`: la fila se cambió fuera de Cartera, o las políticas no son las del servidor.',
  'summary.no_entries':
    'Hay una fila de la lista de una cuenta de la que no hay movimientos: se quitaron, o la fila se agregó, fuera de Cartera.',
  'request.behind_backup':
    'Una petición de la copia que se dio con `--against` no está en los libros, o está con otro `request` u otro `at`; el dato `field` dice qué.',
  'stream.behind_backup':
    'El último movimiento que la cuenta tiene en la copia que se dio con `--against` no está en los libros, o es otro: se quitó la cuenta o su final, o se hizo de nuevo su serie.',
} as const satisfies Readonly<Record<string, string>>;
