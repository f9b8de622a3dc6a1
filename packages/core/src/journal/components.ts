import type { Component } from './journal.types.js';

/** What a debt is made of, in the order a payment takes it. */
export const COMPONENTS = ['penalty', 'fee', 'lateInterest', 'interest', 'tax', 'principal'] as const satisfies readonly Component[];
