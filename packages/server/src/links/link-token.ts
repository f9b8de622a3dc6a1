import type { Instant, StreamId } from '@cartera/core';
import { decodeProtectedHeader, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { LinkKey, LinkKeys } from './link-keys.js';

/** What a token says: which link, of which account, of whose books, until when. */
export interface LinkClaims {
  readonly tenant: string;
  readonly stream: StreamId;
  readonly linkId: string;
  /** In whole seconds. */
  readonly expiresAt: Instant;
}

/** Why a token is none, for the log alone. */
export type TokenFault = 'malformed' | 'algorithm' | 'development_key' | 'signature' | 'tenant' | 'expired';

/** What came of reading a token. */
export type ReadToken = { readonly ok: true; readonly claims: LinkClaims } | { readonly ok: false; readonly reason: TokenFault };

/** The one algorithm, whatever a token says of itself. */
const ALGORITHM = 'HS256';
/** Three parts; the last is 32 bytes. No token of ours is as long. */
const FORM = /^[\w-]{1,200}\.[\w-]{1,1000}\.([\w-]{43})$/;
const ACCOUNT = 'account/';
/** No id has one, and a database may not even be asked for it. */
const CONTROL = /[\p{Cc}\p{Cs}]/u;

/**
 * Signs what a link is: a JWT (RFC 7519) with HMAC-SHA-256, as short as it can be and still be one that other programs can read.
 *
 * @example
 * await signLink(keys, { tenant: 'default', stream: 'account/FER-001', linkId: '5f2c1a9be04d', expiresAt: '2026-04-30T18:00:00Z' }); // => 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIi…'
 */
export async function signLink({ signing }: LinkKeys, { tenant, stream, linkId, expiresAt }: LinkClaims): Promise<string> {
  const { kid, bytes } = signing;
  return new SignJWT({ sub: stream.slice(ACCOUNT.length), jti: linkId, aud: tenant, exp: Date.parse(expiresAt) / 1000 })
    .setProtectedHeader({ alg: ALGORITHM, ...(kid && { kid }) })
    .sign(bytes);
}

/**
 * Reads a token that somebody brought: its form, its algorithm, its signature (compared in constant time by the platform), whose it is, its end.
 *
 * The last letter of a signature has two bits that say nothing; only the one way of writing them that `signLink` writes is taken, so that no two addresses are the same link.
 */
export async function readLink(
  token: string,
  { keys: { accepted }, tenant, now }: { readonly keys: LinkKeys; readonly tenant: string; readonly now: Instant },
): Promise<ReadToken> {
  const signature = FORM.exec(token)?.[1];
  if (signature === undefined || Buffer.from(signature, 'base64url').toString('base64url') !== signature) return refused('malformed');
  const named = kidOf(token);
  const keys = accepted.filter(({ kid }) => kid === named);
  if (keys.length === 0) return refused(named === 'dev' ? 'development_key' : 'signature');
  let last: ReadToken = refused('signature');
  for (const key of keys) {
    last = await readWith(token, key, { tenant, now });
    if (last.ok || last.reason !== 'signature') return last;
  }
  return last;
}

async function readWith(
  token: string,
  { bytes }: LinkKey,
  { tenant, now }: { readonly tenant: string; readonly now: Instant },
): Promise<ReadToken> {
  try {
    const { payload } = await jwtVerify(token, bytes, {
      algorithms: [ALGORITHM],
      audience: tenant,
      currentDate: new Date(now),
      requiredClaims: ['sub', 'jti', 'aud', 'exp'],
    });
    return claimsIn(payload, tenant);
  } catch (error) {
    return refused(reasonOf(error));
  }
}

function claimsIn({ sub, jti, exp }: JWTPayload, tenant: string): ReadToken {
  if (typeof sub !== 'string' || typeof jti !== 'string' || typeof exp !== 'number') return refused('malformed');
  if (CONTROL.test(sub) || CONTROL.test(jti)) return refused('malformed');
  const expiresAt = new Date(exp * 1000).toISOString();
  return { ok: true, claims: { tenant, stream: `${ACCOUNT}${sub}`, linkId: jti, expiresAt } };
}

/** Which key a token says it was signed with; it is believed only as far as the choice of what to try. */
function kidOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): TokenFault {
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') return 'tenant';
  return 'malformed';
}

function refused(reason: TokenFault): ReadToken {
  return { ok: false, reason };
}
