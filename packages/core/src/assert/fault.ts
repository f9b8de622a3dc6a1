/** What is thrown: an Error with the fields of a refusal. Never carries the offending value. */
export interface Fault extends Error {
  readonly code: string;
  readonly path?: string;
  readonly facts: Readonly<Record<string, { readonly amount: number; readonly currency: string } | number | string>>;
}

/**
 * Makes the error that Cartera throws.
 *
 * @param code `concept.reason_in_snake`, stable.
 * @param facts What a reader needs to mend it; never the offending value.
 * @param path Where in the input the fault is: 'facts.parts[0].dueOn'.
 * @example
 * throw fault('money.currency_mismatch', { left: 'MXN', right: 'USD' });
 */
export function fault(code: string, facts: Fault['facts'] = {}, path?: string): Fault {
  return Object.assign(
    new Error(path === undefined ? code : `${code} at ${path}`),
    path === undefined ? { code, facts } : { code, path, facts },
  );
}
