import { esMxAccountFailures } from './es-mx.account-failures.js';
import { esMxAgingFailures } from './es-mx.aging-failures.js';
import { esMxWorklistFailures } from './es-mx.worklist-failures.js';
import type { RefusalWords } from './messages.types.js';

/** What is wrong with data that came from elsewhere, in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxFaults = {
  'situation.related_missing': {
    text: 'Falta cargar la otra cuenta que toca esta orden.',
    remedy: 'Cargue todas las cuentas que nombra streamsOf antes de decidir.',
  },
  ...esMxAccountFailures,
  ...esMxAgingFailures,
  ...esMxWorklistFailures,
  'calendar.not_a_day': {
    text: ['Eso no es una fecha del calendario.', 'Dato: {path}.'],
    remedy: 'Escríbala como año-mes-día, por ejemplo 2026-03-31.',
  },
  'calendar.not_a_whole_number': {
    text: 'El número de días o meses debe ser entero y razonable.',
    remedy: 'Use un número entero: el día del mes de 1 a 31, el de la semana de 1 (lunes) a 7.',
  },
  'calendar.not_an_instant': {
    text: ['Eso no es un momento con fecha y hora.', 'Dato: {path}.'],
    remedy: 'Escríbalo con fecha, hora y Z, por ejemplo 2026-04-02T18:00:00Z.',
  },
  'calendar.out_of_range': {
    text: ['Esa fecha está fuera del calendario que conocemos.', 'Va del {from} al {through}.'],
    remedy: 'Use una fecha dentro del calendario o amplíelo.',
  },
  'calendar.unknown_convention': {
    text: 'No conocemos esa regla para días inhábiles.',
    remedy: 'Use none, following, preceding o modified-following.',
  },
  'calendar.unknown_day_count': {
    text: 'No conocemos esa forma de contar los días.',
    remedy: 'Use una de las formas conocidas, por ejemplo actual/360 o 30/360-us.',
  },
  'calendar.unknown_step': {
    text: 'No conocemos ese paso para calcular una fecha.',
    remedy: 'Corrija la regla de fechas en las condiciones de pago o en la política.',
  },
  'calendar.unknown_zone': { text: 'No conocemos esa zona horaria.', remedy: 'Use un nombre como America/Mexico_City.' },
  'calendar.until_before_from': { text: 'El final es anterior al principio.', remedy: 'Ponga un final igual o posterior al principio.' },
  'chain.digest_differs': {
    text: 'El contenido no corresponde a su sello: se modificó después de registrarse.',
    remedy: 'No use esta copia; pida una nueva a quien la emitió.',
  },
  'chain.instant_goes_back': {
    text: 'Los movimientos no están en el orden en que se registraron.',
    remedy: 'No use esta copia; pida una nueva a quien la emitió.',
  },
  'chain.personal_differs': {
    text: 'Los datos personales no corresponden a su sello.',
    remedy: 'No use esta copia; pida una nueva a quien la emitió.',
  },
  'chain.seq_gap': { text: 'Falta un movimiento en la serie.', remedy: 'No use esta copia; pida una nueva a quien la emitió.' },
  'clabe.check_digit': { text: 'El último dígito de la CLABE no corresponde.', remedy: 'Revise que los 18 dígitos estén bien escritos.' },
  'clabe.length': { text: 'La CLABE debe tener 18 dígitos.', remedy: 'Escríbala completa.' },
  'clabe.not_digits': { text: 'La CLABE lleva solo números.', remedy: 'Quite letras y signos.' },
  'credit_note.cancelled_before_issued': {
    text: 'La nota de crédito no puede cancelarse antes de emitirse.',
    remedy: 'Corrija la fecha de la cancelación.',
  },
  'credit_note.unknown': {
    text: 'No encontramos esa nota de crédito en la cuenta.',
    remedy: 'Revise su número.',
  },
  'delinquency.grace_invalid': {
    text: 'Los días de gracia deben ser un número entero, cero o más.',
    remedy: 'Escriba un entero, por ejemplo 0 o 5.',
  },
  'delinquency.pause_invalid': {
    text: 'Una pausa termina antes de empezar.',
    remedy: 'Ponga como final el día en que se reanuda, no anterior al principio.',
  },
  'entry.invalid': {
    text: ['Un movimiento guardado no tiene la forma esperada.', 'Dato: {path}.'],
    remedy: 'Revise de dónde viene la copia. Si la escribió otro sistema, avise a quien lo mantiene.',
  },
  'entry.kind_unknown': { text: 'Hay un movimiento de un tipo que esta versión no conoce.', remedy: 'Actualice el sistema.' },
  'entry.version_unknown': { text: 'Hay un movimiento de una versión más nueva que este sistema.', remedy: 'Actualice el sistema.' },
  'file.beyond_limits': {
    text: 'El archivo rebasa lo que cabe en una hoja de cálculo.',
    remedy: 'Copie las filas y columnas con datos a un libro nuevo, guárdelo como Libro de Excel (.xlsx) e impórtelo.',
  },
  'file.bad_encoding': {
    text: 'Los acentos y letras del archivo no se pueden leer: está guardado en otra codificación.',
    remedy:
      'Ábralo en su hoja de cálculo, guárdelo como «CSV UTF-8» o Libro de Excel (.xlsx), e impórtelo de nuevo. Si usa un mapeo, revise encoding.',
  },
  'json.not_canonical': {
    text: 'Hay un dato que no puede guardarse ni sellarse.',
    remedy: 'Deje solo textos, números, verdadero o falso, listas y objetos.',
  },
  'money.currency_mismatch': {
    text: ['No se pueden sumar monedas distintas.', '{left} y {right}.'],
    remedy: 'Use una sola moneda o convierta con un tipo de cambio con fecha.',
  },
  'money.decimals_out_of_range': {
    text: 'El número de decimales no es válido.',
    remedy: 'Use un número entero de 0 a 100.',
  },
  'money.divided_by_zero': {
    text: 'No se puede dividir entre cero.',
    remedy: 'Use un divisor distinto de cero.',
  },
  'money.no_weight_above_zero': { text: 'No hay entre quién repartir el importe.', remedy: 'Indique al menos una parte mayor que cero.' },
  'money.not_a_currency': { text: 'Eso no es un código de moneda.', remedy: 'Use tres letras, por ejemplo MXN.' },
  'money.not_a_decimal': { text: 'Eso no es un número decimal.', remedy: 'Escríbalo con dígitos y punto, por ejemplo 0.12.' },
  'money.not_a_number': { text: 'Eso no es un importe.', remedy: 'Escríbalo con números, por ejemplo 1,234.50.' },
  'money.out_of_range': {
    text: 'El importe es demasiado grande para guardarse con exactitud.',
    remedy: 'Revise si le sobran dígitos, y que esté en centavos enteros.',
  },
  'money.rate_not_above_zero': {
    text: 'El tipo de cambio debe ser mayor que cero.',
    remedy: 'Revise el tipo de cambio, por ejemplo 17.2345.',
  },
  'money.too_many_decimals': {
    text: ['El importe tiene más decimales que su moneda.', 'Lleva {decimals}.'],
    remedy: 'Quite los decimales que sobran.',
  },
  'money.unknown_currency': { text: 'No conocemos esa moneda.', remedy: 'Use un código de moneda vigente, por ejemplo MXN.' },
  'money.unknown_decimal_mark': {
    text: 'El signo decimal debe ser punto o coma.',
    remedy: 'Indique punto o coma al leer importes.',
  },
  'money.unknown_rounding': {
    text: 'No conocemos esa forma de redondear.',
    remedy: 'Use half-even, half-up, half-down, up o down.',
  },
  'money.weight_below_zero': {
    text: 'Una parte no puede ser negativa.',
    remedy: 'Escriba partes de cero o más.',
  },
  'money.weight_not_whole': {
    text: 'Las partes deben ser números enteros o decimales escritos como texto.',
    remedy: "Escriba la fracción como texto, por ejemplo '0.5'.",
  },
  'money.without_minor_unit': {
    text: 'Eso no es una moneda con la que se pueda pagar.',
    remedy: 'Use un código de moneda, por ejemplo MXN.',
  },
  'money.wrong_grouping': { text: 'Los separadores de miles no están donde deben.', remedy: 'Revise el importe, por ejemplo 1,234.50.' },
  'references.unavailable': {
    text: 'Los calendarios o tipos de cambio no están disponibles en este momento.',
    remedy: 'Nada cambió. Intente de nuevo en unos minutos.',
  },
  'rfc.date': { text: 'La fecha dentro del RFC no existe.', remedy: 'Revise los seis números del RFC.' },
  'rfc.length': { text: 'El RFC lleva 12 o 13 caracteres.', remedy: 'Escríbalo completo, con homoclave.' },
  'rfc.pattern': { text: 'El RFC no tiene la forma esperada.', remedy: 'Revise letras y números, por ejemplo ABC010203AB1.' },
  'chain.broken': {
    text: ['La serie de movimientos no está completa o se modificó después de registrarse.', 'Movimiento {seq} de {stream}.'],
    remedy: 'No use esta copia; pida una nueva a quien la emitió.',
  },
  'file.changed': { text: 'El archivo cambió mientras se leía.', remedy: 'Espere a que termine de guardarse e impórtelo de nuevo.' },
  'file.empty': { text: 'El archivo está vacío.', remedy: 'Elija otro archivo.' },
  'file.header_only': { text: 'El archivo solo tiene encabezado.', remedy: 'Revise que trae las filas y vuelva a importarlo.' },
  'file.header_repeated': {
    text: ['Dos columnas del archivo se llaman igual.', 'Columna {header}.'],
    remedy: 'Corrija el archivo y vuelva a importarlo; lo ya importado no se duplica.',
  },
  'file.line_too_long': {
    text: ['Un renglón del archivo es demasiado largo.', 'Renglón {line}.'],
    remedy: 'Corrija el archivo y vuelva a importarlo; lo ya importado no se duplica.',
  },
  'file.not_a_table': {
    text: 'El archivo no es una tabla que se pueda leer.',
    remedy: 'Guárdelo desde su hoja de cálculo como Libro de Excel (.xlsx) e impórtelo.',
  },
  'file.not_found': { text: 'No se puede leer ese archivo.', remedy: 'Revise su nombre y sus permisos.' },
  'file.sheet_absent': {
    text: ['El libro no tiene la hoja que el mapeo espera.', 'Hoja {sheet}.'],
    remedy: 'Corrija el mapeo, o elija otra hoja.',
  },
  'file.too_large': {
    text: ['El archivo es demasiado grande.', 'Máximo {megabytes} MB.'],
    remedy: 'Divídalo, o impórtelo con `cartera import`.',
  },
  'import.recorded_before_known': {
    text: 'Los libros ya saben cosas posteriores a la fecha de registro que se pide.',
    remedy: 'Use una fecha de registro posterior o ninguna.',
  },
  'import.stopped': {
    text: 'La importación se detuvo. Lo ya importado se conserva.',
    remedy: 'Impórtelo de nuevo para terminar; nada se duplica.',
  },
  'import_form.answer_unreadable': {
    text: 'La respuesta llegó incompleta y no se puede mostrar.',
    remedy: 'El archivo y lo que contestó se conservan. Intente de nuevo: nada se duplica.',
  },
  'import_form.file_unreadable': {
    text: 'El navegador ya no puede leer ese archivo: se movió, cambió o está abierto en otro programa.',
    remedy: 'Guárdelo, ciérrelo y elíjalo de nuevo.',
  },
  'import_form.mapping_unreadable': {
    text: 'Eso no es un mapeo que se pueda leer.',
    remedy: 'Elija un archivo .json guardado con «Guardar este mapeo» o con `cartera import --guess`.',
  },
  'mapping.as_of_missing': {
    text: 'No se dijo de qué día es la lista.',
    remedy: 'Diga el día de la lista: de él salen los vencimientos.',
  },
  'mapping.column_absent': {
    text: [
      'El archivo no tiene una columna que el mapeo espera.',
      'Columna {column}.',
      'La tiene una hoja oculta: {hidden}. Muéstrela y guarde el libro, o elíjala por su nombre.',
    ],
    remedy: 'Corrija el mapeo y vuelva a intentar.',
  },
  'mapping.currency_missing': {
    text: 'El mapeo no dice en qué moneda están los importes.',
    remedy: 'Indique una moneda o la columna que la trae.',
  },
  'mapping.header_row_absent': {
    text: ['Los encabezados no están donde dice el mapeo.', 'Renglón {line}.'],
    remedy: 'Corrija `headerRow` en el mapeo, o quítelo para que se busquen.',
  },
  'mapping.invalid': { text: ['El mapeo no tiene la forma esperada.', 'Dato: {path}.'], remedy: 'Corrija el mapeo y vuelva a intentar.' },
  'statement.digest_differs': {
    text: 'Este estado de cuenta no corresponde a su sello: se modificó o está incompleto.',
    remedy: 'No use esta copia; pida una nueva a quien la emitió.',
  },
  'store.full': {
    text: 'No queda espacio donde se guardan los datos.',
    remedy: 'No se guardó nada a medias. Libere espacio e intente de nuevo.',
  },
  'store.newer_version': {
    text: 'Una versión más nueva escribió estos datos.',
    remedy: 'Actualice el programa; los datos no se convierten hacia atrás.',
  },
  'store.no_changes': { text: 'Aquí no se puede avisar de los cambios conforme ocurren.', remedy: 'Consulte de nuevo cuando lo necesite.' },
  'store.not_a_data_folder': {
    text: 'Esa carpeta tiene otras cosas dentro.',
    remedy: 'Elija una carpeta vacía o una con datos de Cartera.',
  },
  'store.not_found': { text: 'En esa carpeta no hay datos.', remedy: 'Revise el nombre de la carpeta.' },
  'store.not_migrated': {
    text: 'La base de datos no está al día para este programa.',
    remedy: 'Pida a quien es dueño de la base que inicie este programa una vez y vuelva a intentar.',
  },
  'store.read_only': {
    text: 'Los datos no se pueden escribir.',
    remedy: 'Revise los permisos de la carpeta o de la base.',
  },
  'store.tenant_invalid': {
    text: 'Ese no es un nombre de empresa que se pueda usar.',
    remedy: 'Dé un texto de 1 a 200 caracteres.',
  },
  'terms.tax_invalid': {
    text: 'El impuesto debe estar entre cero y el total.',
    remedy: 'Revise el impuesto de la factura.',
  },
  'terms.unknown_base': {
    text: 'El descuento por pronto pago no dice sobre qué se calcula.',
    remedy: 'Use total o before-tax.',
  },
  'upload.no_room': {
    text: 'Se enviaron demasiados archivos que aún se están revisando.',
    remedy: 'Vuelva a intentar más tarde; cada uno se guarda una hora desde que se usó por última vez.',
  },
  'upload.unknown': { text: 'El servidor ya no tiene ese archivo.', remedy: 'Envíelo de nuevo; lo ya importado no se duplica.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
