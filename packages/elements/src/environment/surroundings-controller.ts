import { isLanguageLoaded, loadLanguage, localeFor, type LateTopic, type Locale, type Topic } from '@cartera/locales/words';
import type { LitElement, ReactiveController } from 'lit';
import { fetchFailureWords } from '../loading/index.js';
import { whenIdle } from './when-idle.js';

const WATCHED = { attributes: true, attributeFilter: ['lang', 'data-theme'] };

/**
 * What an element takes from the page around it: the language (nearest `lang`) and a forced theme (nearest `data-theme`).
 *
 * Read when connected, and again whenever the element or `<html>` changes either attribute. A language that is not there yet is loaded; until then the element says
 * what it said before, or nothing. One that cannot be fetched is Spanish, until the element comes to another place.
 *
 * What is said when something goes wrong is fetched once the element has been painted, so that it is there when the network is not.
 */
export class SurroundingsController implements ReactiveController {
  private readonly host: LitElement;
  private readonly topics: Topic[];
  private readonly late: readonly LateTopic[];
  private observer: MutationObserver | undefined;
  /** What is spoken; Spanish before anything was said. */
  private spoken = localeFor('');
  private silent = true;
  private asked: string | undefined;
  private unreachable: string | undefined;
  /** The words whose failures were asked for. */
  private prepared: Locale['words'] | undefined;

  /** @param topics What the element says beside `Messages`; late ones when something goes wrong. */
  constructor(host: LitElement, ...topics: readonly (Topic | LateTopic)[]) {
    this.host = host;
    this.topics = topics.filter((topic): topic is Topic => !isLate(topic));
    this.late = topics.filter(isLate);
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

  hostUpdated(): void {
    const { words } = this.spoken;
    if (this.silent || this.prepared === words) return;
    this.prepared = words;
    whenIdle(() => void this.prepare());
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

  /** More that the element says, which came with code. Where it is not there in what is spoken there are no words again until it is: two languages are never mixed. */
  learn(...topics: readonly Topic[]): void {
    if (topics.every((topic) => this.topics.includes(topic))) return;
    this.topics.push(...topics);
    this.silent ||= !isLanguageLoaded(this.spoken.words.tag, ...topics);
    this.asked = this.unreachable = undefined;
  }

  /** 'light' or 'dark' where the page forces one; else the page's `color-scheme` decides. */
  theme(): 'light' | 'dark' | undefined {
    const theme = nearest(this.host, 'data-theme');
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  }

  /** Fetches what is said when something goes wrong, where it is not there. */
  async prepare(): Promise<void> {
    await fetchFailureWords(this.spoken, ...this.late);
    this.host.requestUpdate();
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

function isLate(topic: Topic | LateTopic): topic is LateTopic {
  return !('spanish' in topic);
}

/** The attribute of the nearest ancestor that has it, out of shadow trees too. */
function nearest(element: Element, attribute: string): string | undefined {
  const holder = element.closest(`[${attribute}]`);
  if (holder) return holder.getAttribute(attribute) ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}
