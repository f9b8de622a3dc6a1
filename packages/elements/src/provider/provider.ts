import type { Backend } from '@cartera/backend';
import type { Instant } from '@cartera/core';
import { provide } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { environmentContext, type CarteraEnvironment, type CarteraIdentity } from '../environment/index.js';

/**
 * @summary Gives the elements below it their Backend, locale, clock and identity. For developers; it shows nothing itself.
 * @status experimental
 * @since 0.1
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

  /** Where elements read and submit. The only way out to the network. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** BCP 47 tag for the elements below. Default: the nearest `lang`. */
  @property() locale: string | undefined;

  /** The instant it is. Default: none; elements read no clock of their own. */
  @property({ attribute: false }) clock: (() => Instant) | undefined;

  /** Who is looking. Rights are the Backend's affair. */
  @property({ attribute: false }) identity: CarteraIdentity | undefined;

  @provide({ context: environmentContext })
  @state()
  protected environment: CarteraEnvironment = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') || changed.has('locale') || changed.has('clock') || changed.has('identity'))
      this.environment = this.gather();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  private gather(): CarteraEnvironment {
    const { backend, locale, clock, identity } = this;
    return { ...(backend && { backend }), ...(locale && { locale }), ...(clock && { clock }), ...(identity && { identity }) };
  }
}
