import type { CarteraWorklist } from '../worklist/index.js';
import { ElementHarness, readText } from './element-harness.js';

/** What a worklist shows as a whole: waiting for the page, fetching, rows, nobody to call (or no row that matches), or only why there is no list. */
export type WorklistShows = 'waiting' | 'loading' | 'rows' | 'nothing' | 'failure';

/** A row as it reads. */
export interface WorklistRowText {
  readonly name: string;
  readonly id: string;
  readonly why: string;
  /** By currency: '1,150.00'. */
  readonly amounts: Readonly<Record<string, string>>;
  /** Days late: '47'; '' for none. */
  readonly late: string;
  /** Promise, snooze, who has it. */
  readonly standing: string;
  /** That it changed, or why something could not be done with it; '' for nothing. */
  readonly mark: string;
  readonly selected: boolean;
}

/**
 * How a test reads and uses a `<cartera-worklist>`.
 *
 * Only rows in sight can be read: `scrollTo` brings others there. Texts are as shown, in the language of the element.
 *
 * @example
 * const worklist = new WorklistHarness(document.querySelector('cartera-worklist'));
 * await worklist.settled();
 * worklist.rows()[0].why; // => 'Promesa incumplida'
 */
export class WorklistHarness extends ElementHarness<CarteraWorklist> {
  /** Nothing is under way, and no row in sight is on its way. */
  override isBusy(): boolean {
    return super.isBusy() || this.nodes().some((row) => row.getAttribute('data-bare') === 'pending');
  }

  /** What it shows now. An older list that stays while newer data loads, or after a failure, is 'rows'. */
  shows(): WorklistShows {
    if (this.nodes().some((row) => row.getAttribute('data-bare') !== 'pending')) return 'rows';
    if (this.notice() !== undefined) return 'failure';
    if (this.isBusy()) return 'loading';
    return this.root.querySelector('.empty .sentence') ? 'nothing' : 'waiting';
  }

  /** How many accounts there are, and on which day: '616 cuentas al 24 nov 2026'. */
  total(): string {
    return this.text('.total');
  }

  /** The offer to take the order that the list has by now, '3 cambios · actualizar el orden'; undefined where there is none. */
  order(): string | undefined {
    return this.root.querySelector('[part=order]')?.getAttribute('aria-label') ?? undefined;
  }

  /** Takes that order. Throws where none is offered. */
  async takeOrder(): Promise<void> {
    await this.click('[part=order]', 'other order');
  }

  /** Rows in sight, from the top. */
  rows(): readonly WorklistRowText[] {
    return this.nodes().map(readRow);
  }

  /** The active row: the one that keys act on. */
  active(): WorklistRowText | undefined {
    const row = this.root.querySelector('.row[data-active]:not([hidden])');
    return row ? readRow(row) : undefined;
  }

  /** Presses keys in the list, one after another, as `KeyboardEvent.key` names them; 'Shift+ArrowDown' with Shift. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const grid = this.grid();
      grid.focus();
      const shiftKey = key.startsWith('Shift+');
      const ctrlKey = key.startsWith('Control+');
      const init = { key: key.replace(/^(?:Shift|Control)\+/, ''), shiftKey, ctrlKey, bubbles: true, composed: true, cancelable: true };
      grid.dispatchEvent(new KeyboardEvent('keydown', init));
      await this.settled();
    }
  }

  /** Clicks a row in sight by its name or id. Throws where there is none. */
  async open(customer: string): Promise<void> {
    this.node(customer).click();
    await this.settled();
  }

  /** Clicks the box of a row in sight. Throws where there is none. */
  async select(customer: string): Promise<void> {
    this.node(customer).querySelector<HTMLElement>('.box')?.click();
    await this.settled();
  }

  /** Scrolls so that a row, counted from 0, stands at the top, and waits until it is there. */
  async scrollTo(index: number): Promise<void> {
    const grid = this.grid();
    const height = this.nodes()[0]?.getBoundingClientRect().height ?? 0;
    grid.scrollTop = index * height;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await this.settled();
  }

  /** The reasons that can be chosen, each with its count: 'Promesa incumplida 87'. */
  reasons(): readonly string[] {
    return [...this.root.querySelectorAll('.reasons .chip')].map(readText);
  }

  /** Chooses a reason by its name, or leaves it when it is chosen. Throws where there is none. */
  async chooseReason(name: string): Promise<void> {
    await this.pressButton('.reasons .chip', name);
  }

