import type { Backend } from '@cartera/backend';
import type { Entry } from '@cartera/core';
import type { Topic } from '@cartera/locales';
import type { AccountTab } from '@cartera/locales/account';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { isEntries } from '../given/index.js';
import { adoptStyles, LazyPart, renderNotice } from '../loading/index.js';
import { accountFailureWords } from './account-failure-words.js';
import type { AccountLoads } from './account-loads.types.js';
import type * as HistoryPart from './history-part.js';
import type { AccountView } from './account-view.js';
import { UNREADABLE_DATA } from './fetch-account.js';
import { renderItems } from './render-items.js';
import { renderOnItsWay } from './render-on-its-way.js';
import type { TimelineController } from './timeline-controller.js';

/** Documents shown at first, and more at a time. */
const ITEMS = 100;

/** The element, as its parts need it. */
interface PartsHost {
  readonly element: LitElement;
  readonly learn: (topic: Topic) => void;
}

/** What the parts of an account are made from, beside what is shown of it. */
export interface PartsSource {
  readonly backend: Backend | undefined;
  readonly entries: readonly Entry[] | undefined;
  readonly asOf: string | undefined;
  readonly knownAt: string | undefined;
  readonly density: string;
  readonly name: string | undefined;
}

/** The parts of an account behind the tabs: which one is shown, and the code that each needs, loaded when it is first looked at. */
export class AccountParts {
  tab: AccountTab = 'items';
  shownItems = ITEMS;

  private readonly host: LitElement;
  private readonly learn: (topic: Topic) => void;
  private readonly history: LazyPart<typeof HistoryPart>;
  private readonly statement: LazyPart<object>;
  private timeline: TimelineController | undefined;

  constructor({ element: host, learn }: PartsHost, loads: () => AccountLoads) {
    this.host = host;
    this.learn = learn;
    this.history = new LazyPart(
      host,
      () => import('./history-part.js'),
      ({ topic }) => [topic],
    );
    this.statement = new LazyPart<object>(host, async () => (await loads().statement?.()) ?? {});
  }

  /** Another account: nothing of this one stays but which part is looked at. */
  forget(): void {
    this.timeline?.forget();
    this.shownItems = ITEMS;
  }

  readonly showMoreItems = (): void => {
    this.shownItems += ITEMS;
    this.host.requestUpdate();
  };

  /** The part that is chosen. */
  render(view: AccountView, source: PartsSource): unknown {
    switch (view.tab) {
      case 'timeline':
      case 'promises':
        return this.renderHistory(view, source);
      case 'statement':
        return this.renderStatement(view, source);
      default:
        return renderItems(view);
    }
  }

  private renderHistory(view: AccountView, source: PartsSource): TemplateResult {
    const { locale, tab } = view;
    const code = this.history.in(locale.words.tag);
    if (!code) return renderOnItsWay(locale, this.history);
    this.learn(code.topic);
    adoptStyles(this.host.renderRoot as ShadowRoot, code.styles);
    return tab === 'promises' ? code.renderPromiseList(view) : this.renderTimeline(code, view, source);
  }

  private renderTimeline(
    code: typeof HistoryPart,
    { locale, position }: AccountView,
    { backend, entries, asOf, knownAt }: PartsSource,
  ): TemplateResult {
    const given: unknown = entries;
    if (given !== undefined && !isEntries(given)) {
      const said = accountFailureWords(locale, UNREADABLE_DATA);
      return renderNotice(locale, UNREADABLE_DATA, { kept: undefined, retry: undefined, said });
    }
    this.timeline ??= new code.TimelineController(this.host);
    this.timeline.expect({ stream: position.stream, version: position.version, entries: given, backend });
    return code.renderTimeline({ locale, asOf: asOf || undefined, knownAt: knownAt || undefined }, this.timeline);
  }

  private renderStatement({ locale, position }: AccountView, { knownAt, density, name }: PartsSource): TemplateResult {
    if (!this.statement.in(locale.words.tag)) return renderOnItsWay(locale, this.statement);
    return html`<cartera-statement
      lang=${locale.tag}
      stream=${position.stream}
      to=${position.asOf}
      known-at=${knownAt || nothing}
      customer-name=${name || nothing}
      density=${density}
    ></cartera-statement>`;
  }
}
