import { css } from 'lit';

/** Room, type and colour of the whole; heading, buttons, notices, waiting. */
export const frameStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: 0;
  }

  :host([hidden]) {
    display: none;
  }

  .base {
    background: var(--_cartera-surface);
    color: var(--_cartera-text);
    padding: 16px;
    font-size: 0.875rem;
    line-height: 1.45;
    text-align: start;
  }

  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }

  .figure,
  .money,
  .balance-owed {
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
    unicode-bidi: isolate;
  }

  .muted,
  .whose,
  .known-at,
  .since,
  .detail,
  .waiting {
    color: var(--_cartera-text-muted);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* heading */

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 8px 16px;
  }

  .names {
    flex: 1 1 9rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .title {
    font-size: 1rem;
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
  }

  .quiet {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_cartera-text-muted);
    border-radius: var(--_cartera-radius);
    background: transparent;
    color: var(--_cartera-accent-text);
    font: inherit;
    cursor: pointer;
  }

  .quiet:hover {
    background: var(--_cartera-surface-sunken);
  }

  .quiet[aria-disabled='true'] {
    color: var(--_cartera-text-muted);
    cursor: default;
  }

  :focus-visible {
    outline: 2px solid var(--_cartera-focus);
    outline-offset: 2px;
  }

  .waiting:empty {
    display: none;
  }

  .waiting {
    margin-block-start: 8px;
  }

  .notice {
    margin-block: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_cartera-line);
    border-inline-start: 4px solid var(--_cartera-critical);
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-raised);
    display: grid;
    gap: 8px;
    justify-items: start;
    max-inline-size: 44rem;
  }

  .happened {
    font-weight: 600;
  }

  .empty,
  p.none {
    padding-block: 24px;
    max-inline-size: 44rem;
  }

  p.none {
    padding-block: 16px 0;
  }

  @container (min-width: 44rem) {
    .base {
      padding: 24px;
    }

    .title {
      font-size: 1.25rem;
    }
  }

  /* waiting */

  /* the room of the words that come after a while */
  .skeleton {
    display: grid;
    gap: 12px;
    margin-block-start: calc(24px + 1.45em);
  }

  .waiting:not(:empty) + .skeleton {
    margin-block-start: 16px;
  }

  .bone {
    block-size: 1rem;
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-sunken);
  }

  .bone.label {
    inline-size: 9rem;
  }

  .bone.answer {
    inline-size: min(16rem, 80%);
    block-size: 2rem;
  }

  .bone.bar {
    block-size: 28px;
  }

  .bone.row {
    block-size: calc(var(--_cartera-row) - 16px);
  }

  @media (prefers-reduced-motion: no-preference) {
    .slow .bone {
      animation: wait 1.6s ease-in-out infinite alternate;
    }

    @keyframes wait {
      to {
        opacity: 0.5;
      }
    }
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid CanvasText;
    }
  }
`;
