import { css } from 'lit';

/** What opens an explanation, and what stands there until it comes. */
export const whyStyles = css`
  /* why */

  .hint {
    margin-block-start: 20px;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }

  .disclosure {
    min-block-size: 28px;
    margin: -4px;
    padding: 4px 4px 4px calc(1.2em + 4px); /* a long name hangs beside its mark */
    text-indent: -1.2em;
    border: 0;
    border-radius: var(--_cartera-radius);
    background: transparent;
    color: var(--_cartera-accent-text);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .disclosure:hover {
    background: var(--_cartera-surface-sunken);
  }

  .disclosure::before {
    content: '';
    display: inline-block;
    inline-size: 0.375em;
    block-size: 0.375em;
    margin-inline-end: 0.5em;
    border: solid currentcolor;
    border-width: 1.5px 1.5px 0 0;
    transform: translateY(-0.1em) rotate(45deg);
  }

  .disclosure[aria-expanded='true']::before {
    transform: translateY(-0.2em) rotate(135deg);
  }

  .rows .why .explained {
    padding: 0 0 16px;
  }

  .looking {
    color: var(--_cartera-text-muted);
    animation: appear 0s 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .no-promises {
    margin-block-start: 12px;
    color: var(--_cartera-text-muted);
  }
`;
