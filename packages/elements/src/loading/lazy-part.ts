import { isLanguageLoaded, loadLanguage, type Topic } from '@cartera/locales/words';
import type { ReactiveControllerHost } from 'lit';
import type { LoadFailure } from './load-failure.js';
import { NOT_LOADED } from './not-loaded.js';

/**
 * Code that a rendering wants, with the words it says: loaded when it is first looked at (a form that somebody opens, a tab); until it is here the rendering says that it is on its
 * way. What an element itself shows with comes by `FaceDoor`; what has to be here before anything of it is shown, by `takePart`.
 */
export class LazyPart<Code extends object> {
  /** Why it is not there. */
  failure: LoadFailure | undefined;

  private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  private readonly load: () => Promise<Code>;
  private readonly topics: (code: Code) => readonly Topic[];
  private code: Code | undefined;
  private given: Code | undefined;
  private asked: string | undefined;

  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    load: () => Promise<Code>,
    topics: (code: Code) => readonly Topic[] = () => [],
  ) {
    this.host = host;
    this.load = load;
    this.topics = topics;
  }

  /** The code, once it is here with its words in a language; where they are not, they are asked for. What was once there stays, whatever the language. */
  in(tag: string): Code | undefined {
    if (this.code && this.speaks(this.code, tag)) this.given = this.code;
    else if (this.failure === undefined && this.asked !== tag) void this.fetch(tag);
    return this.given;
  }

  /** Tries again to get what did not come. */
  readonly retry = (): void => {
    this.failure = undefined;
    this.asked = undefined;
    this.host.requestUpdate();
  };

  private async fetch(tag: string): Promise<void> {
    this.asked = tag;
    try {
      this.code ??= await this.load();
      await loadLanguage(tag, ...this.topics(this.code));
    } catch {
      this.failure = NOT_LOADED;
    }
    this.host.requestUpdate();
  }

  private speaks(code: Code, tag: string): boolean {
    return isLanguageLoaded(tag, ...this.topics(code));
  }
}
