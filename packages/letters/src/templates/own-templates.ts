import { LONG_CHANNELS } from './letter-template.types.js';
import type { LetterLanguage, LetterTemplate } from './letter-template.types.js';

/** What differs between languages outside of the parts. */
interface Words {
  readonly reminder: string;
  readonly statement: string;
  readonly sms: string;
  readonly statementSms: string;
  readonly others: string;
  readonly inFavour: string;
}

const WORDS: Readonly<Record<LetterLanguage, Words>> = {
  'es-MX': {
    reminder: '{{ creditor.name }}: recordatorio de pago',
    statement: '{{ creditor.name }}: estado de cuenta al {{ asOf | day }}',
    sms: "al {{ asOf | day: 'short' }}",
    statementSms: "saldo al {{ asOf | day: 'short' }}",
    others: 'y otros',
    inFavour: 'a su favor',
  },
  en: {
    reminder: '{{ creditor.name }}: payment reminder',
    statement: '{{ creditor.name }}: statement of account as of {{ asOf | day }}',
    sms: "as of {{ asOf | day: 'short' }}",
    statementSms: "balance as of {{ asOf | day: 'short' }}",
    others: 'and others',
    inFavour: 'in your favour',
  },
};

const NAMES = '{{ creditor.name | truncate: 40 }}: {{ customer.name | truncate: 40 }},';
const ENDING = "{% render 'sms-how-to-pay' %} {% render 'sms-ask' %}";

/**
 * Our own templates of a language: a reminder and a text that goes with a statement, each once in full and once for SMS. Stage and tone are chosen inside, by the part `opening`.
 *
 * @example
 * ownTemplates('en').map(({ id }) => id); // => ['reminder.en', 'reminder-sms.en', 'statement.en', 'statement-sms.en']
 */
export function ownTemplates(language: LetterLanguage): readonly LetterTemplate[] {
  const words = WORDS[language];
  const full = (...parts: readonly string[]) => parts.join('\n\n');
  const part = (name: string) => `{% render '${name}' %}`;
  const head = full(part('letterhead'), part('greeting'));
  const tail = full(part('attached'), part('how-to-pay'), part('if-not-right'), part('whom-to-ask'), part('closing'));
  return [
    {
      id: `reminder.${language}`,
      kind: 'reminder',
      language,
      channels: LONG_CHANNELS,
      subject: words.reminder,
      text: full(head, `${part('who')} ${part('opening')}`, part('documents'), tail),
    },
    {
      id: `reminder-sms.${language}`,
      kind: 'reminder',
      language,
      channels: ['sms'],
      text: `${NAMES} ${words.sms} {% for group in due %}{{ group.toPay | money }}{% unless forloop.last %},{% endunless %} {% endfor %}${part('sms-what')} ({% for group in due %}{% if forloop.first %}{{ group.documents[0].id | truncate: 30 }}{% endif %}{% endfor %}{% if count > 1 %} ${words.others}{% endif %}). ${ENDING}`,
    },
    {
      id: `statement.${language}`,
      kind: 'statement',
      language,
      channels: LONG_CHANNELS,
      subject: words.statement,
      text: full(head, part('who'), part('balances'), tail),
    },
    {
      id: `statement-sms.${language}`,
      kind: 'statement',
      language,
      channels: ['sms'],
      text: `${NAMES} ${words.statementSms}: {% for section in statement.balances %}{% if section.inFavour %}${words.inFavour} {% endif %}{{ section.balance | money }}{% unless forloop.last %}, {% endunless %}{% endfor %}. {% if pay.accounts.size > 0 or pay.link %}{% render 'sms-how-to-pay' %} {% endif %}{% render 'sms-ask' %}`,
    },
  ];
}
