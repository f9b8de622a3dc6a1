import type { WordedCode } from './code-words.types.js';

/** Why a row of an imported file is refused, and what to do. What it is refused for, the file of refused rows says: `ROW_FAULTS` of `@cartera/interchange`. */
export const ROW_WORDS: Readonly<Record<string, Readonly<Record<keyof WordedCode, { readonly cause: string; readonly remedy: string }>>>> =
  {
    'row.amount_below_zero': {
      es: {
        cause: 'El importe de una factura o de un saldo es cero o más; un abono en la misma lista no es una factura con signo menos.',
        remedy: 'Quite la fila, o impórtela como pago.',
      },
      en: {
        cause: 'The amount of an invoice or a balance is zero or more; money received in the same list is no invoice with a minus.',
        remedy: 'Take the row out, or import it as a payment.',
      },
    },
    'row.amount_currency_sign': {
      es: {
        cause: 'En la celda del importe hay un signo como $ o letras; la moneda se dice en el mapeo, no aquí.',
        remedy: 'Deje solo el número.',
      },
      en: {
        cause: 'In the cell of the amount there is a sign such as $, or letters; the currency is stated in the mapping, not here.',
        remedy: 'Leave the number only.',
      },
    },
    'row.amount_decimals': {
      es: {
        cause: 'La moneda tiene menos decimales según ISO 4217 (el peso, dos) y Cartera no redondea lo que alguien escribió.',
        remedy: 'Redondee en el sistema de origen, o revise la moneda.',
      },
      en: {
        cause: 'The currency has fewer decimals by ISO 4217 (the peso, two), and Cartera does not round what somebody wrote.',
        remedy: 'Round it in the system it comes from, or check the currency.',
      },
    },
    'row.amount_format': {
      es: {
        cause: 'Con el signo decimal del mapeo, el texto no se lee como un número: trae dos signos decimales o algo que no es dígito.',
        remedy: 'Corrija el importe, o `decimal` en el mapeo.',
      },
      en: {
        cause:
          'By the decimal sign of the mapping the text does not read as a number: it has two decimal signs, or something that is no digit.',
        remedy: 'Correct the amount, or `decimal` in the mapping.',
      },
    },
    'row.amount_grouping': {
      es: {
        cause:
          'Los separadores de miles no van de tres en tres: suele ser un archivo que usa la coma como decimal leído como si usara el punto, o al revés.',
        remedy: 'Revise `decimal` en el mapeo; si es correcto, corrija el importe.',
      },
      en: {
        cause: 'The thousands are not in threes: mostly a file with a decimal comma read as if it had a point, or the other way round.',
        remedy: 'Check `decimal` in the mapping; if it is right, correct the amount.',
      },
    },
    'row.amount_not_above_zero': {
      es: {
        cause: 'Un pago de cero no paga nada, y uno con signo menos suele ser una devolución, que se registra de otra manera.',
        remedy: 'Quite la fila; las devoluciones se registran con `return-payment`.',
      },
      en: {
        cause: 'A payment of zero pays nothing, and one below zero is mostly a return, which is recorded another way.',
        remedy: 'Take the row out; returns are recorded with `return-payment`.',
      },
    },
    'row.amount_out_of_range': {
      es: {
        cause: 'En centavos, el importe pasa de 9,007,199,254,740,991, hasta donde se guarda con exactitud.',
        remedy: 'Revise si al importe le sobran dígitos.',
      },
      en: {
        cause: 'In cents the amount is beyond 9,007,199,254,740,991, up to which it is kept exactly.',
        remedy: 'Check whether the amount has digits too many.',
      },
    },
    'row.amount_parentheses': {
      es: {
        cause: 'La contabilidad suele escribir así lo negativo, pero también se usa para notas: no se adivina.',
        remedy: 'Escríbalo con signo menos, o sin paréntesis.',
      },
      en: {
        cause: 'Accounting tends to write negatives so, but it is used for notes as well: it is not guessed.',
        remedy: 'Write it with a minus sign, or without parentheses.',
      },
    },
    'row.amount_scientific': {
      es: {
        cause: 'La hoja de cálculo guardó el importe como potencia de diez (1.2E+06) y los dígitos que faltan no se pueden recuperar.',
        remedy: 'Vuelva a exportar con la columna en formato de número.',
      },
      en: {
        cause: 'The spreadsheet kept the amount as a power of ten (1.2E+06), and the digits that are gone cannot be had back.',
        remedy: 'Export it again with the column formatted as a number.',
      },
    },
    'row.amount_trailing_minus': {
      es: {
        cause: 'Algunos sistemas escriben el signo al final (100.00-); aquí no se adivina si es negativo o un guion.',
        remedy: 'Ponga el signo menos delante.',
      },
      en: {
        cause: 'Some systems write the sign at the end (100.00-); whether it is a negative or a dash is not guessed.',
        remedy: 'Put the minus sign in front.',
      },
    },
    'row.applies_to_unknown': {
      es: {
        cause: 'Los documentos a los que se aplica el pago (la columna `appliesTo` del mapeo) no están en la cuenta de ese cliente.',
        remedy: 'Importe primero las facturas, o deje la celda vacía para aplicarlo por política.',
      },
      en: {
        cause: 'The documents the payment is put on (the column `appliesTo` of the mapping) are not on that customer’s account.',
        remedy: 'Import the invoices first, or leave the cell empty to have it put by policy.',
      },
    },
    'row.bad_encoding': {
      es: {
        cause:
          'Al leer la celda salió el signo de carácter ilegible: el archivo no está en la codificación (forma de guardar las letras) que dice el mapeo.',
        remedy: 'Cambie `encoding` en el mapeo (utf-8 o latin-1), o guarde el archivo como UTF-8.',
      },
      en: {
        cause:
          'Reading the cell gave the sign for what cannot be read: the file is not in the encoding (the way letters are stored) that the mapping says.',
        remedy: 'Change `encoding` in the mapping (utf-8 or latin-1), or save the file as UTF-8.',
      },
    },
    'row.contradicts': {
      es: {
        cause: 'Dos filas con el mismo número de documento no dicen lo mismo; la primera ya entró y no se sabe cuál vale.',
        remedy: 'Deje la fila que vale e importe de nuevo.',
      },
      en: {
        cause: 'Two rows with the same document number do not say the same; the first went in, and nobody knows which holds.',
        remedy: 'Leave the row that holds and import again.',
      },
    },
    'row.control_character': {
      es: {
        cause:
          'Hay en la celda un carácter que no se ve, de los que mandan a la máquina y no escriben (NUL, tabulador, salto): el archivo se dañó o se exportó mal.',
        remedy: 'Vuelva a exportar el archivo, o borre la celda y escríbala otra vez.',
      },
      en: {
        cause:
          'The cell has a character that is not seen, of those that steer a machine and write nothing (NUL, tab, line feed): the file was damaged or badly exported.',
        remedy: 'Export the file again, or clear the cell and type it anew.',
      },
    },
    'row.currency_unknown': {
      es: {
        cause: 'La celda de la moneda no trae una clave de tres letras de la lista ISO 4217; «pesos» o «M.N.» no lo son.',
        remedy: 'Escriba la clave, por ejemplo MXN.',
      },
      en: {
        cause: 'The cell of the currency does not have a three-letter code of the ISO 4217 list; "pesos" or "M.N." is none.',
        remedy: 'Write the code, such as MXN.',
      },
    },
    'row.customer_unknown': {
      es: {
        cause: 'Un pago necesita una cuenta abierta, y las cuentas se abren al importar facturas o saldos.',
        remedy: 'Importe primero las facturas de ese cliente, o revise su clave.',
      },
      en: {
        cause: 'A payment needs an open account, and accounts are opened when invoices or balances are imported.',
        remedy: 'Import that customer’s invoices first, or check its id.',
      },
    },
    'row.date_format': {
      es: {
        cause: 'La celda no tiene tres partes en el orden de `dates` del mapeo (por ejemplo D/M/Y), o el año no tiene cuatro dígitos.',
        remedy: 'Corrija la fecha, o `dates` en el mapeo.',
      },
      en: {
        cause:
          'The cell does not have three parts in the order of `dates` in the mapping (such as D/M/Y), or the year is not of four digits.',
        remedy: 'Correct the date, or `dates` in the mapping.',
      },
    },
    'row.date_serial': {
      es: {
        cause: 'La hoja de cálculo cuenta los días desde 1900 (o 1904) y exportó ese número en vez de la fecha.',
        remedy: 'Dé a la columna formato de fecha y vuelva a exportar.',
      },
      en: {
        cause: 'The spreadsheet counts days from 1900 (or 1904) and exported that number instead of the date.',
        remedy: 'Format the column as a date and export it again.',
      },
    },
    'row.date_two_digit_year': {
      es: {
        cause: 'Con dos dígitos no se sabe el siglo, y una fecha supuesta cambiaría los días de atraso.',
        remedy: 'Escriba el año con cuatro dígitos.',
      },
      en: {
        cause: 'Two digits do not tell the century, and a guessed date would change the days of arrears.',
        remedy: 'Write the year with four digits.',
      },
    },
    'row.date_with_time': {
      es: {
        cause: 'Un vencimiento es un día, y según la zona horaria una hora puede caer en otro. Solo se pasa por alto la medianoche exacta.',
        remedy: 'Exporte la fecha sin hora.',
      },
      en: {
        cause: 'A due date is a day, and by time zone an hour may fall on another. Only midnight on the dot is overlooked.',
        remedy: 'Export the date without the time.',
      },
    },
    'row.document_of_other_customer': {
      es: {
        cause: 'El número de documento identifica la factura en toda la fuente (`source`), y ya está en la cuenta de otro cliente.',
        remedy: 'Revise la clave del cliente; si los números se repiten entre clientes, use otra columna como documento.',
      },
      en: {
        cause: 'The document number names the invoice within the whole `source`, and is on another customer’s account already.',
        remedy: 'Check the customer’s id; if numbers repeat between customers, use another column as the document.',
      },
    },
    'row.due_before_issued': {
      es: {
        cause: 'La fecha de vencimiento es anterior a la de emisión: suelen estar en otro orden de día y mes, o cambiadas de columna.',
        remedy: 'Corrija las fechas, o `dates` y `columns` en el mapeo.',
      },
      en: {
        cause: 'The due date is before the date of issue: mostly day and month stand the other way round, or the columns are swapped.',
        remedy: 'Correct the dates, or `dates` and `columns` in the mapping.',
      },
    },
    'row.field_count': {
      es: {
        cause: 'La fila no tiene tantas celdas como el encabezado: un separador dentro de un texto sin comillas, o una fila cortada.',
        remedy: 'Ponga entre comillas el texto que lleva el separador, o complete la fila.',
      },
      en: {
        cause: 'The row has not as many cells as the header: a separator inside a text without quotes, or a row that was cut.',
        remedy: 'Put quotes around the text that has the separator in it, or complete the row.',
      },
    },
    'row.id_decimal': {
      es: {
        cause: 'La hoja de cálculo tomó la clave por un número y le agregó decimales; 1234.0 y 1234 serían dos documentos.',
        remedy: 'Dé a la columna formato de texto y vuelva a exportar.',
      },
      en: {
        cause: 'The spreadsheet took the id for a number and added decimals; 1234.0 and 1234 would be two documents.',
        remedy: 'Format the column as text and export it again.',
      },
    },
    'row.id_digits': {
      es: {
        cause:
          'El mapeo dice cuántos dígitos llevan estos documentos (`idDigits`), y este tiene otros: la hoja de cálculo quita los ceros de la izquierda.',
        remedy: 'Dé a la columna formato de texto y vuelva a exportar, o corrija `idDigits`.',
      },
      en: {
        cause:
          'The mapping says how many digits these documents have (`idDigits`), and this one has not: a spreadsheet drops zeros on the left.',
        remedy: 'Format the column as text and export it again, or correct `idDigits`.',
      },
    },
    'row.id_scientific': {
      es: {
        cause: 'La hoja de cálculo guardó la clave como potencia de diez, y los dígitos que faltan no se pueden recuperar.',
        remedy: 'Dé a la columna formato de texto y vuelva a exportar.',
      },
      en: {
        cause: 'The spreadsheet kept the id as a power of ten, and the digits that are gone cannot be had back.',
        remedy: 'Format the column as text and export it again.',
      },
    },
    'row.issued_after_list': {
      es: {
        cause: 'En una lista de saldos cada documento ya existía el día de la lista (`--as-of`), y este se emitió después.',
        remedy: 'Revise `--as-of` y la fecha del documento.',
      },
      en: {
        cause: 'In a list of balances each document was there on the day of the list (`--as-of`), and this one was issued later.',
        remedy: 'Check `--as-of` and the date of the document.',
      },
    },
    'row.method_unknown': {
      es: {
        cause: 'La forma de pago no es una de las que Cartera conoce, que se escriben en inglés (transfer, cash, cheque, card…).',
        remedy: 'Escriba una de ellas, o quite esa columna del mapeo.',
      },
      en: {
        cause: 'The way of paying is not one of those Cartera knows, which are written in English (transfer, cash, cheque, card…).',
        remedy: 'Write one of them, or take that column out of the mapping.',
      },
    },
    'row.missing': {
      es: { cause: 'La celda de una columna obligatoria está vacía o solo tiene espacios.', remedy: 'Llénela.' },
      en: { cause: 'The cell of a column that must be filled is empty, or has only spaces.', remedy: 'Fill it.' },
    },
    'row.not_a_day': {
      es: {
        cause: 'La fecha tiene buena forma pero ese día no existe (31 de febrero), o el día y el mes están cambiados.',
        remedy: 'Corrija la fecha, o `dates` en el mapeo.',
      },
      en: {
        cause: 'The date has the right form but there is no such day (31 February), or day and month are swapped.',
        remedy: 'Correct the date, or `dates` in the mapping.',
      },
    },
    'row.quotes_broken': {
      es: {
        cause: 'Un texto empieza con comillas y el archivo sigue sin cerrarlas, así que no se sabe dónde acaba la celda.',
        remedy: 'Cierre las comillas, o escriba dos veces las que van dentro del texto.',
      },
      en: {
        cause: 'A text begins with quotes and the file goes on without closing them, so nobody knows where the cell ends.',
        remedy: 'Close the quotes, or double those that stand inside the text.',
      },
    },
    'row.recorded_before_known': {
      es: {
        cause:
          'Se pidió registrar en un momento (`--recorded-at`) anterior al último movimiento de ese cliente, y lo registrado nunca retrocede.',
        remedy: 'Use un momento posterior, o quite `--recorded-at`.',
      },
      en: {
        cause: 'Recording was asked for at a moment (`--recorded-at`) before that customer’s last entry, and recording never goes back.',
        remedy: 'Use a later moment, or leave `--recorded-at` out.',
      },
    },
    'row.settled_before_issued': {
      es: {
        cause: 'La fecha en que se pagó es anterior a la de emisión: suelen estar en otro orden de día y mes, o cambiadas de columna.',
        remedy: 'Corrija las fechas, o `dates` y `columns` en el mapeo.',
      },
      en: {
        cause:
          'The day it was settled is before the day of issue: mostly day and month stand the other way round, or the columns are swapped.',
        remedy: 'Correct the dates, or `dates` and `columns` in the mapping.',
      },
    },
    'row.too_long': {
      es: {
        cause: 'Los textos se guardan hasta 200 caracteres y las claves hasta 100; más largo suele ser una columna equivocada.',
        remedy: 'Acórtelo, o revise `columns` en el mapeo.',
      },
      en: {
        cause: 'Texts are kept up to 200 characters and ids up to 100; longer ones are mostly the wrong column.',
        remedy: 'Shorten it, or check `columns` in the mapping.',
      },
    },
  };
