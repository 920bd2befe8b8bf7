// The names of capabilities, by number from 0. linux/capability.h, capabilities(7)

export const CAPABILITIES = (
  'CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE ' +
  'NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN ' +
  'SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE ' +
  'MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE'
).split(' ');

/** The number of a capability; with or without CAP_ in front. Throws a TypeError for an unknown one. */
export function capabilityNumber(name: string): number {
  const number = CAPABILITIES.indexOf(String(name).replace(/^CAP_/, '').toUpperCase());
  if (number < 0) {
    throw new TypeError(
      `there is no capability ${JSON.stringify(name)}: ${CAPABILITIES.join(', ')}`,
    );
  }
  return number;
}
