/** What was handed to the person as a file. */
export interface CaughtFile {
  readonly name: string;
  readonly text: string;
}

/** Catches files that are handed over by a link, instead of the browser, and counts the addresses that were not given back. */
export function caughtDownloads(): { readonly done: () => Promise<readonly CaughtFile[]>; readonly kept: () => number } {
  const revoke = URL.revokeObjectURL.bind(URL);
  const caught: Promise<CaughtFile>[] = [];
  let kept = 0;
  HTMLAnchorElement.prototype.click = function caughtClick(this: HTMLAnchorElement) {
    kept += 1;
    caught.push(fetch(this.href).then(async (answer) => ({ name: this.download, text: await answer.text() })));
  };
  URL.revokeObjectURL = (url) => {
    kept -= 1;
    revoke(url);
  };
  return {
    async done() {
      const files = await Promise.all(caught);
      await new Promise((waited) => setTimeout(waited, 1100)); // the address is given back after a second
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'); // that of every element is there again
      URL.revokeObjectURL = revoke;
      return files;
    },
    kept: () => kept,
  };
}
