export type { CommandFacts } from './command.types.js';
export type { DocumentLine, Documents } from './documents.types.js';
export type { EntryFacts, EntryKind, EntryOf, LineReference } from './entry-facts.types.js';
export type {
  ApplicationLine,
  Basis,
  Change,
  Command,
  CommandOf,
  Component,
  Customer,
  Decision,
  Entry,
  EntryDraft,
  Hold,
  Journal,
  Posting,
  SettlementMethod,
  StreamId,
} from './journal.types.js';
export { applicationsOf, type Application } from './applications.js';
export { canonicalJson } from './canonical-json.js';
export { COMPONENTS } from './components.js';
export {
  CONTACT_CHANNELS,
  CONTACT_OUTCOMES,
  CONTACT_PERSONS,
  type ContactChannel,
  type ContactOutcome,
  type ContactPerson,
} from './contact-codes.js';
export { customerEntries } from './customer-entries.js';
export { customerOf } from './customer-of.js';
export { digestOf } from './digest-of.js';
export { accept, refuse, type AnyDraft, type DraftOf } from './draft.js';
export { customerFacts, ENTRY_KINDS, isKind, isStaffEntry, kindTraits, moneySourceOf, type KindTraits } from './entry-kinds.js';
export { journalFromDocuments } from './journal-from-documents.js';
export { stampEntries, type Stamp, type StreamTail } from './stamp-entries.js';
export { chainFault, verifyChain, type ChainVerdict } from './verify-chain.js';
export { isKnown, voidedBy, voidsOf, type Voids } from './voids.js';
