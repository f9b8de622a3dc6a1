import type { Plural } from './messages.types.js';

/** What the rows of a file can be. */
export type ImportRowsKind = 'invoices' | 'payments' | 'open-balances';

/** What a person does to have a file read as it is meant, and imported: `importFormWords`. */
export interface ImportFormMessages {
  readonly title: string;
  /** A page without a Backend. */
  readonly nothingYet: string;
  /** This caller imports nothing. */
  readonly closed: { readonly text: string; readonly remedy: string };
  readonly steps: Readonly<Record<'label' | ImportStepName, string>>;
  readonly back: string;
  readonly stop: string;
  readonly file: {
    readonly heading: string;
    readonly drop: string;
    readonly choose: string;
    readonly chooseOther: string;
    readonly formats: string;
    /** `{name}` */
    readonly sending: string;
    /** `{name}`, `{size}` */
    readonly chosen: string;
    /** `{n}` */
    readonly queued: Plural;
    /** `{name}` */
    readonly withMapping: string;
    readonly useMapping: string;
    readonly dropMapping: string;
    readonly mended: string;
  };
  readonly columns: {
    /** `{name}` */
    readonly heading: string;
    readonly reading: string;
    readonly questions: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<ImportRowsKind, string>>;
    readonly sheet: string;
    /** `{sheet}` */
    readonly hiddenSheet: string;
    readonly headerRow: string;
    readonly day: string;
    readonly dayHint: string;
    readonly goOn: string;
    readonly details: string;
    readonly dates: string;
    readonly dateOrders: Readonly<Record<'D/M/Y' | 'M/D/Y' | 'Y-M-D', string>>;
    readonly decimal: string;
    readonly decimals: Readonly<Record<'.' | ',', string>>;
    readonly currency: string;
    /** `{header}` */
    readonly currencyInColumn: string;
    readonly source: string;
    readonly sourceHint: string;
    readonly choose: string;
    /** `{n}` */
    readonly skipped: Plural;
    /** The first rows: `{n}` */
    readonly caption: Plural;
    /** Why columns are proposed, where it is for their names. */
    readonly byName: string;
    readonly scroll: string;
    readonly line: string;
    /** `{header}` */
    readonly meaning: string;
    readonly notUsed: string;
    /** `{range}` */
    readonly aging: string;
    readonly notDue: string;
    /** `{from}`, `{through}` */
    readonly ages: string;
    /** `{from}` */
    readonly agesAndMore: string;
    /** Said of a cell that is blank in the file, before what stands in it. */
    readonly fromAbove: string;
    readonly unnamed: string;
    readonly asInFile: string;
    /** What is wrong with a row: `{line}`, `{column}`, `{fault}` */
    readonly fault: string;
    /** `{line}`, `{fault}` */
    readonly rowFault: string;
    /** `{n}` */
    readonly faultyRows: Plural;
    readonly review: string;
    /** Beside the button that goes on. */
    readonly toAnswer: string;
  };
  /** How rows hang together, as it is proposed: said yes or no to. */
  readonly proposals: {
    readonly heading: string;
    readonly names: Readonly<Record<ImportProposal, string>>;
    /** What is so where the answer is yes: `{n}` rows; `{column}`; `{currencies}`. */
    readonly filledRows: Plural;
    readonly linesColumn: string;
    readonly currencies: string;
    /** What is so where the answer is no. */
    readonly refused: Readonly<Record<ImportProposal, string>>;
  };
  readonly questions: {
    /** `{text}`, `{one}`, `{other}` */
    readonly dates: string;
    /** `{text}` */
    readonly decimal: string;
  };
  readonly mapping: {
    readonly save: string;
    readonly saved: string;
  };
  readonly review: {
    /** `{name}` */
    readonly heading: string;
    readonly trying: string;
    /** `{n}` */
    readonly readSoFar: Plural;
    /** The day of the list: `{day}` */
    readonly asOf: string;
    readonly added: Plural;
    readonly unchanged: Plural;
    readonly changed: Plural;
    readonly missing: Plural;
    readonly rejected: Plural;
    readonly hints: Readonly<Record<'added' | 'unchanged' | 'changed' | 'missing' | 'rejected', Plural>>;
    /** `{documents}`, `{n}` */
    readonly documentsMore: Plural;
    readonly reasons: string;
    /** `{n}` */
    readonly moreReasons: Plural;
    readonly changedQuestion: Plural;
    readonly changedKeep: string;
    /** What is followed although nothing is corrected: the amounts of a complete list, days of settling. */
    readonly changedFollow: Readonly<Record<'list' | 'settled', string>>;
    readonly changedUpdate: string;
    readonly missingQuestion: string;
    readonly missingKeep: string;
    readonly complete: string;
    /** `{n}`, `{day}` */
    readonly settledOn: Plural;
    /** `{n}` */
    readonly settledToday: Plural;
    readonly importAct: Plural;
    readonly correctAct: Plural;
    readonly followAct: Plural;
    readonly settleAct: Plural;
    readonly nothing: string;
    readonly nothingButRefused: string;
    readonly nothingDecided: string;
    readonly promise: string;
  };
  readonly running: {
    /** `{name}` */
    readonly heading: string;
    /** `{n}`, `{total}` */
    readonly soFar: string;
    /** `{n}` */
    readonly soFarUnknown: Plural;
    readonly stay: string;
    readonly stopping: string;
    readonly stopped: { readonly text: string; readonly remedy: string };
    readonly broken: { readonly text: string; readonly remedy: string };
    readonly again: string;
  };
  readonly done: {
    /** `{name}` */
    readonly heading: string;
    readonly nothing: string;
    readonly added: Plural;
    /** `{added}`, `{sums}` */
    readonly addedSum: string;
    readonly corrected: Plural;
    readonly settled: Plural;
    readonly unchanged: Plural;
    readonly followed: Readonly<Record<'list' | 'settled', Plural>>;
    readonly left: Plural;
    readonly missing: Plural;
    readonly rejected: Plural;
    readonly download: string;
    readonly downloadHint: string;
    /** The file with refused rows did not come. */
    readonly noDownload: string;
    readonly mend: string;
    readonly another: string;
    /** `{name}` */
    readonly next: string;
  };
}

/** What is proposed of how rows hang together, by its field in a mapping. */
export type ImportProposal = 'customerFilled' | 'customerLines' | 'currencyLines';

/** The steps of an import, in order. */
export type ImportStepName = 'file' | 'columns' | 'review' | 'done';
