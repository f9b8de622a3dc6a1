import type { Backend, Views } from '@cartera/backend';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { isWorklistPage, WORKLIST_UNREADABLE, type WorklistPage } from './worklist-page.js';

/** What is asked of the list. */
export type PageQuery = Views['worklist']['query'];

/** A page of the list, or why it is not to be had. Never rejects. */
export async function fetchPage(backend: Backend, query: PageQuery, signal?: AbortSignal): Promise<WorklistPage | LoadFailure> {
  try {
    const page: unknown = await backend.view('worklist', query, signal ? { signal } : {});
    return isWorklistPage(page) ? page : WORKLIST_UNREADABLE;
  } catch (error) {
    return failureOf(error);
  }
}
