import { localeFor, type Locale } from '@cartera/locales';
import type { LitElement, ReactiveController } from 'lit';

const WATCHED = { attributes: true, attributeFilter: ['lang', 'data-theme'] };

/**
 * What an element takes from the page around it: the language (nearest `lang`) and a forced theme (nearest `data-theme`).
 *
 * Read when connected, and again whenever the element or `<html>` changes either attribute.
 */
export class SurroundingsController implements ReactiveController {
  private readonly host: LitElement;
  private observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.host.requestUpdate());
    this.observer.observe(this.host, WATCHED);
    this.observer.observe(this.host.ownerDocument.documentElement, WATCHED);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  /** The element's own `lang`, else the provider's locale, else the nearest `lang`, else es-MX. */
  locale(provided: string | undefined): Locale {
    return localeFor(this.host.getAttribute('lang') || provided || nearest(this.host, 'lang') || '');
  }

  /** 'light' or 'dark' where the page forces one; else the page's `color-scheme` decides. */
  theme(): 'light' | 'dark' | undefined {
    const theme = nearest(this.host, 'data-theme');
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  }
}

/** The attribute of the nearest ancestor that has it, out of shadow trees too. */
function nearest(element: Element, attribute: string): string | undefined {
  const holder = element.closest(`[${attribute}]`);
  if (holder) return holder.getAttribute(attribute) ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}
