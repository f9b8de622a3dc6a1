import { fault, type LocalDate } from '@cartera/core';
import { daySaid, type DayKeeperOptions, keepDay, loadSample, type OpenStore, openStore, readPolicies } from '../books/index.js';
import {
  type CliCommand,
  DATA_OPTIONS,
  dayOption,
  failure,
  isFault,
  POLICIES,
  progressLine,
  type Terminal,
  type Typed,
} from '../terminal/index.js';
import {
  type AppParts,
  createApp,
  type Fetch,
  type FileShelf,
  galleryShelf,
  listen,
  type Listening,
  pageShelf,
  sdkShelf,
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
    'An empty data folder gets a sample: 30 customers with stories made by hand, and some generated ones. There is no access control yet, so it listens on 127.0.0.1 only. Ctrl-C stops it.',
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
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runServe,
};

async function runServe(typed: Typed, terminal: Terminal): Promise<number> {
  const asOf = dayOption(typed, 'as-of');
  const port = portOption(typed);
  const generated = generatedOption(typed);
  const pages = await pagesOf(typed);
  const policies = await readPolicies(typed);
  let answer: Fetch = () => new Response('Starting.', { status: 503, headers: { 'Retry-After': '2' } });
  const server = await listen((request) => answer(request), port);
  try {
    const books = await openStore(typed, terminal, { create: true });
    try {
      if (!typed.flags['no-sample']) await fill(books, terminal, generated);
      const day = await keepDay(books.store, {
        clock: terminal.clock,
        policies,
        stopped: terminal.stopped,
        told: dayTold(terminal),
        ...businessDate(asOf),
      });
      answer = createApp({
        store: books.store,
        clock: terminal.clock,
        policies,
        ...pages,
        sdk: await sdkShelf(),
        ...businessDate(asOf),
      }).fetch;
      await books.folder?.setAddress(`${server.origin}/api`, books.tenant);
      announce(server, typed, terminal, asOf);
      await stopped(terminal.stopped);
      await server.close();
      await day.end();
    } finally {
      await books.close();
    }
  } finally {
    await server.close();
  }
  return 0;
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

function businessDate(asOf: LocalDate | undefined): { readonly businessDate?: () => LocalDate } {
  return asOf === undefined ? {} : { businessDate: () => asOf };
}

/** What the day's run did, on stderr. A run for a day before the list's is no failure of the server: that list is made when it is asked for. */
function dayTold(terminal: Terminal): DayKeeperOptions['told'] {
  return (what) => {
    if ('evaluated' in what) terminal.err(`${daySaid(what)}\n`);
    else if (isFault(what.error) && what.error.code === 'run.day_backwards')
      terminal.err(`The worklist was made for a later day than ${what.on}; it is made for that day when it is asked for.\n`);
    else failure(terminal, isFault(what.error) ? what.error : { code: 'cartera.failed', facts: {} }, 1, what.error);
  };
}

async function fill({ store }: OpenStore, terminal: Terminal, generated: number): Promise<void> {
  const progress = progressLine(terminal, 'Loading the sample');
  const loaded = await loadSample(store, { generated, progress: progress.share, stopped: terminal.stopped });
  progress.end();
  if (loaded > 0) terminal.err(`Loaded a sample portfolio: ${loaded} commands.\n`);
}

function announce({ origin }: Listening, typed: Typed, terminal: Terminal, asOf: LocalDate | undefined): void {
  const { intranet, gallery } = typed.text;
  const addresses: Readonly<Record<string, string>> = {
    api: `${origin}/api`,
    portal: `${origin}/portal`,
    ...(intranet !== undefined && { intranet: `${origin}/intranet` }),
    ...(gallery !== undefined && { gallery: `${origin}/gallery` }),
  };
  if (typed.flags['json']) return terminal.out(`${JSON.stringify(addresses)}\n`);
  const told = ADDRESSES.map(([name, label]) => [label, addresses[name]] as const);
  const lines = [...told, ['Business date', asOf] as const].map(([label, what]) =>
    what === undefined ? '' : `  ${label.padEnd(15)}${what}\n`,
  );
  terminal.out(`\nCartera is running.\n\n${lines.join('')}\nNo access control yet: only this machine can reach it. Ctrl-C stops it.\n`);
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));
}
