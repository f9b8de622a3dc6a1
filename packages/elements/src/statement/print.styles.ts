import { css } from 'lit';

/** Paper: black on white, no buttons, every row, headings on every page. Comes last. */
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
    .notice button,
    .disclosure::before {
      display: none;
    }

    .chunk {
      content-visibility: visible;
    }

    .rows :is(td, th) {
      padding-block: 1.25pt;
    }

    .disclosure {
      color: inherit;
      padding: 0;
      margin: 0;
      min-block-size: 0;
      text-indent: 0;
    }

    .rows thead {
      display: table-header-group;
    }

    .rows .printed-above {
      display: table-row;
    }

    .rows thead th,
    .late,
    .detail {
      font-size: inherit;
    }

    .rows .why .explained {
      padding-block-end: 4pt;
    }

    .rows tr,
    .answer,
    .aging {
      break-inside: avoid;
    }

    .rows caption {
      break-after: avoid;
    }

    .bar {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
