import { css } from 'lit';

/** What opens an explanation, and its steps: words on the left, amounts on the right. */
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
    padding: 4px;
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

  .steps {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 8px 12px;
    list-style: none;
    border-radius: var(--_cartera-radius);
    background: var(--_cartera-surface-sunken);
    max-inline-size: 44rem;
  }

  .steps li {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 16px;
  }

  .step {
    flex: 1 1 7rem;
    overflow-wrap: anywhere;
  }

  .steps .sum {
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_cartera-text-muted);
    font-weight: 600;
  }

  .explained > p {
    max-inline-size: 44rem;
    padding-block: 4px 8px;
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

  /* promises */

  .no-promises {
    margin-block-start: 12px;
    color: var(--_cartera-text-muted);
  }

  .promises {
    margin-block-start: 20px;
  }

  .promises h4 {
    margin: 0 0 8px;
    font-size: 1rem;
    font-weight: 600;
  }

  .promises > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
    align-items: start;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .promise {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--_cartera-line);
    border-radius: var(--_cartera-radius);
    min-inline-size: 0;
  }

  .promise .steps {
    justify-self: stretch;
  }

  .made {
    display: flex;
    flex-wrap: wrap;
    justify-self: stretch;
    justify-content: space-between;
    gap: 0 12px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .made .muted {
    font-weight: 400;
  }

  .whole {
    display: inline-block;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .held {
    display: block;
    color: var(--_cartera-text-muted);
    font-size: 0.8125rem;
  }
`;
