// Sockets that a service manager has opened for this process: socket activation, by sd_listen_fds(3) of systemd.

/** A socket that was passed on, and its name in the unit file: "unknown" where it has none. */
export interface ListenFd {
  /** Its number. */
  readonly fd: number;
  /** The FileDescriptorName= of its unit, "unknown" without one. */
  readonly name: string;
}

const FIRST_FD = 3;

/**
 * The sockets that systemd (or systemd-socket-activate) has passed to this process; none where it was started otherwise, or
 * where the variables are meant for another process. They belong to the caller, to pass to listen({ fd }).
 */
export function listenFds(environment: NodeJS.ProcessEnv = process.env): ListenFd[] {
  const { LISTEN_PID, LISTEN_FDS, LISTEN_FDNAMES = '' } = environment;
  if (LISTEN_PID === undefined || Number(LISTEN_PID) !== process.pid) {
    return [];
  }
  const count = Number(LISTEN_FDS);
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`LISTEN_FDS is ${JSON.stringify(LISTEN_FDS)}: it must be a count of fds`);
  }
  const names = LISTEN_FDNAMES.split(':');
  return Array.from({ length: count }, (_, index) => ({
    fd: FIRST_FD + index,
    name: names[index] || 'unknown',
  }));
}
