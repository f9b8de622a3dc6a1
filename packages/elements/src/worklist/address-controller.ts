import type { ReactiveController } from 'lit';
import { viewFrom } from './view-from.js';

/** An element whose view may stand in the page's address. */
interface AddressedHost {
  readonly address: boolean;
  view: string | undefined;
}

/** Keeps a view in the page's own address, where the element is asked to: read when it comes to the page and when somebody goes back. `writeAddress` writes it. */
export class AddressController implements ReactiveController {
  private readonly host: AddressedHost;
  private reading = false;

  constructor(host: AddressedHost) {
    this.host = host;
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

  private readonly went = () => {
    if (this.host.address) this.host.view = viewFrom(location.search);
  };
}
