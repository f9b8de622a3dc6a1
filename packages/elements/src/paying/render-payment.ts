import type { CreditorRules, PaymentAccount, PaymentInstructions, StatementSection } from '@cartera/core';
import { formatClabe } from '@cartera/core/identifiers';
import { currencyName, phrase, type Locale } from '@cartera/locales';
import { payingWords } from '@cartera/locales/paying';
import { html, nothing, type TemplateResult } from 'lit';
import type { Copies } from './copies.js';

/** What is shown of how to pay, and where. */
export interface PaymentView {
  readonly locale: Locale;
  readonly payment: PaymentInstructions;
  /** Whether there are others beside it. */
  readonly several: boolean;
  readonly printing: boolean;
  readonly copies: Copies;
}

/** A line: what it is, how it is read, and, where it can be copied, what is copied. */
interface Line {
  readonly key: string;
  readonly label: string;
  readonly text: string | undefined;
  readonly copied?: string | undefined;
  /** Named aloud beside "copy"; default: the label. */
  readonly what?: string;
}

/** Where what is open in one currency is paid, with which reference, and whom to ask. Nothing where nothing is open, or the policy names nobody. */
export function renderPayment(view: PaymentView, { currency, openItems }: StatementSection): TemplateResult | typeof nothing {
  const { locale, payment, several, copies } = view;
  const { creditor } = payment;
  if (!creditor || openItems.length === 0) return nothing;
  const words = payingWords(locale);
  const accounts = payment.accounts.filter((account) => account.currency === currency);
  const heading = `paying-${currency}`;
  return html`
    <section class="paying" part="payment" aria-labelledby=${heading}>
      <h4 id=${heading}>${several ? phrase(words.titleIn, { currency: currencyName(locale, currency) }) : words.title}</h4>
      ${accounts.map((account, index) => html`<dl>${accountLines(view, account, { key: `${currency}-${index}`, creditor: creditor.name }).map((line) => renderLine(view, line))}</dl>`)}
      ${accounts.length === 0 ? nothing : renderReference(view, currency)}
      ${accounts.length === 0 ? nothing : renderDocuments(view, openItems)} ${renderContact(view, creditor.contact)}
      <p class="unseen" role="status">${copies.copied ? phrase(words.copiedWhat, { what: copies.copied.what }) : nothing}</p>
    </section>
  `;
}

function accountLines(
  { locale }: PaymentView,
  { clabe, account, bank, holder }: PaymentAccount,
  { key, creditor }: { readonly key: string; readonly creditor: string },
): readonly Line[] {
  const words = payingWords(locale);
  return [
    { key: `${key}-clabe`, label: words.clabe, text: clabe && formatClabe(clabe), copied: clabe },
    { key: `${key}-account`, label: words.account, text: account, copied: account },
    { key: `${key}-bank`, label: words.bank, text: bank },
    { key: `${key}-holder`, label: words.holder, text: holder ?? creditor },
  ];
}

function renderReference(view: PaymentView, currency: string): TemplateResult {
  const words = payingWords(view.locale);
  const { numeric, concept } = view.payment.reference;
  const lines: readonly Line[] = [
    { key: `${currency}-reference`, label: words.reference, text: numeric, copied: numeric },
    { key: `${currency}-concept`, label: words.concept, text: concept, copied: concept },
  ];
  return html`
    <dl>${lines.map((line) => renderLine(view, line))}</dl>
    <p class="muted">${words.hint}</p>
  `;
}

/** References of single documents, of those that are open here: on paper all of them. */
function renderDocuments(view: PaymentView, openItems: StatementSection['openItems']): TemplateResult | typeof nothing {
  const words = payingWords(view.locale);
  const open = new Set(openItems.map(({ itemId }) => itemId));
  const documents = (view.payment.documents ?? []).filter(({ itemId }) => open.has(itemId));
  if (documents.length === 0) return nothing;
  const lines = documents.map(({ itemId, reference: { numeric } }): Line => {
    const what = phrase(words.referenceOf, { document: itemId });
    return { key: `document-${itemId}`, label: itemId, text: numeric, copied: numeric, what };
  });
  return html`
    <details ?open=${view.printing}>
      <summary>${words.byDocument}</summary>
      <dl aria-label=${words.byDocument}>${lines.map((line) => renderLine(view, line))}</dl>
    </details>
  `;
}

function renderLine({ locale, copies }: PaymentView, { key, label, text, copied, what = label }: Line): TemplateResult | typeof nothing {
  if (text === undefined || text === '') return nothing;
  const words = payingWords(locale);
  const isCopied = copies.copied?.key === key;
  return html`
    <div>
      <dt>${label}</dt>
      ${
        copied === undefined
          ? html`<dd><span class="value">${text}</span></dd>`
          : html`<dd>
              <span class="value figure">${text}</span>
              <button
                class="quiet copy"
                part="copy"
                type="button"
                aria-label=${phrase(words.copyWhat, { what })}
                @click=${() => void copies.copy({ key, what }, copied)}
              >
                ${isCopied ? html`<span aria-hidden="true">✓</span> ${words.copied}` : words.copy}
              </button>
            </dd>`
      }
      ${
        copies.byHand === key && copied !== undefined
          ? html`<dd class="by-hand">
              <input readonly aria-label=${what} .value=${copied} /><span class="muted" role="status">${words.copyYourself}</span>
            </dd>`
          : nothing
      }
    </div>
  `;
}

function renderContact({ locale }: PaymentView, { name, phone, email, hours }: CreditorRules['contact']): TemplateResult {
  const parts = [
    name,
    phone && html`<a href=${`tel:${phone.replace(/[^\d+]/g, '')}`}>${phone}</a>`,
    email && html`<a href=${`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>${email}</a>`,
    hours,
  ].filter((part) => part !== undefined && part !== '');
  return html`<p class="ask">${payingWords(locale).ask} ${parts.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`)}</p>`;
}
