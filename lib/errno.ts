// Names of errno values. A stand-in of a few until the generated table is here.

const NAMES: Readonly<Record<number, string>> = {
  1: 'EPERM',
  2: 'ENOENT',
  4: 'EINTR',
  9: 'EBADF',
  11: 'EAGAIN',
  13: 'EACCES',
  14: 'EFAULT',
  22: 'EINVAL',
  32: 'EPIPE',
  38: 'ENOSYS',
  88: 'ENOTSOCK',
  98: 'EADDRINUSE',
  104: 'ECONNRESET',
  107: 'ENOTCONN',
  110: 'ETIMEDOUT',
  111: 'ECONNREFUSED',
};

/** The name of a positive errno, or undefined when Linux has none. */
export function errnoName(errno: number): string | undefined {
  return NAMES[errno];
}
