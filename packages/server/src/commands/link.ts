import { isLinkOpen, type Instant, type PortalLink, type StreamId } from '@cartera/core';
import '@cartera/locales/en';
import { formatDay, formatInstant, localeFor } from '@cartera/locales';
import { type Books, openBooks } from '../books/index.js';
import { createLinks, isProductionIn, linkKeysOf, type Links } from '../links/index.js';
import { type CliCommand, DATA_OPTIONS, numberOption, table, type Terminal, type Typed } from '../terminal/index.js';

const DAYS_MAX = 90;
const ORIGIN = 'http://127.0.0.1:4180';
const REASON = 'Revoked at the command line.';

/** `cartera link`: a customer's own address of its page: given, listed, revoked. */
export const link: CliCommand = {
  positionals: ['CUSTOMER'],
  summary: 'Give a customer a link to its page, list them, or revoke one',
  details:
    'Whoever has the link sees the account and may promise payments, without a password, until it ends or is revoked. It is printed once and kept nowhere.\n' +
    'CARTERA_LINK_KEY signs it (32 bytes or more; `openssl rand -base64 32`). Without one, links work on this machine only.',
  example: 'cartera link FER-001 --days 30 --origin https://pagos.andrade.example',
  options: {
    days: { type: 'text', value: 'N', help: `For how many days, 1 to ${DAYS_MAX} (default 30)` },
    origin: {
      type: 'text',
      value: 'URL',
      help: `Where customers reach the server (default: CARTERA_ORIGIN, the server that runs on the data, or ${ORIGIN})`,
    },
    list: { type: 'flag', help: 'List the links that were given' },
    revoke: { type: 'text', value: 'ID', help: 'End the link of that id, for good' },
    reason: { type: 'text', value: 'TEXT', help: 'Why it is revoked, for whoever reads the history' },
    ...DATA_OPTIONS,
  },
  run: runLink,
};

async function runLink(typed: Typed, terminal: Terminal): Promise<number> {
  const days = numberOption(typed, 'days', { least: 1, most: DAYS_MAX });
  const keys = linkKeysOf(terminal.env, { isProduction: isProductionIn(terminal.env) });
  const books = await openBooks(typed, terminal);
  try {
    const { backend, tenant } = books;
    const links = createLinks({ backend, tenant, keys, origin: originOf(typed, terminal, books), clock: terminal.clock });
    const stream = `account/${typed.positionals[0] ?? ''}` as const;
    if (typed.flags['list']) await list(links, stream, { typed, terminal });
    else if (typed.text['revoke'] !== undefined) await revoke(links, stream, { typed, terminal });
    else await issue(links, { stream, ...(days !== undefined && { days }) }, { typed, terminal });
    return 0;
  } finally {
    await books.close();
  }
}

function originOf({ text }: Typed, { env }: Terminal, { address }: Books): string {
  return text['origin'] ?? env['CARTERA_ORIGIN'] ?? (address === undefined ? ORIGIN : new URL(address).origin);
}

interface Saying {
  readonly typed: Typed;
  readonly terminal: Terminal;
}

/** The address alone on stdout, so that it can be piped; what there is to know of it on stderr. */
async function issue(links: Links, asked: Parameters<Links['issue']>[0], { typed, terminal }: Saying): Promise<void> {
  const issued = await links.issue(asked);
  if (typed.flags['json']) return terminal.out(`${JSON.stringify(issued)}\n`);
  terminal.out(`${issued.url}\n`);
  terminal.err(`Link ${issued.linkId} works until ${formatInstant(localeFor('en'), issued.expiresAt)}. It is kept nowhere: copy it now.\n`);
}

async function revoke(links: Links, stream: StreamId, { typed, terminal }: Saying): Promise<void> {
  const { revoke: linkId = '', reason = REASON } = typed.text;
  await links.revoke({ stream, linkId, reason });
  terminal.out(typed.flags['json'] ? `${JSON.stringify({ linkId })}\n` : `Link ${linkId} no longer works.\n`);
}

async function list(links: Links, stream: StreamId, { typed, terminal }: Saying): Promise<void> {
  const given = await links.list(stream);
  if (typed.flags['json']) return terminal.out(`${JSON.stringify(given)}\n`);
  if (given.length === 0) return terminal.out('No link was given.\n');
  const columns = [{ head: 'Link' }, { head: 'Given' }, { head: 'By' }, { head: 'Works until' }, { head: '' }];
  terminal.out(
    table(
      columns,
      given.map((each) => rowOf(each, terminal.clock())),
    ),
  );
}

function rowOf(each: PortalLink, now: Instant): readonly string[] {
  const { linkId, issuedOn, issuedBy, expiresAt, revokedAt } = each;
  const locale = localeFor('en');
  const state = isLinkOpen(each, now) ? '' : revokedAt === undefined ? 'ended' : 'revoked';
  return [linkId, formatDay(locale, issuedOn), issuedBy, formatInstant(locale, expiresAt), state];
}
