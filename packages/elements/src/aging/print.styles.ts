import { css } from 'lit';

/** Paper: black on white, no buttons, every row that is here, headings on every page. Comes last. */
export const printStyles = css`
  @media print {
    .base {
      padding: 0;
      font-size: 9pt;
      line-height: 1.3;
    }

    .actions,
    .waiting,
    .hint,
    button {
      display: none;
    }

    .age {
      padding: 1pt 0;
      border: 0;
    }

    .id {
      margin-inline-start: 4pt;
      font-size: inherit;
    }

    .bare {
      display: inline;
    }

    .customers :is(td, th) {
      padding: 1.25pt 4pt;
    }

    .customers thead {
      display: table-header-group;
    }

    .customers thead th {
      font-size: inherit;
    }

    .customers tr,
    .answer,
    .picture {
      break-inside: avoid;
    }

    .bar {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
