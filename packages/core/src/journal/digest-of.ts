import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

/**
 * The SHA-256 of a value's canonical JSON (RFC 8785), in lower-case hex.
 *
 * @throws json.not_canonical for what JSON cannot hold.
 * @example
 * digestOf({}); // => '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', the SHA-256 of '{}'
 */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
