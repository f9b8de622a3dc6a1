import type { LocalDate } from '@cartera/core';
import { isLocalDate } from '@cartera/core/days';
import { isListOf, isText, isWhole } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';
import { readView, type WorklistView } from './worklist-view.js';

/** What the page sets; anything may stand in it. */
export interface RequestedWorklist {
  readonly view: unknown;
  readonly asOf: unknown;
  readonly refreshSeconds: unknown;
  readonly assignees: unknown;
}

/** What can be asked and shown. */
export interface WorklistRequest {
  readonly view: WorklistView;
  readonly asOf?: LocalDate;
  readonly refreshSeconds: number;
  readonly assignees: readonly string[];
}

const REFRESH_SECONDS = 30;

/**
 * Reads what the page set, or says what is wrong with it. Corrects nothing. Where several things are wrong the first of these is told: view, asOf, refreshSeconds, assignees.
 */
export function readWorklistRequest({ view: text, asOf, refreshSeconds, assignees }: RequestedWorklist): WorklistRequest | LoadFailure {
  const view = isLeftOut(text) ? readView('') : isText(text) ? readView(text) : wrong('view', 'invalid_type');
  if ('code' in view) return view;
  if (!isLeftOut(asOf) && !(isText(asOf) && isLocalDate(asOf))) return wrong('asOf', 'not_a_day');
  if (!isLeftOut(refreshSeconds) && !(isWhole(refreshSeconds) && refreshSeconds >= 0)) return wrong('refreshSeconds', 'out_of_range');
  if (!isLeftOut(assignees) && !isListOf(assignees, isText)) return wrong('assignees', 'invalid_type');
  return {
    view,
    ...(!isLeftOut(asOf) && { asOf }),
    refreshSeconds: isLeftOut(refreshSeconds) ? REFRESH_SECONDS : refreshSeconds,
    assignees: isLeftOut(assignees) ? [] : assignees,
  };
}

function isLeftOut(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

function wrong(path: string, issue: string): LoadFailure {
  return { code: 'query.invalid', path, facts: { issue }, retryable: false };
}
