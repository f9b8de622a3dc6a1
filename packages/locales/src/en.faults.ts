import { enAccountFailures } from './en.account-failures.js';
import { enAgingFailures } from './en.aging-failures.js';
import { enWorklistFailures } from './en.worklist-failures.js';
import type { RefusalWords } from './messages.types.js';

/** What is wrong with data that came from elsewhere, in English, by code. A sentence whose fact is missing is left out; the first names none. */
export const enFaults = {
  'situation.related_missing': {
    text: 'The other account that this command is about was not loaded.',
    remedy: 'Load every stream that streamsOf names before you decide.',
  },
  ...enAccountFailures,
  ...enAgingFailures,
  ...enWorklistFailures,
  'calendar.not_a_day': {
    text: ['That is not a day of the calendar.', 'Where: {path}.'],
    remedy: 'Write it as year-month-day, for example 2026-03-31.',
  },
  'calendar.not_a_whole_number': {
    text: 'The number of days or months must be whole and within reason.',
    remedy: 'Use a whole number: the day of the month from 1 to 31, that of the week from 1 (Monday) to 7.',
  },
  'calendar.not_an_instant': {
    text: ['That is not a moment with date and time.', 'Where: {path}.'],
    remedy: 'Write it with date, time and Z, for example 2026-04-02T18:00:00Z.',
  },
  'calendar.out_of_range': {
    text: ['That day is outside the calendar we know.', 'It runs from {from} through {through}.'],
    remedy: 'Use a day within the calendar, or extend it.',
  },
  'calendar.unknown_convention': {
    text: 'We do not know that rule for days off.',
    remedy: 'Use none, following, preceding or modified-following.',
  },
  'calendar.unknown_day_count': {
    text: 'We do not know that day count.',
    remedy: 'Use one of those that are known, such as actual/360 or 30/360-us.',
  },
  'calendar.unknown_step': {
    text: 'We do not know that step for finding a date.',
    remedy: 'Correct the rule of dates in the terms or the policy.',
  },
  'calendar.unknown_zone': { text: 'We do not know that time zone.', remedy: 'Use a name such as America/Mexico_City.' },
  'calendar.until_before_from': { text: 'The end is before the beginning.', remedy: 'Set an end on or after the beginning.' },
  'chain.digest_differs': {
    text: 'The content does not match its seal: it was changed after it was recorded.',
    remedy: 'Do not use this copy; ask whoever issued it for a new one.',
  },
  'chain.instant_goes_back': {
    text: 'The entries are not in the order in which they were recorded.',
    remedy: 'Do not use this copy; ask whoever issued it for a new one.',
  },
  'chain.personal_differs': {
    text: 'The personal data does not match its seal.',
    remedy: 'Do not use this copy; ask whoever issued it for a new one.',
  },
  'chain.seq_gap': { text: 'An entry is missing from the series.', remedy: 'Do not use this copy; ask whoever issued it for a new one.' },
  'clabe.check_digit': { text: 'The last digit of the CLABE does not match.', remedy: 'Check that all 18 digits are right.' },
  'clabe.length': { text: 'A CLABE has 18 digits.', remedy: 'Write all of it.' },
  'clabe.not_digits': { text: 'A CLABE has digits only.', remedy: 'Take out letters and signs.' },
  'credit_note.cancelled_before_issued': {
    text: 'The credit note cannot be cancelled before it is issued.',
    remedy: 'Correct the day of the cancellation.',
  },
  'credit_note.unknown': {
    text: 'We could not find that credit note on the account.',
    remedy: 'Check its number.',
  },
  'delinquency.grace_invalid': {
    text: 'Days of grace must be a whole number, zero or more.',
    remedy: 'Write a whole number, such as 0 or 5.',
  },
  'delinquency.pause_invalid': {
    text: 'A pause ends before it begins.',
    remedy: 'Set as its end the day it goes on again, not before the beginning.',
  },
  'entry.invalid': {
    text: ['A stored entry is not in the expected form.', 'Where: {path}.'],
    remedy: 'Check where the copy comes from. If another system wrote it, tell whoever maintains that.',
  },
  'entry.kind_unknown': { text: 'There is an entry of a kind that this version does not know.', remedy: 'Update the system.' },
  'entry.version_unknown': { text: 'There is an entry of a version newer than this system.', remedy: 'Update the system.' },
  'file.beyond_limits': {
    text: 'The file goes past what a spreadsheet holds.',
    remedy: 'Copy the rows and columns that have data to a new workbook, save it as Excel Workbook (.xlsx) and import that.',
  },
  'file.bad_encoding': {
    text: 'The letters of the file cannot be read: it is saved in another encoding.',
    remedy:
      'Open it in your spreadsheet program, save it as “CSV UTF-8” or Excel Workbook (.xlsx), and import it again. With a mapping, look at encoding.',
  },
  'json.not_canonical': {
    text: 'Some data cannot be stored or sealed.',
    remedy: 'Leave only texts, numbers, true or false, lists and objects.',
  },
  'money.currency_mismatch': {
    text: ['Different currencies cannot be added.', '{left} and {right}.'],
    remedy: 'Use one currency, or convert at a dated rate.',
  },
  'money.decimals_out_of_range': {
    text: 'The number of decimals is not valid.',
    remedy: 'Use a whole number from 0 to 100.',
  },
  'money.divided_by_zero': {
    text: 'Nothing can be divided by zero.',
    remedy: 'Use a divisor other than zero.',
  },
  'money.no_weight_above_zero': { text: 'There is nothing to split the amount over.', remedy: 'Give at least one share above zero.' },
  'money.not_a_currency': { text: 'That is not a currency code.', remedy: 'Use three letters, such as MXN.' },
  'money.not_a_decimal': { text: 'That is not a decimal number.', remedy: 'Write it with digits and a point, such as 0.12.' },
  'money.not_a_number': { text: 'That is not an amount.', remedy: 'Write it with digits, such as 1,234.50.' },
  'money.out_of_range': {
    text: 'The amount is too large to be kept exactly.',
    remedy: 'Check whether it has digits too many, and that it is in whole cents.',
  },
  'money.rate_not_above_zero': { text: 'The rate must be above zero.', remedy: 'Check the rate, for example 17.2345.' },
  'money.too_many_decimals': {
    text: ['The amount has more decimals than its currency.', 'It has {decimals}.'],
    remedy: 'Take out the extra decimals.',
  },
  'money.unknown_currency': { text: 'We do not know that currency.', remedy: 'Use a currency code in force, such as MXN.' },
  'money.unknown_decimal_mark': {
    text: 'The decimal mark must be a point or a comma.',
    remedy: 'State a point or a comma when amounts are read.',
  },
  'money.unknown_rounding': {
    text: 'We do not know that way of rounding.',
    remedy: 'Use half-even, half-up, half-down, up or down.',
  },
  'money.weight_below_zero': {
    text: 'A share cannot be negative.',
    remedy: 'Give shares of zero or more.',
  },
  'money.weight_not_whole': {
    text: 'Shares must be whole numbers, or decimals written as text.',
    remedy: "Write a fraction as text, such as '0.5'.",
  },
  'money.without_minor_unit': { text: 'That is not a currency one can pay in.', remedy: 'Use a currency code such as MXN.' },
  'money.wrong_grouping': {
    text: 'The thousands separators are not where they belong.',
    remedy: 'Check the amount, for example 1,234.50.',
  },
  'references.unavailable': {
    text: 'Calendars or exchange rates are not available right now.',
    remedy: 'Nothing changed. Try again in a few minutes.',
  },
  'rfc.date': { text: 'The date inside the RFC does not exist.', remedy: 'Check the six digits of the RFC.' },
  'rfc.length': { text: 'An RFC has 12 or 13 characters.', remedy: 'Write all of it, its last three characters too.' },
  'rfc.pattern': { text: 'The RFC is not in the expected form.', remedy: 'Check letters and digits, for example ABC010203AB1.' },
  'chain.broken': {
    text: ['The series of entries is not complete, or was changed after it was recorded.', 'Entry {seq} of {stream}.'],
    remedy: 'Do not use this copy; ask whoever issued it for a new one.',
  },
  'file.changed': { text: 'The file changed while it was read.', remedy: 'Wait until it has been saved and import it again.' },
  'file.empty': { text: 'The file is empty.', remedy: 'Choose another file.' },
  'file.header_only': { text: 'The file has a header only.', remedy: 'Check that it has its rows and import it again.' },
  'file.header_repeated': {
    text: ['Two columns of the file have the same name.', 'Column {header}.'],
    remedy: 'Correct the file and import it again; what is in already is not doubled.',
  },
  'file.line_too_long': {
    text: ['A line of the file is too long.', 'Line {line}.'],
    remedy: 'Correct the file and import it again; what is in already is not doubled.',
  },
  'file.not_a_table': {
    text: 'The file is no table that can be read.',
    remedy: 'Save it from your spreadsheet program as Excel Workbook (.xlsx) and import that.',
  },
  'file.not_found': { text: 'That file cannot be read.', remedy: 'Check its name and its permissions.' },
  'file.sheet_absent': {
    text: ['The workbook has not the sheet that the mapping expects.', 'Sheet {sheet}.'],
    remedy: 'Correct the mapping, or choose another sheet.',
  },
  'file.too_large': {
    text: ['The file is too large.', 'At most {megabytes} MB.'],
    remedy: 'Split it, or import it with `cartera import`.',
  },
  'import.recorded_before_known': {
    text: 'The books already know things later than the recording asked for.',
    remedy: 'Use a later moment of recording, or none.',
  },
  'import.stopped': { text: 'The import was stopped. What is in stays.', remedy: 'Import it again to finish; nothing is doubled.' },
  'import_form.answer_unreadable': {
    text: 'The answer came incomplete and cannot be shown.',
    remedy: 'The file and what you answered are kept. Try again: nothing is doubled.',
  },
  'import_form.file_unreadable': {
    text: 'The browser can no longer read that file: it was moved, changed, or is open in another program.',
    remedy: 'Save it, close it and choose it again.',
  },
  'import_form.mapping_unreadable': {
    text: 'That is no mapping that can be read.',
    remedy: 'Choose a .json file saved with “Save this mapping” or with `cartera import --guess`.',
  },
  'mapping.as_of_missing': {
    text: 'Nobody said which day the list is of.',
    remedy: 'Say the day of the list: due days come from it.',
  },
  'mapping.column_absent': {
    text: [
      'The file lacks a column that the mapping expects.',
      'Column {column}.',
      'A hidden sheet has it: {hidden}. Show it and save the workbook, or choose it by its name.',
    ],
    remedy: 'Correct the mapping and try again.',
  },
  'mapping.currency_missing': {
    text: 'The mapping does not say what currency the amounts are in.',
    remedy: 'Name a currency, or the column that has it.',
  },
  'mapping.header_row_absent': {
    text: ['The headers are not where the mapping says.', 'Line {line}.'],
    remedy: 'Correct `headerRow` in the mapping, or take it out to have them found.',
  },
  'mapping.invalid': { text: ['The mapping is not in the expected form.', 'Where: {path}.'], remedy: 'Correct the mapping and try again.' },
  'statement.digest_differs': {
    text: 'This statement does not match its seal: it was changed, or is incomplete.',
    remedy: 'Do not use this copy; ask whoever issued it for a new one.',
  },
  'store.full': {
    text: 'There is no room left where the data are kept.',
    remedy: 'Nothing was half written. Make room and try again.',
  },
  'store.newer_version': {
    text: 'A newer version wrote these data.',
    remedy: 'Update the program; data are never converted back.',
  },
  'store.no_changes': { text: 'Changes cannot be told as they happen here.', remedy: 'Look again when you need to.' },
  'store.not_a_data_folder': {
    text: 'That folder holds other things.',
    remedy: 'Choose an empty folder, or one with data of Cartera.',
  },
  'store.not_found': { text: 'There is no data in that folder.', remedy: 'Check the name of the folder.' },
  'store.not_migrated': {
    text: 'The database is not up to date for this program.',
    remedy: 'Have whoever owns the database start this program once, then try again.',
  },
  'store.read_only': {
    text: 'The data cannot be written.',
    remedy: 'Check the permissions of the folder or the database.',
  },
  'store.tenant_invalid': {
    text: 'That is no name for a tenant.',
    remedy: 'Give a text of 1 to 200 characters.',
  },
  'terms.tax_invalid': {
    text: 'The tax must lie between zero and the total.',
    remedy: 'Check the tax of the invoice.',
  },
  'terms.unknown_base': {
    text: 'The early-payment discount does not say what it is of.',
    remedy: 'Use total or before-tax.',
  },
  'upload.no_room': {
    text: 'Too many files were sent that are still being looked at.',
    remedy: 'Try again later; each is kept for an hour after it was last used.',
  },
  'upload.unknown': { text: 'The server no longer has that file.', remedy: 'Send it again; what is in already is not doubled.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
