import type { Backend } from '@cartera/backend';
import type { Instant } from '@cartera/core';
import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { environmentContext, type CarteraIdentity } from '../environment/index.js';

/**
 * @summary Gives the elements below it their Backend, locale, clock and identity. For developers; it shows nothing itself.
 * @status experimental
 * @since 0.1
 *
 * Elements follow what changes: one `watch` of the Backend for all of them, from the first answer on, at rest while the page is hidden. What moved is asked again without a sign of
 * waiting; place, focus and what is typed stay. `still` switches that off. When the far side is not heard for five seconds they say so, and catch up when it is back.
 *
 * Every element also works without it, from its own properties. Taking the backend away makes the elements below stop their requests and forget what they showed.
 *
 * @slot - The page, or the part of it, that uses Cartera's elements.
 *
 * @example
 * <cartera-provider locale="es-MX"><cartera-statement stream="account/ACME"></cartera-statement></cartera-provider>
 */
export class CarteraProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    backend: { attribute: false },
    locale: {},
    clock: { attribute: false },
    identity: { attribute: false },
    still: { type: Boolean },
  };

  /** Where elements read and submit. The only way out to the network. */
  backend: Backend | undefined;

  /** BCP 47 tag for the elements below. Default: the nearest `lang`. */
  locale: string | undefined;

  /** The instant it is. Default: none; elements read no clock of their own. */
  clock: (() => Instant) | undefined;

  /** Who is looking. Rights are the Backend's affair. */
  identity: CarteraIdentity | undefined;

  /** Whether the elements below stand as they are until they are asked again. Default: they follow what changes, where the Backend tells it. */
  still: boolean | undefined;

  private readonly environment = new ContextProvider(this, { context: environmentContext, initialValue: {} });

  protected override willUpdate(): void {
    const { backend, locale, clock, identity, still } = this;
    this.environment.setValue({
      ...(backend && { backend }),
      ...(locale && { locale }),
      ...(clock && { clock }),
      ...(identity && { identity }),
      ...(still && { still }),
    });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
