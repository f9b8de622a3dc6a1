import { fault, type Fault } from '@cartera/core';

/** What nodemailer's errors carry. */
interface DeliveryError {
  readonly code?: string;
  readonly responseCode?: number;
}

/** Why nothing was taken, by nodemailer's code, where the server said no number. */
const ISSUES: Readonly<Record<string, string>> = {
  ETLS: 'tls',
  EAUTH: 'login',
  EDNS: 'unknown_host',
  ETIMEDOUT: 'timeout',
  ECONNECTION: 'connection',
  ESOCKET: 'connection',
  EENVELOPE: 'address',
};

/** Asking again with the same settings helps nobody. */
const FINAL: ReadonlySet<string> = new Set(['tls', 'login', 'address']);

/**
 * Why a server did not take an e-mail, without what it said: that may name people. 4xx, and whatever broke on the way, may pass; 5xx does not.
 *
 * @returns message.not_delivered with `retryable` ('yes', 'no'), `issue` (tls, login, unknown_host, timeout, connection, address, deferred, rejected, failed) and the server's `status`.
 */
export function deliveryFault(error: unknown): Fault {
  const { code = '', responseCode: status } = (error ?? {}) as DeliveryError;
  const issue =
    status !== undefined && code !== 'EAUTH' && code !== 'ETLS' ? (status < 500 ? 'deferred' : 'rejected') : (ISSUES[code] ?? 'failed');
  const isFinal = status === undefined ? FINAL.has(issue) : status >= 500;
  return Object.assign(
    fault('message.not_delivered', { retryable: isFinal ? 'no' : 'yes', issue, ...(status !== undefined && { status }) }),
    {
      cause: error,
    },
  );
}
