import type { ReactiveController } from 'lit';
import { viewFrom, viewInto } from './worklist-view.js';

/** An element whose view may stand in the page's address. */
interface AddressedHost {
  readonly address: boolean;
  view: string | undefined;
  addController(controller: ReactiveController): void;
}

/** Keeps a view in the page's own address, where the element is asked to: read when it comes to the page and when somebody goes back, written when it changes. */
export class AddressController implements ReactiveController {
  private readonly host: AddressedHost;
  private reading = false;

  constructor(host: AddressedHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.went);
    this.reading = true;
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.went);
  }

  /** Before the first view is read: attributes may be set after the element is on the page. */
  hostUpdate(): void {
    if (this.host.address && this.reading) this.host.view = viewFrom(location.search);
    this.reading = false;
  }

  /** @param step Opening and closing an account are steps that one can go back; a filter is not. */
  write(view: string, step: boolean): void {
    if (!this.host.address) return;
    const { pathname, search, hash } = location;
    const to = `${pathname}${viewInto(search, view)}${hash}`;
    if (to === `${pathname}${search}${hash}`) return;
    if (step) history.pushState(history.state, '', to);
    else history.replaceState(history.state, '', to);
  }

  private readonly went = () => {
    if (this.host.address) this.host.view = viewFrom(location.search);
  };
}
