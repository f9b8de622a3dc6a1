import type { ReactiveController } from 'lit';
import { liveText } from '@cartera/locales/live';
import {
  concerns,
  ConnectionNotice,
  feedOf,
  keepView,
  Paced,
  tagOf,
  TermsNote,
  type Feed,
  type Follower,
  type Moves,
} from '../following/index.js';
import type { FaceCode, Loader, LoadFailure, LoadRequest } from '../loading/index.js';
import type { FetchingElement } from './fetching-element.js';
import { wholeRequest } from './whole-request.js';

/** What can be asked of one account; each element has some of it. */
type AnyRequest = LoadRequest & { readonly asOf?: string; readonly to?: string; readonly knownAt?: string };
type AnyLoader = Loader<AnyRequest, object>;
type AnyElement = FetchingElement<AnyRequest, object, unknown, FaceCode>;

/** Between two questions of one element, in milliseconds. */
const PAUSE_MS = 250;
/** Between two sentences on what changed, in milliseconds: the first is said at once. */
const SAY_MS = 10_000;
/** A move so soon after what is shown came, and of the same version, tells what the element itself did. */
const ECHO_MS = 5_000;

/** Elements that follow: one inside another leaves it to that one to say what changed. */
const following = new WeakSet<Element>();

/** Keeps what an element fetched as the books are, from now on. */
export function follow<Asked extends LoadRequest, Result extends object, Data, Code extends FaceCode>(
  host: FetchingElement<Asked, Result, Data, Code>,
): void {
  if (!following.has(host)) void new QuietLoads(host as unknown as AnyElement);
}

/**
 * Keeps what an element shows as the books are: when its account moves it is asked again, without a sign of waiting. Place, focus, what is open, selected and typed stay; that
 * something changed is said once, in one sentence, to who listens. What was asked as it was known at an instant in the past does not move.
 */
class QuietLoads implements ReactiveController, Follower {
  private readonly host: AnyElement;
  private readonly loader: AnyLoader;
  private readonly paced = new Paced(PAUSE_MS, () => this.ask());
  private readonly saying = new Paced(SAY_MS, async () => this.say());
  private readonly notice: ConnectionNotice;
  private readonly terms: TermsNote;
  private readonly live: HTMLElement;
  private feed: Feed | undefined;
  private running: AbortController | undefined;
  private seen: object | undefined;
  private cameAt = 0;
  private postponed = false;
  /** The balance before what was not said yet. */
  private before: string | undefined;

  constructor(host: AnyElement) {
    this.host = host;
    this.loader = host['loader'];
    const root = host.renderRoot as ShadowRoot;
    this.notice = new ConnectionNotice(root);
    this.terms = new TermsNote(root);
    this.live = root.ownerDocument.createElement('p');
    this.live.className = 'unseen';
    this.live.setAttribute('role', 'status');
    following.add(host);
    host.addController(this);
    this.hostUpdated(); // it was rendered before this came
  }

  hostDisconnected(): void {
    this.part();
  }

  /** Another Backend, or none; a page that is to stand still. And what was put into the element stands there after each rendering. */
  hostUpdated(): void {
    const { loader, live } = this;
    const root = this.host.renderRoot as ShadowRoot;
    if (loader.result !== this.seen) {
      this.seen = loader.result;
      this.cameAt = performance.now();
      if (this.seen) this.feed?.answered(this); // somebody asked, and it came
    }
    if (!live.isConnected) root.append(live);
    const backend = this.host['environment']?.still || !this.host.isConnected ? undefined : loader.owner?.backend;
    const feed = backend && feedOf(backend);
    if (feed !== this.feed) {
      this.part();
      this.feed = feed?.live ? feed : undefined;
      this.feed?.join(this);
    }
    this.notice.show(this.feed?.lostAt);
    this.terms.look(tagOf(root));
    if (!this.postponed || loader.loading) return;
    this.postponed = false;
    this.paced.want();
  }

