import { esMxBooks } from './es-mx.books.js';
import type { RefusalWords } from './messages.types.js';

/** What the command line, the wire and tests say of themselves, in Spanish of Mexico, by code. A sentence whose fact is missing is left out; the first names none. */
export const esMxProgram = {
  ...esMxBooks,
  'cartera.failed': {
    text: 'Falló algo que no debía. No se guardó nada a medias.',
    remedy: 'Repita con `CARTERA_DEBUG=1` para ver dónde, y avise a quien mantiene el sistema.',
  },
  'export.books_differ': {
    text: 'Los libros dan otra cosa para ese día, con lo que se sabía entonces.',
    remedy: 'Revise que `--data` nombre los libros de los que salió el archivo, y `--policies` las mismas políticas.',
  },
  'export.books_moved': {
    text: 'Los libros cambiaron cada vez que se quiso reunir lo que va en el archivo: no saldría completo ni de un solo momento.',
    remedy: 'Intente de nuevo en un momento de menos movimiento, o pida menos: con una búsqueda o un filtro.',
  },
  'export.digest_differs': {
    text: 'El archivo no es el que se selló: alguien lo cambió, o está incompleto.',
    remedy: 'Pida el archivo otra vez a quien lo emitió.',
  },
  'export.format_unknown': {
    text: ['Eso no se puede exportar en ese formato.', 'Formatos: {formats}.'],
    remedy: 'Elija otro formato.',
  },
  'export.number_too_long': {
    text: ['Un importe tiene más dígitos de los que guarda una hoja de cálculo.', 'Guarda {digits}.'],
    remedy: 'Expórtelo como CSV, JSON o PDF, que los guardan todos.',
  },
  'export.paper_busy': {
    text: ['Hay demasiados documentos en PDF por hacer.', 'Esperan {most}.'],
    remedy: 'Pídalo de nuevo en unos minutos, o expórtelo como CSV o Excel.',
  },
  'export.too_long_for_paper': {
    text: ['Son más renglones de los que se ponen en un PDF.', 'Caben {most}.'],
    remedy: 'Expórtelo como CSV o Excel, o pida menos.',
  },
  'export.too_many_rows': {
    text: ['Son más renglones de los que caben en una hoja de cálculo.', 'Caben {most}.'],
    remedy: 'Expórtelo como CSV o JSON, o pida menos.',
  },
  'http.body_invalid': { text: 'El cuerpo de la petición no es JSON en UTF-8.', remedy: 'Envíe un solo objeto JSON en UTF-8.' },
  'http.body_too_deep': { text: 'El JSON tiene demasiados niveles.', remedy: 'Envíe solo los campos que pide la orden.' },
  'http.body_too_large': {
    text: 'El cuerpo de la petición es demasiado grande.',
    remedy: 'Divida lo que envía; los archivos se importan con `cartera import`.',
  },
  'http.body_too_slow': { text: 'El cuerpo de la petición tardó demasiado en llegar.', remedy: 'Envíe de nuevo con la misma clave.' },
  'http.content_type': { text: 'Falta decir que el cuerpo es JSON.', remedy: 'Agregue `Content-Type: application/json`.' },
  'http.host_not_local': {
    text: 'Este servidor solo responde a esta computadora.',
    remedy: 'Ábralo como 127.0.0.1 o localhost; un servidor que esté delante pasa uno de estos como nombre.',
  },
  'http.key_missing': {
    text: 'Falta la clave que evita registrar dos veces lo mismo.',
    remedy: 'Agregue el encabezado `Idempotency-Key` con una clave nueva para cada orden, y la misma al repetirla.',
  },
  'http.key_repeated': { text: 'Un objeto JSON trae dos veces el mismo nombre.', remedy: 'Deje uno.' },
  'http.length_differs': {
    text: 'El cuerpo no mide lo que dice la petición.',
    remedy: 'Envíe de nuevo con la misma clave, y deje que el programa calcule `Content-Length`.',
  },
  'http.method_not_allowed': { text: 'Esta dirección no acepta ese método.', remedy: 'Use el método que dice el encabezado Allow.' },
  'http.not_found': { text: 'No hay nada en esta dirección.', remedy: 'Revise la dirección de la API y el nombre de la consulta.' },
  'http.request_invalid': {
    text: 'Lo que llegó no se puede leer como una petición HTTP.',
    remedy: 'Use un método que exista, una dirección sin espacios y encabezados que en total no pasen de 16 KiB.',
  },
  'http.too_many_watches': {
    text: ['El servidor ya tiene abiertos todos los avisos de cambios que puede.', 'Caben {watchesMax}.'],
    remedy:
      'Vuelva después de los segundos que dice el encabezado `Retry-After`; use un solo aviso por página y, si hacen falta más, suba `watchesMax`.',
  },
  'http.url_invalid': {
    text: 'La dirección no se puede leer.',
    remedy: 'Escriba cada dato de la dirección con `encodeURIComponent` o `URLSearchParams`.',
  },
  'http.url_too_long': {
    text: 'La dirección es demasiado larga.',
    remedy: 'Pida menos en cada consulta, o acorte lo que va en la dirección.',
  },
  'import.rejected': {
    text: 'Hay filas que no sirven, así que no entró ninguna (`--strict`).',
    remedy: 'Corrija las filas del archivo de rechazos e importe de nuevo, o quite `--strict` para que entren las demás.',
  },
  'policy.invalid': {
    text: ['La política no tiene la forma esperada.', 'Dato: {path}.'],
    remedy: 'Corrija el archivo de políticas y vuelva a intentar.',
  },
  'portal.not_found': {
    text: 'En la carpeta de las páginas no hay un index.html.',
    remedy: 'Revise `--portal`, `--intranet` o `--gallery`.',
  },
  'queue.no_database': {
    text: 'Un trabajador necesita la base de datos de un servidor.',
    remedy: 'Defina DATABASE_URL. En una carpeta no hay que iniciar nada: `cartera serve` hace la corrida del día.',
  },
  'queue.unavailable': {
    text: 'No se alcanza la cola que reparte la corrida del día entre los procesos.',
    remedy: 'Revise la base de datos, y que su usuario pueda crear el esquema `pgboss` o sea su dueño.',
  },
  'sample.out_of_range': {
    text: ['Lo que se pidió de la cartera de muestra está fuera de rango.', 'Puede ir de {least} a {most}.'],
    remedy: 'Pida un valor dentro del rango.',
  },
  'sample.refused': {
    text: ['La cartera de muestra no se pudo cargar.', 'Se rechazó su orden {command}: {code}.'],
    remedy: 'Empiece con una carpeta vacía o use `--no-sample`.',
  },
  'sample.stopped': {
    text: 'La cartera de muestra se detuvo antes del final. Lo que entró está completo.',
    remedy: 'Ejecútela de nuevo con las mismas opciones: sigue donde se quedó.',
  },
  'server.port_taken': { text: 'Otro programa usa ese puerto.', remedy: 'Deténgalo o elija otro con `--port` (0 toma uno libre).' },
  'statement.books_differ': {
    text: 'Los libros dan otro estado de cuenta para esas fechas, con lo que se sabía entonces.',
    remedy: 'Revise que `--data` nombre los libros de los que se hizo; si son esos, revise la serie con `cartera verify`.',
  },
  'testing.not_accepted': {
    text: 'Una prueba esperaba que se aceptara una orden y se rechazó.',
    remedy: 'Revise el Backend que se prueba, empezando por ese código.',
  },
  'usage.argument_missing': { text: 'Falta un dato de la orden.', remedy: 'Agregue `--help` para ver cómo se usa.' },
  'usage.not_a_choice': { text: ['Esa opción lleva una de unas pocas palabras.', 'Son {choices}.'], remedy: 'Use una de ellas.' },
  'usage.not_a_day': { text: 'Esa opción no es una fecha del calendario.', remedy: 'Escríbala como 2026-03-31.' },
  'usage.not_a_port': { text: 'Eso no es un puerto.', remedy: 'Use un número de 0 (uno libre) a 65535.' },
  'usage.not_an_instant': { text: 'Esa opción no es un momento en UTC.', remedy: 'Escríbalo como 2026-03-31T18:00:00Z.' },
  'usage.out_of_range': {
    text: ['Esa opción está fuera de rango.', 'Puede ir de {least} a {most}.'],
    remedy: 'Agregue `--help` para ver qué admite.',
  },
  'usage.not_an_order': { text: 'Ese orden no existe.', remedy: 'Use points, oldest, amount o name.' },
  'usage.not_json': {
    text: 'Eso no es JSON.',
    remedy: 'Póngalo entre comillas sencillas: `{"text":"…"}`. Si es un archivo, revise que sea el correcto y esté completo.',
  },
  'usage.too_many': { text: 'Sobran datos en la orden.', remedy: 'Ponga entre comillas los nombres con espacios.' },
  'usage.unknown_command': { text: 'No hay una orden con ese nombre.', remedy: 'Vea la lista con `cartera --help`.' },
  'usage.unknown_option': { text: 'Esa orden no tiene esa opción.', remedy: 'Agregue `--help` para ver las que tiene.' },
  'usage.value_missing': { text: 'A una opción le falta su valor, o no lleva ninguno.', remedy: 'Agregue `--help` para verla.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
