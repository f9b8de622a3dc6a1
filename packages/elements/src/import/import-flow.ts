import type { FileMapping, FileReport, Imports, MadeFile, RunRequest } from '@cartera/backend';
import type { LocalDate } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import type { ImportProposal, ImportStepName } from '@cartera/locales/import-form';
import type { ReactiveControllerHost } from 'lit';
import { isText } from '../given/index.js';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { agedColumns, type AgedColumn } from './column-meanings.js';
import { FileSender } from './file-sender.js';
import {
  dayOfList,
  EMPTY_IMPORT,
  mappingOf,
  mappingOfMended,
  wholeMapping,
  withChoice,
  withColumn,
  withColumns,
  type ImportDraft,
  type MappingChoice,
} from './import-draft.js';
import type { CarteraImportDone, CarteraImportFailed, CarteraImportRequest } from './import-events.types.js';
import { ANSWER_UNREADABLE, MAPPING_UNREADABLE } from './import-failures.js';
import { isMadeFile } from '../download/index.js';
import { isMappingDraft } from './is-mapping-draft.js';
import { isMappingFile, readMappingFile } from './mapping-file.js';
import { PreviewAsker } from './preview-asker.js';
import { proposalsIn, questionWithout, withProposal, type Proposals } from './proposals.js';
import { RunController } from './run-controller.js';

/** What the flow asks of the element it runs in. */
export interface ImportHost {
  readonly element: Pick<ReactiveControllerHost, 'requestUpdate'>;
  imports(): Imports | undefined;
  /** The mapping that the page proposes; anything may stand in it. */
  mapping(): unknown;
  /** Fires an event of the element's; false where a listener prevented it. */
  tell(type: string, detail: object): boolean;
  /** Moves the focus, after the next update, to the first of some nodes that is there. */
  focusOn(...selectors: readonly string[]): void;
}

/** From a file to what it changed: what was chosen and said, what the far side answers, what became of it. */
export class ImportFlow {
  step: ImportStepName = 'file';
  sender: FileSender | undefined;
  sending = false;
  /** Files that come after this one. */
  queue: readonly File[] = [];
  /** A mapping that was chosen as a file. */
  saved: { readonly name: string; readonly mapping: ImportDraft['mapping'] } | undefined;
  /** The file has mended rows of the one before. */
  mended = false;
  draft: ImportDraft = EMPTY_IMPORT;
  /** Fields that were open at some time: they stay where they are when they are answered. */
  asked: readonly string[] = [];
  /** Columns that were proposed as amounts by age: what can be chosen for them again. */
  aged: readonly AgedColumn[] = [];
  /** What was proposed of how rows hang together: what can be said yes to again. */
  proposed: Proposals = {};
  /** What would happen. */
  trial: FileReport | undefined;
  /** What happened. */
  report: FileReport | undefined;
  rejected: MadeFile | undefined;
  /** What failed last, of the step that is shown. */
  failure: LoadFailure | undefined;

  readonly asker: PreviewAsker;
  readonly runner: RunController;
  private readonly host: ImportHost;
  private leaving = new AbortController();
  private told: FileMapping | undefined;
  private readingMapping = false;

  constructor(host: ImportHost) {
    this.host = host;
    this.asker = new PreviewAsker(host.element, () => this.previewed());
    this.runner = new RunController(host.element);
  }

  get busy(): boolean {
    return this.sending || this.readingMapping || this.asker.asking || this.runner.running !== undefined;
  }

  /** Why the step that is shown did not get on; before a file is chosen, what is wrong with what the page set. */
  get problem(): LoadFailure | undefined {
    if (this.step === 'columns') return this.asker.failure ?? this.failure;
    const given = this.step === 'file' ? this.host.mapping() : undefined;
    return this.failure ?? (isMappingDraft(given ?? {}) ? undefined : MAPPING_UNREADABLE);
  }

  get importing(): boolean {
    return this.runner.running === 'import';
  }

  /** The mapping where nothing is open. */
  get whole(): FileMapping | undefined {
    const { preview } = this.asker;
    return preview && wholeMapping(preview, this.draft);
  }

  /** Another Backend, another page: nothing stays. */
  reset(): void {
    this.leave();
    this.step = 'file';
    this.sender = this.saved = undefined;
    this.queue = [];
    this.begin();
  }

  /** What was chosen or dropped: one file after another; one that says how others are read is kept for that. */
  readonly choose = async (files: readonly File[]): Promise<void> => {
    if (this.importing) return;
    const mapping = files.find(isMappingFile);
    const others = files.filter((file) => !isMappingFile(file));
    if (mapping) await this.useMapping(mapping);
    const [first, ...rest] = others;
    if (!first) return;
    this.queue = rest;
    await this.take(first);
  };

