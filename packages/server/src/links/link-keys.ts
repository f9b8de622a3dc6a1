import { fault } from '@cartera/core';

/** A key that links are signed with. `kid`: what the token says of it; only the key of development has one. */
export interface LinkKey {
  readonly bytes: Uint8Array;
  readonly kid?: 'dev';
}

/** The key that signs, and those that are accepted: itself, and where keys are being changed the one before. */
export interface LinkKeys {
  readonly signing: LinkKey;
  readonly accepted: readonly LinkKey[];
}

/** As long as what it signs with (HMAC-SHA-256): RFC 7518, 3.2. */
const BYTES_MIN = 32;

/** Everybody can read it here, so it proves nothing: for trying things out on one's own machine. */
const DEVELOPMENT: LinkKey = { kid: 'dev', bytes: new TextEncoder().encode('cartera: everybody knows this key of development') };

/** Where keys stand. */
const [CURRENT, OLD] = ['CARTERA_LINK_KEY', 'CARTERA_LINK_KEY_OLD'] as const;

/**
 * The keys that the environment holds: CARTERA_LINK_KEY signs, CARTERA_LINK_KEY_OLD is accepted too, so that links given before a change of keys work until they end.
 * Without the first, the key of development; never in production.
 *
 * @throws link.key_missing in production without a key, or where there is an old key alone; link.key_too_short, with the variable as its path. Never says the key.
 * @example
 * linkKeysOf({}, { isProduction: false }).signing.kid; // => 'dev'
 */
export function linkKeysOf(
  env: Readonly<Record<string, string | undefined>>,
  { isProduction }: { readonly isProduction: boolean },
): LinkKeys {
  const [current, old] = [keyIn(env, CURRENT), keyIn(env, OLD)];
  if (!current && (isProduction || old)) throw fault('link.key_missing', {}, CURRENT);
  if (!current) return { signing: DEVELOPMENT, accepted: [DEVELOPMENT] };
  return { signing: current, accepted: old ? [current, old] : [current] };
}

/** Whether the environment says that this is no machine to try things out on. */
export function isProductionIn(env: Readonly<Record<string, string | undefined>>): boolean {
  return env['NODE_ENV'] === 'production';
}

function keyIn(env: Readonly<Record<string, string | undefined>>, name: string): LinkKey | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const bytes = new TextEncoder().encode(text);
  if (bytes.length < BYTES_MIN) throw fault('link.key_too_short', { least: BYTES_MIN }, name);
  return { bytes };
}
