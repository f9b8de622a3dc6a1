export type { DueInstalment, LateInterestTerms, Rate, TermLine, Terms } from './terms.types.js';
export const instalmentsFromTerms = (): never[] => [];
export const earlyPaymentAmount = (): never[] => [];
