// What is taken: per file, units of headers (kernel's and libc's do not mix well) and the macros wanted from them.
// `skip` names macros that are no constants, or not ours. What not all architectures have that Node runs on is left out.

export const WANTED = [
  {
    file: 'socket-constants',
    about: 'Sockets, their options, and Internet protocols',
    units: [
      {
        headers: ['sys/socket.h', 'netinet/in.h', 'netinet/tcp.h', 'netinet/udp.h'],
        take: /^(AF|SOCK|SOL|SO|MSG|SHUT|SCM)_|^SOMAXCONN$/,
        skip: /^SCM_SRCRT$/,
        extra: [
          ...['ESTABLISHED', 'SYN_SENT', 'SYN_RECV', 'FIN_WAIT1', 'FIN_WAIT2', 'TIME_WAIT'],
          ...['CLOSE', 'CLOSE_WAIT', 'LAST_ACK', 'LISTEN', 'CLOSING'],
        ].map((state) => `TCP_${state}`),
      },
      {
        headers: [
          ...['linux/in.h', 'linux/in6.h', 'linux/tcp.h', 'linux/udp.h'],
          ...['linux/socket.h', 'linux/netfilter_ipv4.h'],
        ],
        take: /^(IPPROTO|IP|IPV6|INADDR|MCAST|TCP|UDP|TCPI_OPT|SOCK)_|^SO_ORIGINAL_DST$/,
        skip: /^(IP_MSFILTER_SIZE|TCP_STATE_|TCP_FLAG_)/,
      },
      {
        headers: [
          'sys/socket.h',
          'linux/netlink.h',
          'linux/vm_sockets.h',
          'linux/if_packet.h',
          'linux/if_ether.h',
        ],
        take: /^(NETLINK|NLMSGERR_ATTR|VMADDR|SO_VM_SOCKETS|PACKET|ETH|TP)_|^TPACKET_V\d$/,
      },
      {
        headers: ['time.h', 'linux/errqueue.h', 'linux/net_tstamp.h'],
        take: /^(SO_EE|SOF_TIMESTAMPING|SOF_TXTIME|HWTSTAMP|SCM_TSTAMP)_/,
        skip: /^SO_EE_OFFENDER$/,
      },
      {
        headers: [
          'asm/ioctls.h',
          'linux/sockios.h',
          'asm/termbits.h',
          'asm/termios.h',
          'linux/tty.h',
          'linux/serial.h',
        ],
        take: /^(FIO|SIOC|TIOC|TC[GS]ET|TCSBRK|TCXONC|TCFLSH)/,
      },
    ],
  },
  {
    file: 'file-constants',
    about: 'Files: opening, locking, statistics, copying, memory files, watching',
    units: [
      {
        headers: [
          'linux/fcntl.h',
          'linux/stat.h',
          'linux/fs.h',
          'linux/openat2.h',
          'linux/xattr.h',
        ],
        take: /^(O|F|AT|LOCK|S|STATX|SEEK|RENAME|RESOLVE|XATTR|RWF)_|^FD_CLOEXEC$|^S_I/,
        skip: /^(XATTR_.*(PREFIX|SUFFIX).*|XATTR_(NAME|LIST|SIZE|SMACK|POSIX)_.*|S_(KERNEL|APPEND).*)$/,
      },
      {
        headers: [
          'linux/memfd.h',
          'linux/falloc.h',
          'linux/fadvise.h',
          'linux/close_range.h',
          'linux/mount.h',
        ],
        take: /^(MFD|FALLOC_FL|POSIX_FADV|CLOSE_RANGE|MS|MOUNT_ATTR)_/,
      },
      {
        headers: ['fcntl.h', 'unistd.h', 'dirent.h'],
        take: /^(SPLICE_F|DT)_|^[RWXF]_OK$|^O_ASYNC$/,
        skip: /_H$/,
      },
      { headers: ['linux/inotify.h'], take: /^IN_/ },
    ],
  },
  {
    file: 'poll-constants',
    about: 'Waiting: poll, epoll, eventfd, timerfd, signalfd, clocks',
    units: [
      { headers: ['asm/poll.h'], take: /^POLL/, skip: /^POLL(FREE|_BUSY_LOOP)$/ },
      { headers: ['linux/eventpoll.h'], take: /^EPOLL/, skip: /^EPOLL_PACKED$/ },
      { headers: ['linux/timerfd.h', 'linux/ioctl.h'], take: /^TFD_IOC_/ },
      { headers: ['sys/eventfd.h', 'sys/timerfd.h', 'sys/signalfd.h'], take: /^(EFD|TFD|SFD)_/ },
      { headers: ['linux/time.h'], take: /^(CLOCK|ITIMER)_|^TIMER_ABSTIME$/ },
    ],
  },
  {
    file: 'process-constants',
    about: 'Processes: signals, waiting, limits, scheduling, prctl, memory',
    units: [
      {
        headers: ['asm/signal.h'],
        take: /^(SIG[A-Z0-9]+|SIG_(BLOCK|UNBLOCK|SETMASK)|SA_[A-Z_]+)$/,
        skip: /^SIG(RTMAX|STKSZ)$/,
      },
      {
        headers: ['linux/wait.h', 'linux/pidfd.h'],
        take: /^(W[A-Z]+|__WALL|__WCLONE|P_[A-Z]+|PIDFD_[A-Z]+)$/,
      },
      {
        headers: ['linux/resource.h'],
        take: /^(RLIMIT|RLIM|RUSAGE|PRIO)_?/,
        skip: /^(RLIMIT_.*_MAX|PRIO_M.*)$/,
      },
      { headers: ['linux/sched.h', 'linux/sched/types.h'], take: /^(SCHED|CLONE)_/ },
      { headers: ['linux/prctl.h'], take: /^PR_/ },
      {
        headers: ['linux/random.h', 'linux/membarrier.h', 'linux/futex.h'],
        take: /^(GRND|FUTEX|MEMBARRIER)_/,
      },
      {
        headers: ['linux/mman.h'],
        take: /^(PROT|MAP|MADV|MREMAP|MCL|MS)_/,
        skip: /^MS_/,
      },
      { headers: ['sys/mman.h'], take: /^MS_(ASYNC|SYNC|INVALIDATE)$/ },
    ],
  },
  {
    file: 'network-constants',
    about: 'Netlink, routes, interfaces and filters',
    units: [
      {
        headers: ['linux/rtnetlink.h', 'linux/if_addr.h', 'linux/neighbour.h'],
        take: /^(NLM|NLMSG|NLA|RTM|RTA|RTN|RTNH|RTPROT|RTMGRP|RTNLGRP|RT_SCOPE|RT_TABLE|RTEXT_FILTER|RTAX|IFA|NDA|NUD|NTF)_/,
        skip: /^(NLMSG_HDRLEN|NLA_(HDRLEN|ALIGN.*)|.*_ALIGNTO|RTM_(BASE|MAX|NR_.*|FAM)|.*_MAX)$/,
      },
      {
        headers: ['linux/if_link.h'],
        take: /^IFLA_/,
        skip: /_MAX$/,
      },
      {
        headers: [
          ...['sys/socket.h', 'linux/ioctl.h'],
          ...['linux/if.h', 'linux/if_arp.h', 'linux/if_tun.h', 'linux/nsfs.h'],
        ],
        take: /^(IFF|IF_OPER|IF_LINK_MODE|ARPHRD|ATF|TUN|NS_GET)_?[A-Z0-9]/,
        skip: /^(IFF_VOLATILE)$/,
      },
      {
        headers: ['linux/filter.h'],
        take: /^(BPF|SKF)_/,
        skip: /^(BPF_MAJOR_VERSION|BPF_MINOR_VERSION)$/,
      },
    ],
  },
  {
    file: 'system-constants',
    about: 'Security, keys, events, IPC, io_uring, devices and mounts',
    units: [
      {
        headers: [
          'linux/ioctl.h',
          'linux/seccomp.h',
          'linux/landlock.h',
          'linux/capability.h',
          'linux/keyctl.h',
        ],
        take: /^(SECCOMP|LANDLOCK|CAP|_LINUX_CAPABILITY_VERSION|KEYCTL|KEY)_/,
        skip: /^(SECCOMP_IOC_MAGIC|_LINUX_CAPABILITY_(VERSION|U32S))$/,
      },
      { headers: ['linux/audit.h'], take: /^AUDIT_ARCH_/ },
      {
        headers: ['linux/bpf.h'],
        take: /^BPF_(MAP|PROG|BTF|OBJ|LINK|ITER|TASK|RAW|ENABLE|TOKEN|F|ANY|NOEXIST|EXIST|FD|CGROUP|TRACE|SK|STRUCT|XDP|FLOW|LSM|LIRC|TCX|NETKIT|NETFILTER|PERF|MODIFY)(_|$)/,
      },
      {
        headers: ['linux/perf_event.h'],
        take: /^PERF_/,
        skip: /^PERF_BRANCH_ENTRY_INFO_BITS_MAX/,
      },
      {
        headers: ['linux/mempolicy.h', 'linux/kcmp.h', 'linux/ioprio.h', 'linux/rseq.h'],
        take: /^(MPOL|KCMP|IOPRIO|RSEQ)_/,
        skip: /^(KCMP_TYPES|IOPRIO_PRIO_.*)$/,
      },
      {
        headers: ['linux/ipc.h', 'linux/shm.h', 'linux/sem.h', 'linux/msg.h', 'linux/mqueue.h'],
        take: /^(IPC|SHM|SEM|MSG|MQ)_|^(GET(PID|VAL|ALL|NCNT|ZCNT)|SETVAL|SETALL)$/,
        skip: /^(IPCCALL)$/,
      },
      {
        headers: ['linux/io_uring.h', 'linux/aio_abi.h'],
        take: /^(IORING|IOSQE|IO_URING|IO_WQ|IOCB)_|^SPLICE_F_FD_IN_FIXED$/,
        skip: /_LAST$/,
      },
      { headers: ['linux/fanotify.h'], take: /^FAN_/ },
      {
        headers: ['linux/quota.h', 'linux/dqblk_xfs.h'],
        take: /^(Q|QIF|QFMT|XQM|FS)_/,
        skip: /^XQM_(CMD|COMMAND)$/,
        extra: ['USRQUOTA', 'GRPQUOTA', 'PRJQUOTA'],
      },
      {
        headers: ['linux/fcntl.h', 'linux/mount.h'],
        take: /^(OPEN_TREE|MOVE_MOUNT|FSOPEN|FSMOUNT|FSPICK|FSCONFIG)_/,
      },
      { headers: ['sys/mount.h'], take: /^(MNT|UMOUNT)_/ },
      { headers: ['sys/swap.h'], take: /^SWAP_FLAG_/ },
      { headers: ['linux/reboot.h'], take: /^LINUX_REBOOT_/ },
      { headers: ['linux/timex.h'], take: /^(ADJ|STA|TIME)_/, skip: /^TIME_UTC$/ },
      { headers: ['linux/module.h'], take: /^MODULE_INIT_/ },
      {
        headers: ['linux/personality.h'],
        take: /^(PER|ADDR|READ_IMPLIES|STICKY|SHORT|WHOLE|MMAP_PAGE)_/,
      },
      { headers: ['sys/stat.h'], take: /^UTIME_/ },
      { headers: ['linux/fcntl.h', 'linux/fs.h'], take: /^(DN|SYNC_FILE_RANGE|RWH)_/ },
      {
        headers: ['asm/siginfo.h'],
        take: /^(CLD|SI|SEGV|BUS|FPE|ILL|TRAP|POLL|SYS|SIGEV)_/,
        skip: /^(SI_(MAX_SIZE|PAD_SIZE)|SIGEV_(MAX_SIZE|PAD_SIZE)|.*_.*SIZE)$/,
      },
      { headers: ['linux/mman.h'], take: /^(MLOCK|PKEY)_/ },
      { headers: ['asm/mman.h'], take: /^(MLOCK|PKEY)_/ },
      {
        headers: [
          'stddef.h',
          'linux/fs.h',
          'linux/fiemap.h',
          'linux/fsmap.h',
          'linux/fsverity.h',
          'linux/fscrypt.h',
          'linux/btrfs.h',
          'linux/loop.h',
          'linux/blkpg.h',
          'linux/blktrace_api.h',
        ],
        take: /^(FS_IOC|FI|BLK|FIEMAP|FS_VERITY|LOOP|LO|FMR|FMH|BTRFS_IOC|BLKPG)_?[A-Z0-9]|^FS_[A-Z0-9_]+_FL$|^FS_XFLAG_|^FS_FL_USER_/,
        skip: /^(BLK_(TC|TA|TN)_.*|FI[A-Z]*_H|BTRFS_IOC_(DEV_REPLACE|GET_FSLABEL|SET_FSLABEL).*|BLK_OPEN.*|FS_IOC_(GET|SET)_?VERSION32)$/,
      },
      {
        headers: ['asm/termbits.h'],
        take: /^([BE]?(9600|19200|38400|57600|115200|230400)|B\d+|BRKINT|PARMRK|I(GNBRK|GNPAR|NPCK|STRIP|NLCR|GNCR|CRNL|UCLC|XON|XANY|XOFF|MAXBEL|UTF8)|O(POST|LCUC|NLCR|CRNL|NOCR|NLRET|FILL|FDEL)|C(SIZE|S[5678]|STOPB|READ|LOCAL|RTSCTS)|PAR(ENB|ODD)|HUPCL|ISIG|ICANON|XCASE|ECHO\w*|NOFLSH|TOSTOP|IEXTEN|FLUSHO|PENDIN|EXTPROC|V(INTR|QUIT|ERASE|KILL|EOF|TIME|MIN|SWTC|START|STOP|SUSP|EOL|REPRINT|DISCARD|WERASE|LNEXT|EOL2)|TC(OOFF|OON|IOFF|ION|IFLUSH|OFLUSH|IOFLUSH|SANOW|SADRAIN|SAFLUSH))$/,
      },
    ],
  },
];
