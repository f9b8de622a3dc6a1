import type { ReactiveController } from 'lit';

/** An element that can be brought up to date at once. */
interface PrintedHost {
  readonly shadowRoot: ShadowRoot | null;
  addController(controller: ReactiveController): void;
  renderNow(): void;
}

/**
 * Knows when the page is being printed, in time to render for paper: a printer does not wait for a frame. On paper there are no buttons; the
 * one that had the focus has it again afterwards.
 */
export class PrintController implements ReactiveController {
  printing = false;

  private readonly host: PrintedHost;
  private medium: MediaQueryList | undefined;
  private focused: string | undefined;

  constructor(host: PrintedHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.medium = matchMedia('print');
    this.medium.addEventListener('change', this.mediumChanged);
    window.addEventListener('beforeprint', this.before);
    window.addEventListener('afterprint', this.after);
    this.printing = this.medium.matches;
  }

  hostDisconnected(): void {
    this.medium?.removeEventListener('change', this.mediumChanged);
    window.removeEventListener('beforeprint', this.before);
    window.removeEventListener('afterprint', this.after);
  }

  private readonly before = () => this.set(true);
  private readonly after = () => this.set(false);
  private readonly mediumChanged = ({ matches }: MediaQueryListEvent) => this.set(matches);

  private set(printing: boolean): void {
    if (this.printing === printing) return;
    this.printing = printing;
    if (printing) this.focused = this.host.shadowRoot?.activeElement?.getAttribute('aria-label') ?? undefined;
    this.host.renderNow();
    if (!printing && this.focused !== undefined) this.focusAgain(this.focused);
  }

  private focusAgain(label: string): void {
    this.host.shadowRoot?.querySelector<HTMLElement>(`[aria-label="${CSS.escape(label)}"]`)?.focus();
    this.focused = undefined;
  }
}
