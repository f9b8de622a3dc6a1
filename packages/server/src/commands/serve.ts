import { fault } from '@cartera/core';
import { loadSample, type OpenStore, openStore, readPolicies } from '../books/index.js';
import { createImports, type ImportsOptions } from '../imports/index.js';
import { createLinkDoor, isProductionIn, linkKeysOf, siteOf, standingLink, type LinkKeys } from '../links/index.js';
import { createMailer, mailSettings, readTemplates } from '../messages/index.js';
import { keepBooks, LOG_OPTIONS, logOf, SHARDS, shardsOption, whenStopped } from '../operation/index.js';
import { createMeters, type Log } from '../telemetry/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, POLICIES, progressLine, type Terminal, type Typed } from '../terminal/index.js';
import { openUploads } from '../uploads/index.js';
import {
  type AppParts,
  createApp,
  type Equipment,
  type Fetch,
  type FileShelf,
  galleryShelf,
  listen,
  type Listening,
  pageShelf,
  readinessOf,
  sdkShelf,
  startingApp,
} from '../web/index.js';

const DEFAULT_PORT = '4180';
const DEFAULT_GENERATED = 40;
/** More take their time: they are loaded by `cartera sample`, which tells how far it is. */
const GENERATED_MAX = 1000;

/** Where what is, the page to begin with first. */
const ADDRESSES = [
  ['intranet', 'Intranet'],
  ['portal', 'Portal'],
  ['api', 'API'],
  ['gallery', 'Elements'],
] as const;

/** `cartera serve`: the API, the pages of customers and of those who collect, the data folder behind them. */
export const serve: CliCommand = {
  positionals: [],
  summary: 'Serve the API, the intranet and the portal on this machine',
  details:
    'Empty books get a sample: 30 customers with stories made by hand, and some generated ones. There is no access control yet, so it listens on 127.0.0.1 only.\n' +
    'Ctrl-C or SIGTERM stops it when what was accepted is answered; a second one at once. /health, /ready and /metrics are for machines.',
  example: 'cartera serve --as-of 2013-06-30',
  options: {
    port: { type: 'text', value: 'PORT', help: `The port (default ${DEFAULT_PORT}; 0 takes any free one)` },
    'as-of': { type: 'text', value: 'DAY', help: 'The business date (default: today), so that old portfolios stay alive' },
    portal: { type: 'text', value: 'DIR', help: 'The folder with the page customers see (default: no pages)' },
    intranet: { type: 'text', value: 'DIR', help: 'The folder with the pages of those who collect (default: no pages)' },
    gallery: { type: 'text', value: 'DIR', help: 'The folder with pages that show every element (default: no such pages)' },
    sample: {
      type: 'text',
      value: 'N',
      help: `Generated customers in the sample (default ${DEFAULT_GENERATED}; the hand-made ones come anyway)`,
    },
    'no-sample': { type: 'flag', help: 'Leave an empty data folder empty' },
    production: {
      type: 'flag',
      help: "Refuse what is for trying out: links of the key of development, the open list of customers (default: where NODE_ENV is 'production')",
    },
    letters: { type: 'text', value: 'DIR', help: "The folder with the house's own letters (default: those that come along)" },
    origin: { type: 'text', value: 'URL', help: 'Where customers reach this server, for links in letters (default: this machine)' },
    shards: SHARDS,
    policies: POLICIES,
    ...LOG_OPTIONS,
    ...DATA_OPTIONS,
  },
  run: runServe,
};

async function runServe(typed: Typed, terminal: Terminal): Promise<number> {
  const { clock } = terminal;
  const asOf = dayOption(typed, 'as-of');
  const port = portOption(typed);
  const generated = generatedOption(typed);
  const shards = shardsOption(typed);
  const log = logOf(typed, terminal);
  const pages = await pagesOf(typed);
  const policies = await readPolicies(typed);
  const isProduction = typed.flags['production'] === true || isProductionIn(terminal.env);
  const keys = linkKeysOf(terminal.env, { isProduction });
  const letters = await lettersOf(typed, terminal);
  const site = siteOption(typed);
  const meters = createMeters();
  let answer: Fetch = startingApp({ meters }).fetch;
  const server = await listen((request) => answer(request), port);
  try {
    const books = await openStore(typed, terminal, { create: true });
    try {
      if (!typed.flags['no-sample']) await fill(books, { terminal, generated, log });
      const uploads = openUploads({ clock });
      const { store, day } = await keepBooks(books, { policies, asOf, shards: shards(books), terminal, meters, log });
      try {
        const parts = { store, policies, clock, ...(asOf !== undefined && { businessDate: () => asOf }) };
        const { tenant } = books;
        answer = createApp({
          ...parts,
          ...pages,
          sdk: await sdkShelf(),
          isProduction,
          ...equipmentParts({ ...parts, tenant, uploads, keys, letters, origin: site ?? server.origin }),
          ...readinessParts(books, day.hasRun, terminal),
          meters,
          ...(log && { log }),
        }).fetch;
        await books.folder?.setAddress(`${server.origin}/api`, books.tenant);
        announce(server, { typed, terminal, isProduction });
        await whenStopped(terminal.stopped);
        await server.close();
      } finally {
        await day.end();
        await uploads.close();
      }
    } finally {
      await books.close();
    }
  } finally {
    await server.close();
    letters.mail?.close();
  }
  return 0;
}

