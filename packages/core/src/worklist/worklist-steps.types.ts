import type { Because } from '../money/index.js';
import type { WorklistExit, WorklistReasonCode } from './worklist-rules.types.js';

/** Why an account stands where it stands on the list: a reason with its points, or the exit that took them. */
export type WorklistCauseCode = `worklist.${WorklistReasonCode | WorklistExit['code']}`;

/** Below a cause: what would remove it. */
export type WorklistRemedyCode = `worklist.until_${'paid' | 'promised' | 'contacted' | 'day' | 'paid_due' | 'below'}`;

/** Every step in a work item's `because`. */
export type WorklistStepCode = WorklistCauseCode | WorklistRemedyCode;

/** A step below a cause. */
export type WorklistRemedy = Because & { readonly code: WorklistRemedyCode };

/** A step at the top, with what would remove it. */
export type WorklistCause = Because & { readonly code: WorklistCauseCode; readonly from?: readonly WorklistRemedy[] };
