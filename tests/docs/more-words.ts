import type { WordedCode } from './code-words.types.js';

/** Words for codes that `@cartera/locales` has none for: the wire's and the command line's own, mostly. Where both have words, those of `locales` hold. */
export const MORE_WORDS: Readonly<Record<string, WordedCode>> = {
  'cartera.failed': {
    es: {
      text: 'Falló algo que no debía. No se guardó nada a medias.',
      cause: 'El programa encontró un error que no tiene código: es una falla de Cartera o del equipo, no de lo que se escribió.',
      remedy: 'Repita con `CARTERA_DEBUG=1` para ver dónde, y avise a quien mantiene el sistema.',
    },
    en: {
      text: 'Something failed that should not have. Nothing was half written.',
      cause: 'The program met an error that has no code: a fault of Cartera or of the machine, not of what was typed.',
      remedy: 'Run it again with `CARTERA_DEBUG=1` to see where, and tell whoever maintains the system.',
    },
  },
  'http.body_invalid': {
    es: {
      text: 'El cuerpo de la petición no es JSON en UTF-8.',
      cause: 'Los bytes del cuerpo no son UTF-8, o el texto no es JSON: está vacío, cortado, o es un formulario.',
      remedy: 'Envíe un solo objeto JSON en UTF-8.',
    },
    en: {
      text: 'The body of the request is not JSON in UTF-8.',
      cause: 'The bytes of the body are not UTF-8, or the text is not JSON: empty, cut off, or a form.',
      remedy: 'Send one JSON object in UTF-8.',
    },
  },
  'http.body_too_deep': {
    es: {
      text: 'El JSON tiene demasiados niveles.',
      cause: 'Hay más de 32 objetos o listas, uno dentro de otro; ninguna orden necesita tantos.',
      remedy: 'Envíe solo los campos que pide la orden.',
    },
    en: {
      text: 'The JSON is nested too deeply.',
      cause: 'There are more than 32 objects or lists, one inside the other; no command needs so many.',
      remedy: 'Send only the fields that the command asks for.',
    },
  },
  'http.body_too_large': {
    es: {
      text: 'El cuerpo de la petición es demasiado grande.',
      cause: 'El cuerpo pasa de 1 MiB (1,048,576 bytes), contado al recibirlo, diga lo que diga su encabezado.',
      remedy: 'Divida lo que envía; los archivos se importan con `cartera import`.',
    },
    en: {
      text: 'The body of the request is too large.',
      cause: 'The body is above 1 MiB (1,048,576 bytes), counted as it arrives, whatever its header says.',
      remedy: 'Send it in parts; files are imported by `cartera import`.',
    },
  },
  'http.body_too_slow': {
    es: {
      text: 'El cuerpo de la petición tardó demasiado en llegar.',
      cause:
        'El servidor espera el cuerpo completo un tiempo máximo (`bodyTimeoutMs`) y no terminó de llegar: red lenta, o quien envía se detuvo a la mitad.',
      remedy: 'Envíe de nuevo con la misma clave.',
    },
    en: {
      text: 'The body of the request took too long to arrive.',
      cause:
        'The server waits for the whole body up to a limit (`bodyTimeoutMs`), and it had not all come: a slow network, or a sender that stopped half way.',
      remedy: 'Send it again with the same key.',
    },
  },
  'http.content_type': {
    es: {
      text: 'Falta decir que el cuerpo es JSON.',
      cause:
        'El encabezado `Content-Type` falta o no es `application/json`. También protege: una página ajena no puede enviar ese tipo sin permiso.',
      remedy: 'Agregue `Content-Type: application/json`.',
    },
    en: {
      text: 'The request does not say that its body is JSON.',
      cause:
        'The header `Content-Type` is missing or is not `application/json`. It protects, too: a foreign page cannot send that type without leave.',
      remedy: 'Add `Content-Type: application/json`.',
    },
  },
  'http.key_missing': {
    es: {
      text: 'Falta la clave que evita registrar dos veces lo mismo.',
      cause:
        '`POST …/commands` llegó sin el encabezado `Idempotency-Key`. Sin él, una respuesta perdida no se podría pedir otra vez sin riesgo.',
      remedy: 'Agregue el encabezado `Idempotency-Key` con una clave nueva para cada orden, y la misma al repetirla.',
    },
    en: {
      text: 'The key that keeps one thing from being recorded twice is missing.',
      cause:
        '`POST …/commands` came without the header `Idempotency-Key`. Without it, an answer that was lost could not be asked for again without risk.',
      remedy: 'Add the header `Idempotency-Key`: a new key for each command, the same one for a repeat.',
    },
  },
  'http.key_repeated': {
    es: {
      text: 'Un objeto JSON trae dos veces el mismo nombre.',
      cause: 'Con un nombre repetido cada programa se queda con un valor distinto, y no habría cómo saber cuál se quiso.',
      remedy: 'Deje uno.',
    },
    en: {
      text: 'An object in the JSON has the same name twice.',
      cause: 'With a name repeated each program keeps another of the values, and nobody could tell which was meant.',
      remedy: 'Leave one.',
    },
  },
  'http.length_differs': {
    es: {
      text: 'El cuerpo no mide lo que dice la petición.',
      cause:
        'El encabezado `Content-Length` no es un número, o llegaron más o menos bytes de los que dice: el cuerpo se cortó o alguien lo cambió en el camino.',
      remedy: 'Envíe de nuevo con la misma clave, y deje que el programa calcule `Content-Length`.',
    },
    en: {
      text: 'The body is not as long as the request says.',
      cause: 'The header `Content-Length` is no number, or more or fewer bytes came than it says: the body was cut, or changed on the way.',
      remedy: 'Send it again with the same key, and let the program work out `Content-Length`.',
    },
  },
  'http.method_not_allowed': {
    es: {
      text: 'Esta dirección no acepta ese método.',
      cause: 'La dirección existe, pero las órdenes se envían con POST y las consultas con GET.',
      remedy: 'Use el método que dice el encabezado Allow.',
    },
    en: {
      text: 'This address does not take that method.',
      cause: 'The address is there, but commands are sent by POST and views are asked for by GET.',
      remedy: 'Use the method in the header Allow.',
    },
  },
  'http.not_found': {
    es: {
      text: 'No hay nada en esta dirección.',
      cause: 'La dirección no termina en /commands, /views/NOMBRE ni /capabilities.',
      remedy: 'Revise la dirección de la API y el nombre de la consulta.',
    },
    en: {
      text: 'There is nothing at this address.',
      cause: 'The address does not end in /commands, /views/NAME or /capabilities.',
      remedy: 'Check the address of the API and the name of the view.',
    },
  },
  'http.url_invalid': {
    es: {
      text: 'La dirección no se puede leer.',
      cause:
        'Un signo % de la dirección no va seguido de dos dígitos que formen una letra en UTF-8; leerla con indulgencia nombraría otra cosa.',
      remedy: 'Escriba cada dato de la dirección con `encodeURIComponent` o `URLSearchParams`.',
    },
    en: {
      text: 'The address cannot be read.',
      cause: 'A % in the address is not followed by digits that make a letter in UTF-8; read leniently, it would name something else.',
      remedy: 'Write every value in the address with `encodeURIComponent` or `URLSearchParams`.',
    },
  },
  'http.url_too_long': {
    es: {
      text: 'La dirección es demasiado larga.',
      cause: 'La dirección completa pasa de 8,192 caracteres, contados como se envían.',
      remedy: 'Pida menos en cada consulta, o acorte lo que va en la dirección.',
    },
    en: {
      text: 'The address is too long.',
      cause: 'The whole address is above 8,192 characters, counted as sent.',
      remedy: 'Ask for less in each query, or shorten what stands in the address.',
    },
  },
  'import.rejected': {
    es: {
      text: 'Hay filas que no sirven, así que no entró ninguna (`--strict`).',
      cause: 'Con `--strict` todo el archivo se revisa antes de escribir, y alguna de sus filas tiene una falla.',
      remedy: 'Corrija las filas del archivo de rechazos e importe de nuevo, o quite `--strict` para que entren las demás.',
    },
    en: {
      text: 'Some rows are bad, so nothing went in (`--strict`).',
      cause: 'With `--strict` the whole file is checked before anything is written, and some of its rows have a fault.',
      remedy: 'Mend the rows in the file of refused ones and import again, or leave `--strict` out so that the others go in.',
    },
  },
  'portal.not_found': {
    es: {
      text: 'En la carpeta del portal no hay un index.html.',
      cause: 'El programa (`cartera serve`) lee las páginas de la carpeta que dice `--portal`; esa carpeta no existe o no las tiene.',
      remedy: 'Revise `--portal`.',
    },
    en: {
      text: 'There is no index.html in the folder of the portal.',
      cause: 'The program (`cartera serve`) reads the pages from the folder that `--portal` names; it is not there, or has none.',
      remedy: 'Check `--portal`.',
    },
  },
  'sample.refused': {
    es: {
      text: 'La cartera de muestra no se pudo cargar.',
      cause: 'Los libros ya tenían datos que no van con la muestra y una de sus órdenes se rechazó; el dato `code` dice por qué.',
      remedy: 'Empiece con una carpeta vacía o use `--no-sample`.',
    },
    en: {
      text: 'The sample portfolio could not be loaded.',
      cause: 'The books had data that do not go with the sample, and one of its commands was refused; the fact `code` tells why.',
      remedy: 'Start with an empty folder, or use `--no-sample`.',
    },
  },
  'server.port_taken': {
    es: {
      text: 'Otro programa usa ese puerto.',
      cause: 'El programa (`cartera serve`) quiso escuchar en `127.0.0.1` con el puerto de `--port`, y ya hay quien escucha ahí.',
      remedy: 'Deténgalo o elija otro con `--port` (0 toma uno libre).',
    },
    en: {
      text: 'Another program has that port.',
      cause: 'The program (`cartera serve`) wanted to listen on `127.0.0.1` at the port of `--port`, and somebody listens there.',
      remedy: 'Stop it, or choose another with `--port` (0 takes any free one).',
    },
  },
  'statement.books_differ': {
    es: {
      text: 'Los libros dan otro estado de cuenta para esas fechas, con lo que se sabía entonces.',
      cause:
        'El sello del archivo es correcto, pero hecho de nuevo con los libros de `--data` sale otro: son otros libros, o se cambiaron fuera de Cartera.',
      remedy: 'Revise que `--data` nombre los libros de los que se hizo; si son esos, revise la serie con `cartera verify`.',
    },
    en: {
      text: 'The books give another statement for these days, as known then.',
      cause:
        'The seal of the file holds, but made again from the books of `--data` it is another: these are other books, or they were changed outside Cartera.',
      remedy: 'Check that `--data` names the books it was made from; if it does, check the chain with `cartera verify`.',
    },
  },
  'testing.not_accepted': {
    es: {
      text: 'Una prueba esperaba que se aceptara una orden y se rechazó.',
      cause:
        'Lo que un caso de prueba prepara (abrir una cuenta, una factura) debe aceptarse en cualquier Backend; el dato `code` dice por qué este no lo hizo.',
      remedy: 'Revise el Backend que se prueba, empezando por ese código.',
    },
    en: {
      text: 'A test expected a command to be accepted, and it was refused.',
      cause:
        'What a test case prepares (an account, an invoice) has to be accepted by any Backend; the fact `code` tells why this one did not.',
      remedy: 'Check the Backend under test, beginning with that code.',
    },
  },
  'usage.argument_missing': {
    es: {
      text: 'Falta un dato de la orden.',
      cause: 'La orden pide un argumento u opción que no se escribió; el dato `argument` dice cuál.',
      remedy: 'Agregue `--help` para ver cómo se usa.',
    },
    en: {
      text: 'The command lacks an argument.',
      cause: 'The command asks for an argument or option that was not typed; the fact `argument` tells which.',
      remedy: 'Add `--help` to see how it is used.',
    },
  },
  'usage.not_a_day': {
    es: {
      text: 'Esa opción no es una fecha del calendario.',
      cause: 'La opción que nombra `path` espera un día AAAA-MM-DD que exista.',
      remedy: 'Escríbala como 2026-03-31.',
    },
    en: {
      text: 'That option is not a day of the calendar.',
      cause: 'The option that `path` names expects a day YYYY-MM-DD that exists.',
      remedy: 'Write it as 2026-03-31.',
    },
  },
  'usage.not_a_port': {
    es: {
      text: 'Eso no es un puerto.',
      cause: '`--port` no es un número entero de 0 a 65535.',
      remedy: 'Use un número de 0 (uno libre) a 65535.',
    },
    en: {
      text: 'That is not a port.',
      cause: '`--port` is not a whole number from 0 to 65535.',
      remedy: 'Use a number from 0 (any free one) to 65535.',
    },
  },
  'usage.not_an_instant': {
    es: {
      text: 'Esa opción no es un momento en UTC.',
      cause: 'La opción que nombra `path` espera fecha, hora y Z; se escribió solo el día, o la hora de otra zona.',
      remedy: 'Escríbalo como 2026-03-31T18:00:00Z.',
    },
    en: {
      text: 'That option is not an instant in UTC.',
      cause: 'The option that `path` names expects date, time and Z; only the day was typed, or the time of another zone.',
      remedy: 'Write it as 2026-03-31T18:00:00Z.',
    },
  },
  'usage.not_json': {
    es: {
      text: 'Eso no es JSON.',
      cause:
        'Lo que se dio en `--facts`, o el archivo que se verifica, no es JSON: la terminal suele quitar las comillas que no van entre comillas.',
      remedy: 'Póngalo entre comillas sencillas: `{"text":"…"}`. Si es un archivo, revise que sea el estado de cuenta.',
    },
    en: {
      text: 'That is not JSON.',
      cause: 'What was given in `--facts`, or the file to verify, is not JSON: the shell tends to take away quotes that stand in none.',
      remedy: 'Put it in single quotes: `{"text":"…"}`. If it is a file, check that it is the statement.',
    },
  },
  'usage.too_many': {
    es: {
      text: 'Sobran datos en la orden.',
      cause: 'Se escribieron más argumentos de los que la orden lleva; un nombre con espacios cuenta por varios.',
      remedy: 'Ponga entre comillas los nombres con espacios.',
    },
    en: {
      text: 'There are too many arguments.',
      cause: 'More arguments were typed than the command takes; a name with spaces counts as several.',
      remedy: 'Put quotes around names with spaces.',
    },
  },
  'usage.unknown_command': {
    es: {
      text: 'No hay una orden con ese nombre.',
      cause: 'La palabra después de cartera no es una de sus órdenes.',
      remedy: 'Vea la lista con `cartera --help`.',
    },
    en: {
      text: 'There is no command of that name.',
      cause: 'The word after cartera is not one of its commands.',
      remedy: 'See the list with `cartera --help`.',
    },
  },
  'usage.unknown_option': {
    es: {
      text: 'Esa orden no tiene esa opción.',
      cause: 'Una palabra que empieza con guiones no está entre las opciones de esa orden; cada orden tiene las suyas.',
      remedy: 'Agregue `--help` para ver las que tiene.',
    },
    en: {
      text: 'That command has no such option.',
      cause: 'A word that begins with dashes is not among the options of that command; each command has its own.',
      remedy: 'Add `--help` to see those it has.',
    },
  },
  'usage.value_missing': {
    es: {
      text: 'A una opción le falta su valor, o no lleva ninguno.',
      cause: 'Después de una opción con valor no se escribió nada, o se escribió `=algo` en una que solo se pone o no se pone.',
      remedy: 'Agregue `--help` para verla.',
    },
    en: {
      text: 'An option lacks its value, or takes none.',
      cause: 'Nothing was typed after an option that takes a value, or `=something` on one that is only there or not.',
      remedy: 'Add `--help` to see it.',
    },
  },
};
