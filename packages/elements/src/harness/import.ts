import { ElementHarness, readText } from './element-harness.js';
import type { CarteraImport } from '../import/index.js';

/** What an import shows as a whole: waiting for the page, on its way, that nothing can be imported, or one of its steps. */
export type ImportShows = 'waiting' | 'loading' | 'closed' | 'file' | 'columns' | 'review' | 'done';

/** A column of the file: its header, what it means, and what the first rows say in it. */
export interface ImportColumn {
  readonly header: string;
  readonly meaning: string;
  readonly cells: readonly string[];
}

/** What was proposed of how rows hang together, by its field in a mapping. */
export interface ImportProposed {
  readonly field: string;
  readonly isSo: boolean;
  readonly words: string;
}

/**
 * How a test reads and uses a `<cartera-import>`.
 *
 * @example
 * const element = new ImportHarness(document.querySelector('cartera-import'));
 * await element.settled();
 * await element.give(new File(['Cliente;Folio;Fecha;Total\nC-1;F-1;31/03/2026;100.00'], 'facturas.csv'));
 * await element.answer('currency', 'MXN');
 * await element.review();
 * element.counts(); // => ['1 nueva']
 */
export class ImportHarness extends ElementHarness<CarteraImport> {
  /** What it shows now. */
  shows(): ImportShows {
    const step = this.root.querySelector<HTMLElement>('[data-step]')?.dataset['step'];
    if (step !== undefined) return step as ImportShows;
    if (this.root.querySelector('.closed')) return 'closed';
    return this.isBusy() ? 'loading' : 'waiting';
  }

  /** Gives files as the dialog of the browser does, and waits for the first of them to be read, or for what is wrong with it. */
  async give(...files: readonly File[]): Promise<void> {
    const input = this.root.querySelector<HTMLInputElement>('[part=drop] + input');
    if (!input) throw new Error(`<cartera-import> shows ${this.shows()}, no place for a file.`);
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await this.element.updateComplete;
    await this.settled();
  }

  /** What the file does not tell, as it is asked. */
  questions(): readonly string[] {
    return [...this.root.querySelectorAll('[part=questions] :is(legend, .field > label)')].map(readText);
  }

  /** Answers what is open: 'dates' with 'D/M/Y', 'currency' with 'MXN', 'columns.amount' with a header. */
  async answer(field: string, value: string): Promise<void> {
    const question = this.root.querySelector<HTMLElement>(`[data-question="${CSS.escape(field)}"]`);
    if (!question) throw new Error(`<cartera-import> does not ask for ${field}.`);
    const list = question.querySelector<HTMLSelectElement | HTMLInputElement>('select, input:not([type=radio])');
    if (list) await this.set(list, value);
    else await this.pick(question.querySelectorAll('input').item((question.dataset['values'] ?? '').split(' ').indexOf(value)), value);
  }

  /** The columns of the file. */
  columns(): readonly ImportColumn[] {
    const heads = [...this.root.querySelectorAll('[part=rows] thead th')].slice(1);
    const rows = [...this.root.querySelectorAll('[part=rows] tbody tr:not(.fault)')];
    return heads.map((head, place) => ({
      header: readText(head.querySelector('.header')),
      meaning: readText(head.querySelector('select')?.selectedOptions.item(0) ?? null),
      cells: rows.map((row) => readText(row.children.item(place + 1))),
    }));
  }

  /** Says what a column means, by the name of its field; '' is nothing. */
  async mean(header: string, field: string): Promise<void> {
    const at = this.columns().findIndex((column) => column.header === header);
    const list = this.root.querySelector<HTMLSelectElement>(`#meaning-${at}`);
    if (!list) throw new Error(`<cartera-import> has no column ${header}.`);
    await this.set(list, field);
  }

  /** How rows hang together, as it was proposed: each field with whether it is said to be so, and in words. */
  proposals(): readonly ImportProposed[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-proposal]')].map((node) => ({
      field: node.dataset['proposal'] ?? '',
      isSo: node.querySelector('input')?.checked === true,
      words: readText(node),
    }));
  }

  /** Says yes or no to what was proposed: 'customerFilled', 'customerLines', 'currencyLines'. */
  async propose(field: string, isSo: boolean): Promise<void> {
    const box = this.root.querySelector<HTMLInputElement>(`[data-proposal="${CSS.escape(field)}"] input`);
    if (!box) throw new Error(`<cartera-import> proposes no ${field}.`);
    if (box.checked !== isSo) box.click();
    await this.element.updateComplete;
    await this.settled();
  }

  /** What is wrong with the first rows, or with refused ones. */
  faults(): readonly string[] {
    return [...this.root.querySelectorAll('.fault .words, [part=reasons] li')].map(readText);
  }

  /** On from the columns to what would change. */
  async review(): Promise<void> {
    await this.click('[data-step=columns] [part=primary]', 'button that goes on');
  }

  /** What would change, each with its count. */
  counts(): readonly string[] {
    return [...this.root.querySelectorAll('[part=counts] dt')].map(readText);
  }

  /** What the main button says. */
  act(): string | undefined {
    return this.text('[part~=primary]') || undefined;
  }

  /** What is done with rows that differ: 'keep' or 'update'; with documents that are no longer listed: 'keep' or 'settle'. */
  async decide(about: 'changed' | 'missing', how: 'keep' | 'update' | 'settle'): Promise<void> {
    const at = how === 'keep' ? 0 : 1;
    await this.pick(this.root.querySelectorAll<HTMLInputElement>(`input[name=${about}]`).item(at), how);
  }

  /** Imports, and waits for what was done or what went wrong. */
  async import(): Promise<void> {
    await this.click('[data-step=review] [part=primary]', 'button that imports');
  }

  /** How far an import is, in words. */
  progress(): string | undefined {
    return this.text('[part=progress] .so-far') || undefined;
  }

  /** What was done, in words. */
  outcome(): readonly string[] {
    return [...this.root.querySelectorAll('[part=outcome] li')].map(readText);
  }

  /** What went wrong, and what to do, in words. */
  notice(): string | undefined {
    return this.text('[part=notice]') || undefined;
  }

  private async pick(radio: HTMLInputElement | null, what: string): Promise<void> {
    if (!radio) throw new Error(`<cartera-import> shows ${this.shows()}, no choice ${what}.`);
    radio.click();
    await this.element.updateComplete;
    await this.settled();
  }

  private async set(field: HTMLSelectElement | HTMLInputElement, value: string): Promise<void> {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
    await this.settled();
  }
}
