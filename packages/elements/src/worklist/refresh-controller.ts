import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks again every so many seconds while the page is in sight, and when it comes back into sight. */
export class RefreshController implements ReactiveController {
  /** What asks again. */
  refresh: () => void;

  private timer: ReturnType<typeof setInterval> | undefined;
  private seconds = 0;

  constructor(host: ReactiveControllerHost, refresh: () => void) {
    this.refresh = refresh;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.seen);
    this.start();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.seen);
    clearInterval(this.timer);
  }

  /** 0: never by itself. */
  every(seconds: number): void {
    if (seconds === this.seconds) return;
    this.seconds = seconds;
    this.start();
  }

  private start(): void {
    clearInterval(this.timer);
    if (this.seconds > 0) this.timer = setInterval(this.seen, Math.min(this.seconds * 1000, 2 ** 31 - 1));
  }

  private readonly seen = () => {
    if (!document.hidden && this.seconds > 0) this.refresh();
  };
}
