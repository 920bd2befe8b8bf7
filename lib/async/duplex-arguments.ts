// What net.connect and net.Socket throw at once for arguments that are none, with their classes and codes.

import { parseIpv4 } from '../kernel/address/sockaddr-in.js';
import { parseIpv6 } from '../kernel/address/sockaddr-in6.js';
import type { DuplexConnectOptions } from './duplex-connect.js';

type Kind = 'string' | 'number' | 'boolean' | 'function';

/** Those that are looked at only when they are there, and what each must be. */
const KINDS: Readonly<Record<string, Kind>> = {
  localAddress: 'string',
  localPort: 'number',
  lookup: 'function',
  autoSelectFamily: 'boolean',
  autoSelectFamilyAttemptTimeout: 'number',
};

const MAX_PORT = 65_535;
/** setTimeout's longest. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

function invalid<E extends Error>(error: E, code: string): E {
  return Object.assign(error, { code });
}

function wrongType(name: string, kinds: string, value: unknown): TypeError {
  const got = value === null ? 'null' : typeof value;
  return invalid(new TypeError(`${name} is ${got}: it must be ${kinds}`), 'ERR_INVALID_ARG_TYPE');
}

function outOfRange(name: string, range: string, value: unknown): RangeError {
  const error = new RangeError(`${name} is ${String(value)}: it must be ${range}`);
  return invalid(error, 'ERR_OUT_OF_RANGE');
}

/** Whether a host is an IPv4 or IPv6 address, the latter maybe with a zone. */
export function isAddress(host: string): boolean {
  return parseIpv4(host) !== null || parseIpv6(host.replace(/%.*/, '')) !== null;
}

/** @throws TypeError or RangeError as net.connect does. */
export function checkConnectOptions(options: DuplexConnectOptions): void {
  for (const [name, kind] of Object.entries(KINDS)) {
    const value = options[name as keyof DuplexConnectOptions];
    if (value !== undefined && value !== null && typeof value !== kind) {
      throw wrongType(name, `a ${kind}`, value);
    }
  }
  const { path, abstract, localAddress, autoSelectFamilyAttemptTimeout: attemptMs } = options;
  if (path && typeof path !== 'string') {
    throw wrongType('path', 'a string', path);
  }
  if (localAddress && !isAddress(localAddress)) {
    const error = new TypeError(`localAddress is ${JSON.stringify(localAddress)}: no IP address`);
    throw invalid(error, 'ERR_INVALID_IP_ADDRESS');
  }
  if (attemptMs !== undefined && !(Number.isInteger(attemptMs) && attemptMs > 0)) {
    throw outOfRange(
      'autoSelectFamilyAttemptTimeout',
      'a whole number of ms, 1 or more',
      attemptMs,
    );
  }
  if (!path && abstract === undefined) {
    checkPort(options.port);
  }
}

function checkPort(port: unknown): void {
  if (port === undefined) {
    const message = 'The "options" or "port" or "path" argument must be specified';
    throw invalid(new TypeError(message), 'ERR_MISSING_ARGS');
  }
  if (typeof port !== 'number' && typeof port !== 'string') {
    throw wrongType('port', 'a number or a string', port);
  }
  const number = String(port).trim() === '' ? Number.NaN : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > MAX_PORT) {
    const error = new RangeError(`port is ${JSON.stringify(port)}: it must be 0 to ${MAX_PORT}`);
    throw invalid(error, 'ERR_SOCKET_BAD_PORT');
  }
}

/** The ms of setTimeout(). @throws TypeError or RangeError as net.Socket's does. */
export function checkedTimeout(timeoutMs: unknown, callback: unknown): number {
  if (typeof timeoutMs !== 'number') {
    throw wrongType('msecs', 'a number', timeoutMs);
  }
  if (!(timeoutMs >= 0) || timeoutMs === Number.POSITIVE_INFINITY) {
    throw outOfRange('msecs', 'a number that is not negative', timeoutMs);
  }
  if (callback !== undefined && typeof callback !== 'function') {
    throw wrongType('callback', 'a function', callback);
  }
  return Math.min(timeoutMs, MAX_TIMEOUT_MS);
}
