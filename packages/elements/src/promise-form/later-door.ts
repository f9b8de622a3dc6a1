import { takePart } from '../loading/index.js';
import type { FlowHost } from './flow-host.types.js';
import type * as Later from './later.js';
import type { ReceiptController } from './receipt-controller.js';
import type { ReceiptFiles } from './receipt-files.js';
import type { WithdrawingFlow } from './withdrawing-flow.js';

/** What is loaded later, ready to be used. */
export interface LaterParts {
  readonly code: typeof Later;
  readonly withdrawing: WithdrawingFlow;
  readonly receipt: ReceiptController;
  readonly files: ReceiptFiles;
}

/** Where that comes in which is done with promises that were made. Loaded once; where it cannot be had it may be asked for again. */
export class LaterDoor {
  parts: LaterParts | undefined;
  /** While it is on its way. */
  coming: Promise<void> | undefined;

  private readonly host: FlowHost;
  private readonly whenWithdrawn: () => void;

  constructor(host: FlowHost, whenWithdrawn: () => void) {
    this.host = host;
    this.whenWithdrawn = whenWithdrawn;
  }

  readonly take = async (): Promise<void> => {
    if (this.parts) return;
    this.coming ??= this.load();
    this.host.element.requestUpdate();
    await this.coming;
  };

  /** Another receipt, or none. */
  forgetReceipt(): void {
    this.parts?.receipt.forget();
    this.parts?.files.forget();
  }

  private async load(): Promise<void> {
    const { element } = this.host;
    const code = await takePart(element, () => import('./later.js'));
    if ('WithdrawingFlow' in code) {
      const withdrawing = new code.WithdrawingFlow(this.host, this.whenWithdrawn);
      this.parts = { code, withdrawing, receipt: new code.ReceiptController(element), files: new code.ReceiptFiles(element) };
    }
    this.coming = undefined;
    element.requestUpdate();
  }
}
