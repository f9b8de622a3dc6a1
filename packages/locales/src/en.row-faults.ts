import type { esMxRowFaults } from './es-mx.row-faults.js';
import type { RefusalWords } from './messages.types.js';

/** What a row of an imported file can be refused for, and what to do, in English. */
export const enRowFaults = {
  'row.field_count': {
    text: 'The row has more or fewer fields than the header.',
    remedy: 'Put quotes around the text that has the separator in it, or complete the row.',
  },
  'row.quotes_broken': {
    text: 'A quote is opened and not closed.',
    remedy: 'Close the quotes, or double those that stand inside the text.',
  },
  'row.control_character': {
    text: 'There is an invisible control character (such as NUL) in it.',
    remedy: 'Export the file again, or clear the cell and type it anew.',
  },
  'row.bad_encoding': {
    text: 'Some characters cannot be read: is the file really in this encoding?',
    remedy: 'Change `encoding` in the mapping (utf-8 or latin-1), or save the file as UTF-8.',
  },
  'row.too_long': {
    text: 'The text is too long (200 characters at most; ids of customers and documents, 100).',
    remedy: 'Shorten it, or check `columns` in the mapping.',
  },
  'row.missing': { text: 'It is empty.', remedy: 'Fill the cell.' },
  'row.id_scientific': {
    text: 'A spreadsheet turned the number into 9.98E+09: its digits are lost.',
    remedy: 'Format the column as text and export it again.',
  },
  'row.id_decimal': {
    text: 'A spreadsheet added decimals to the number (1234.0).',
    remedy: 'Format the column as text and export it again.',
  },
  'row.id_digits': {
    text: 'It has not the number of digits that these documents have: leading zeros may be lost.',
    remedy: 'Format the column as text and export it again, or correct `idDigits`.',
  },
  'row.date_serial': { text: 'It is a spreadsheet serial number, not a date.', remedy: 'Format the column as a date and export it again.' },
  'row.date_two_digit_year': { text: 'The year has two digits: which century?', remedy: 'Write the year with four digits.' },
  'row.date_with_time': { text: 'There is a time of day with it: only days can be read.', remedy: 'Export the date without the time.' },
  'row.date_format': {
    text: 'It is not a date in the order that the mapping says.',
    remedy: 'Correct the date, or `dates` in the mapping.',
  },
  'row.not_a_day': { text: 'There is no such day in the calendar.', remedy: 'Correct the date, or `dates` in the mapping.' },
  'row.amount_parentheses': {
    text: 'The amount is in parentheses: is it negative?',
    remedy: 'Write it with a minus sign, or without parentheses.',
  },
  'row.amount_trailing_minus': { text: 'The amount has a minus sign at its end.', remedy: 'Put the minus sign in front.' },
  'row.amount_currency_sign': { text: 'The amount has a currency sign or letters in it.', remedy: 'Leave the number only.' },
  'row.amount_scientific': {
    text: 'A spreadsheet turned the amount into 1.2E+06: its digits are lost.',
    remedy: 'Export it again with the column formatted as a number.',
  },
  'row.amount_decimals': {
    text: 'The amount has more decimals than its currency.',
    remedy: 'Round it in the system it comes from, or check the currency.',
  },
  'row.amount_grouping': {
    text: 'The thousands are not grouped in threes with the sign that the mapping leaves for it.',
    remedy: 'Check `decimal` in the mapping; if it is right, correct the amount.',
  },
  'row.amount_format': {
    text: 'It is not an amount with the decimal sign that the mapping says.',
    remedy: 'Correct the amount, or `decimal` in the mapping.',
  },
  'row.amount_below_zero': { text: 'The amount is below zero.', remedy: 'Take the row out, or import it as a payment.' },
  'row.amount_not_above_zero': {
    text: 'A payment is above zero.',
    remedy: 'Take the row out; returns are recorded with `return-payment`.',
  },
  'row.amount_out_of_range': { text: 'The amount is too large.', remedy: 'Check whether the amount has digits too many.' },
  'row.currency_unknown': { text: 'It is not an ISO 4217 currency code.', remedy: 'Write the code, such as MXN.' },
  'row.method_unknown': {
    text: 'It is not a way of paying that is known.',
    remedy: 'Write one of them, or take that column out of the mapping.',
  },
  'row.due_before_issued': {
    text: 'It falls due before it is issued.',
    remedy: 'Correct the dates, or `dates` and `columns` in the mapping.',
  },
  'row.settled_before_issued': {
    text: 'It is settled before it is issued.',
    remedy: 'Correct the dates, or `dates` and `columns` in the mapping.',
  },
  'row.document_of_other_customer': {
    text: 'The same document number stands under another customer.',
    remedy: 'Check the customer’s id; if numbers repeat between customers, use another column as the document.',
  },
  'row.contradicts': {
    text: 'The file has this document twice, and the two differ.',
    remedy: 'Leave the row that holds and import again.',
  },
  'row.customer_unknown': {
    text: 'There is no such customer yet: import its invoices first.',
    remedy: 'Import that customer’s invoices first, or check its id.',
  },
  'row.applies_to_unknown': {
    text: 'This customer has no such document: import its invoices first, or leave it empty.',
    remedy: 'Import the invoices first, or leave the cell empty to have it put by policy.',
  },
  'row.issued_after_list': { text: 'It is issued after the day of the list.', remedy: 'Check `--as-of` and the date of the document.' },
  'row.list_older': {
    text: 'There is a later list of this source already, and the books do not have this document.',
    remedy: 'Import lists in the order of their days; check `--as-of`.',
  },
  'row.recorded_before_known': {
    text: 'The books already know later things of this customer than --recorded-at.',
    remedy: 'Use a later moment, or leave `--recorded-at` out.',
  },
  'row.age_differs': {
    text: ['The amount is not in the column of age that its due day asks for.', 'On {asOf} it is {days} days past due.'],
    remedy: 'Check the due day, the amount and the day of the list.',
  },
  'row.ages_do_not_add_up': {
    text: 'The columns of ages do not add up to the amount of the row.',
    remedy: 'Correct the amount or the columns of ages.',
  },
  'row.ages_several': {
    text: 'The document has amounts in several columns of ages.',
    remedy: 'Leave each document in one column only; where the list has one line a customer, leave `columns.document` out of the mapping.',
  },
  'row.balance_in_favour': {
    text: 'The balance is in the customer’s favour: it is below zero.',
    remedy: 'Take the row out of the list and import it as a payment, above zero and for no particular invoice.',
  },
  'row.currency_of_section': {
    text: ['The row stands below a title that says another currency than the mapping.', 'The title says {currency}.'],
    remedy:
      'Put `currencyLines` in the mapping and read the file again: each part is read in its currency. Or import this part by itself, with its currency in the mapping.',
  },
  'row.customer_sum_differs': {
    text: ['The sum on the customer’s line is not that of the documents below it.', 'The customer’s line is line {line}.'],
    remedy:
      'Check whether a document is missing, or that line is no customer. Where the documents are right, import this file of refused rows.',
  },
  'row.customer_without_documents': {
    text: 'The customer’s line has a sum and no documents below it.',
    remedy: 'Export the report with every line unfolded, or put that customer’s documents here.',
  },
  'row.cell_error': {
    text: 'The cell has an error of the spreadsheet (such as #N/A).',
    remedy: 'Mend the formula in the sheet and save it again.',
  },
  'row.customer_line_missing': {
    text: 'There is no line of a customer before this document.',
    remedy: 'Check the column and the text of the customers’ lines in the mapping.',
  },
  'row.formula_without_value': {
    text: 'The cell has a formula that nobody has calculated.',
    remedy: 'Open the workbook in your spreadsheet, save it and bring it again.',
  },
} as const satisfies Readonly<Record<keyof typeof esMxRowFaults, RefusalWords>>;
