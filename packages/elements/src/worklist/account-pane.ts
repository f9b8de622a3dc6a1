import { html, nothing, type TemplateResult } from 'lit';

/** An account element that can show one of its forms. */
type AccountElement = HTMLElement & { readonly open?: (form: string) => unknown };

/** What is shown of an account beside the list, and what comes of it. */
export interface PaneView {
  readonly stream: string;
  readonly label: string;
  readonly name: string | undefined;
  readonly asOf: string | undefined;
  readonly compact: boolean;
  /** Something was done there. */
  readonly changed: () => void;
  readonly closed: () => void;
}

/** The open account: its element, which may come later than the wish to see one of its forms. */
export class AccountPane {
  /** The form that is to be shown. */
  form: string | undefined;

  /** Shows the form that was asked for, once the element is there. */
  show(root: ParentNode): void {
    const account = root.querySelector<AccountElement>('cartera-account');
    const { form } = this;
    if (form === undefined || !account?.open) return;
    this.form = undefined;
    account.open(form);
  }

  render({ stream, label, name, asOf, compact, changed, closed }: PaneView): TemplateResult {
    return html`
      <div
        class="account"
        role="region"
        aria-label=${label}
        tabindex="-1"
        @cartera-account-change=${changed}
        @cartera-account-close=${closed}
      >
        <cartera-account
          part="account"
          closable
          stream=${stream}
          as-of=${asOf ?? nothing}
          customer-name=${name ?? nothing}
          density=${compact ? 'compact' : nothing}
        ></cartera-account>
      </div>
    `;
  }
}
