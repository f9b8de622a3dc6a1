// What a template of Vue may and may not say, as its type checker reads it from GlobalComponents. Nothing here runs: `tsc -p tests` reads it.
import '@cartera/elements/define/all';
import '@cartera/elements/vue';
import type { Backend } from '@cartera/backend';
import type { Statement } from '@cartera/core';
import type { GlobalComponents } from 'vue';

type Component<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;
type Bindings<Tag extends 'cartera-provider' | 'cartera-statement'> = Component<Tag>['$props'];

export function right(backend: Backend, statement: Statement): readonly unknown[] {
  const provider: Bindings<'cartera-provider'> = { backend, locale: 'es-MX', identity: { id: 'acme', role: 'customer' }, class: 'wide' };
  const fetched: Bindings<'cartera-statement'> = { stream: 'account/ACME', knownAt: '2026-04-01T06:00:00Z', density: 'compact', key: 1 };
  const given: Bindings<'cartera-statement'> = { statement, lang: 'en' };
  return [provider, fetched, given];
}

export function hears(element: Component<'cartera-statement'>, event: CustomEvent): string {
  element.reload();
  element.$emit('cartera-loaded', event);
  // @ts-expect-error no such event
  element.$emit('cartera-arrived', event);
  // @ts-expect-error what the event does not carry
  element.$emit('cartera-loaded', new CustomEvent('cartera-loaded', { detail: { retryable: true } }));
  return element.tagName;
}

// @ts-expect-error a word that density does not know
export const tiny: Bindings<'cartera-statement'> = { density: 'tiny' };

// @ts-expect-error data is an object, not its text
export const text: Bindings<'cartera-statement'> = { statement: '{}' };

// @ts-expect-error half a Backend
export const half: Bindings<'cartera-provider'> = { backend: { submit: () => Promise.reject(new Error('never')) } };

// @ts-expect-error no such element
export type Misspelt = GlobalComponents['cartera-statment'];
