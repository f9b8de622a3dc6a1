import type { WorkItem } from '@cartera/core';
import { html, nothing, type TemplateResult } from 'lit';

/** An account element that can show one of its forms, and ask again. */
type AccountElement = HTMLElement & { readonly open?: (form: string) => unknown; readonly reload?: () => void };

/** What is shown of an account beside the list, and what comes of it. */
export interface PaneView {
  readonly stream: string;
  /** What it is called where its row is not among those that are here. */
  readonly label: string;
  /** As the list has it. */
  readonly row: WorkItem | undefined;
  readonly asOf: string | undefined;
  readonly compact: boolean;
  /** Something was done there. */
  readonly changed: () => void;
  readonly closed: () => void;
  /** Escape, where nothing of the account itself was closed by it. */
  readonly leave: () => void;
}

/** The open account: its element, which may come later than the wish to see one of its forms. */
export class AccountPane {
  /** The form that is to be shown. */
  form: string | undefined;
  /** The account as the list had it last. */
  listed: { readonly stream: string; readonly version: number } | undefined;
  private moved = false;

  /** Shows the form that was asked for, once the element is there. When the list hears of something newer than the account shows, that is asked again; what is typed there stays. */
  show(root: ParentNode): void {
    const account = root.querySelector<AccountElement>('cartera-account');
    if (this.moved) account?.reload?.();
    this.moved = false;
    const { form } = this;
    if (form === undefined || !account?.open) return;
    this.form = undefined;
    account.open(form);
  }

  render({ stream, label, row, asOf, compact, changed, closed, leave }: PaneView): TemplateResult {
    const { name, version } = row ?? {};
    const before = this.listed?.stream === stream ? this.listed.version : undefined;
    if (version !== undefined) this.listed = { stream, version };
    this.moved = before !== undefined && version !== undefined && version > before;
    return html`
      <div
        class="account"
        role="group"
        aria-label=${name ?? label}
        tabindex="-1"
        @cartera-account-change=${changed}
        @cartera-account-close=${closed}
        @keydown=${({ key, defaultPrevented }: KeyboardEvent) => key === 'Escape' && !defaultPrevented && leave()}
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
