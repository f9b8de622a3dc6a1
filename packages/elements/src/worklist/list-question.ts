import type { Backend } from '@cartera/backend';
import { isGiven } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';
import { queryOf } from './query-of.js';
import type { RowBook } from './row-book.js';
import { isWorklistPage, WORKLIST_UNREADABLE } from './worklist-page.js';
import type { WorklistRequest } from './worklist-request.js';

/** Where rows come from: a page of the host's wins over a Backend; neither: there are none. */
export interface RowSource {
  readonly page: unknown;
  readonly backend: Backend | undefined;
}

/** What was asked last, so that the same is not asked twice. */
export class ListQuestion {
  private asked = '';
  private askedOf: unknown;

  /** The next question is asked whatever it is. */
  forget(): void {
    this.asked = '';
    this.askedOf = undefined;
  }

  /** Has the rows come when the question, or who is asked, differs from the last one. */
  ask(book: RowBook, request: WorklistRequest | LoadFailure, { page, backend }: RowSource): void {
    const source = isGiven(page) ? page : backend;
    const key = JSON.stringify('code' in request ? request : { ...request.view, open: '', asOf: request.asOf });
    if (key === this.asked && source === this.askedOf) return;
    const why = key === this.asked ? 'again' : 'asked';
    this.asked = key;
    this.askedOf = source;
    if ('code' in request) book.refuse(request);
    else if (isGiven(page)) {
      if (isWorklistPage(page)) book.give(page, why);
      else book.refuse({ ...WORKLIST_UNREADABLE, retryable: false });
    } else if (backend) void book.ask(backend, queryOf(request));
    else book.forget();
  }
}
