/** Who may import whom: docs/architecture.md as data. What is not here is forbidden. */
export interface Room {
  /** Packages of Cartera, by folder. */
  readonly own: readonly string[];
  /** Of these only types: nothing of them may be left at run time. */
  readonly ownTypes?: readonly string[];
  /** Packages of others. */
  readonly others: readonly string[];
  /** Of these of others only types. */
  readonly othersTypes?: readonly string[];
  /** Whether it may name modules of Node. */
  readonly node?: true;
}

export const ROOMS: Readonly<Record<string, Room>> = {
  core: { own: [], others: ['zod', 'dinero.js', '@date-fns/tz', '@noble/hashes'] },
  packs: { own: [], ownTypes: ['core'], others: [] },
  locales: { own: ['core'], others: ['date-fns'] },
  backend: { own: ['core'], others: [] },
  http: { own: ['core', 'backend'], others: ['eventsource-parser'] },
  postgres: { own: ['core', 'backend'], others: ['@electric-sql/pglite', 'kysely', 'pg', 'pg-copy-streams'], node: true },
  interchange: { own: ['core', 'locales'], others: ['exceljs', 'ical-generator', 'papaparse', 'pdfmake', 'saxes', 'yauzl'], node: true },
  letters: { own: ['core', 'locales'], others: ['liquidjs'] },
  elements: { own: ['core', 'locales'], ownTypes: ['backend'], others: ['lit', '@lit/context'], othersTypes: ['react', 'vue'] },
  server: {
    own: ['core', 'packs', 'locales', 'backend', 'http', 'postgres', 'interchange', 'letters', 'samples'],
    others: ['@hono/node-server', 'hono', 'jose', 'nodemailer', 'pg-boss', 'pino', 'prom-client'],
    node: true,
  },
  samples: { own: ['core', 'packs'], others: [] },
  testing: { own: ['core', 'samples', 'backend', 'http'], others: ['fast-check', 'msw'] },
};

/** Packages that package.json names although no code imports them: `server` serves the files of `elements`. */
export const SERVED: Readonly<Record<string, readonly string[]>> = { server: ['elements'] };

/** The one place of a library within `core`. */
export const PLACES: readonly { readonly library: string; readonly in: RegExp }[] = [
  { library: 'zod', in: /\.schema\.ts$|^packages\/core\/src\/schema\// },
  { library: 'dinero.js', in: /^packages\/core\/src\/money\// },
  { library: '@date-fns/tz', in: /^packages\/core\/src\/calendar\/zone[^/]*\.ts$/ },
];

/** The concepts of `core`, low to high. Nothing points upward, types included; on one floor imports go one way. */
export const FLOORS: readonly (readonly string[])[] = [
  ['assert', 'money', 'calendar', 'identifiers'],
  ['terms'],
  ['journal'],
  ['position'],
  ['aging', 'delinquency', 'interest', 'allocation', 'matching', 'holds', 'promises', 'plans', 'disputes', 'cases', 'documents', 'credit'],
  ['accounts', 'invoices', 'payments', 'credit-notes', 'corrections', 'waivers'],
  ['contact', 'creditor', 'links', 'reminders', 'days', 'values', 'amounts'],
  ['escalation'],
  ['worklist', 'statement', 'explanation', 'reports'],
  ['policy'],
  ['access', 'decisions'],
  ['portfolio', 'simulation'],
  ['schema'],
];
