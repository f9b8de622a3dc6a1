/** What a row can be refused for, in English and in Spanish: said in the file of refused rows. */
export const ROW_FAULTS: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  'row.field_count': { en: 'The row has more or fewer fields than the header.', es: 'La fila tiene más o menos campos que el encabezado.' },
  'row.quotes_broken': { en: 'A quote is opened and not closed.', es: 'Hay comillas que se abren y no se cierran.' },
  'row.control_character': {
    en: 'There is an invisible control character (such as NUL) in it.',
    es: 'Contiene un carácter de control invisible (por ejemplo NUL).',
  },
  'row.bad_encoding': {
    en: 'Some characters cannot be read: is the file really in this encoding?',
    es: 'Hay caracteres ilegibles: ¿el archivo está en esta codificación?',
  },
  'row.too_long': {
    en: 'The text is too long (200 characters at most; ids of customers and documents, 100).',
    es: 'El texto es demasiado largo (máximo 200 caracteres; claves de cliente y folios, 100).',
  },
  'row.missing': { en: 'It is empty.', es: 'Está vacío.' },
  'row.id_scientific': {
    en: 'A spreadsheet turned the number into 9.98E+09: its digits are lost.',
    es: 'La hoja de cálculo convirtió el número en 9.98E+09: se perdieron dígitos.',
  },
  'row.id_decimal': {
    en: 'A spreadsheet added decimals to the number (1234.0).',
    es: 'La hoja de cálculo agregó decimales al número (1234.0).',
  },
  'row.id_digits': {
    en: 'It has not the number of digits that these documents have: leading zeros may be lost.',
    es: 'No tiene los dígitos que llevan estos documentos: quizá perdió ceros a la izquierda.',
  },
  'row.date_serial': {
    en: 'It is a spreadsheet serial number, not a date.',
    es: 'Es un número de serie de hoja de cálculo, no una fecha.',
  },
  'row.date_two_digit_year': { en: 'The year has two digits: which century?', es: 'El año tiene dos dígitos: ¿de qué siglo?' },
  'row.date_with_time': { en: 'There is a time of day with it: only days can be read.', es: 'Trae hora: solo se pueden leer días.' },
  'row.date_format': { en: 'It is not a date in the order that the mapping says.', es: 'No es una fecha en el orden que dice el mapeo.' },
  'row.not_a_day': { en: 'There is no such day in the calendar.', es: 'Ese día no existe en el calendario.' },
  'row.amount_parentheses': { en: 'The amount is in parentheses: is it negative?', es: 'El importe está entre paréntesis: ¿es negativo?' },
  'row.amount_trailing_minus': { en: 'The amount has a minus sign at its end.', es: 'El importe lleva el signo menos al final.' },
  'row.amount_currency_sign': { en: 'The amount has a currency sign or letters in it.', es: 'El importe lleva signo de moneda o letras.' },
  'row.amount_scientific': {
    en: 'A spreadsheet turned the amount into 1.2E+06: its digits are lost.',
    es: 'La hoja de cálculo convirtió el importe en 1.2E+06: se perdieron dígitos.',
  },
  'row.amount_decimals': { en: 'The amount has more decimals than its currency.', es: 'El importe tiene más decimales que su moneda.' },
  'row.amount_grouping': {
    en: 'The thousands are not grouped in threes with the sign that the mapping leaves for it.',
    es: 'Los miles no están separados de tres en tres con el signo que deja el mapeo.',
  },
  'row.amount_format': {
    en: 'It is not an amount with the decimal sign that the mapping says.',
    es: 'No es un importe con el signo decimal que dice el mapeo.',
  },
  'row.amount_below_zero': { en: 'The amount is below zero.', es: 'El importe es menor que cero.' },
  'row.amount_not_above_zero': { en: 'A payment is above zero.', es: 'Un pago debe ser mayor que cero.' },
  'row.amount_out_of_range': { en: 'The amount is too large.', es: 'El importe es demasiado grande.' },
  'row.currency_unknown': { en: 'It is not an ISO 4217 currency code.', es: 'No es un código de moneda ISO 4217.' },
  'row.method_unknown': { en: 'It is not a way of paying that is known.', es: 'No es una forma de pago conocida.' },
  'row.due_before_issued': { en: 'It falls due before it is issued.', es: 'Vence antes de emitirse.' },
  'row.settled_before_issued': { en: 'It is settled before it is issued.', es: 'Se pagó antes de emitirse.' },
  'row.document_of_other_customer': {
    en: 'The same document number stands under another customer.',
    es: 'El mismo número de documento está con otro cliente.',
  },
  'row.contradicts': {
    en: 'The file has this document twice, and the two differ.',
    es: 'El archivo trae dos veces este documento, con datos distintos.',
  },
  'row.customer_unknown': {
    en: 'There is no such customer yet: import its invoices first.',
    es: 'Ese cliente aún no existe: importe primero sus facturas.',
  },
  'row.applies_to_unknown': {
    en: 'This customer has no such document: import its invoices first, or leave it empty.',
    es: 'Ese cliente no tiene ese documento: importe primero sus facturas, o déjelo vacío.',
  },
  'row.issued_after_list': { en: 'It is issued after the day of the list.', es: 'Se emitió después del día de la lista.' },
  'row.recorded_before_known': {
    en: 'The books already know later things of this customer than --recorded-at.',
    es: 'Los libros ya saben cosas posteriores a --recorded-at de este cliente.',
  },
};
