/** A code in words: what happened, what to do. */
export interface CodeWords {
  readonly es: string;
  readonly en: string;
}

/** Words for codes that `@cartera/locales` has none for: the wire's and the command line's own, mostly. Where both have words, those of `locales` hold. */
export const MORE_WORDS: Readonly<Record<string, CodeWords>> = {
  'cartera.failed': {
    es: 'Falló algo que no debía. No se guardó nada a medias. Repita con CARTERA_DEBUG=1 para ver dónde.',
    en: 'Something failed that should not have. Nothing was half written. Run it again with CARTERA_DEBUG=1 to see where.',
  },
  'http.body_invalid': {
    es: 'El cuerpo de la petición no es JSON en UTF-8. Envíelo como JSON.',
    en: 'The body of the request is not JSON in UTF-8. Send it as JSON.',
  },
  'http.body_too_deep': {
    es: 'El JSON tiene demasiados niveles. Envíe solo lo que pide la orden.',
    en: 'The JSON is nested too deeply. Send only what the command asks for.',
  },
  'http.body_too_large': {
    es: 'El cuerpo de la petición es demasiado grande. Divida lo que envía; los archivos se importan por otro camino.',
    en: 'The body of the request is too large. Send it in parts; files are imported another way.',
  },
  'http.content_type': {
    es: 'Falta decir que el cuerpo es JSON. Agregue Content-Type: application/json.',
    en: 'The request does not say that its body is JSON. Add Content-Type: application/json.',
  },
  'http.internal': {
    es: 'Falló algo que no debía; la respuesta no dice más a propósito. Intente de nuevo y revise el registro del servidor.',
    en: 'Something failed that should not have; the answer says no more on purpose. Try again, and look at the log of the server.',
  },
  'http.key_missing': {
    es: 'Falta la clave que evita registrar dos veces lo mismo. Agregue el encabezado Idempotency-Key.',
    en: 'The key that keeps one thing from being recorded twice is missing. Add the header Idempotency-Key.',
  },
  'http.key_repeated': {
    es: 'Un objeto JSON trae dos veces el mismo nombre. Deje uno.',
    en: 'An object in the JSON has the same name twice. Leave one.',
  },
  'http.method_not_allowed': {
    es: 'Esta dirección no acepta ese método. Vea el encabezado Allow.',
    en: 'This address does not take that method. See the header Allow.',
  },
  'http.not_found': {
    es: 'No hay nada en esta dirección. Revísela.',
    en: 'There is nothing at this address. Check it.',
  },
  'portal.not_found': {
    es: 'En la carpeta del portal no hay un index.html. Revise --portal.',
    en: 'There is no index.html in the folder of the portal. Check --portal.',
  },
  'sample.refused': {
    es: 'La cartera de muestra no se pudo cargar. Empiece con una carpeta vacía o use --no-sample.',
    en: 'The sample portfolio could not be loaded. Start with an empty folder, or use --no-sample.',
  },
  'server.port_taken': {
    es: 'Otro programa usa ese puerto. Deténgalo o elija otro con --port (0 toma uno libre).',
    en: 'Another program has that port. Stop it, or choose another with --port (0 takes any free one).',
  },
  'statement.books_differ': {
    es: 'Los libros dan otro estado de cuenta para esas fechas, con lo que se sabía entonces. Revise que --data nombre los libros de los que se hizo.',
    en: 'The books give another statement for these days, as known then. Check that --data names the books it was made from.',
  },
  'testing.not_accepted': {
    es: 'Una prueba esperaba que se aceptara una orden y se rechazó. Vea los datos del error.',
    en: 'A test expected a command to be accepted, and it was refused. See the facts of the error.',
  },
  'usage.argument_missing': {
    es: 'Falta un dato de la orden. Agregue --help para ver cómo se usa.',
    en: 'The command lacks an argument. Add --help to see how it is used.',
  },
  'usage.not_a_day': {
    es: 'Esa opción no es una fecha del calendario. Escríbala como 2026-03-31.',
    en: 'That option is not a day of the calendar. Write it as 2026-03-31.',
  },
  'usage.not_a_port': {
    es: 'Eso no es un puerto. Use un número de 0 (uno libre) a 65535.',
    en: 'That is not a port. Use a number from 0 (any free one) to 65535.',
  },
  'usage.not_an_instant': {
    es: 'Esa opción no es un momento en UTC. Escríbalo como 2026-03-31T18:00:00Z.',
    en: 'That option is not an instant in UTC. Write it as 2026-03-31T18:00:00Z.',
  },
  'usage.not_json': {
    es: 'Eso no es JSON. Póngalo entre comillas sencillas.',
    en: 'That is not JSON. Put it in single quotes.',
  },
  'usage.too_many': {
    es: 'Sobran datos en la orden. Ponga entre comillas los nombres con espacios.',
    en: 'There are too many arguments. Put quotes around names with spaces.',
  },
  'usage.unknown_command': {
    es: 'No hay una orden con ese nombre. Vea la lista con cartera --help.',
    en: 'There is no command of that name. See the list with cartera --help.',
  },
  'usage.unknown_option': {
    es: 'Esa orden no tiene esa opción. Agregue --help para ver las que tiene.',
    en: 'That command has no such option. Add --help to see those it has.',
  },
  'usage.value_missing': {
    es: 'A una opción le falta su valor, o no lleva ninguno. Agregue --help para verla.',
    en: 'An option lacks its value, or takes none. Add --help to see it.',
  },
};