  /** Leaves a chosen mapping aside again. */
  readonly dropMapping = (): void => {
    this.saved = undefined;
    this.draft = { ...EMPTY_IMPORT, asOf: this.draft.asOf };
    this.proposed = {};
    if (this.step === 'columns') this.ask(true);
    this.update();
  };

  /** To a step that was passed, or on to where one was. */
  readonly go = (step: ImportStepName): void => {
    if (this.importing) return;
    if (step !== 'review') this.runner.forget();
    this.failure = undefined;
    this.show(step);
    if (step === 'columns' && !this.asker.preview && !this.asker.asking) this.ask(true);
  };

  readonly choice = (field: MappingChoice, value: string | number | boolean, soon = true): void => {
    if (field === 'sheet' || field === 'headerRow' || field === 'rows') this.asked = [];
    if (field === 'sheet' || field === 'headerRow') this.proposed = {};
    const { preview } = this.asker;
    const standing = preview && field === 'rows' && value !== 'open-balances' && this.aged.length > 0 && mappingOf(preview, this.draft);
    if (standing && standing.columns) this.draft = withColumns(this.draft, standing, { columns: standing.columns }); // or ages are proposed again
    this.draft = withChoice(this.draft, field, value);
    this.ask(soon);
  };

  readonly meaning = (header: string, meaning: string | AgedColumn | undefined): void => {
    const { preview } = this.asker;
    if (!preview) return;
    this.draft = withColumn(this.draft, mappingOf(preview, this.draft), { header, meaning });
    this.ask(true);
  };

  /** Yes or no to what is proposed of how rows hang together. */
  readonly propose = (field: ImportProposal, isSo: boolean): void => {
    this.draft = { ...this.draft, mapping: withProposal(this.draft.mapping, field, isSo, this.proposed) };
    if (isSo) this.asked = this.asked.filter((question) => question !== questionWithout(field, this.draft.mapping));
    this.ask(true);
  };

  readonly day = (asOf: string): void => {
    this.draft = { ...this.draft, asOf };
    this.ask();
  };

  readonly askAgain = (): void => this.ask(true);

  /** On to what would change; what is still open is asked for first. */
  readonly review = (): void => {
    const { asking, failure, preview } = this.asker;
    if (asking || failure) return;
    if (!this.whole) return this.host.focusOn(`[data-question="${CSS.escape(preview?.open[0] ?? '')}"] :is(input, select)`, '#questions');
    this.show('review');
    void this.tryOut();
  };

  /** What is done with rows that differ, and with those that are no longer listed. */
  readonly decide = ({ update, fullList }: { readonly update?: boolean; readonly fullList?: boolean }): void => {
    if (update !== undefined) this.draft = { ...this.draft, update };
    if (fullList !== undefined) this.draft = withChoice(this.draft, 'fullList', fullList);
    void this.tryOut(true);
  };

  readonly tryAgain = (): void => void this.tryOut();

  readonly confirm = async (): Promise<void> => {
    const request = this.request();
    const { sender } = this;
    if (!request || !sender || this.runner.running || !this.trial) return;
    const { mapping, asOf, update } = request;
    const told = { name: sender.name, mapping, ...(asOf !== undefined && { asOf }), ...(update && { update }) };
    if (!this.host.tell('cartera-import-request', told satisfies CarteraImportRequest)) return;
    this.told = mapping;
    this.failure = undefined;
    this.host.focusOn('#step');
    const report = await this.run('import', request);
    if (!report) return;
    if ('code' in report) return this.failed(report);
    this.report = report;
    this.show('done');
    this.host.tell('cartera-import-done', { name: sender.name, mapping, report } satisfies CarteraImportDone);
    if (report.rejected > 0) await this.fetchRejected();
  };

  /** The file with what was refused. */
  readonly fetchRejected = async (): Promise<void> => {
    const imports = this.host.imports();
    const { sender, leaving } = this;
    if (!imports || !sender) return;
    this.failure = undefined;
    this.update();
    const { signal } = leaving;
    const answer: unknown = await sender.with(imports, signal, async (id) => imports.rejected(id, { signal })).catch(failureOf);
    if (signal.aborted || sender !== this.sender) return;
    if (isMadeFile(answer)) this.rejected = answer;
    else this.failure = answer instanceof Object && 'retryable' in answer ? (answer as LoadFailure) : ANSWER_UNREADABLE;
    this.update();
  };

  /** A file with mended rows comes next, read as the one before. */
  readonly mend = (): void => {
    const mapping = this.told;
    const { asOf } = this.draft;
    this.sender = undefined;
    this.begin();
    this.mended = mapping !== undefined;
    if (mapping) this.draft = { ...this.draft, asOf, mapping: mappingOfMended(mapping) };
    this.show('file');
  };

  /** The next of the files that were chosen, or the choice of another. */
  readonly another = async (): Promise<void> => {
    const [next, ...rest] = this.queue;
    this.queue = rest;
    this.sender = undefined;
    this.begin();
    this.show('file');
    if (next) await this.take(next);
  };

