import { EN_OPENINGS } from './en.openings.js';
import { openingOf } from './opening-of.js';
import type { Partials } from './partials-of.js';

const DOCUMENT =
  '- {{ document.id }}: {{ document.amount | money }}, {% if document.days > 0 %}was due on {{ document.dueOn | day }}, {{ document.days }} {% if document.days == 1 %}day{% else %}days{% endif %} ago{% else %}due on {{ document.dueOn | day }}{% endif %}{% if document.reference %}; reference {{ document.reference }}{% endif %}';
const MORE =
  '- and {% if group.more.count == 1 %}one more document{% else %}{{ group.more.count }} more documents{% endif %}: {{ group.more.total | money }}';
const CREDIT = '- in your favour, not applied yet: {{ group.credit | money }}';

/** The parts of a text in English, by the same names. */
export const EN_PARTIALS: Partials = {
  letterhead: `{% if channel == 'letter' %}{{ creditor.name }}{% if creditor.taxId %}
Tax id {{ creditor.taxId }}{% endif %}
{{ asOf | day }}

To: {{ customer.name }}{% endif %}`,
  greeting: 'Good day, {{ customer.name }}:',
  who: '{{ creditor.name }} is writing to you{% if creditor.contact.name %}, through {{ creditor.contact.name }}{% endif %}.',
  opening: openingOf(EN_OPENINGS),
  documents: `Still to pay as of {{ asOf | day }}:
{% for group in due %}{% for document in group.documents %}
${DOCUMENT}{% endfor %}{% if group.more %}
${MORE}{% endif %}{% if group.credit %}
${CREDIT}{% endif %}
{% if stage == 'promise-due' %}To pay, of what you told us{% else %}Total to pay{% endif %}: {{ group.toPay | money }}
{% endfor %}`,
  balances: `Here is your statement of account from {{ statement.from | day }} to {{ statement.to | day }}.

Balance as of {{ asOf | day }}:
{% for section in statement.balances %}
- {% if section.inFavour %}in your favour: {% endif %}{{ section.balance | money }}{% else %}
- No movements and no balance.{% endfor %}
{% for group in due %}{% if forloop.first %}
Of that balance, past due:
{% endif %}{% for document in group.documents %}
${DOCUMENT}{% endfor %}{% if group.more %}
${MORE}{% endif %}{% if group.credit %}
${CREDIT}{% endif %}{% endfor %}`,
  attached: '{% if attached %}Your statement of account is attached.{% endif %}',
  'how-to-pay': `{% assign own = false %}{% for group in due %}{% for document in group.documents %}{% if document.reference %}{% assign own = true %}{% endif %}{% endfor %}{% endfor %}{% if pay.accounts.size > 0 or pay.link %}How to pay:
{% for account in pay.accounts %}- In {{ account.currency }}: transfer to {% if account.clabe %}CLABE {{ account.clabe }}{% else %}account {{ account.account }}{% endif %}{% if account.bank %}, {{ account.bank }}{% endif %}, in the name of {{ account.holder }}
{% endfor %}{% for currency in pay.ask %}- In {{ currency }}: ask how to pay{% if creditor.contact.phone %}, telephone {{ creditor.contact.phone }}{% else %}, e-mail {{ creditor.contact.email }}{% endif %}
{% endfor %}{% if pay.accounts.size > 0 %}- Reference: {% if own %}that of each document; for several at once, {% endif %}{{ pay.reference.numeric }}
- Concept: {{ pay.reference.concept }}
{% endif %}{% if pay.link %}- Your account online: {{ pay.link }}{% endif %}{% endif %}`,
  'if-not-right': 'If you have already paid, or if something is not right, tell us and we will look into it.',
  'whom-to-ask':
    'For any question: {% if creditor.contact.name %}{{ creditor.contact.name }}, {% endif %}{% if creditor.contact.phone %}telephone {{ creditor.contact.phone }}{% endif %}{% if creditor.contact.phone and creditor.contact.email %}, {% endif %}{% if creditor.contact.email %}e-mail {{ creditor.contact.email }}{% endif %}{% if creditor.contact.hours %} ({{ creditor.contact.hours }}){% endif %}.',
  closing: `Thank you.
{{ creditor.name }}`,
  'sms-what': `{% case stage %}{% when 'before-due' %}due soon{% when 'due-today' %}due today{% when 'promise-due' %}to pay on {{ promise.dueOn | day: 'short' }}, as you told us{% else %}past due{% endcase %}`,
  'sms-how-to-pay': `{% if pay.accounts.size > 0 %}Pay: {% for account in pay.accounts %}{% if pay.accounts.size > 1 %}{{ account.currency }} {% endif %}{% if account.clabe %}CLABE {{ account.clabe }}{% else %}account {{ account.account }}{% endif %}, {% endfor %}ref. {{ pay.reference.numeric }}.{% for currency in pay.ask %} {{ currency }}: ask.{% endfor %}{% else %}Pay: {{ pay.link }}{% endif %}`,
  'sms-ask': `Already paid, or something not right? {% if creditor.contact.phone %}{{ creditor.contact.phone }}{% else %}{{ creditor.contact.email }}{% endif %}`,
};