  moved(moves: Moves): void {
    const { owner, result } = this.loader;
    if (!owner || !result || this.isOfThePast(owner.request)) return;
    const { stream, asOf, to } = owner.request;
    const fresh = performance.now() - this.cameAt < ECHO_MS;
    if (concerns({ stream, on: asOf ?? to, version: versionOf(result), fresh }, moves)) this.paced.want();
  }

  behind(): void {
    if (this.loader.owner && !this.isOfThePast(this.loader.owner.request)) this.paced.want();
    else this.feed?.answered(this);
  }

  /** What is read stays at its height. */
  connection(): void {
    const putBack = keepView(this.host.renderRoot as ShadowRoot);
    this.notice.show(this.feed?.lostAt);
    putBack();
  }

  private part(): void {
    this.feed?.leave(this);
    this.feed = undefined;
    this.paced.forget();
    this.saying.forget();
    this.before = undefined;
    this.running?.abort();
    this.notice.show(undefined);
  }

  private async ask(): Promise<void> {
    const { loader, feed } = this;
    const { owner, result } = loader;
    if (!feed) return;
    if (!owner || !result) return feed.answered(this);
    if (loader.loading) {
      this.postponed = true; // somebody asked already, perhaps before it moved
      return;
    }
    const { signal } = (this.running = new AbortController());
    const began = performance.now();
    const answer = await loader.fetch(owner.backend, wholeRequest(owner.request, result), signal);
    if (('code' in answer && isPassing(answer)) || feed.wasAway(began)) this.paced.waited();
    if (signal.aborted || loader.owner !== owner || loader.loading) return;
    if (!('code' in answer)) {
      feed.answered(this);
      if (JSON.stringify(answer) !== JSON.stringify(loader.result) || loader.failure) await this.take(answer);
    } else if (isPassing(answer)) feed.lost(this);
    else {
      feed.answered(this);
      loader.show(answer);
      this.host.requestUpdate();
    }
  }

  private async take(answer: object): Promise<void> {
    const root = this.host.renderRoot as ShadowRoot;
    const putBack = keepView(root);
    const [text, balance] = [textOf(root), balanceOf(root)];
    this.terms.expect();
    this.loader.show(answer);
    this.host.requestUpdate();
    await this.host.updateComplete;
    putBack();
    if (this.isInside() || textOf(root) === text) return;
    this.before ??= balance;
    this.saying.want();
  }

  private say(): void {
    const root = this.host.renderRoot as ShadowRoot;
    const now = balanceOf(root);
    const said = now === this.before || now === '' ? liveText(tagOf(root), 'updated') : liveText(tagOf(root), 'balance', { balance: now });
    this.before = undefined;
    this.live.lang = tagOf(root);
    this.live.textContent = this.live.textContent === said ? `${said}\u00A0` : said; // the same words again would not be heard
  }

  /** What is known of the past does not change. */
  private isOfThePast({ knownAt }: AnyRequest): boolean {
    const now = this.host['environment']?.clock?.() ?? new Date().toISOString();
    return knownAt !== undefined && Date.parse(knownAt) <= Date.parse(now);
  }

  private isInside(): boolean {
    const root = this.host.getRootNode();
    return root instanceof ShadowRoot && following.has(root.host);
  }
}

function isPassing({ retryable }: LoadFailure): boolean {
  return retryable;
}

/** The version of the account, where the answer has a position. */
function versionOf(result: object): number | undefined {
  const position: unknown = 'position' in result ? result.position : undefined;
  const version: unknown = typeof position === 'object' && position !== null && 'version' in position ? position.version : undefined;
  return typeof version === 'number' ? version : undefined;
}

function textOf(root: ShadowRoot): string {
  return root.querySelector('.base')?.textContent ?? '';
}

/** What is owed, as the element says it; '' where it does not. */
function balanceOf(root: ShadowRoot): string {
  const parts = [...root.querySelectorAll('[part~=balance]')].map(({ textContent }) => (textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  return parts.join(', ');
}
