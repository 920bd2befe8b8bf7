// struct sockaddr_in, the address of an IPv4 socket, to bytes and back. It imports nothing: the exchange needs it at
// start-up. The other families, and the choice between them, are in socket-address.ts.
//
//   offset  size
//   0       2     sin_family  AF_INET, in the byte order of the machine: little-endian on x86-64 and aarch64
//   2       2     sin_port    big-endian
//   4       4     sin_addr    the address as it is written, first part first
//   8       8     sin_zero

/** Where an IPv4 socket is. */
export interface Ipv4Endpoint {
  /** A dotted quad, for example "127.0.0.1". */
  readonly address: string;
  /** 0 to 65535; 0 lets bind(2) choose. */
  readonly port: number;
}

export const SOCKADDR_IN_BYTES = 16;
const AF_INET = 2;

/** The four bytes of a dotted quad, or null when the text is none. Exactly four decimal parts, no leading zeros. */
export function parseIpv4(text: string): [number, number, number, number] | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every(isQuadPart)) {
    return null;
  }
  return parts.map(Number) as [number, number, number, number];
}

/** 0 to 255 without leading zeros: "010" is 8 to some readers and 10 to others, so it is neither here. */
function isQuadPart(part: string): boolean {
  const value = Number(part);
  return String(value) === part && Number.isInteger(value) && value >= 0 && value <= 255;
}

/** @throws TypeError when the port is no number, RangeError when it is no integer from 0 to 65535. */
export function checkPort(port: unknown): asserts port is number {
  if (typeof port !== 'number') {
    throw new TypeError(`port is of type ${typeof port}: it must be a number from 0 to 65535`);
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`port is ${port}: it must be an integer from 0 to 65535`);
  }
}

/**
 * The 16 bytes of the struct sockaddr_in for an address and a port. ip(7).
 * @throws TypeError for an address that is no dotted quad (host names are not looked up), RangeError for a bad port.
 */
export function packSockaddrIn({ address, port }: Ipv4Endpoint): Uint8Array<ArrayBuffer> {
  const quad = typeof address === 'string' ? parseIpv4(address) : null;
  if (quad === null) {
    throw new TypeError(
      `address is ${JSON.stringify(address)}: it must be an IPv4 address of four decimal parts from 0 to 255 without ` +
        'leading zeros, such as "127.0.0.1" (host names are not looked up)',
    );
  }
  checkPort(port);
  const bytes = new Uint8Array(SOCKADDR_IN_BYTES);
  bytes[0] = AF_INET;
  bytes[2] = port >> 8;
  bytes[3] = port;
  bytes.set(quad, 4);
  return bytes;
}

/** The address family in a struct sockaddr's first two bytes. */
export function sockaddrFamily(bytes: Uint8Array): number {
  return (bytes[0] as number) + (bytes[1] as number) * 256;
}

/** @throws RangeError for fewer bytes than the struct has, TypeError for another family than its own. */
export function checkSockaddr(
  struct: string,
  bytes: Uint8Array,
  lengthBytes: number,
  family: number,
): void {
  if (bytes.length < lengthBytes) {
    throw new RangeError(
      `a ${struct} has at least ${lengthBytes} bytes, and there are ${bytes.length}`,
    );
  }
  if (sockaddrFamily(bytes) !== family) {
    throw new TypeError(
      `a ${struct} is of family ${family}, and this address is of family ${sockaddrFamily(bytes)}`,
    );
  }
}

/**
 * What packSockaddrIn packed; the padding is not looked at, nor what follows the first 16 bytes.
 * @throws RangeError for fewer than 16 bytes, TypeError for another family than AF_INET.
 */
export function unpackSockaddrIn(bytes: Uint8Array): Ipv4Endpoint {
  checkSockaddr('sockaddr_in', bytes, SOCKADDR_IN_BYTES, AF_INET);
  const port = (bytes[2] as number) * 256 + (bytes[3] as number);
  return { address: bytes.subarray(4, 8).join('.'), port };
}