/** What links, imports and messages are made of. */
interface EquipmentTools extends Pick<ImportsOptions, 'store' | 'uploads' | 'policies' | 'clock' | 'businessDate'> {
  readonly keys: LinkKeys;
  readonly letters: Pick<Equipment, 'mail' | 'templates'>;
  /** Where customers reach this server. */
  readonly origin: string;
  readonly tenant: string;
}

/** What a server has beside views and commands: customers' links, files in, messages out. */
function equipmentParts({
  keys,
  letters,
  origin,
  ...tools
}: EquipmentTools): Required<Pick<AppParts, 'links' | 'importsFor' | 'messages'>> {
  const { store, clock, tenant } = tools;
  return {
    links: createLinkDoor({ store, keys, clock, tenant }),
    importsFor: (caller) => createImports({ ...tools, caller }),
    messages: { ...letters, linkFor: standingLink({ store, keys, origin, clock, tenant }) },
  };
}

/** How messages go out: by the environment's e-mail server, in the house's own texts where there are some. */
async function lettersOf({ text }: Typed, { env }: Terminal): Promise<Pick<Equipment, 'mail' | 'templates'>> {
  const settings = mailSettings(env);
  const folder = text['letters'];
  return {
    ...(folder !== undefined && { templates: await readTemplates(folder) }),
    ...(settings && { mail: createMailer(settings) }),
  };
}

/** Where customers reach this server, as letters say it. @throws link.origin_invalid. */
function siteOption({ text }: Typed): string | undefined {
  const origin = text['origin'];
  return origin === undefined ? undefined : siteOf(origin);
}

function readinessParts(
  { query }: OpenStore,
  dayHasRun: () => boolean,
  { stopped: stopping }: Terminal,
): Pick<AppParts, 'ready' | 'stopping'> {
  return { stopping, ...(query && { ready: async () => readinessOf({ query, dayHasRun, stopping }) }) };
}

/** The folders with pages that were named. */
async function pagesOf({ text: { portal, intranet, gallery } }: Typed): Promise<Pick<AppParts, 'portal' | 'intranet' | 'gallery'>> {
  const none: FileShelf = new Map();
  return {
    portal: portal === undefined ? none : await pageShelf(portal, '--portal'),
    ...(intranet !== undefined && { intranet: await pageShelf(intranet, '--intranet') }),
    ...(gallery !== undefined && { gallery: await galleryShelf(gallery) }),
  };
}

function portOption({ text }: Typed): number {
  const port = text['port'] ?? DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw fault('usage.not_a_port', {}, '--port');
  return Number(port);
}

function generatedOption({ text }: Typed): number {
  const generated = text['sample'] ?? String(DEFAULT_GENERATED);
  if (!/^\d{1,4}$/.test(generated) || Number(generated) > GENERATED_MAX)
    throw fault('usage.out_of_range', { least: 0, most: GENERATED_MAX }, '--sample');
  return Number(generated);
}

interface Filling {
  readonly terminal: Terminal;
  readonly generated: number;
  readonly log: Log | undefined;
}

async function fill({ store }: OpenStore, { terminal, generated, log }: Filling): Promise<void> {
  const progress = progressLine(terminal, 'Loading the sample');
  const loaded = await loadSample(store, { generated, progress: log ? () => {} : progress.share, stopped: terminal.stopped });
  progress.end();
  if (loaded === 0) return;
  if (log) log.info({ commands: loaded }, 'sample loaded');
  else terminal.err(`Loaded a sample portfolio: ${loaded} commands.\n`);
}

interface Announcement {
  readonly typed: Typed;
  readonly terminal: Terminal;
  readonly isProduction: boolean;
}

function announce({ origin }: Listening, { typed, terminal, isProduction }: Announcement): void {
  const { intranet, gallery, 'as-of': asOf } = typed.text;
  const addresses: Readonly<Record<string, string>> = {
    api: `${origin}/api`,
    ...(!isProduction && { portal: `${origin}/portal` }),
    ...(intranet !== undefined && { intranet: `${origin}/intranet` }),
    ...(gallery !== undefined && { gallery: `${origin}/gallery` }),
  };
  if (typed.flags['json']) return terminal.out(`${JSON.stringify(addresses)}\n`);
  const told = ADDRESSES.map(([name, label]) => [label, addresses[name]] as const);
  const lines = [...told, ['Business date', asOf] as const].map(([label, what]) =>
    what === undefined ? '' : `  ${label.padEnd(15)}${what}\n`,
  );
  terminal.out(
    `\nCartera is running.\n\n${lines.join('')}\nNo access control yet: it listens on 127.0.0.1, only this machine can reach it. Ctrl-C stops it.\n`,
  );
}