  readonly sendAgain = async (): Promise<void> => {
    if (this.sender) await this.send(this.sender);
  };

  /** Gone from the page: nothing goes on. */
  leave(): void {
    this.leaving.abort();
    this.leaving = new AbortController();
    this.runner.forget();
    this.asker.forget();
    this.sending = false;
  }

  private begin(): void {
    this.asker.forget();
    this.runner.forget();
    this.mended = false;
    this.draft = EMPTY_IMPORT;
    this.asked = this.aged = [];
    this.proposed = {};
    this.trial = this.report = this.rejected = this.failure = this.told = undefined;
  }

  private async take(file: File): Promise<void> {
    const { mended, draft } = this;
    this.leave();
    this.begin();
    this.mended = mended;
    const proposed = this.saved?.mapping ?? this.host.mapping() ?? {};
    const given = mended ? draft.mapping : proposed;
    if (isMappingDraft(given)) this.draft = { ...EMPTY_IMPORT, mapping: given, asOf: mended ? draft.asOf : '' };
    this.step = 'file';
    this.sender = new FileSender(file);
    await this.send(this.sender);
  }

  private async send(sender: FileSender): Promise<void> {
    const imports = this.host.imports();
    if (!imports) return;
    this.sending = true;
    this.failure = undefined;
    this.update();
    const { signal } = this.leaving;
    const failure = await sender.send(imports, signal);
    if (signal.aborted || sender !== this.sender) return;
    this.sending = false;
    this.failure = failure;
    if (failure) return this.host.focusOn('#failure');
    this.show('columns');
    this.ask(true);
  }

  private async useMapping(file: File): Promise<void> {
    this.readingMapping = true;
    this.update();
    const mapping = await readMappingFile(file);
    this.readingMapping = false;
    this.failure = mapping ? undefined : MAPPING_UNREADABLE;
    if (mapping) {
      this.saved = { name: file.name, mapping };
      this.draft = { ...this.draft, mapping };
      this.asked = [];
      this.proposed = {};
      if (this.step === 'columns') this.ask(true);
    }
    this.update();
  }

  private ask(soon = false): void {
    const imports = this.host.imports();
    const { sender } = this;
    if (!imports || !sender) return;
    const asOf = dayOfList(this.draft);
    const { mapping } = this.draft;
    const request = { ...(Object.keys(mapping).length > 0 && { mapping }), ...(asOf && { asOf }), rows: 10 };
    this.trial = undefined;
    this.asker.ask(async (signal) => sender.with(imports, signal, async (id) => imports.preview(id, request, { signal })), soon);
  }

  private previewed(): void {
    const { preview } = this.asker;
    this.asked = [...new Set([...this.asked, ...(preview?.open ?? [])])];
    const known = new Set(this.aged.map(({ header }) => header));
    this.aged = [...this.aged, ...agedColumns(preview?.mapping ?? {}).filter(({ header }) => !known.has(header))];
    this.proposed = { ...this.proposed, ...proposalsIn(preview?.mapping ?? {}) };
    const listDay = preview?.warnings.find(({ code }) => code === 'preview.list_day')?.facts['day'];
    if (this.draft.asOf === '' && isText(listDay) && isLocalDate(listDay)) this.draft = { ...this.draft, asOf: listDay };
    if (this.mended && this.step === 'columns' && this.whole) {
      this.mended = false;
      this.review();
    }
  }

  private request(): RunRequest | undefined {
    const mapping = this.whole;
    const asOf: LocalDate | undefined = dayOfList(this.draft);
    return mapping && { mapping, ...(asOf && { asOf }), ...(this.draft.update && { update: true }) };
  }

  /** @param stays What was answered before stays on the screen meanwhile. */
  private async tryOut(stays = false): Promise<void> {
    const request = this.request();
    if (!request) return;
    this.failure = undefined;
    if (!stays) this.trial = undefined;
    const trial = await this.run('trial', { ...request, dryRun: true });
    if (!trial) return;
    if ('code' in trial) this.failure = trial;
    else this.trial = trial;
    this.update();
  }

  private async run(kind: 'trial' | 'import', request: RunRequest): Promise<FileReport | LoadFailure | undefined> {
    const imports = this.host.imports();
    const { sender } = this;
    if (!imports || !sender) return undefined;
    return this.runner.start(kind, async (options) => {
      const { signal = this.leaving.signal } = options;
      return sender.with(imports, signal, async (id) => imports.run(id, request, options));
    });
  }

  private failed(failure: LoadFailure): void {
    const { code, retryable } = failure;
    this.failure = failure;
    this.update();
    this.host.focusOn('#failure');
    this.host.tell('cartera-import-failed', { code, retryable } satisfies CarteraImportFailed);
  }

  private show(step: ImportStepName): void {
    this.step = step;
    this.host.focusOn('#step');
    this.update();
  }

  private update(): void {
    this.host.element.requestUpdate();
  }
}
