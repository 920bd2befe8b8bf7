// The address that a command line names: SCHEME://A.B.C.D:PORT/PATH, always with an IPv4 address, because there is no
// resolver here, and no TLS.

import { type Ipv4Endpoint, parseIpv4 } from '../kernel/address/sockaddr-in.js';
import { UsageError } from './command.js';

/** A URL in its parts; `path` has the query too, and is "/" when the URL ends before it. */
export interface ParsedUrl<Scheme extends string> {
  readonly scheme: Scheme;
  readonly endpoint: Ipv4Endpoint;
  readonly path: string;
}

/**
 * @param defaultPorts the schemes that may stand there, each with its port where the URL names none; null: it must
 * @throws UsageError that says which part is wrong
 */
export function parseUrl<Scheme extends string>(
  url: string,
  defaultPorts: Readonly<Record<Scheme, number | null>>,
): ParsedUrl<Scheme> {
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
  const [address, portPart] = splitAt(host, ':', ':');
  const portText = portPart.slice(1);
  const scheme = schemes.find((candidate) => candidate === schemeText.toLowerCase());
  if (scheme === undefined) {
    throw new UsageError(
      `the scheme of ${quoted} is ${schemeText}: only ${schemes.join(', ')} is spoken, as in ${example}`,
    );
  }
  if (parseIpv4(address) === null) {
    throw new UsageError(
      `the host of ${quoted} must be an IPv4 address, as in ${example}: names are not looked up`,
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
  return { scheme, endpoint: { address, port }, path };
}

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
export function parseEndpoint(url: string): Ipv4Endpoint {
  const { endpoint, path } = parseUrl(url, { ws: 80 });
  if (path !== '/') {
    throw new UsageError(
      `the path of ${JSON.stringify(url)} must be "/": the request is always for that`,
    );
  }
  return endpoint;
}
