/** What every element of this package is: a custom element that says when it has rendered. */
export interface RenderedElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** Longest wait for an element to settle, in milliseconds. */
const PATIENCE_MS = 5000;

/**
 * How a test acts on an element and reads what it shows, without knowing what its shadow tree looks like. The harness comes with the version of the element, so a
 * test survives a change of markup.
 *
 * A harness of an element extends this class: what a person can read as methods that give text, what a person can do as methods that wait until it is done.
 */
export class ElementHarness<Element extends RenderedElement> {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  /** Waits until nothing is under way and what there is has been rendered. Throws after five seconds. */
  async settled(): Promise<void> {
    await this.until(() => !this.isBusy(), 'it is still busy');
  }

  /** Whether it says so to a screen reader. */
  isBusy(): boolean {
    return this.root.querySelector('[aria-busy=true]') !== null;
  }

  /** Where it looks. Empty before the element is defined and first rendered. */
  protected get root(): ParentNode {
    return this.element.shadowRoot ?? document.createDocumentFragment();
  }

  /** The text of the first match as a reader has it, white space made one; '' where there is none. */
  protected text(selector: string, within: ParentNode = this.root): string {
    return readText(within.querySelector(selector));
  }

  /** Clicks as a person does, then waits for what comes of it. Throws where there is nothing to click. */
  protected async click(selector: string, what: string): Promise<void> {
    await this.element.updateComplete;
    const target = this.root.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`<${this.element.localName}> shows no ${what}.`);
    target.click();
    await this.settled();
  }

  /** Has what is shown made as a file: 'PDF', 'Excel', 'CSV' or 'JSON'. What is said of it then. Throws where there is no such file. */
  protected async downloadAs(format: string): Promise<string> {
    const button = this.root.querySelector<HTMLElement>('[part=download-button]');
    if (!button) throw new Error(`<${this.element.localName}> hands out no files.`);
    if (button.getAttribute('aria-expanded') === 'false') button.click();
    const formats = () => [...this.root.querySelectorAll<HTMLElement>('[part=downloads] .formats button')];
    await this.until(() => formats().length > 0, 'what can be had as a file did not come');
    const wanted = formats().find((one) => readText(one) === format);
    if (!wanted) throw new Error(`<${this.element.localName}> has no file as ${format}.`);
    wanted.click();
    await this.element.updateComplete;
    await this.settled();
    return this.text('[part=downloads] [role=status], [part=downloads] [part=notice]') || this.text('[part=downloads] [part=notice]');
  }

  /** Waits for a condition, looked at once a frame, after each rendering. */
  protected async until(condition: () => boolean, otherwise: string): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    await this.element.updateComplete;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`<${this.element.localName}> did not settle: ${otherwise} after ${PATIENCE_MS} ms.`);
      await new Promise((done) => requestAnimationFrame(done));
      await this.element.updateComplete;
    }
  }
}

/** Text without the disclosures inside it, whose words are not there until somebody opens them. */
export function readText(node: Element | null): string {
  const copy = node?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('details:not([open]) > :not(summary), [hidden]').forEach((closed) => closed.remove());
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
