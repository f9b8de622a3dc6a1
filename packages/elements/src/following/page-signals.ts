/** What a page hears of itself and of the machine it runs on. */
export interface PageListener {
  readonly hidden: () => void;
  readonly shown: () => void;
  readonly offline: () => void;
  readonly online: () => void;
  /** The machine slept: what was open then says nothing more. */
  readonly woke: () => void;
}

const TICK_MS = 5_000;
/** A clock that stood so long was asleep. */
const ASLEEP_MS = 20_000;

/** Listens to the page; returns what ends it. */
export function pageSignals({ hidden, shown, offline, online, woke }: PageListener): () => void {
  let last = Date.now();
  const visibility = () => (document.hidden ? hidden() : shown());
  const tick = () => {
    const now = Date.now();
    if (now - last > ASLEEP_MS && !document.hidden) woke();
    last = now;
  };
  const timer = setInterval(tick, TICK_MS);
  document.addEventListener('visibilitychange', visibility);
  window.addEventListener('offline', offline);
  window.addEventListener('online', online);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', visibility);
    window.removeEventListener('offline', offline);
    window.removeEventListener('online', online);
  };
}
