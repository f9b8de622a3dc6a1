import type {
  Capabilities,
  ExportRequest,
  Exports,
  FileReport,
  ImportPreview,
  MessagePreview,
  MessageRequest,
  Outcome,
  PreviewRequest,
  RunRequest,
  StreamChange,
  Upload,
  Views,
  WatchQuery,
} from '@cartera/backend';

/** What the wire answers and asks, under the names it has in the document. */
export type Accepted = Extract<Outcome, { readonly ok: true }>;
export type {
  Capabilities,
  FileReport,
  ImportPreview,
  MessagePreview,
  MessageRequest,
  PreviewRequest,
  RunRequest,
  StreamChange,
  Upload,
  WatchQuery,
};
export type MessageToSend = MessageRequest & { readonly digest: string };

/** What is asked of every file. */
export type AnyExportQuery = Omit<ExportRequest<'account'>, 'query'>;
export type AccountExportQuery = Exports['account'];
export type AgingExportQuery = Exports['aging'];
export type CalendarExportQuery = Exports['calendar'];
export type PromiseReceiptExportQuery = Exports['promise-receipt'];
export type StatementExportQuery = Exports['statement'];
export type WorklistExportQuery = Exports['worklist'];

export type AgingQuery = Views['aging']['query'];
export type AgingView = Views['aging']['result'];
export type JournalQuery = Views['journal']['query'];
export type JournalView = Views['journal']['result'];
export type PaymentInstructionsQuery = Views['payment-instructions']['query'];
export type PaymentInstructionsView = Views['payment-instructions']['result'];
export type PositionQuery = Views['position']['query'];
export type PositionView = Views['position']['result'];
export type PromiseChoicesQuery = Views['promise-choices']['query'];
export type PromiseChoicesView = Views['promise-choices']['result'];
export type PromisesQuery = Views['promises']['query'];
export type PromisesView = Views['promises']['result'];
export type StatementQuery = Views['statement']['query'];
export type StatementView = Views['statement']['result'];
export type WorkItemQuery = Views['work-item']['query'];
export type WorkItemView = Views['work-item']['result'];
export type WorklistQuery = Views['worklist']['query'];
export type WorklistView = Views['worklist']['result'];
