import type { RefusalWords } from './messages.types.js';

/** What a row of an imported file can be refused for, and what to do, in Spanish of Mexico. Why it comes about, the catalogue of errors says. */
export const esMxRowFaults = {
  'row.field_count': {
    text: 'La fila tiene más o menos campos que el encabezado.',
    remedy: 'Ponga entre comillas el texto que lleva el separador, o complete la fila.',
  },
  'row.quotes_broken': {
    text: 'Hay comillas que se abren y no se cierran.',
    remedy: 'Cierre las comillas, o escriba dos veces las que van dentro del texto.',
  },
  'row.control_character': {
    text: 'Contiene un carácter de control invisible (por ejemplo NUL).',
    remedy: 'Vuelva a exportar el archivo, o borre la celda y escríbala otra vez.',
  },
  'row.bad_encoding': {
    text: 'Hay caracteres ilegibles: ¿el archivo está en esta codificación?',
    remedy: 'Cambie `encoding` en el mapeo (utf-8 o latin-1), o guarde el archivo como UTF-8.',
  },
  'row.too_long': {
    text: 'El texto es demasiado largo (máximo 200 caracteres; claves de cliente y folios, 100).',
    remedy: 'Acórtelo, o revise `columns` en el mapeo.',
  },
  'row.missing': { text: 'Está vacío.', remedy: 'Llene la celda.' },
  'row.id_scientific': {
    text: 'La hoja de cálculo convirtió el número en 9.98E+09: se perdieron dígitos.',
    remedy: 'Dé a la columna formato de texto y vuelva a exportar.',
  },
  'row.id_decimal': {
    text: 'La hoja de cálculo agregó decimales al número (1234.0).',
    remedy: 'Dé a la columna formato de texto y vuelva a exportar.',
  },
  'row.id_digits': {
    text: 'No tiene los dígitos que llevan estos documentos: quizá perdió ceros a la izquierda.',
    remedy: 'Dé a la columna formato de texto y vuelva a exportar, o corrija `idDigits`.',
  },
  'row.date_serial': {
    text: 'Es un número de serie de hoja de cálculo, no una fecha.',
    remedy: 'Dé a la columna formato de fecha y vuelva a exportar.',
  },
  'row.date_two_digit_year': { text: 'El año tiene dos dígitos: ¿de qué siglo?', remedy: 'Escriba el año con cuatro dígitos.' },
  'row.date_with_time': { text: 'Trae hora: solo se pueden leer días.', remedy: 'Exporte la fecha sin hora.' },
  'row.date_format': { text: 'No es una fecha en el orden que dice el mapeo.', remedy: 'Corrija la fecha, o `dates` en el mapeo.' },
  'row.not_a_day': { text: 'Ese día no existe en el calendario.', remedy: 'Corrija la fecha, o `dates` en el mapeo.' },
  'row.amount_parentheses': {
    text: 'El importe está entre paréntesis: ¿es negativo?',
    remedy: 'Escríbalo con signo menos, o sin paréntesis.',
  },
  'row.amount_trailing_minus': { text: 'El importe lleva el signo menos al final.', remedy: 'Ponga el signo menos delante.' },
  'row.amount_currency_sign': { text: 'El importe lleva signo de moneda o letras.', remedy: 'Deje solo el número.' },
  'row.amount_scientific': {
    text: 'La hoja de cálculo convirtió el importe en 1.2E+06: se perdieron dígitos.',
    remedy: 'Vuelva a exportar con la columna en formato de número.',
  },
  'row.amount_decimals': {
    text: 'El importe tiene más decimales que su moneda.',
    remedy: 'Redondee en el sistema de origen, o revise la moneda.',
  },
  'row.amount_grouping': {
    text: 'Los miles no están separados de tres en tres con el signo que deja el mapeo.',
    remedy: 'Revise `decimal` en el mapeo; si es correcto, corrija el importe.',
  },
  'row.amount_format': {
    text: 'No es un importe con el signo decimal que dice el mapeo.',
    remedy: 'Corrija el importe, o `decimal` en el mapeo.',
  },
  'row.amount_below_zero': { text: 'El importe es menor que cero.', remedy: 'Quite la fila, o impórtela como pago.' },
  'row.amount_not_above_zero': {
    text: 'Un pago debe ser mayor que cero.',
    remedy: 'Quite la fila; las devoluciones se registran con `return-payment`.',
  },
  'row.amount_out_of_range': { text: 'El importe es demasiado grande.', remedy: 'Revise si al importe le sobran dígitos.' },
  'row.currency_unknown': { text: 'No es un código de moneda ISO 4217.', remedy: 'Escriba la clave, por ejemplo MXN.' },
  'row.method_unknown': { text: 'No es una forma de pago conocida.', remedy: 'Escriba una de ellas, o quite esa columna del mapeo.' },
  'row.due_before_issued': { text: 'Vence antes de emitirse.', remedy: 'Corrija las fechas, o `dates` y `columns` en el mapeo.' },
  'row.settled_before_issued': { text: 'Se pagó antes de emitirse.', remedy: 'Corrija las fechas, o `dates` y `columns` en el mapeo.' },
  'row.document_of_other_customer': {
    text: 'El mismo número de documento está con otro cliente.',
    remedy: 'Revise la clave del cliente; si los números se repiten entre clientes, use otra columna como documento.',
  },
  'row.contradicts': {
    text: 'El archivo trae dos veces este documento, con datos distintos.',
    remedy: 'Deje la fila que vale e importe de nuevo.',
  },
  'row.customer_unknown': {
    text: 'Ese cliente aún no existe: importe primero sus facturas.',
    remedy: 'Importe primero las facturas de ese cliente, o revise su clave.',
  },
  'row.applies_to_unknown': {
    text: 'Ese cliente no tiene ese documento: importe primero sus facturas, o déjelo vacío.',
    remedy: 'Importe primero las facturas, o deje la celda vacía para aplicarlo por política.',
  },
  'row.issued_after_list': { text: 'Se emitió después del día de la lista.', remedy: 'Revise `--as-of` y la fecha del documento.' },
  'row.list_older': {
    text: 'Ya hay una lista posterior de esta fuente, y este documento no está en los libros.',
    remedy: 'Importe las listas en el orden de sus días; revise `--as-of`.',
  },
  'row.recorded_before_known': {
    text: 'Los libros ya saben cosas posteriores a --recorded-at de este cliente.',
    remedy: 'Use un momento posterior, o quite `--recorded-at`.',
  },
  'row.age_differs': {
    text: ['El importe no está en la columna de antigüedad que le toca por su vencimiento.', 'Al {asOf} lleva {days} días de vencido.'],
    remedy: 'Revise la fecha de vencimiento, el importe y la fecha de la lista.',
  },
  'row.ages_do_not_add_up': {
    text: 'Las columnas de antigüedad no suman el importe de la fila.',
    remedy: 'Corrija el importe o las columnas de antigüedad.',
  },
  'row.ages_several': {
    text: 'El documento tiene importe en varias columnas de antigüedad.',
    remedy: 'Deje cada documento en una sola columna; si la lista solo trae un renglón por cliente, quite `columns.document` del mapeo.',
  },
  'row.balance_in_favour': {
    text: 'El saldo es a favor del cliente: es menor que cero.',
    remedy: 'Quite la fila de la lista e impórtela como pago, con signo más y sin factura a la que se aplique.',
  },
  'row.currency_of_section': {
    text: ['El renglón está bajo un título que dice otra moneda que el mapeo.', 'El título dice {currency}.'],
    remedy:
      'Ponga `currencyLines` en el mapeo y lea el archivo de nuevo: cada parte se lee en su moneda. O importe esta parte aparte, con su moneda en el mapeo.',
  },
  'row.customer_sum_differs': {
    text: ['La suma que trae el renglón del cliente no es la de los documentos de abajo.', 'El renglón del cliente es el {line}.'],
    remedy:
      'Revise si falta un documento o si ese renglón no es un cliente. Si los documentos están bien, importe este archivo de filas rechazadas.',
  },
  'row.customer_without_documents': {
    text: 'El renglón del cliente trae una suma y ningún documento debajo.',
    remedy: 'Exporte el reporte con todos los renglones desplegados, o ponga aquí los documentos de ese cliente.',
  },
  'row.cell_error': {
    text: 'La celda tiene un error de la hoja de cálculo (como #N/D).',
    remedy: 'Corrija la fórmula en la hoja y guárdela de nuevo.',
  },
  'row.customer_line_missing': {
    text: 'No hay un renglón de cliente antes de este documento.',
    remedy: 'Revise en el mapeo la columna y el texto de los renglones de cliente.',
  },
  'row.formula_without_value': {
    text: 'La celda tiene una fórmula que nadie ha calculado.',
    remedy: 'Abra el libro en su hoja de cálculo, guárdelo y tráigalo de nuevo.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
