// The numbers of the tables that need no signature.

const NO_CODE = 'Linux has no code behind this number: it returns -ENOSYS';
const VM86 =
  'it enters the 8086 mode of the processor, and its struct holds a whole processor state';

/** Numbers that need no signature, each with the reason. */
export const UNSIGNED: Readonly<Record<string, string>> = {
  _sysctl: NO_CODE,
  afs_syscall: NO_CODE,
  bdflush: NO_CODE,
  break: NO_CODE,
  create_module: NO_CODE,
  epoll_ctl_old: NO_CODE,
  epoll_wait_old: NO_CODE,
  ftime: NO_CODE,
  get_kernel_syms: NO_CODE,
  getpmsg: NO_CODE,
  gtty: NO_CODE,
  idle: NO_CODE,
  lock: NO_CODE,
  mpx: NO_CODE,
  nfsservctl: NO_CODE,
  prof: NO_CODE,
  profil: NO_CODE,
  putpmsg: NO_CODE,
  query_module: NO_CODE,
  security: NO_CODE,
  stty: NO_CODE,
  tuxcall: NO_CODE,
  ulimit: NO_CODE,
  vserver: NO_CODE,
  vm86: VM86,
  vm86old: VM86,
};
