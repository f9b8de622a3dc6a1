import { isLanguageLoaded, loadLanguage, localeFor, type Locale, type Topic } from '@cartera/locales';
import type { LitElement, ReactiveController } from 'lit';

const WATCHED = { attributes: true, attributeFilter: ['lang', 'data-theme'] };

/**
 * What an element takes from the page around it: the language (nearest `lang`) and a forced theme (nearest `data-theme`).
 *
 * Read when connected, and again whenever the element or `<html>` changes either attribute. A language that is not there yet is loaded; until then the element says
 * what it said before, or nothing. One that cannot be fetched is Spanish, until the element comes to another place.
 */
export class SurroundingsController implements ReactiveController {
  private readonly host: LitElement;
  private readonly topics: readonly Topic[];
  private observer: MutationObserver | undefined;
  /** What is spoken; Spanish before anything was said. */
  private spoken = localeFor('');
  private silent = true;
  private asked: string | undefined;
  private unreachable: string | undefined;

  /** @param topics What the element says beside `Messages`. */
  constructor(host: LitElement, ...topics: readonly Topic[]) {
    this.host = host;
    this.topics = topics;
    host.addController(this);
  }

  hostConnected(): void {
    this.asked = this.unreachable = undefined;
    this.observer = new MutationObserver(() => this.host.requestUpdate());
    this.observer.observe(this.host, WATCHED);
    this.observer.observe(this.host.ownerDocument.documentElement, WATCHED);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  /** The element's own `lang`, else the provider's locale, else the nearest `lang`, else es-MX: its words, once they are there. */
  locale(provided: string | undefined): Locale {
    const tag = this.host.getAttribute('lang') || provided || nearest(this.host, 'lang') || '';
    if (isLanguageLoaded(tag, ...this.topics) || tag === this.unreachable) {
      this.spoken = localeFor(tag, ...this.topics);
      this.silent = false;
    } else if (tag !== this.asked) void this.load(tag);
    return this.spoken;
  }

  /** Whether the first words are on their way: nothing can be said yet. */
  get wordless(): boolean {
    return this.silent;
  }

  /** 'light' or 'dark' where the page forces one; else the page's `color-scheme` decides. */
  theme(): 'light' | 'dark' | undefined {
    const theme = nearest(this.host, 'data-theme');
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  }

  private async load(tag: string): Promise<void> {
    this.asked = tag;
    try {
      await loadLanguage(tag, ...this.topics);
    } catch {
      this.unreachable = tag;
    }
    this.host.requestUpdate();
  }
}

/** The attribute of the nearest ancestor that has it, out of shadow trees too. */
function nearest(element: Element, attribute: string): string | undefined {
  const holder = element.closest(`[${attribute}]`);
  if (holder) return holder.getAttribute(attribute) ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}
