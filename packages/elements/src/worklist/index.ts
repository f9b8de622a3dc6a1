export type {
  AssignCommand,
  CarteraAssignDone,
  CarteraAssignRequest,
  CarteraSnoozeDone,
  CarteraSnoozeRequest,
  CarteraViewChange,
  SnoozeCommand,
} from './worklist-events.types.js';
export { CarteraWorklist } from './worklist.js';