  /** Chooses among what stands behind a name ('Orden', 'Moneda'), by the beginning of its words. Throws where there is none. */
  async choose(name: string, option: string): Promise<void> {
    const label = [...this.root.querySelectorAll('label.choice')].find((one) => this.text('span', one) === name);
    const select = label?.querySelector('select');
    const chosen = [...(select?.options ?? [])].find((one) => readText(one).startsWith(option));
    if (!select || !chosen) throw new Error(`<cartera-worklist> has no choice ${name}: ${option}.`);
    select.value = chosen.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Types into the search field and lets it be sent. */
  async search(text: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>('[part=search]');
    if (!field) throw new Error('<cartera-worklist> shows no search field.');
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** What is selected, and what became of what was done: '3 seleccionadas …'; '' for nothing. */
  selection(): string {
    return this.text('[part=selection]');
  }

  /** Presses a button of what is selected, or of its form, by its name. Throws where there is none. */
  async act(name: string): Promise<void> {
    await this.pressButton('[part=selection] button', name);
  }

  /** Fills in the form that is open: whom to assign to, or the last day of a snooze. Throws where none is. */
  async fill(text: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>('[part=acting] input');
    if (!field) throw new Error('<cartera-worklist> shows no form.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Why the active row is here, as it reads: each reason with its points, and the sum; undefined while that is closed. */
  why(): readonly string[] | undefined {
    const rows = [...this.root.querySelectorAll('[part=why] :is(tbody, tfoot) tr')];
    return rows.length === 0 ? undefined : rows.map(readText);
  }

  /** The open account's stream. */
  account(): string | undefined {
    return this.root.querySelector('cartera-account')?.getAttribute('stream') ?? undefined;
  }

  /** Has what is shown made as a file, by the name of its format: 'PDF', 'Excel', 'CSV', 'JSON'. What is said of it then. Throws where there is no such file. */
  async download(format: string): Promise<string> {
    return this.downloadAs(format);
  }

  /** What went wrong and what to do, in words. */
  notice(): string | undefined {
    return this.text('[part=notice]') || undefined;
  }

  /** Presses "try again", and waits for the answer. Throws where that is not offered. */
  async retry(): Promise<void> {
    await this.click('[part=notice] button', 'button to try again');
  }

  private async pressButton(selector: string, name: string): Promise<void> {
    await this.until(() => this.buttonOf(selector, name) !== undefined, `no button ${name}`);
    this.buttonOf(selector, name)?.click();
    await this.settled();
  }

  private buttonOf(selector: string, name: string): HTMLElement | undefined {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].find((one) => readText(one).startsWith(name));
  }

  private grid(): HTMLElement {
    const grid = this.root.querySelector<HTMLElement>('[part=grid]');
    if (!grid) throw new Error('<cartera-worklist> shows no list.');
    return grid;
  }

  private node(customer: string): HTMLElement {
    const node = this.nodes().find((row) => [this.text('.name', row), this.text('.id', row)].includes(customer));
    if (!node) throw new Error(`<cartera-worklist> shows no row of ${customer}.`);
    return node;
  }

  /** Those in sight, from the top: nodes stand in the page in any order. */
  private nodes(): readonly HTMLElement[] {
    const grid = this.root.querySelector<HTMLElement>('[part=grid]:not([hidden])');
    if (!grid) return [];
    const top = this.root.querySelector('.heads')?.getBoundingClientRect().bottom ?? 0;
    const { bottom } = grid.getBoundingClientRect();
    const placed = [...grid.querySelectorAll<HTMLElement>('.body .row:not([hidden])')].map((row) => ({
      row,
      box: row.getBoundingClientRect(),
    }));
    const inSight = placed.filter(({ box }) => box.bottom > top + 1 && box.top < bottom - 1);
    return inSight.sort((a, b) => a.box.top - b.box.top).map(({ row }) => row);
  }
}

function readRow(row: Element): WorklistRowText {
  const text = (selector: string) => readText(row.querySelector(selector));
  const amounts = [...row.querySelectorAll('.amount')].map((one) => [one.getAttribute('data-currency') ?? '', readText(one)] as const);
  return {
    name: text('.name'),
    id: text('.id'),
    why: text('.reason'),
    amounts: Object.fromEntries(amounts.filter(([, amount]) => amount !== '')),
    late: text('.late'),
    standing: text('.standing'),
    mark: text('.mark'),
    selected: row.getAttribute('aria-selected') === 'true',
  };
}
