import type { Backend } from '@cartera/backend';
import type { Instant } from '@cartera/core';

/** What a provider gives to the elements below it. */
export interface CarteraEnvironment {
  readonly backend?: Backend;
  /** BCP 47 tag; wins over the page's `lang`, not over an element's own. */
  readonly locale?: string;
  /** The instant it is. Elements have no clock of their own. */
  readonly clock?: () => Instant;
  /** Who is looking. For what is shown only: what may be seen is decided by the Backend. */
  readonly identity?: CarteraIdentity;
  /** Elements stand as they are until they are asked again, and do not follow what changes. */
  readonly still?: true;
}

/** Who is looking at the page. */
export interface CarteraIdentity {
  readonly id: string;
  readonly role: string;
}
