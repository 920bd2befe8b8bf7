// Memory, shared memory, semaphores and message queues.

export const memory = () =>
  ({
    brk: 'addr: address -> address',
    mmap: 'addr: address?, length: size, prot: flags PROT, flags: flags MAP, fd: fd, offset: off -> address',
    munmap: 'addr: address, length: size',
    mremap:
      'old_address: address, old_size: size, new_size: size, flags: flags MREMAP, new_address: address? -> address',
    mprotect: 'addr: address, len: size, prot: flags PROT',
    pkey_mprotect: 'addr: address, len: size, prot: flags PROT, pkey: int',
    pkey_alloc: 'flags: uint, access_rights: flags PKEY -> int',
    pkey_free: 'pkey: int',
    msync: 'addr: address, length: size, flags: flags MS_SYNC',
    mincore: 'addr: address, length: size, vec: out pages[length]',
    madvise: 'addr: address, length: size, advice: enum MADV',
    process_madvise:
      'pidfd: fd, iovec: in iovec[vlen], vlen: size, advice: enum MADV, flags: uint -> word',
    process_mrelease: 'pidfd: fd, flags: uint',
    mlock: 'addr: address, len: size',
    mlock2: 'addr: address, len: size, flags: flags MLOCK',
    munlock: 'addr: address, len: size',
    mlockall: 'flags: flags MCL',
    munlockall: '',
    mseal: 'addr: address, len: size, flags: ulong',
    remap_file_pages: 'addr: address, size: size, prot: int, pgoff: ulong, flags: flags MAP',
    map_shadow_stack: 'addr: address?, size: ulong, flags: uint -> address',
    mbind:
      'addr: address, len: ulong, mode: enum MPOL, nodemask: in nodemask[maxnode]?, maxnode: size, flags: flags MPOL_MF',
    get_mempolicy:
      'mode: out int?, nodemask: out nodemask[maxnode]?, maxnode: size, addr: address?, flags: flags MPOL_F',
    set_mempolicy: 'mode: enum MPOL, nodemask: in nodemask[maxnode]?, maxnode: size',
    set_mempolicy_home_node: 'start: address, len: ulong, home_node: ulong, flags: ulong',
    migrate_pages:
      'pid: pid, maxnode: size, old_nodes: in nodemask[maxnode], new_nodes: in nodemask[maxnode] -> int',
    move_pages:
      'pid: pid, count: size, pages: in pointer[count], nodes: in int[count]?, status: out int[count], flags: flags MPOL_MF -> int',
    process_vm_readv:
      'pid: pid, local_iov: in iovec[liovcnt], liovcnt: size, remote_iov: in iovec[riovcnt], riovcnt: size, flags: ulong -> int',
    process_vm_writev:
      'pid: pid, local_iov: in iovec[liovcnt], liovcnt: size, remote_iov: in iovec[riovcnt], riovcnt: size, flags: ulong -> int',
    userfaultfd: 'flags: uint -> fd',
    membarrier: 'cmd: enum MEMBARRIER_CMD, flags: uint, cpu_id: int -> int',
    shmget: 'key: int, size: size, shmflg: flags IPC_GET -> int',
    shmat: 'shmid: int, shmaddr: address?, shmflg: flags SHM_AT -> address',
    shmdt: 'shmaddr: address',
    shmctl: 'shmid: int, cmd: enum SHMCTL, buf: any -> int',
    semget: 'key: int, nsems: int, semflg: flags IPC_GET -> int',
    semop: 'semid: int, sops: in sembuf[nsops], nsops: size',
    semtimedop: 'semid: int, sops: in sembuf[nsops], nsops: size, timeout: in timeout?',
    semctl: 'semid: int, semnum: int, cmd: enum SEMCTL, arg: any -> int',
    msgget: 'key: int, msgflg: flags IPC_GET -> int',
    msgsnd: 'msqid: int, msgp: in msgbuf[msgsz], msgsz: size, msgflg: flags IPC_MSG',
    msgrcv:
      'msqid: int, msgp: out msgbuf[msgsz], msgsz: size, msgtyp: long, msgflg: flags IPC_MSG -> ..msgsz',
    msgctl: 'msqid: int, cmd: enum MSGCTL, buf: any -> int',
    mq_open: 'name: string, oflag: flags O, mode: mode, attr: in mq_attr? -> fd',
    mq_unlink: 'name: string',
    mq_timedsend:
      'mqdes: fd, msg_ptr: in bytes[msg_len], msg_len: size, msg_prio: uint, abs_timeout: in timespec?',
    mq_timedreceive:
      'mqdes: fd, msg_ptr: out bytes[msg_len], msg_len: size, msg_prio: out u32?, abs_timeout: in timespec? -> ..msg_len',
    mq_notify: 'mqdes: fd, sevp: in sigevent?',
    mq_getsetattr: 'mqdes: fd, newattr: in mq_attr?, oldattr: out mq_attr?',
  }) as const;
