export { CarteraMessageForm } from './message-form.js';
export type { CarteraMessageDone, CarteraMessageFailed, CarteraMessageRequest, SentMessage } from './message-form-events.types.js';
