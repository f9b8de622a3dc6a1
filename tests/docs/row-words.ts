/** Why a row of an imported file is refused. What it is refused for, and what to do, `@cartera/locales/import` says. */
export const ROW_CAUSES: Readonly<Record<string, { readonly es: string; readonly en: string }>> = {
  'row.age_differs': {
    es: 'Donde una fila trae vencimiento y columnas de antigüedad (`aging` en el mapeo), los días entre el vencimiento y la fecha de la lista (`--as-of`) deben caer en la columna que está llena.',
    en: 'Where a row has a due day and columns of ages (`aging` in the mapping), the days from due day to the day of the list (`--as-of`) have to fall into the column that is filled.',
  },
  'row.ages_do_not_add_up': {
    es: 'El mapeo nombra una columna de importe y columnas de antigüedad (`aging`); en cada fila la suma de estas es el importe, al centavo.',
    en: 'The mapping names a column of the amount and columns of ages (`aging`); in every row these add up to the amount, to the cent.',
  },
  'row.ages_several': {
    es: 'Un documento vence un solo día y por eso tiene una sola antigüedad; varias a la vez son de un cliente con varios documentos.',
    en: 'A document falls due on one day and so has one age; several at once are those of a customer with several documents.',
  },
  'row.amount_below_zero': {
    es: 'El importe de una factura o de un saldo es cero o más; un abono en la misma lista no es una factura con signo menos.',
    en: 'The amount of an invoice or a balance is zero or more; money received in the same list is no invoice with a minus.',
  },
  'row.amount_currency_sign': {
    es: 'En la celda del importe hay un signo como $ o letras; la moneda se dice en el mapeo, no aquí.',
    en: 'In the cell of the amount there is a sign such as $, or letters; the currency is stated in the mapping, not here.',
  },
  'row.amount_decimals': {
    es: 'La moneda tiene menos decimales según ISO 4217 (el peso, dos) y Cartera no redondea lo que alguien escribió.',
    en: 'The currency has fewer decimals by ISO 4217 (the peso, two), and Cartera does not round what somebody wrote.',
  },
  'row.amount_format': {
    es: 'Con el signo decimal del mapeo, el texto no se lee como un número: trae dos signos decimales o algo que no es dígito.',
    en: 'By the decimal sign of the mapping the text does not read as a number: it has two decimal signs, or something that is no digit.',
  },
  'row.amount_grouping': {
    es: 'Los separadores de miles no van de tres en tres: suele ser un archivo que usa la coma como decimal leído como si usara el punto, o al revés.',
    en: 'The thousands are not in threes: mostly a file with a decimal comma read as if it had a point, or the other way round.',
  },
  'row.amount_not_above_zero': {
    es: 'Un pago de cero no paga nada, y uno con signo menos suele ser una devolución, que se registra de otra manera.',
    en: 'A payment of zero pays nothing, and one below zero is mostly a return, which is recorded another way.',
  },
  'row.amount_out_of_range': {
    es: 'En centavos, el importe pasa de 9,007,199,254,740,991, hasta donde se guarda con exactitud.',
    en: 'In cents the amount is beyond 9,007,199,254,740,991, up to which it is kept exactly.',
  },
  'row.amount_parentheses': {
    es: 'La contabilidad suele escribir así lo negativo, pero también se usa para notas: no se adivina.',
    en: 'Accounting tends to write negatives so, but it is used for notes as well: it is not guessed.',
  },
  'row.amount_scientific': {
    es: 'La hoja de cálculo guardó el importe como potencia de diez (1.2E+06) y los dígitos que faltan no se pueden recuperar.',
    en: 'The spreadsheet kept the amount as a power of ten (1.2E+06), and the digits that are gone cannot be had back.',
  },
  'row.amount_trailing_minus': {
    es: 'Algunos sistemas escriben el signo al final (100.00-); aquí no se adivina si es negativo o un guion.',
    en: 'Some systems write the sign at the end (100.00-); whether it is a negative or a dash is not guessed.',
  },
  'row.applies_to_unknown': {
    es: 'Los documentos a los que se aplica el pago (la columna `appliesTo` del mapeo) no están en la cuenta de ese cliente.',
    en: 'The documents the payment is put on (the column `appliesTo` of the mapping) are not on that customer’s account.',
  },
  'row.bad_encoding': {
    es: 'Al leer la celda salió el signo de carácter ilegible: el archivo no está en la codificación (forma de guardar las letras) que dice el mapeo.',
    en: 'Reading the cell gave the sign for what cannot be read: the file is not in the encoding (the way letters are stored) that the mapping says.',
  },
  'row.balance_in_favour': {
    es: 'Una lista de saldos dice lo que se debe. Lo que un cliente pagó de más o por adelantado no es una deuda con signo menos: restado de las demás escondería lo vencido.',
    en: 'A list of balances says what is owed. What a customer paid too much or ahead is no debt with a minus: taken off the others it would hide what is overdue.',
  },
  'row.cell_error': {
    es: 'El libro guardó en la celda un error en lugar de un valor.',
    en: 'The workbook kept an error in the cell instead of a value.',
  },
  'row.contradicts': {
    es: 'Dos filas con el mismo número de documento no dicen lo mismo; la primera ya entró y no se sabe cuál vale.',
    en: 'Two rows with the same document number do not say the same; the first went in, and nobody knows which holds.',
  },
  'row.control_character': {
    es: 'Hay en la celda un carácter que no se ve, de los que mandan a la máquina y no escriben (NUL, tabulador, salto): el archivo se dañó o se exportó mal.',
    en: 'The cell has a character that is not seen, of those that steer a machine and write nothing (NUL, tab, line feed): the file was damaged or badly exported.',
  },
  'row.currency_unknown': {
    es: 'La celda de la moneda no trae una clave de tres letras de la lista ISO 4217; «pesos» o «M.N.» no lo son.',
    en: 'The cell of the currency does not have a three-letter code of the ISO 4217 list; "pesos" or "M.N." is none.',
  },
  'row.customer_line_missing': {
    es: 'El mapeo dice que el cliente está en un renglón propio sobre sus documentos (`customerLines`), y antes de esta fila no se encontró ninguno.',
    en: 'The mapping says that the customer stands in a line of its own above the documents (`customerLines`), and before this row there was none.',
  },
  'row.currency_of_section': {
    es: 'Un renglón como «DÓLARES» o «Moneda: USD» dice en qué moneda están los de abajo, y el mapeo dice otra (`currency`) para todo el archivo: leerlos en esa cambiaría lo que se debe.',
    en: 'A line such as “DÓLARES” or “Moneda: USD” says which currency those below are in, and the mapping says another (`currency`) for the whole file: read in that, what is owed would change.',
  },
  'row.customer_sum_differs': {
    es: 'Con `sums` en `customerLines`, el renglón de cada cliente trae la suma de sus documentos. Si no cuadra, falta un documento o se tomó por cliente otro renglón: no entra ninguno de ese grupo.',
    en: 'With `sums` in `customerLines` each customer’s line bears the sum of its documents. Where they do not add up, a document is missing or another line was taken for a customer: none of that group goes in.',
  },
  'row.customer_without_documents': {
    es: 'Con `sums` en `customerLines`, un cliente con una suma y sin documentos debajo es de un reporte sin desplegar: lo que debe no está en la lista.',
    en: 'With `sums` in `customerLines`, a customer with a sum and no documents below is of a report that is folded: what is owed is not in the list.',
  },
  'row.customer_unknown': {
    es: 'Un pago necesita una cuenta abierta, y las cuentas se abren al importar facturas o saldos.',
    en: 'A payment needs an open account, and accounts are opened when invoices or balances are imported.',
  },
  'row.date_format': {
    es: 'La celda no tiene tres partes en el orden de `dates` del mapeo (por ejemplo D/M/Y), o el año no tiene cuatro dígitos.',
    en: 'The cell does not have three parts in the order of `dates` in the mapping (such as D/M/Y), or the year is not of four digits.',
  },
  'row.date_serial': {
    es: 'La hoja de cálculo cuenta los días desde 1900 (o 1904) y exportó ese número en vez de la fecha.',
    en: 'The spreadsheet counts days from 1900 (or 1904) and exported that number instead of the date.',
  },
  'row.date_two_digit_year': {
    es: 'Con dos dígitos no se sabe el siglo, y una fecha supuesta cambiaría los días de atraso.',
    en: 'Two digits do not tell the century, and a guessed date would change the days of arrears.',
  },
  'row.date_with_time': {
    es: 'Un vencimiento es un día, y según la zona horaria una hora puede caer en otro. Solo se pasa por alto la medianoche exacta.',
    en: 'A due date is a day, and by time zone an hour may fall on another. Only midnight on the dot is overlooked.',
  },
  'row.document_of_other_customer': {
    es: 'El número de documento identifica la factura en toda la fuente (`source`), y ya está en la cuenta de otro cliente.',
    en: 'The document number names the invoice within the whole `source`, and is on another customer’s account already.',
  },
  'row.due_before_issued': {
    es: 'La fecha de vencimiento es anterior a la de emisión: suelen estar en otro orden de día y mes, o cambiadas de columna.',
    en: 'The due date is before the date of issue: mostly day and month stand the other way round, or the columns are swapped.',
  },
  'row.field_count': {
    es: 'La fila no tiene tantas celdas como el encabezado: un separador dentro de un texto sin comillas, o una fila cortada.',
    en: 'The row has not as many cells as the header: a separator inside a text without quotes, or a row that was cut.',
  },
  'row.formula_without_value': {
    es: 'Se lee el valor que el libro guardó de cada fórmula; el programa que lo escribió no guardó ninguno, y aquí no se calcula.',
    en: 'What is read of a formula is the value the workbook kept; the program that wrote it kept none, and nothing is calculated here.',
  },
  'row.id_decimal': {
    es: 'La hoja de cálculo tomó la clave por un número y le agregó decimales; 1234.0 y 1234 serían dos documentos.',
    en: 'The spreadsheet took the id for a number and added decimals; 1234.0 and 1234 would be two documents.',
  },
  'row.id_digits': {
    es: 'El mapeo dice cuántos dígitos llevan estos documentos (`idDigits`), y este tiene otros: la hoja de cálculo quita los ceros de la izquierda.',
    en: 'The mapping says how many digits these documents have (`idDigits`), and this one has not: a spreadsheet drops zeros on the left.',
  },
  'row.id_scientific': {
    es: 'La hoja de cálculo guardó la clave como potencia de diez, y los dígitos que faltan no se pueden recuperar.',
    en: 'The spreadsheet kept the id as a power of ten, and the digits that are gone cannot be had back.',
  },
  'row.issued_after_list': {
    es: 'En una lista de saldos cada documento ya existía el día de la lista (`--as-of`), y este se emitió después.',
    en: 'In a list of balances each document was there on the day of the list (`--as-of`), and this one was issued later.',
  },
  'row.list_older': {
    es: 'Una lista completa anterior a la más reciente no abre documentos: los que ya no venían en la posterior se tomaron por saldados.',
    en: 'A full list older than the newest opens no documents: what the later one no longer had was taken for settled.',
  },
  'row.method_unknown': {
    es: 'La forma de pago no es una de las que Cartera conoce, que se escriben en inglés (transfer, cash, cheque, card…).',
    en: 'The way of paying is not one of those Cartera knows, which are written in English (transfer, cash, cheque, card…).',
  },
  'row.missing': {
    es: 'La celda de una columna obligatoria está vacía o solo tiene espacios.',
    en: 'The cell of a column that must be filled is empty, or has only spaces.',
  },
  'row.not_a_day': {
    es: 'La fecha tiene buena forma pero ese día no existe (31 de febrero), o el día y el mes están cambiados.',
    en: 'The date has the right form but there is no such day (31 February), or day and month are swapped.',
  },
  'row.quotes_broken': {
    es: 'Un texto empieza con comillas y el archivo sigue sin cerrarlas, así que no se sabe dónde acaba la celda.',
    en: 'A text begins with quotes and the file goes on without closing them, so nobody knows where the cell ends.',
  },
  'row.recorded_before_known': {
    es: 'Se pidió registrar en un momento (`--recorded-at`) anterior al último movimiento de ese cliente, y lo registrado nunca retrocede.',
    en: 'Recording was asked for at a moment (`--recorded-at`) before that customer’s last entry, and recording never goes back.',
  },
  'row.settled_before_issued': {
    es: 'La fecha en que se pagó es anterior a la de emisión: suelen estar en otro orden de día y mes, o cambiadas de columna.',
    en: 'The day it was settled is before the day of issue: mostly day and month stand the other way round, or the columns are swapped.',
  },
  'row.too_long': {
    es: 'Los textos se guardan hasta 200 caracteres y las claves hasta 100; más largo suele ser una columna equivocada.',
    en: 'Texts are kept up to 200 characters and ids up to 100; longer ones are mostly the wrong column.',
  },
};
