import type { LitElement, ReactiveController } from 'lit';
import { calendarFile, type CalendarEvent } from './calendar-file.js';
import { copyText } from '../copying/index.js';
import { downloadText } from './download-text.js';

/** What can be taken away from a receipt: its text on the clipboard, its day as a calendar file. */
export class ReceiptController implements ReactiveController {
  copied: 'no' | 'yes' | 'by-hand' = 'no';

  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  forget(): void {
    this.copied = 'no';
  }

  async copy(text: string): Promise<void> {
    const copied = await copyText(text, () => this.fieldForHand());
    this.copied = copied ? 'yes' : 'by-hand';
    this.host.requestUpdate();
  }

  addToCalendar(event: CalendarEvent, name: string): void {
    downloadText(calendarFile(event), { name: `${name}.ics`, type: 'text/calendar;charset=utf-8' });
  }

  private async fieldForHand(): Promise<HTMLTextAreaElement | null> {
    this.copied = 'by-hand';
    this.host.requestUpdate();
    await this.host.updateComplete;
    return this.host.renderRoot.querySelector('.by-hand');
  }
}
