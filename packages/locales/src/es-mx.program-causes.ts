import { esMxBooksCauses } from './es-mx.books-causes.js';

/** Why each code of the command line, the wire and tests comes about, in Spanish of Mexico. No facts in braces. */
export const esMxProgramCauses = {
  ...esMxBooksCauses,
  'cartera.failed': 'El programa encontró un error que no tiene código: es una falla de Cartera o del equipo, no de lo que se escribió.',
  'export.books_differ':
    'El archivo dice con lo registrado hasta cuándo se hizo (`knownAt`), y con eso los libros dan otras cifras: son otros libros, otras políticas, o alguien los cambió.',
  'export.books_moved':
    'La lista se reúne por páginas; en cada intento, entre la primera y la última, se registró algo (`watch`) o cambió el total. Se intenta cinco veces.',
  'export.digest_differs': 'La huella (`digest`) se calcula de todo lo demás que trae el archivo (RFC 8785, SHA-256), y sale otra.',
  'export.format_unknown': '`format` no es json, csv, xlsx ni pdf; un calendario es siempre ics, y nada más lo es.',
  'export.number_too_long':
    'Una hoja de cálculo guarda 15 dígitos significativos y redondea los demás sin decirlo; el importe, en su unidad mínima, tiene más.',
  'export.paper_busy':
    'Los documentos largos en PDF se hacen uno tras otro, y ya esperan tantos como pueden esperar; o el programa se está cerrando.',
  'export.too_long_for_paper': 'Un PDF de tantas páginas nadie lo lee, y hacerlo tardaría minutos y ocuparía gran parte de la memoria.',
  'export.too_many_rows': 'Una hoja tiene 1,048,576 renglones, contando el encabezado y el total.',
  'http.body_invalid': 'Los bytes del cuerpo no son UTF-8, o el texto no es JSON: está vacío, cortado, o es un formulario.',
  'http.body_too_deep': 'Hay más de 32 objetos o listas, uno dentro de otro; ninguna orden necesita tantos.',
  'http.body_too_large': 'El cuerpo pasa de 1 MiB (1,048,576 bytes), contado al recibirlo, diga lo que diga su encabezado.',
  'http.body_too_slow':
    'El servidor espera el cuerpo completo un tiempo máximo (`bodyTimeoutMs`) y no terminó de llegar: red lenta, o quien envía se detuvo a la mitad.',
  'http.content_type':
    'El encabezado `Content-Type` falta o no es `application/json`. También protege: una página ajena no puede enviar ese tipo sin permiso.',
  'http.host_not_local':
    'El encabezado `Host` nombra algo que no es esta computadora. No hay control de acceso, y una página ajena podría darle a su propio nombre la dirección 127.0.0.1.',
  'http.key_missing':
    '`POST …/commands` llegó sin el encabezado `Idempotency-Key`. Sin él, una respuesta perdida no se podría pedir otra vez sin riesgo.',
  'http.key_repeated': 'Con un nombre repetido cada programa se queda con un valor distinto, y no habría cómo saber cuál se quiso.',
  'http.length_differs':
    'El encabezado `Content-Length` no es un número, o llegaron más o menos bytes de los que dice: el cuerpo se cortó o alguien lo cambió en el camino.',
  'http.method_not_allowed': 'La dirección existe, pero las órdenes se envían con POST y las consultas con GET.',
  'http.not_found': 'La dirección no termina en /commands, /views/NOMBRE, /watch, /capabilities ni /openapi.json.',
  'http.request_invalid':
    'El método no existe, la dirección lleva un espacio o una letra sin codificar, un encabezado está roto, los encabezados son demasiado grandes (431) o no terminaron de llegar (408).',
  'http.too_many_watches':
    'Cada aviso de cambios ocupa una conexión mientras la página está abierta, y un servidor tiene abiertos a lo más `watchesMax` (1,000 si no se dice otra cosa).',
  'http.url_invalid':
    'Un signo % de la dirección no va seguido de dos dígitos que formen una letra en UTF-8; leerla con indulgencia nombraría otra cosa.',
  'http.url_too_long': 'La dirección completa pasa de 8,192 caracteres, contados como se envían.',
  'import.rejected': 'Con `--strict` todo el archivo se revisa antes de escribir, y alguna de sus filas tiene una falla.',
  'policy.invalid':
    'Una política del archivo no cumple su esquema: falta un campo, sobra uno que nadie pidió, o el valor no es de su tipo. `path` dice cuál y el dato `issue` qué se esperaba. Un archivo que no es una lista se rechaza sin `path`.',
  'portal.not_found':
    'El programa (`cartera serve`) lee las páginas de la carpeta que dice la opción (`--portal`, `--intranet`, `--gallery`); esa carpeta no existe o no las tiene.',
  'queue.no_database':
    '`cartera worker` se inició con `--data` o sin DATABASE_URL; una base incrustada tiene un solo proceso, y ese hace la corrida del día.',
  'queue.unavailable':
    'El esquema `pgboss` no está en la base y su usuario no puede crearlo, o la base no responde. Un servidor sigue y hace la corrida él solo; `cartera worker` termina.',
  'sample.out_of_range':
    'Una opción de `generatePortfolio` o de `cartera sample` (la ruta) no es un entero, un día o un prefijo que admita: los datos `least` y `most` dicen cuáles sí.',
  'sample.refused': 'Los libros ya tenían datos que no van con la muestra y una de sus órdenes se rechazó; el dato `code` dice por qué.',
  'sample.stopped': 'Alguien detuvo `cartera sample` (Ctrl-C) mientras escribía; cada lote anterior está en los libros.',
  'server.port_taken': 'El programa (`cartera serve`) quiso escuchar en `127.0.0.1` con el puerto de `--port`, y ya hay quien escucha ahí.',
  'statement.books_differ':
    'El sello del archivo es correcto, pero hecho de nuevo con los libros de `--data` sale otro: son otros libros, o se cambiaron fuera de Cartera.',
  'testing.not_accepted':
    'Lo que un caso de prueba prepara (abrir una cuenta, una factura) debe aceptarse en cualquier Backend; el dato `code` dice por qué este no lo hizo.',
  'usage.argument_missing': 'La orden pide un argumento u opción que no se escribió; el dato `argument` dice cuál.',
  'usage.not_a_choice': 'La opción o variable que nombra `path` no tiene ninguna de las palabras del dato `choices`.',
  'usage.not_a_day': 'La opción que nombra `path` espera un día AAAA-MM-DD que exista.',
  'usage.not_a_port': '`--port` no es un número entero de 0 a 65535.',
  'usage.not_an_instant': 'La opción que nombra `path` espera fecha, hora y Z; se escribió solo el día, o la hora de otra zona.',
  'usage.not_an_order': '`--order` no es uno de los órdenes de la lista de gestión.',
  'usage.not_json':
    'Lo que se dio en `--facts`, o un archivo que se nombró, no es JSON: la terminal suele quitar las comillas que no van entre comillas.',
  'usage.out_of_range':
    'Una opción de la línea de comandos (la ruta) no es un entero, o no uno que admita: los datos `least` y `most` dicen cuáles sí.',
  'usage.too_many': 'Se escribieron más argumentos de los que la orden lleva; un nombre con espacios cuenta por varios.',
  'usage.unknown_command': 'La palabra después de cartera no es una de sus órdenes.',
  'usage.unknown_option': 'Una palabra que empieza con guiones no está entre las opciones de esa orden; cada orden tiene las suyas.',
  'usage.value_missing':
    'Después de una opción con valor no se escribió nada, o se escribió algo después de `=` en una que solo se pone o no se pone.',
} as const satisfies Readonly<Record<string, string>>;
