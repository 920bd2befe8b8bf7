// The address that a command line names: ws://A.B.C.D:PORT/ and nothing else, because there is no resolver and no TLS
// here, and the request is always for "/".

import { type Ipv4Endpoint, parseIpv4 } from '../sockaddr.js';
import { UsageError } from './command.js';

const EXAMPLE = 'ws://127.0.0.1:8080/';
const DEFAULT_PORT = 80;

/** @throws UsageError that says which part is wrong */
export function parseEndpoint(url: string): Ipv4Endpoint {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/:?#@[\]]*)(?::(\d*))?(\/.*)?$/i.exec(url);
  if (parts === null) {
    throw new UsageError(`${JSON.stringify(url)} is not a URL like ${EXAMPLE}`);
  }
  const [, scheme = '', address = '', portText = '', path = '/'] = parts;
  if (scheme.toLowerCase() !== 'ws') {
    throw new UsageError(
      `the scheme of ${JSON.stringify(url)} is ${scheme}: only ws is spoken, as in ${EXAMPLE}`,
    );
  }
  if (parseIpv4(address) === null) {
    throw new UsageError(
      `the host of ${JSON.stringify(url)} must be an IPv4 address, as in ${EXAMPLE}: names are not looked up`,
    );
  }
  const port = portText === '' ? DEFAULT_PORT : Number(portText);
  if (port < 1 || port > 65_535) {
    throw new UsageError(
      `the port of ${JSON.stringify(url)} is ${portText}: it must be 1 to 65535`,
    );
  }
  if (path !== '/') {
    throw new UsageError(
      `the path of ${JSON.stringify(url)} must be "/": the request is always for that`,
    );
  }
  return { address, port };
}
