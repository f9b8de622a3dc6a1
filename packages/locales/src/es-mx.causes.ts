/** Why each code comes about, in Spanish of Mexico, for whoever has to find out: which rule, which input, by the names they have in code. No facts in braces. */
export const esMxCauses = {
  'access.denied':
    'La tabla de permisos no deja a ese papel (rol) hacer lo que pide, o lo negó la regla propia del anfitrión (`authorise`). `path` dice qué lo impidió: `caller` (papel desconocido), `stream` (cuenta ajena), `kind`, `view` u `on` (un cliente solo actúa con fecha de hoy). Nunca dice si la cuenta existe.',
  'account.already_open':
    '`open-account` se envió a una cuenta que ya tiene movimientos: la apertura es siempre el primero y ocurre una sola vez.',
  'account.not_open': 'La cuenta de la orden (`stream`) no tiene ningún movimiento: todo lo demás viene después de `open-account`.',
  'account.stream_mismatch':
    '`open-account` abre solo cuentas cuyo nombre es `account/` seguido del número de cliente, y se pidió otro nombre, por ejemplo `cash/…`.',
  'account.unreadable':
    'Lo que dio el `Backend` como `position` (o la propiedad `position`, `promises` o `entries` de la página) no tiene la forma de lo que se muestra de una cuenta.',
  'aging.scheme_invalid':
    'En el esquema de tramos (`scheme` de la consulta o `aging` de la política) no hay ninguno, un tramo no empieza un día después de que acaba el anterior, o el último no queda abierto (`throughDays: null`). `path` señala el primero que falla.',
  'aging.unreadable':
    'Lo que dio el `Backend` (o la propiedad `report` de la página) no tiene la forma de un `AgingReport`, o un renglón tiene otros tramos que el total de su moneda.',
  'allocation.amount_not_positive': 'El reparto por política reparte solo importes mayores que cero, y `amount` es cero o menor.',
  'allocation.direction_not_available':
    'Una pasada de la política (`allocation.order`) pide `pro-rata` o `evenly`; hoy solo se reparte con `oldest-first` y `newest-first`.',
  'allocation.surplus_refused':
    "La política dice que no se acepten sobrantes (`surplus: 'refuse'`) y, pagado todo lo que sus pasadas alcanzan, quedó dinero.",
  'application.amount_not_positive':
    'Un renglón trae `settled` en cero o menos, o `paid` menor que cero: aplicar es siempre reducir lo que se debe.',
  'application.currency_mismatch':
    '`settled` se escribe en la moneda del documento y `paid` en la del pago; en ese renglón una de las dos es otra.',
  'application.exceeds_open':
    'Los renglones dan a una parte del documento más de lo que está abierto en la fecha de la orden o en cualquier fecha posterior: lo que otros movimientos ya tomaron no se toma dos veces.',
  'application.exceeds_payment':
    'La suma de `paid` pasa de lo que queda del pago o de la nota de crédito en la fecha de la orden o en cualquier fecha posterior.',
  'application.item_unknown':
    'En la fecha de la orden la cuenta no tiene un documento con ese `itemId` y esa parcialidad (`instalment`), o `component` no es una de las partes de una deuda.',
  'application.no_lines': '`apply-payment` llegó con la lista `facts.lines` vacía.',
  'application.paid_differs':
    '`paid` debe ser `settled` por el tipo de cambio del renglón (o el de referencia de ese día), redondeado una vez; en una sola moneda los dos deben ser iguales.',
  'backend.aborted':
    'Quien preguntó dejó de esperar: su señal (`AbortSignal`) se activó, porque cerró la página, cambió la consulta o se acabó el tiempo.',
  'backend.unexpected':
    'La respuesta no es la de Cartera: ni el resultado que se pidió ni un problema con código. Suele venir de un intermediario (proxy), de una página de entrada o de otra dirección; en un elemento, de un error sin código en el `Backend` del anfitrión.',
  'backend.unreachable':
    'La petición no llegó o su respuesta se perdió: sin red, servidor apagado, dirección equivocada u origen no permitido (CORS); o falló la función `headers` del anfitrión.',
  'balance.issued_after':
    'En `state-balance`, `issuedOn` es posterior a la fecha de la orden: un saldo no puede incluir un documento que aún no existía.',
  'calendar.missing': 'Un paso de fecha pide un día hábil (`businessDay`) y en `references` no viene `calendar`; `path` dice cuál paso.',
  'calendar.not_a_day': 'El texto no es AAAA-MM-DD, o ese día no existe (30 de febrero, mes 13), o está fuera de los años 1 a 9999.',
  'calendar.not_a_whole_number':
    'Un paso de fecha pide días, meses, un día del mes (1 a 31) o un día de la semana (1 a 7), y el número tiene fracción o está fuera de esos límites.',
  'calendar.not_an_instant':
    'El texto no es un momento en tiempo universal como `2026-04-02T18:00:00Z`: le falta la `Z`, la hora o el día, o trae otra zona (`-06:00`).',
  'calendar.out_of_range':
    'El calendario de días hábiles llega de `from` a `through`, y se preguntó por un día de fuera, o la búsqueda del siguiente día hábil salió de él. Sin calendario: la cuenta de días pasó de los años 1 a 9999.',
  'calendar.unknown_convention': 'La regla para mover un día inhábil no es `none`, `following`, `preceding` ni `modified-following`.',
  'calendar.unknown_day_count': '`dayCount.basis` no es una de las bases que Cartera sabe contar (por ejemplo `actual/360` o `30/360-us`).',
  'calendar.unknown_step':
    'Un paso de fecha no es `days`, `months`, `endOfMonth`, `nextDayOfMonth`, `dayOfNextMonth`, `nextWeekday` ni `businessDay`.',
  'calendar.unknown_zone':
    'La zona horaria no está entre las que conoce el equipo, o se escribió de una forma que se presta a confusión, por ejemplo `UTC-06`.',
  'calendar.until_before_from': 'Se contaron los días de `from` a `until`, y `until` es anterior.',
  'chain.broken':
    '`cartera verify` recorrió una cuenta y un movimiento no se sigue del anterior: falta uno, se cambió su contenido o su orden. El dato `reason` dice cuál de las cuatro revisiones de la serie falló.',
  'chain.digest_differs':
    'El sello de cada movimiento se calcula de su contenido y del sello anterior; al calcularlo de nuevo sale otro. Alguien cambió el movimiento, o uno de antes, fuera de Cartera.',
  'chain.instant_goes_back':
    'El momento de registro (`at`) de un movimiento es anterior al del que le precede; el almacén nunca los escribe así.',
  'chain.personal_differs':
    'Los datos personales van aparte del sello y este guarda su huella (`commitment`); los que vienen no dan esa huella. Los que se borraron por ley no causan este error.',
  'chain.seq_gap': 'Los números de movimiento (`seq`) deben ir 1, 2, 3…; en uno se salta o se repite.',
  'clabe.check_digit':
    'El dígito 18 se calcula de los otros 17 con pesos 3, 7 y 1, y no es el que viene: casi siempre un dígito mal copiado.',
  'clabe.length': 'Sin los espacios de los extremos, el texto no tiene 18 caracteres.',
  'clabe.not_digits': 'El texto tiene 18 caracteres, pero alguno no es un dígito del 0 al 9.',
  'command.invalid':
    'La orden no cumple su esquema: falta un campo, sobra uno que nadie pidió, o el valor no es de su tipo o pasa su límite. `path` dice cuál campo y el dato `issue` qué se esperaba. Los campos `id` y `by` los pone el servidor y no se envían.',
  'command.key_invalid':
    'La clave contra repeticiones (`idempotencyKey`; por la red, el encabezado `Idempotency-Key`) está vacía, pasa de 200 caracteres, lleva un carácter de control o medio carácter, o tiene espacio en un extremo.',
  'command.not_available':
    'El anfitrión limita las órdenes que se aceptan aquí (`commands`), porque su propio sistema registra lo demás, y esta no está entre ellas. `capabilities` dice cuáles sí.',
  'command.not_supported':
    'El tipo de orden (`kind`) está en el catálogo, pero esta versión todavía no tiene la regla que lo decide. `capabilities` dice cuáles sí.',
  'credit_note.cancelled_before_issued': 'En `cancel-credit-note` la fecha de la orden (`on`) es anterior a la emisión de la nota.',
  'credit_note.unknown':
    'En la cuenta no hay una nota de crédito con ese `creditNoteId`: no existe, se anuló, es de otra cuenta o el número es de un pago.',
  'delinquency.grace_invalid': '`graceDays` de la regla de atraso tiene fracción o es menor que cero.',
  'delinquency.pause_invalid': 'En una de las pausas (`pauses`) el día `until` es anterior a `from`.',
  'document.line_unknown':
    'Entre los documentos entregados, un pago o una nota de crédito se aplica a un `itemId` y parcialidad que no están en `items`.',
  'document.no_instalments': 'Uno de los `items` entregados trae la lista `instalments` vacía: sin ella no se sabe cuánto ni cuándo.',
  'entry.id_reused':
    'Esa clave (`idempotencyKey`, o el `id` en un lote) ya se usó para otra orden o por otra persona. Repetir exactamente lo mismo no causa este error: contesta el primer recibo.',
  'entry.invalid':
    'Un movimiento leído de un archivo o de una base no cumple el esquema de su tipo; `path` dice cuál campo y el dato `issue` qué tiene.',
  'entry.kind_unknown': '`kind` del movimiento no está en la lista de tipos de esta versión: lo escribió una más nueva u otro sistema.',
  'entry.version_unknown': 'La versión (`v`) del movimiento es mayor que la que esta versión de Cartera sabe leer de ese tipo.',
  'file.bad_encoding':
    'El encabezado trae caracteres ilegibles o nulos: el archivo se leyó con una codificación (forma de guardar las letras) que no es la suya.',
  'file.beyond_limits':
    'Un límite que ningún archivo real alcanza: filas, columnas, partes, tamaño de una parte ya descomprimida o cuánto crece al descomprimirse, profundidad del XML, texto de una celda o de una fila. El dato `limit` dice cuál y `max` dónde está. Suele ser un archivo hecho para agotar la memoria.',
  'file.changed': 'El archivo no era el mismo al terminar de leerlo que al empezar: otro programa lo estaba escribiendo.',
  'file.empty': 'El archivo no tiene nada, o solo espacios y renglones en blanco.',
  'file.header_only': 'Después del encabezado no hay ninguna fila: quizá la exportación se cortó o el filtro no dejó nada.',
  'file.header_repeated': 'El encabezado trae dos veces el mismo nombre, y el mapeo no podría saber cuál columna leer.',
  'file.line_too_long':
    'Un renglón pasa del máximo de caracteres: casi siempre unas comillas que no se cierran, o un archivo que no es una tabla de texto.',
  'file.not_a_table':
    'Por sus primeros bytes, o por lo que trae dentro, el archivo no es un libro .xlsx ni texto; o lo es y está dañado. El dato `issue` dice qué es: `html`, `xml`, `csv` (donde se esperaba un libro), `xls`, `xlsb`, `ods`, `numbers`, `pdf`, `archive`, `other`, `password`, `zip_damaged`, `zip_names`, `part_missing`, `xml_damaged`, `no_sheets`, `only_hidden_sheets`.',
  'file.not_found': 'No existe un archivo con ese nombre, es una carpeta, o el programa no tiene permiso de leerlo.',
  'file.sheet_absent': 'El libro no tiene una hoja con ese nombre (`sheet` del mapeo): el nombre debe ser igual, con acentos y mayúsculas.',
  'file.too_large': 'Los archivos que se mandan al servidor tienen un máximo, porque se guardan ahí mientras se revisan.',
  'http.internal':
    'El servidor encontró un error que no tiene código: suyo, o de una función del anfitrión (quién pregunta, con qué permisos). Lo que falló queda en el registro del servidor, no en la respuesta.',
  'http.timeout':
    'El servidor da a cada petición un tiempo máximo (`timeoutMs`) y el almacén o una función del anfitrión no terminó dentro de él. Una orden pudo quedar registrada: repetirla con la misma clave lo dice y no la duplica.',
  'import.recorded_before_known':
    '`--recorded-at` (o `recordedAt`) pide registrar en un momento anterior al último movimiento de la cuenta, y lo registrado nunca retrocede.',
  'import.stopped': 'Quien la inició la detuvo (Ctrl+C o una señal del sistema) entre dos lotes; cada lote se guarda completo o nada.',
  'import_form.answer_unreadable':
    'El Backend contestó al elemento algo que no es un envío, una lectura, un informe o un archivo como los promete `files.imports`.',
  'import_form.file_unreadable':
    'El archivo que se eligió ya no está donde estaba, otro programa lo cambió después de elegirlo, o el navegador perdió el permiso de leerlo.',
  'import_form.mapping_unreadable':
    'El archivo .json, o la propiedad `mapping` del elemento, no tiene la forma de un mapeo: no es JSON, no trae `columns`, o algún dato no es texto.',
  'invoice.due_before_issued': '`dueOn` es anterior a la emisión: la fecha de la orden en `record-invoice`, `issuedOn` en `state-balance`.',
  'invoice.instalment_repeated': 'En `facts.instalments` dos parcialidades llevan el mismo `number`.',
  'invoice.instalments_differ': 'La suma de los importes de `facts.instalments` no es `facts.total`, al centavo.',
  'item.exists':
    'La cuenta ya tiene una factura o un saldo inicial con ese `itemId` que no se ha anulado. Las facturas y los saldos iniciales comparten sus números. Un saldo solo puede indicarse otra vez si es mayor, en un día no anterior y con las mismas fechas de emisión y vencimiento.',
  'json.not_canonical':
    'Para sellar o guardar se escribe el dato como JSON (RFC 8785), y trae algo que JSON no admite: NaN, infinito o una función.',
  'mapping.as_of_missing':
    'El mapeo no nombra documentos (`columns.document`): cada columna de antigüedad es un saldo que vence tantos días antes del día de la lista, y ese día no se dio.',
  'mapping.column_absent': 'El mapeo nombra una columna (`columns`) que no está en el encabezado del archivo, letra por letra.',
  'mapping.currency_missing': 'El mapeo no trae `currency` ni una columna `columns.currency`; la moneda nunca se supone.',
  'mapping.header_row_absent':
    'El renglón de `headerRow` está vacío, pasa del final del archivo o de los primeros cien renglones con algo escrito.',
  'mapping.invalid':
    'El mapeo no es JSON o uno de sus campos no cumple: `path` dice cuál y el dato `issue` por qué (falta, sobra, no es una de las opciones).',
  'money.currency_mismatch':
    'Se pidió sumar, restar o comparar dos importes de monedas distintas; Cartera no convierte sin un tipo de cambio con fecha.',
  'money.decimals_out_of_range': 'Se pidió redondear a un número de decimales que tiene fracción, es menor que 0 o mayor que 100.',
  'money.divided_by_zero': 'El divisor de una proporción o de un tipo de cambio es cero.',
  'money.no_weight_above_zero': 'El importe se reparte según pesos (`weights`) y la lista está vacía o todos son cero.',
  'money.not_a_currency': '`currency` no son tres letras mayúsculas, como las escribe ISO 4217.',
  'money.not_a_decimal':
    'El texto no es un número decimal: dígitos, si acaso un menos al principio y un punto con dígitos a los dos lados; ni `.5` ni `1e3` ni `1,000`.',
  'money.not_a_number':
    'El texto trae algo más que dígitos, separadores y un menos al principio (un signo de moneda, letras), o dos signos decimales.',
  'money.out_of_range':
    'Los importes se guardan en centavos enteros, exactos hasta 9,007,199,254,740,991; este pasa de ahí, o trae una fracción de centavo.',
  'money.rate_not_above_zero': 'El tipo de cambio (`rate`) de una conversión es cero o menor.',
  'money.too_many_decimals':
    'El importe trae más decimales que los de su moneda según ISO 4217 (dos en pesos), aunque sean ceros; no se redondea lo que alguien escribió.',
  'money.unknown_currency': 'Son tres letras mayúsculas, pero no están en la lista de ISO 4217.',
  'money.unknown_decimal_mark': 'El formato para leer importes (`decimal`) no es `.` ni `,`.',
  'money.unknown_rounding': '`rounding` no es `half-even`, `half-up`, `half-down`, `up` ni `down`.',
  'money.weight_below_zero': 'Uno de los pesos (`weights`) con que se reparte el importe es menor que cero.',
  'money.weight_not_whole':
    "Uno de los pesos (`weights`) es un número con fracción; una fracción se escribe como texto (`'0.5'`) para que sea exacta.",
  'money.without_minor_unit':
    'La clave está en ISO 4217, pero es de un metal, un fondo o una prueba (`XAU`, `XXX`) y no tiene decimales en que contarla.',
  'money.wrong_grouping':
    'Los miles van de tres en tres con el otro signo (coma si el decimal es punto), o sin separador; aquí no, y adivinar cambiaría el importe.',
  'page.incomplete':
    'El navegador no pudo traer un archivo de código que se pide hasta que el elemento está en la página: sin red, o una versión nueva del sitio ya no tiene los archivos de la anterior. Chromium recuerda la falla mientras la página siga abierta.',
  'payment.clears_before': '`clearsOn` (el día en que el dinero es firme) es anterior a la fecha de la orden, que es la de recepción.',
  'payment.currency_mismatch': 'El reembolso o el traspaso (`facts.amount`) está en otra moneda que el pago del que sale.',
  'payment.ended': 'El pago ya tiene una devolución, o la nota de crédito una cancelación, y desde entonces no hay dinero que mover.',
  'payment.exists':
    'La cuenta ya tiene un pago o una nota de crédito con ese número (`paymentId`, `creditNoteId`), que comparten; en un traspaso, la otra cuenta tiene con ese número un pago distinto.',
  'payment.not_a_payment':
    '`return-payment` y `transfer-payment` son para pagos; una nota de crédito es de su cliente y termina con `cancel-credit-note`.',
  'payment.not_received_here':
    'El pago entró a esta cuenta por un traspaso; solo la cuenta que lo recibió del banco puede registrar que se devolvió.',
  'payment.refund_exceeds':
    '`facts.amount` pasa de lo que queda del pago sin aplicar en la fecha de la orden o en cualquier fecha posterior.',
  'payment.refund_not_positive': '`facts.amount` de `refund-payment` es cero o menor.',
  'payment.refunded': 'No se puede devolver el pago ni cancelar la nota entera: una parte ya se entregó al cliente con `refund-payment`.',
  'payment.returned_before_received': 'En `return-payment` la fecha de la orden (`on`) es anterior a la recepción del pago.',
  'payment.transferred': 'No se puede devolver el pago entero: una parte se traspasó a otra cuenta y sigue allá.',
  'payment.unknown': 'En la cuenta no hay un pago ni una nota de crédito con ese `paymentId`: no existe, se anuló o es de otra cuenta.',
  'position.knowledge_not_kept':
    'Se pidió la cuenta como se conocía en `knownAt`, y el anfitrión entregó documentos sin fecha de registro: antes de `knownFrom` no se sabe qué se sabía.',
  'promise.above_open':
    'Las partes de una moneda suman más que lo abierto en ella a la fecha de la orden (solo de los documentos de `itemIds`, si se nombran).',
  'promise.already_promised':
    'Otra promesa vigente ya habla de parte de lo abierto, y nada se promete dos veces: lo prometido pasa de lo que queda sin prometer (`available`).',
  'promise.already_withdrawn': 'La cuenta ya tiene el retiro de esa promesa.',
  'promise.below_minimum':
    'Lo prometido en una moneda es menos que la parte mínima (`promise.minimumShare` de la política) de lo abierto en ella.',
  'promise.beyond_horizon': '`dueOn` de una parte pasa del plazo máximo: la fecha de la orden más `promise.horizonDays` de la política.',
  'promise.exists': 'La cuenta ya tiene una promesa con ese `promiseId` que no se ha anulado.',
  'promise.in_the_past': '`dueOn` de una parte es anterior a la fecha de la orden.',
  'promise.item_unknown': 'Uno de los `facts.itemIds` no es un documento de la cuenta a la fecha de la orden.',
  'promise.not_a_business_day':
    "La política solo acepta días hábiles (`promise.dueDays: 'business-days'`) y `dueOn` de una parte no lo es en el calendario de `references`.",
  'promise.not_a_quincena':
    "La política solo acepta días de quincena (`promise.dueDays: 'quincenas'`): el 15 o el último del mes, o el día hábil anterior. `dueOn` de una parte no lo es.",
  'promise.not_made_yet': 'En `withdraw-promise` la fecha de la orden (`on`) es anterior al día en que se hizo la promesa.',
  'promise.not_open': 'A la fecha de la orden la promesa ya tuvo su resultado: se cumplió, se cumplió en parte o no se cumplió.',
  'promise.nothing_open':
    'A la fecha de la orden no hay nada abierto en uno de los documentos de `itemIds`, o en la moneda de una parte: ya se pagó, o está en otra moneda.',
  'promise.unknown': 'En la cuenta no hay una promesa con ese `promiseId`: no existe, se anuló o es de otra cuenta.',
  'promise.withdrawal_too_late':
    'Un cliente puede retirar su promesa hasta el día anterior al siguiente pago prometido; la fecha de la orden (`on`) es posterior. El personal puede mientras esté vigente.',
  'payment_form.outcome_unreadable':
    'La respuesta a la orden no tiene la forma de un resultado: ni un recibo ni una razón. El pago pudo quedar registrado; con la misma clave no se duplica.',
  'payment_form.position_unreadable':
    'Lo que dio el `Backend` (o la propiedad de la página) como posición no tiene su forma: falta algo o es de otro tipo.',
  'promise_form.choices_unreadable':
    'Lo que dio el `Backend` (o la propiedad de la página) como opciones de promesa no tiene su forma: falta algo o es de otro tipo.',
  'promise_form.outcome_unreadable':
    'La respuesta a la orden no tiene la forma de un resultado: ni un recibo ni una razón. La orden pudo quedar registrada; con la misma clave no se duplica.',
  'promise_form.promises_unreadable': 'Lo que dio el `Backend` (o la propiedad de la página) como lista de promesas no tiene su forma.',
  'query.invalid':
    'Un campo de la consulta falta, sobra, viene repetido o no tiene su forma; `path` dice cuál y el dato `issue` qué tiene.',
  'rate.missing':
    'En `references.rates` no hay un tipo de cambio entre esas dos monedas, en un sentido ni en el otro, de ese día o de los siete anteriores.',
  'references.unavailable': 'El anfitrión da calendarios y tipos de cambio con una función (`references`), y esa función falló.',
  'rfc.date': 'Los seis números del RFC son una fecha (año, mes, día), y ese día no existe.',
  'rfc.length': 'Sin los espacios de los extremos, el texto no tiene 12 caracteres (empresa) ni 13 (persona).',
  'rfc.pattern': 'El largo es correcto, pero no son tres o cuatro letras, seis números y tres caracteres de homoclave.',
  'situation.related_missing':
    'Quien llamó a la regla directamente no puso en `related` la otra cuenta que la orden nombra; `submit` las carga siempre.',
  'statement.digest_differs':
    'El sello del estado de cuenta se calcula de todo su contenido; al calcularlo de nuevo sale otro: se cambió una cifra o se cortó el archivo.',
  'statement.invalid_from': 'La propiedad `from` del elemento no es un día AAAA-MM-DD que exista.',
  'statement.invalid_known_at': 'La propiedad `knownAt` del elemento no es un momento en tiempo universal que termine en `Z`.',
  'statement.invalid_since': 'La propiedad `since` del elemento no es un momento en tiempo universal que termine en `Z`.',
  'statement.invalid_to': 'La propiedad `to` del elemento no es un día AAAA-MM-DD que exista.',
  'statement.period_invalid': 'El periodo se pidió con `from` posterior a `to`. Los dos días cuentan, así que pueden ser el mismo.',
  'statement.unreadable': 'Lo que dio el `Backend` (o la propiedad `statement` de la página) no tiene la forma de un estado de cuenta.',
  'store.full': 'La base de datos o el disco contestó que no queda espacio (SQLSTATE 53100, ENOSPC).',
  'store.in_use':
    'Solo un programa puede abrir una carpeta de datos a la vez, y el candado de la carpeta es de otro que sigue vivo; los datos `pid` y `address` dicen cuál.',
  'store.newer_version':
    'El esquema de la base o el formato de la carpeta tiene un número de versión mayor que el que conoce este programa.',
  'store.no_changes': '`cartera verify` recorre todas las cuentas por la lista de cambios, y este almacén no la lleva (`changes`).',
  'store.not_a_data_folder': 'La carpeta ya tiene archivos y le falta la marca de Cartera (`cartera.json`), o su ruta es de un archivo.',
  'store.not_atomic':
    'La orden escribe en más de una cuenta, y el almacén dice que no puede guardar varias todo o nada (`atomicStreams: false`).',
  'store.not_found': '`--data` (o la carpeta de siempre) no existe, y esta orden solo lee: no la crea.',
  'store.not_migrated':
    'El esquema de la base es anterior al que este programa necesita, y el usuario de `DATABASE_URL` no puede cambiarlo (SQLSTATE 42501). Los datos `schema` y `known` dicen ambas versiones.',
  'store.read_only': 'La base o el sistema de archivos no deja escribir (SQLSTATE 25006, EROFS, EACCES, EPERM).',
  'store.tenant_invalid':
    'El nombre de la empresa (inquilino) está vacío, pasa de 200 caracteres, o lleva U+0000 o medio carácter. Todo lo demás es un nombre, también si parece SQL.',
  'store.unavailable':
    'El almacén falló sin decir un código de Cartera: la base no contesta, se cortó la conexión o su dirección no sirve. El dato `issue` dice cuál, si la base lo dice (`login_refused`, `too_many_connections`, `timeout` …); el error de origen va en `cause`, solo del lado del servidor.',
  'stream.invalid': 'La propiedad `stream` del elemento no empieza con `account/`, `cash/` u `office/` seguido de un número o nombre.',
  'stream.unknown': 'La cuenta (`stream`) no tiene ningún movimiento en este almacén.',
  'terms.amount_below_zero': 'Una línea de las condiciones (`lines[i].share.amount`) es un importe menor que cero.',
  'terms.day_missing':
    'Una línea cuenta sus días desde la entrega (`delivered`) o el contra-recibo (`contra-recibo`), y la factura no trae ese día.',
  'terms.no_lines': 'La lista `lines` de las condiciones está vacía.',
  'terms.percent_invalid':
    'Un porcentaje de las líneas es menor que cero, o el del pronto pago (`earlyPayment.percent`) no está entre 0 y 100.',
  'terms.percentages_differ': 'Todas las líneas son porcentajes, ninguna toma el resto, y su suma no es exactamente 100.',
  'terms.rest_below_zero':
    'Lo que toman las líneas con porcentaje o importe pasa del total de la factura, y a la del resto (o a la última) le quedaría menos que cero.',
  'terms.tax_invalid': '`tax` es menor que cero o mayor que el total, y el descuento saldría al revés.',
  'terms.tax_missing': "El pronto pago se calcula antes de impuestos (`earlyPayment.of: 'before-tax'`) y la factura no trae `tax`.",
  'terms.two_rests': "Más de una línea lleva `share: 'rest'`, y no habría cómo dividir el resto entre ellas.",
  'terms.unknown_base': '`earlyPayment.of` no es `total` ni `before-tax`.',
  'transfer.exceeds_unapplied':
    '`facts.amount` pasa de lo que queda del pago sin aplicar en la fecha de la orden o en cualquier fecha posterior.',
  'transfer.same_account': 'En `transfer-payment`, `facts.to` es la misma cuenta que `stream`.',
  'transfer.target_not_open': '`facts.to` no es una cuenta de cliente (`account/…`), o es una que nadie ha abierto.',
  'upload.no_room': 'Los archivos enviados que se guardan tienen un máximo en conjunto, para que nadie llene el disco del servidor.',
  'upload.unknown':
    'Un archivo enviado se guarda una hora desde su último uso, mientras el servidor siga en marcha, y solo quien lo envió puede usarlo.',
  'version.conflict':
    'Otra persona o programa escribió en la misma cuenta mientras esta orden se decidía; se decidió de nuevo hasta tres veces y siempre se adelantó alguien.',
  'view.not_available':
    'El nombre de la consulta está en el catálogo pero este servidor no la hace, o no existe. `capabilities` dice cuáles hace.',
  'void.already_voided': 'Una anulación anterior ya tomó ese movimiento, directamente o junto con el pago o la factura a la que pertenece.',
  'void.conflicts':
    'Anular esa devolución o cancelación volvería a pagar documentos que desde entonces se pagaron de otra manera: no queda tanto abierto. Anular un retiro prometería dos veces el dinero que ya se prometió de nuevo.',
  'void.depended_on':
    'Un movimiento posterior se apoya en este: la devolución, el reembolso, el traspaso o la cancelación del mismo pago o nota, o el retiro de la promesa.',
  'void.entry_unknown': 'La cuenta no tiene un movimiento con ese `entryId` (la clave de la orden, una diagonal y su número: clave/1).',
  'void.lasting':
    'Lo que ya salió de la empresa (un estado de cuenta enviado) o sostiene la cuenta (su apertura, un traspaso) no se anula como si no hubiera sido.',
  'void.of_void': '`entryId` es de una anulación, y anular dos veces haría dudoso qué vale.',
} as const satisfies Readonly<Record<string, string>>;
