// Syscall numbers by name, for the architecture this process runs on.

const NUMBERS = {
  x64: { ppoll: 271, write: 1, close: 3, socket: 41, connect: 42, sendto: 44, recvfrom: 45 },
  arm64: { ppoll: 73, write: 64, close: 57, socket: 198, connect: 203, sendto: 206, recvfrom: 207 },
} as const;

export const SYS: Readonly<Record<keyof (typeof NUMBERS)['x64'], number>> =
  NUMBERS[process.arch as keyof typeof NUMBERS];
