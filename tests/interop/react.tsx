// What must and must not compile for a page made with React 19. Nothing here runs: `tsc -p tests` reads it.
import '@cartera/elements/define/all';
import '@cartera/elements/jsx';
import type { CarteraLoadFailed, CarteraStatement } from '@cartera/elements';
import type { Backend } from '@cartera/backend';
import type { Statement } from '@cartera/core';
import type { RefObject } from 'react';

export function right(backend: Backend, statement: Statement, element: RefObject<CarteraStatement | null>) {
  return (
    <cartera-provider backend={backend} locale="es-MX" clock={() => '2026-03-31T18:00:00Z'} identity={{ id: 'acme', role: 'customer' }}>
      <cartera-statement
        ref={element}
        key="acme"
        className="wide"
        lang="en"
        stream="account/ACME"
        from="2026-01-01"
        knownAt="2026-04-01T06:00:00Z"
        density="compact"
        oncartera-loaded={({ detail }) => detail.digest.toUpperCase()}
        oncartera-load-failed={({ detail: { code, retryable } }) => `${code} ${retryable}`}
      >
        <a slot="actions" href="/pay">
          Pagar
        </a>
      </cartera-statement>
      <cartera-statement statement={statement} />
    </cartera-provider>
  );
}

export function wrong(backend: Backend) {
  return (
    <>
      {/* @ts-expect-error a word that density does not know */}
      <cartera-statement density="tiny" />
      {/* @ts-expect-error data is an object, not its text */}
      <cartera-statement statement="{}" />
      {/* @ts-expect-error no such property */}
      <cartera-statement streams="account/ACME" />
      {/* @ts-expect-error the statement takes its Backend from the provider */}
      <cartera-statement backend={backend} />
      {/* @ts-expect-error half a Backend */}
      <cartera-provider backend={{ submit: async (...asked) => backend.submit(...asked) }} />
      {/* @ts-expect-error what the event does not carry */}
      <cartera-statement oncartera-loaded={(event: CustomEvent<CarteraLoadFailed>) => event.detail.code.trim()} />
      {/* @ts-expect-error no such element */}
      <cartera-statment />
    </>
  );
}
