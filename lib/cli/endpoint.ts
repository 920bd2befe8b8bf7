// The address that a command line names: SCHEME://HOST:PORT/PATH. HOST is an IPv4 address, an IPv6 one in brackets, or a
// name, which node:dns looks up; it is imported only then. There is no TLS.

import { type Ipv4Endpoint, parseIpv4 } from '../kernel/address/sockaddr-in.js';
import { UsageError } from './command.js';
import { printError } from './output.js';

/** An address and a port: IPv4, or IPv6 without brackets. */
export type Endpoint = Ipv4Endpoint;

/** A URL in its parts; `path` has the query too, and is "/" when the URL ends before it. */
export interface ParsedUrl<Scheme extends string> {
  readonly scheme: Scheme;
  readonly endpoint: Endpoint;
  readonly path: string;
  /** The name that stood for the address, or null. */
  readonly lookedUp: string | null;
}

/**
 * @param defaultPorts the schemes that may stand there, each with its port where the URL names none; null: it must
 * @throws UsageError that says which part is wrong; Error for a name that no machine has
 */
export async function parseUrl<Scheme extends string>(
  url: string,
  defaultPorts: Readonly<Record<Scheme, number | null>>,
): Promise<ParsedUrl<Scheme>> {
  const schemes = Object.keys(defaultPorts) as Scheme[];
  const quoted = JSON.stringify(url);
  const example = `${schemes[0]}://127.0.0.1:8080/`;
  // By hand: a regular expression and URL cost a tenth of what the default exchange takes.
  const schemeEnd = url.indexOf('://');
  if (schemeEnd < 1) {
    throw new UsageError(`${quoted} is not a URL like ${example}`);
  }
  const schemeText = url.slice(0, schemeEnd);
  const [host, path] = splitAt(url.slice(schemeEnd + 3), '/', '/');
  const bracket = host.startsWith('[') ? host.indexOf(']') + 1 : 0;
  const [rest, portPart] = splitAt(host.slice(bracket), ':', ':');
  const address = host.slice(0, bracket) + rest;
  const portText = portPart.slice(1);
  const scheme = schemes.find((candidate) => candidate === schemeText.toLowerCase());
  if (scheme === undefined) {
    throw new UsageError(
      `the scheme of ${quoted} is ${schemeText}: only ${spoken(schemes)} spoken, as in ${example}`,
    );
  }
  const port = portText === '' ? defaultPorts[scheme] : parsePort(portText);
  if (port === null) {
    throw new UsageError(`${quoted} names no port, and ${scheme} has none of its own`);
  }
  if (!(port >= 1 && port <= 65_535)) {
    throw new UsageError(`the port of ${quoted} is ${portText}: it must be 1 to 65535`);
  }
  if (path !== '/' && !/^[\x21\x22\x24-\x7e]*$/.test(path)) {
    throw new UsageError(
      `the path of ${quoted} must be printable ASCII without spaces and without #: write other characters as %XX`,
    );
  }
  if (parseIpv4(address) !== null) {
    return { scheme, endpoint: { address, port }, path, lookedUp: null };
  }
  const six = bracket === 0 ? null : address.slice(1, -1);
  if (six !== null && (await isIpv6(six)) && rest === '') {
    return { scheme, endpoint: { address: six, port }, path, lookedUp: null };
  }
  if (!isName(address)) {
    throw new UsageError(
      `the host of ${quoted} must be an IPv4 address, an IPv6 address in brackets, or a name, as in ${example}`,
    );
  }
  return { scheme, endpoint: { address: await lookUp(address), port }, path, lookedUp: address };
}

const spoken = (schemes: readonly string[]): string =>
  schemes.length === 1
    ? `${schemes[0]} is`
    : `${schemes.slice(0, -1).join(', ')} and ${schemes.at(-1)} are`;

/** A name: labels with a letter in one of them, so that 1.2.3 is none. RFC 1123 section 2.1. */
const isName = (text: string): boolean =>
  /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?$/i.test(text) &&
  /[a-z]/i.test(text);

async function isIpv6(text: string): Promise<boolean> {
  return (await import('node:net')).isIPv6(text);
}

/** An address of the machine that has the name, an IPv4 one where it has both. @throws Error when there is none */
export async function lookUp(name: string): Promise<string> {
  const { lookup } = await import('node:dns/promises');
  try {
    const addresses = await lookup(name, { all: true });
    const { address } = (addresses.find(({ family }) => family === 4) ?? addresses[0]) as {
      address: string;
    };
    return address;
  } catch (error) {
    throw new Error(
      `there is no machine ${JSON.stringify(name)} (${(error as NodeJS.ErrnoException).code})`,
    );
  }
}

/** For what keeps the address: says on stderr which one it is. */
export function sayLookedUp(name: string | null, { address }: Endpoint): void {
  if (name !== null) {
    printError(`rawsyscall: ${name} is ${address} now, and stays that in the executable\n`);
  }
}

/** The endpoint as a URL has it. */
export const hostOf = ({ address, port }: Endpoint): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;

/** What stands before the separator, and the rest from it on, or `missing`. */
function splitAt(text: string, separator: string, missing: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, missing] : [text.slice(0, at), text.slice(at)];
}

/** A decimal number without leading zeros, else NaN. */
function parsePort(text: string): number {
  const port = Number(text);
  return String(port) === text ? port : Number.NaN;
}

/** The server of an exchange, whose request is always for "/". @throws UsageError that says which part is wrong */
export async function parseEndpoint(url: string): Promise<Endpoint> {
  const { endpoint, path } = await parseUrl(url, { ws: 80 });
  if (path !== '/') {
    throw new UsageError(
      `the path of ${JSON.stringify(url)} must be "/": the request is always for that`,
    );
  }
  return endpoint;
}
