export type { CreditorContact, CreditorRules, PaymentAccount, PaymentInstructions, PaymentReference } from './creditor.types.js';
