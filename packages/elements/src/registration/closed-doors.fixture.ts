/**
 * Closes the ways out of a page and into the browser's stores: each is replaced by one that writes its name down and fails.
 *
 * @returns What opens them again.
 */
export function closeTheDoors(used: string[]): () => void {
  const doors: readonly (readonly [owner: object, name: string])[] = [
    [window, 'fetch'],
    [window, 'XMLHttpRequest'],
    [window, 'WebSocket'],
    [window, 'EventSource'],
    [window, 'Worker'],
    [window, 'open'],
    [navigator, 'sendBeacon'],
    [HTMLImageElement.prototype, 'src'],
    [HTMLScriptElement.prototype, 'src'],
    [HTMLLinkElement.prototype, 'href'],
    [Storage.prototype, 'setItem'],
    [indexedDB, 'open'],
    [Document.prototype, 'cookie'],
  ];
  const before = doors.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  // a function of the old kind, so that `new` reaches it
  const closed = (name: string) =>
    function refuse() {
      used.push(name);
      throw new Error(`${name} is closed in this test`);
    };
  for (const [owner, name] of doors) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor?.set) Object.defineProperty(owner, name, { configurable: true, get: () => '', set: closed(name) });
    else Object.defineProperty(owner, name, { configurable: true, writable: true, value: closed(name) });
  }
  return () => {
    for (const [index, [owner, name]] of doors.entries()) {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(owner, name, descriptor);
      else Reflect.deleteProperty(owner, name);
    }
  };
}
