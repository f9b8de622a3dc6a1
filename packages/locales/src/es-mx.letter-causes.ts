/** Why each code of messages and their texts comes about, in Spanish of Mexico. No facts in braces. */
export const esMxLetterCauses = {
  'letter.exclamation': 'El texto de la plantilla lleva `!` o `¡`, o los lleva lo que sale de ella.',
  'letter.filter_unknown': 'La plantilla nombra un filtro que no es `money`, `amount`, `day` ni uno de los de LiquidJS que se permiten.',
  'letter.part_missing':
    'Con datos de prueba, lo que sale de la plantilla no dice una de las partes: quién escribe, a quién, qué se debe, a qué fecha, cómo se paga, a quién preguntar, qué hacer si ya se pagó o algo no es correcto.',
  'letter.shouting':
    'El texto de la plantilla lleva una palabra de cuatro letras o más en mayúsculas que no es una sigla conocida (CLABE, SPEI …).',
  'letter.tag_unknown': 'La plantilla usa una etiqueta de LiquidJS fuera de las permitidas, o `render` con una parte que no existe.',
  'letter.template_invalid':
    'LiquidJS no puede leer la plantilla, o su archivo no es JSON o le falta o sobra un campo; el dato `issue` dice qué.',
  'letter.template_unknown': 'Ninguna plantilla sirve a la vez para esa clase, etapa, tono, medio e idioma.',
  'letter.too_costly': 'Lo que sale de la plantilla pasa de 20,000 caracteres, o escribirlo pasa de los pasos o del tiempo permitidos.',
  'letter.too_long': 'Un SMS mide más de 306 caracteres de GSM-7 (dos mensajes unidos).',
  'letter.variable_unknown': 'La plantilla nombra un dato que no está en los de la carta (`strictVariables`).',
  'letter.word_refused':
    'El texto de la plantilla, o lo que sale de ella, lleva una palabra de la lista fechada de las que amenazan, avergüenzan o apremian; el dato `reason` dice cuál de las tres.',
  'message.address_invalid':
    'Lo que se escribió en `to` no es una sola dirección de correo sin saltos de línea, comas ni nombre; o no es un teléfono de 10 dígitos en México o con `+` y lada de país.',
  'message.address_missing': 'El mensaje no trae `to`, y el cliente no tiene un correo (o un teléfono) registrado.',
  'message.changed': 'El sello del texto que se mandó a `send` no es el del texto que sale ahora.',
  'message.creditor_missing': 'La política vigente no trae `creditor`, y una carta sin quién cobra y a quién preguntar no se escribe.',
  'message.not_configured': 'Se pidió enviar un correo y el servidor arrancó sin CARTERA_SMTP_URL.',
  'message.not_delivered':
    'El servidor de correo rechazó el mensaje (4xx o 5xx), no contestó a tiempo, o no ofreció TLS; el dato `retryable` dice si repetir puede servir.',
  'message.nothing_due':
    'Sin lo que está en pausa o en aclaración, lo prometido y lo que cubre el saldo a favor, ningún documento está vencido, vence hoy o vence en los siete días que siguen.',
  'message.payment_missing':
    'La política no trae una cuenta para pagar en ninguna de las monedas de lo que se debe, y no hay enlace a la página del cliente.',
  'message.server_invalid':
    'CARTERA_SMTP_URL no es una dirección smtp:// o smtps://, o CARTERA_MAIL_FROM falta o no es una sola dirección. El dato `issue` dice cuál.',
  'reminder.as_of_to_come': 'En `send-reminder` la fecha `facts.asOf` es posterior a la de la orden (`on`).',
} as const satisfies Readonly<Record<string, string>>;
