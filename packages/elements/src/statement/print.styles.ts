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
    .notice button {
      display: none;
    }

    .chunk {
      content-visibility: visible;
    }

    .rows :is(td, th) {
      padding-block: 1.25pt;
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
