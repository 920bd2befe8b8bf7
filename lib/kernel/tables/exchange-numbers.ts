// npm run tables
// Generated: do not edit; lib/kernel/tables/generate.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// The numbers of the calls that the exchange makes, on this architecture: few, because it is to start fast.

const arch: string = process.arch;
export const NR =
  arch === 'arm64'
    ? {
        ioctl: 29,
        close: 57,
        write: 64,
        ppoll: 73,
        setitimer: 103,
        rt_sigaction: 134,
        socket: 198,
        connect: 203,
        sendto: 206,
        recvfrom: 207,
      }
    : {
        write: 1,
        close: 3,
        rt_sigaction: 13,
        ioctl: 16,
        setitimer: 38,
        socket: 41,
        connect: 42,
        sendto: 44,
        recvfrom: 45,
        ppoll: 271,
      };
