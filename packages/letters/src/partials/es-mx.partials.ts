import { ES_MX_OPENINGS } from './es-mx.openings.js';
import { openingOf } from './opening-of.js';

const DOCUMENT =
  '- {{ document.id }}: {{ document.amount | money }}, {% if document.days > 0 %}venció el {{ document.dueOn | day }}, hace {{ document.days }} {% if document.days == 1 %}día{% else %}días{% endif %}{% else %}vence el {{ document.dueOn | day }}{% endif %}{% if document.reference %}; referencia {{ document.reference }}{% endif %}';
const MORE =
  '- y {% if group.more.count == 1 %}un documento más{% else %}{{ group.more.count }} documentos más{% endif %}: {{ group.more.total | money }}';
const CREDIT = '- a su favor, todavía sin aplicar: {{ group.credit | money }}';

/** The parts of a text in Spanish of Mexico, by name. A host's own templates take them with `{% render 'how-to-pay' %}`. */
export const ES_MX_PARTIALS = {
  letterhead: `{% if channel == 'letter' %}{{ creditor.name }}{% if creditor.taxId %}
RFC {{ creditor.taxId }}{% endif %}
{{ asOf | day }}

Para: {{ customer.name }}{% endif %}`,
  greeting: 'Buen día, {{ customer.name }}:',
  who: 'Le escribe {{ creditor.name }}{% if creditor.contact.name %}, por medio de {{ creditor.contact.name }}{% endif %}.',
  opening: openingOf(ES_MX_OPENINGS),
  documents: `Lo que falta por pagar al {{ asOf | day }}:
{% for group in due %}{% for document in group.documents %}
${DOCUMENT}{% endfor %}{% if group.more %}
${MORE}{% endif %}{% if group.credit %}
${CREDIT}{% endif %}
{% if stage == 'promise-due' %}Por pagar, de lo que nos dijo{% else %}Total por pagar{% endif %}: {{ group.toPay | money }}
{% endfor %}`,
  balances: `Le enviamos su estado de cuenta del {{ statement.from | day }} al {{ statement.to | day }}.

Saldo al {{ asOf | day }}:
{% for section in statement.balances %}
- {% if section.inFavour %}a su favor: {% endif %}{{ section.balance | money }}{% else %}
- Sin movimientos ni saldo.{% endfor %}
{% for group in due %}{% if forloop.first %}
De ese saldo ya venció:
{% endif %}{% for document in group.documents %}
${DOCUMENT}{% endfor %}{% if group.more %}
${MORE}{% endif %}{% if group.credit %}
${CREDIT}{% endif %}{% endfor %}`,
  attached: '{% if attached %}Va adjunto su estado de cuenta.{% endif %}',
  'how-to-pay': `{% assign own = false %}{% for group in due %}{% for document in group.documents %}{% if document.reference %}{% assign own = true %}{% endif %}{% endfor %}{% endfor %}{% if pay.accounts.size > 0 or pay.link %}Cómo pagar:
{% for account in pay.accounts %}- En {{ account.currency }}: transferencia a la {% if account.clabe %}CLABE {{ account.clabe }}{% else %}cuenta {{ account.account }}{% endif %}{% if account.bank %}, {{ account.bank }}{% endif %}, a nombre de {{ account.holder }}
{% endfor %}{% for currency in pay.ask %}- En {{ currency }}: pregunte cómo pagar{% if creditor.contact.phone %} al teléfono {{ creditor.contact.phone }}{% else %} al correo {{ creditor.contact.email }}{% endif %}
{% endfor %}{% if pay.accounts.size > 0 %}- Referencia: {% if own %}la de cada documento; si paga varios juntos, {% endif %}{{ pay.reference.numeric }}
- Concepto: {{ pay.reference.concept }}
{% endif %}{% if pay.link %}- Su cuenta en línea: {{ pay.link }}{% endif %}{% endif %}`,
  'if-not-right': 'Si ya pagó, o si algo no es correcto, díganoslo y lo revisamos.',
  'whom-to-ask':
    'Para cualquier pregunta: {% if creditor.contact.name %}{{ creditor.contact.name }}, {% endif %}{% if creditor.contact.phone %}teléfono {{ creditor.contact.phone }}{% endif %}{% if creditor.contact.phone and creditor.contact.email %}, {% endif %}{% if creditor.contact.email %}correo {{ creditor.contact.email }}{% endif %}{% if creditor.contact.hours %} ({{ creditor.contact.hours }}){% endif %}.',
  closing: `Gracias.
{{ creditor.name }}`,
  'sms-what': `{% case stage %}{% when 'before-due' %}por vencer{% when 'due-today' %}vence hoy{% when 'promise-due' %}por pagar el {{ promise.dueOn | day: 'short' }}, como nos dijo{% else %}vencido{% endcase %}`,
  'sms-how-to-pay': `{% if pay.accounts.size > 0 %}Pago: {% for account in pay.accounts %}{% if pay.accounts.size > 1 %}{{ account.currency }} {% endif %}{% if account.clabe %}CLABE {{ account.clabe }}{% else %}cuenta {{ account.account }}{% endif %}, {% endfor %}ref. {{ pay.reference.numeric }}.{% for currency in pay.ask %} {{ currency }}: pregunte.{% endfor %}{% else %}Pago: {{ pay.link }}{% endif %}`,
  'sms-ask': `Si ya hizo su pago o algo no es correcto: {% if creditor.contact.phone %}{{ creditor.contact.phone }}{% else %}{{ creditor.contact.email }}{% endif %}`,
} as const satisfies Readonly<Record<string, string>>;
