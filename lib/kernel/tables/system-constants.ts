// npm run tables
// Generated: do not edit; lib/kernel/tables/wanted.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// Security, keys, events, IPC, io_uring, devices and mounts: constants by the kernel's names.

/** A personality of a process, or a flag of one. personality(2). */
export const ADDR_COMPAT_LAYOUT = 0x200000;
/** A personality of a process, or a flag of one. personality(2). */
export const ADDR_LIMIT_32BIT = 0x800000;
/** A personality of a process, or a flag of one. personality(2). */
export const ADDR_LIMIT_3GB = 0x8000000;
/** The layout of memory is always the same. A personality of a process, or a flag of one. personality(2). */
export const ADDR_NO_RANDOMIZE = 0x40000;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_ESTERROR = 8;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_FREQUENCY = 2;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_MAXERROR = 4;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_MICRO = 0x1000;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_NANO = 0x2000;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_OFFSET = 1;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_OFFSET_SINGLESHOT = 0x8001;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_OFFSET_SS_READ = 0xa001;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_SETOFFSET = 0x100;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_STATUS = 16;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_TAI = 128;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_TICK = 0x4000;
/** What adjtimex sets: timex.modes. adjtimex(2). */
export const ADJ_TIMECONST = 32;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_AARCH64 = 0xc00000b7;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_ALPHA = 0xc0009026;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_ARCOMPACT = 0x4000005d;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_ARCOMPACTBE = 93;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_ARCV2 = 0x400000c3;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_ARCV2BE = 195;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_ARM = 0x40000028;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_ARMEB = 40;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_C6X = 0x4000008c;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_C6XBE = 140;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_CRIS = 0x4000004c;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_CSKY = 0x400000fc;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_FRV = 0x5441;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_H8300 = 46;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_HEXAGON = 164;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_I386 = 0x40000003;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_IA64 = 0xc0000032;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_LOONGARCH32 = 0x40000102;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_LOONGARCH64 = 0xc0000102;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_M32R = 88;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_M68K = 4;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_MICROBLAZE = 189;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_MIPS = 8;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_MIPS64 = 0x80000008;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_MIPS64N32 = 0xa0000008;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_MIPSEL = 0x40000008;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_MIPSEL64 = 0xc0000008;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_MIPSEL64N32 = 0xe0000008;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_NDS32 = 0x400000a7;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_NDS32BE = 167;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_NIOS2 = 0x40000071;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_OPENRISC = 92;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_PARISC = 15;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_PARISC64 = 0x8000000f;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_PPC = 20;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_PPC64 = 0x80000015;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_PPC64LE = 0xc0000015;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_RISCV32 = 0x400000f3;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_RISCV64 = 0xc00000f3;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_S390 = 22;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_S390X = 0x80000016;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_SH = 42;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_SH64 = 0x8000002a;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_SHEL = 0x4000002a;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_SHEL64 = 0xc000002a;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_SPARC = 2;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_SPARC64 = 0x8000002b;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_TILEGX = 0xc00000bf;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_TILEGX32 = 0x400000bf;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_TILEPRO = 0x400000bc;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_UNICORE = 0x4000006e;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_X86_64 = 0xc000003e;
/** An architecture, as seccomp_data.arch names it. seccomp(2). */
export const AUDIT_ARCH_XTENSA = 94;
/** A speed of a serial line, in bits a second. termios(3). */
export const B0 = 0;
/** A speed of a serial line, in bits a second. termios(3). */
export const B1000000 = 0x1008;
/** A speed of a serial line, in bits a second. termios(3). */
export const B110 = 3;
/** A speed of a serial line, in bits a second. termios(3). */
export const B115200 = 0x1002;
/** A speed of a serial line, in bits a second. termios(3). */
export const B1152000 = 0x1009;
/** A speed of a serial line, in bits a second. termios(3). */
export const B1200 = 9;
/** A speed of a serial line, in bits a second. termios(3). */
export const B134 = 4;
/** A speed of a serial line, in bits a second. termios(3). */
export const B150 = 5;
/** A speed of a serial line, in bits a second. termios(3). */
export const B1500000 = 0x100a;
/** A speed of a serial line, in bits a second. termios(3). */
export const B1800 = 10;
/** A speed of a serial line, in bits a second. termios(3). */
export const B19200 = 14;
/** A speed of a serial line, in bits a second. termios(3). */
export const B200 = 6;
/** A speed of a serial line, in bits a second. termios(3). */
export const B2000000 = 0x100b;
/** A speed of a serial line, in bits a second. termios(3). */
export const B230400 = 0x1003;
/** A speed of a serial line, in bits a second. termios(3). */
export const B2400 = 11;
/** A speed of a serial line, in bits a second. termios(3). */
export const B2500000 = 0x100c;
/** A speed of a serial line, in bits a second. termios(3). */
export const B300 = 7;
/** A speed of a serial line, in bits a second. termios(3). */
export const B3000000 = 0x100d;
/** A speed of a serial line, in bits a second. termios(3). */
export const B3500000 = 0x100e;
/** A speed of a serial line, in bits a second. termios(3). */
export const B38400 = 15;
/** A speed of a serial line, in bits a second. termios(3). */
export const B4000000 = 0x100f;
/** A speed of a serial line, in bits a second. termios(3). */
export const B460800 = 0x1004;
/** A speed of a serial line, in bits a second. termios(3). */
export const B4800 = 12;
/** A speed of a serial line, in bits a second. termios(3). */
export const B50 = 1;
/** A speed of a serial line, in bits a second. termios(3). */
export const B500000 = 0x1005;
/** A speed of a serial line, in bits a second. termios(3). */
export const B57600 = 0x1001;
/** A speed of a serial line, in bits a second. termios(3). */
export const B576000 = 0x1006;
/** A speed of a serial line, in bits a second. termios(3). */
export const B600 = 8;
/** A speed of a serial line, in bits a second. termios(3). */
export const B75 = 2;
/** A speed of a serial line, in bits a second. termios(3). */
export const B921600 = 0x1007;
/** A speed of a serial line, in bits a second. termios(3). */
export const B9600 = 13;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKALIGNOFF = 0x127a;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKBSZGET = 0x80081270;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKBSZSET = 0x40081271;
/** Drops a range: two u64, offset and length. A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKDISCARD = 0x1277;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKDISCARDZEROES = 0x127c;
/** Stores what is cached and drops it. A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKFLSBUF = 0x1261;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKFRAGET = 0x1265;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKFRASET = 0x1264;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKGETDISKSEQ = 0x80081280;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKGETSIZE = 0x1260;
/** The size of a device in bytes: a u64. A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKGETSIZE64 = 0x80081272;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKIOMIN = 0x1278;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKIOOPT = 0x1279;
/** The size of a physical sector: an unsigned int. A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKPBSZGET = 0x127b;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKPG = 0x1269;
/** An operation of BLKPG. linux/blkpg.h. */
export const BLKPG_ADD_PARTITION = 1;
/** An operation of BLKPG. linux/blkpg.h. */
export const BLKPG_DEL_PARTITION = 2;
/** An operation of BLKPG. linux/blkpg.h. */
export const BLKPG_DEVNAMELTH = 64;
/** An operation of BLKPG. linux/blkpg.h. */
export const BLKPG_RESIZE_PARTITION = 3;
/** An operation of BLKPG. linux/blkpg.h. */
export const BLKPG_VOLNAMELTH = 64;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKRAGET = 0x1263;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKRASET = 0x1262;
/** Whether a device is read only: an int. A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKROGET = 0x125e;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKROSET = 0x125d;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKROTATIONAL = 0x127e;
/** Reads the table of partitions again. A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKRRPART = 0x125f;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKSECDISCARD = 0x127d;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKSECTGET = 0x1267;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKSECTSET = 0x1266;
/** The size of a logical sector: an int. A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKSSZGET = 0x1268;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKTRACESETUP = 0xc0481273;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKTRACESTART = 0x1274;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKTRACESTOP = 0x1275;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKTRACETEARDOWN = 0x1276;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKTRACE_BDEV_SIZE = 32;
/** Writes zeros to a range: two u64, offset and length. A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLKZEROOUT = 0x127f;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLK_IO_TRACE_MAGIC = 0x65617400;
/** A command of ioctl for block devices. ioctl(2), linux/fs.h. */
export const BLK_IO_TRACE_VERSION = 7;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_ANY = 0;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_BTF_GET_FD_BY_ID = 19;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_BTF_GET_NEXT_ID = 23;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_BTF_LOAD = 18;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_DEVICE = 6;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_GETSOCKOPT = 21;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET4_BIND = 8;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET4_CONNECT = 10;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET4_GETPEERNAME = 29;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET4_GETSOCKNAME = 31;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET4_POST_BIND = 12;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET6_BIND = 9;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET6_CONNECT = 11;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET6_GETPEERNAME = 30;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET6_GETSOCKNAME = 32;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET6_POST_BIND = 13;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET_EGRESS = 1;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET_INGRESS = 0;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET_SOCK_CREATE = 2;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_INET_SOCK_RELEASE = 34;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_ITER_ANCESTORS_UP = 4;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_ITER_CHILDREN = 5;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_ITER_DESCENDANTS_POST = 3;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_ITER_DESCENDANTS_PRE = 2;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_ITER_ORDER_UNSPEC = 0;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_ITER_SELF_ONLY = 1;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_SETSOCKOPT = 22;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_SOCK_OPS = 3;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_SYSCTL = 18;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UDP4_RECVMSG = 19;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UDP4_SENDMSG = 14;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UDP6_RECVMSG = 20;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UDP6_SENDMSG = 15;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UNIX_CONNECT = 49;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UNIX_GETPEERNAME = 52;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UNIX_GETSOCKNAME = 53;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UNIX_RECVMSG = 51;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_CGROUP_UNIX_SENDMSG = 50;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_ENABLE_STATS = 32;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_EXIST = 2;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FD_TYPE_KPROBE = 2;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FD_TYPE_KRETPROBE = 3;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FD_TYPE_RAW_TRACEPOINT = 0;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FD_TYPE_TRACEPOINT = 1;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FD_TYPE_UPROBE = 4;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FD_TYPE_URETPROBE = 5;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FLOW_DISSECTOR = 17;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FLOW_DISSECTOR_CONTINUE = 129;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG = 1;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FLOW_DISSECTOR_F_STOP_AT_ENCAP = 4;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_FLOW_DISSECTOR_F_STOP_AT_FLOW_LABEL = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_DECAP_IPXIP4 = 0x800;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_DECAP_IPXIP6 = 0x1000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_DECAP_L3_IPV4 = 128;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_DECAP_L3_IPV6 = 0x100;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_DECAP_L4_GRE = 0x200;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_DECAP_L4_UDP = 0x400;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L2_ETH = 64;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L3_IPV4 = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L3_IPV6 = 4;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L4_GRE = 8;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L4_UDP = 16;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_FIXED_GSO = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ADJ_ROOM_NO_CSUM_RESET = 32;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_AFTER = 16;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ALLOW_MULTI = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ALLOW_OVERRIDE = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ANY_ALIGNMENT = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_BEFORE = 8;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_BPRM_SECUREEXEC = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_BROADCAST = 8;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_CLONE = 0x200;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_CTXLEN_MASK = 0xfffff00000000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_CURRENT_CPU = 0xffffffff;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_CURRENT_NETNS = -1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_DONT_FRAGMENT = 4;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_EGRESS = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_EXCLUDE_INGRESS = 16;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_FAST_STACK_CMP = 0x200;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_GET_BRANCH_RECORDS_SIZE = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_HDR_FIELD_MASK = 15;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ID = 32;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_INDEX_MASK = 0xffffffff;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_INGRESS = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_INNER_MAP = 0x1000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_INVALIDATE_HASH = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_IPV6 = 128;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_KPROBE_MULTI_RETURN = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_LINK = 0x2000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_LOCK = 4;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_MARK_ENFORCE = 64;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_MARK_MANGLED_0 = 32;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_MMAPABLE = 0x400;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_NETFILTER_IP_DEFRAG = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_NO_COMMON_LRU = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_NO_PREALLOC = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_NO_TUNNEL_KEY = 16;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_NO_USER_CONV = 0x40000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_NUMA_NODE = 4;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_PAD_ZEROS = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_PATH_FD = 0x4000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_PREORDER = 64;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_PRESERVE_ELEMS = 0x800;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_PSEUDO_HDR = 16;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_QUERY_EFFECTIVE = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_RB_OVERWRITE = 0x80000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_RDONLY = 8;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_RDONLY_PROG = 128;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_RECOMPUTE_CSUM = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_REPLACE = 4;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_REUSE_STACKID = 0x400;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_SEGV_ON_FAULT = 0x20000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_SEQ_NUMBER = 8;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_SKIP_FIELD_MASK = 255;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_SLEEPABLE = 16;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_STACK_BUILD_ID = 32;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_STRICT_ALIGNMENT = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_SYSCTL_BASE_NAME = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TEST_REG_INVARIANTS = 128;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TEST_RND_HI32 = 4;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TEST_RUN_ON_CPU = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TEST_SKB_CHECKSUM_COMPLETE = 4;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TEST_STATE_FREQ = 8;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TEST_XDP_LIVE_FRAMES = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TIMER_ABS = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TIMER_CPU_PIN = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TOKEN_FD = 0x10000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TUNINFO_FLAGS = 16;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_TUNINFO_IPV6 = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_UPROBE_MULTI_PATH_FD = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_UPROBE_MULTI_RETURN = 1;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_USER_BUILD_ID = 0x800;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_USER_STACK = 0x100;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_VTYPE_BTF_OBJ_FD = 0x8000;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_WRONLY = 16;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_WRONLY_PROG = 0x100;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_XDP_DEV_BOUND_ONLY = 64;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_XDP_HAS_FRAGS = 32;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ZERO_CSUM_TX = 2;
/** A flag of eBPF. linux/bpf.h. */
export const BPF_F_ZERO_SEED = 64;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_ITER_CREATE = 33;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_LINK_CREATE = 28;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_LINK_DETACH = 34;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_LINK_GET_FD_BY_ID = 30;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_LINK_GET_NEXT_ID = 31;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_CGROUP = 3;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_ITER = 4;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_KPROBE_MULTI = 8;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_NETFILTER = 10;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_NETKIT = 13;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_NETNS = 5;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_PERF_EVENT = 7;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_RAW_TRACEPOINT = 1;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_SOCKMAP = 14;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_STRUCT_OPS = 9;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_TCX = 11;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_TRACING = 2;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_UNSPEC = 0;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_UPROBE_MULTI = 12;
/** A type of eBPF link. linux/bpf.h. */
export const BPF_LINK_TYPE_XDP = 6;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_LINK_UPDATE = 29;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_LIRC_MODE2 = 16;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_LSM_CGROUP = 43;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_LSM_MAC = 27;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_CREATE = 0;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_DELETE_BATCH = 27;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_DELETE_ELEM = 3;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_FREEZE = 22;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_GET_FD_BY_ID = 14;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_GET_NEXT_ID = 12;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_GET_NEXT_KEY = 4;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_LOOKUP_AND_DELETE_BATCH = 25;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_LOOKUP_AND_DELETE_ELEM = 21;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_LOOKUP_BATCH = 24;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_LOOKUP_ELEM = 1;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_ARENA = 33;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_ARRAY = 2;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_ARRAY_OF_MAPS = 12;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_BLOOM_FILTER = 30;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_CGROUP_ARRAY = 8;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_CGROUP_STORAGE = 19;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_CGROUP_STORAGE_DEPRECATED = 19;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_CGRP_STORAGE = 32;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_CPUMAP = 16;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_DEVMAP = 14;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_DEVMAP_HASH = 25;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_HASH = 1;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_HASH_OF_MAPS = 13;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_INODE_STORAGE = 28;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_LPM_TRIE = 11;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_LRU_HASH = 9;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_LRU_PERCPU_HASH = 10;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_PERCPU_ARRAY = 6;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE = 21;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE_DEPRECATED = 21;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_PERCPU_HASH = 5;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_PERF_EVENT_ARRAY = 4;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_PROG_ARRAY = 3;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_QUEUE = 22;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_REUSEPORT_SOCKARRAY = 20;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_RINGBUF = 27;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_SK_STORAGE = 24;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_SOCKHASH = 18;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_SOCKMAP = 15;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_STACK = 23;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_STACK_TRACE = 7;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_STRUCT_OPS = 26;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_TASK_STORAGE = 29;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_UNSPEC = 0;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_USER_RINGBUF = 31;
/** A type of eBPF map. bpf(2). */
export const BPF_MAP_TYPE_XSKMAP = 17;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_UPDATE_BATCH = 26;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MAP_UPDATE_ELEM = 2;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_MODIFY_RETURN = 26;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_NETFILTER = 45;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_NETKIT_PEER = 55;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_NETKIT_PRIMARY = 54;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_NOEXIST = 1;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_OBJ_GET = 7;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_OBJ_GET_INFO_BY_FD = 15;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_OBJ_NAME_LEN = 16;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_OBJ_PIN = 6;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PERF_EVENT = 41;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PERF_EVENT_EVENT = 6;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PERF_EVENT_KPROBE = 3;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PERF_EVENT_KRETPROBE = 4;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PERF_EVENT_TRACEPOINT = 5;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PERF_EVENT_UNSPEC = 0;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PERF_EVENT_UPROBE = 1;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PERF_EVENT_URETPROBE = 2;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_ATTACH = 8;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_BIND_MAP = 35;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_DETACH = 9;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_GET_FD_BY_ID = 13;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_GET_NEXT_ID = 11;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_LOAD = 5;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_QUERY = 16;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_RUN = 10;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_STREAM_READ_BY_FD = 37;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_PROG_TEST_RUN = 10;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_CGROUP_DEVICE = 15;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_CGROUP_SKB = 8;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_CGROUP_SOCK = 9;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_CGROUP_SOCKOPT = 25;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_CGROUP_SOCK_ADDR = 18;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_CGROUP_SYSCTL = 23;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_EXT = 28;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_FLOW_DISSECTOR = 22;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_KPROBE = 2;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_LIRC_MODE2 = 20;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_LSM = 29;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_LWT_IN = 10;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_LWT_OUT = 11;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_LWT_SEG6LOCAL = 19;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_LWT_XMIT = 12;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_NETFILTER = 32;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_PERF_EVENT = 7;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_RAW_TRACEPOINT = 17;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE = 24;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SCHED_ACT = 4;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SCHED_CLS = 3;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SK_LOOKUP = 30;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SK_MSG = 16;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SK_REUSEPORT = 21;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SK_SKB = 14;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SOCKET_FILTER = 1;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SOCK_OPS = 13;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_STRUCT_OPS = 27;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_SYSCALL = 31;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_TRACEPOINT = 5;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_TRACING = 26;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_UNSPEC = 0;
/** A type of eBPF program. bpf(2). */
export const BPF_PROG_TYPE_XDP = 6;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_RAW_TRACEPOINT_OPEN = 17;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_LOOKUP = 36;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_LOOKUP_F_NO_REUSEPORT = 2;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_LOOKUP_F_REPLACE = 1;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_MSG_VERDICT = 7;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_REUSEPORT_SELECT = 39;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_REUSEPORT_SELECT_OR_MIGRATE = 40;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_SKB_STREAM_PARSER = 4;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_SKB_STREAM_VERDICT = 5;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_SKB_VERDICT = 38;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_SK_STORAGE_GET_F_CREATE = 1;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_STRUCT_OPS = 44;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TASK_FD_QUERY = 20;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TCX_EGRESS = 47;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TCX_INGRESS = 46;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TOKEN_CREATE = 36;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TRACE_FENTRY = 24;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TRACE_FEXIT = 25;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TRACE_ITER = 28;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TRACE_KPROBE_MULTI = 42;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TRACE_KPROBE_SESSION = 56;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TRACE_RAW_TP = 23;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TRACE_UPROBE_MULTI = 48;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_TRACE_UPROBE_SESSION = 57;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_XDP = 37;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_XDP_CPUMAP = 35;
/** A command, an attach type or a value of eBPF. bpf(2), linux/bpf.h. */
export const BPF_XDP_DEVMAP = 33;
/** A break sends SIGINT. A flag of a terminal's input: termios.c_iflag. termios(3). */
export const BRKINT = 2;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_CMD_CANCEL = 2;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_CMD_START = 0;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_CMD_STATUS = 1;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_ALWAYS = 0;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_CONT_READING_FROM_SRCDEV_MODE_AVOID = 1;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_RESULT_ALREADY_STARTED = 2;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_RESULT_NOT_STARTED = 1;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_RESULT_NO_ERROR = 0;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_RESULT_SCRUB_INPROGRESS = 3;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_STATE_CANCELED = 3;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_STATE_FINISHED = 2;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_STATE_NEVER_STARTED = 0;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_STATE_STARTED = 1;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_DEV_REPLACE_STATE_SUSPENDED = 4;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOCTL_MAGIC = 148;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_ADD_DEV = 0x5000940a;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_BALANCE = 0x5000940c;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_BALANCE_CTL = 0x40049421;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_BALANCE_PROGRESS = 0x84009422;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_BALANCE_V2 = 0xc4009420;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_CLONE = 0x40049409;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_CLONE_RANGE = 0x4020940d;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_DEFAULT_SUBVOL = 0x40089413;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_DEFRAG = 0x50009402;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_DEFRAG_RANGE = 0x40309410;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_DEVICES_READY = 0x90009427;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_DEV_INFO = 0xd000941e;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_ENCODED_READ = 0x80809440;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_ENCODED_WRITE = 0x40809440;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_FILE_EXTENT_SAME = 0xc0189436;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_FORGET_DEV = 0x50009405;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_FS_INFO = 0x8400941f;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_GET_DEV_STATS = 0xc4089434;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_GET_FEATURES = 0x80189439;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_GET_SUBVOL_INFO = 0x81f8943c;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_GET_SUBVOL_ROOTREF = 0xd000943d;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_GET_SUPPORTED_FEATURES = 0x80489439;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_INO_LOOKUP = 0xd0009412;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_INO_LOOKUP_USER = 0xd000943e;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_INO_PATHS = 0xc0389423;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_LOGICAL_INO = 0xc0389424;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_LOGICAL_INO_V2 = 0xc038943b;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_QGROUP_ASSIGN = 0x40189429;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_QGROUP_CREATE = 0x4010942a;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_QGROUP_LIMIT = 0x8030942b;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_QUOTA_CTL = 0xc0109428;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_QUOTA_RESCAN = 0x4040942c;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_QUOTA_RESCAN_STATUS = 0x8040942d;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_QUOTA_RESCAN_WAIT = 0x942e;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_RESIZE = 0x50009403;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_RM_DEV = 0x5000940b;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_RM_DEV_V2 = 0x5000943a;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SCAN_DEV = 0x50009404;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SCRUB = 0xc400941b;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SCRUB_CANCEL = 0x941c;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SCRUB_PROGRESS = 0xc400941d;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SEND = 0x40489426;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SET_FEATURES = 0x40309439;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SET_RECEIVED_SUBVOL = 0xc0c89425;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SNAP_CREATE = 0x50009401;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SNAP_CREATE_V2 = 0x50009417;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SNAP_DESTROY = 0x5000940f;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SNAP_DESTROY_V2 = 0x5000943f;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SPACE_INFO = 0xc0109414;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_START_SYNC = 0x80089418;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SUBVOL_CREATE = 0x5000940e;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SUBVOL_CREATE_V2 = 0x50009418;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SUBVOL_GETFLAGS = 0x80089419;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SUBVOL_SETFLAGS = 0x4008941a;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SUBVOL_SYNC_WAIT = 0x40109441;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_SYNC = 0x9408;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_TRANS_END = 0x9407;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_TRANS_START = 0x9406;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_TREE_SEARCH = 0xd0009411;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_TREE_SEARCH_V2 = 0xc0709411;
/** A command of ioctl for btrfs, or a value of one. linux/btrfs.h. */
export const BTRFS_IOC_WAIT_SYNC = 0x40089416;
/** The address is not aligned. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const BUS_ADRALN = 1;
/** There is no such physical memory. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const BUS_ADRERR = 2;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const BUS_MCEERR_AO = 5;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const BUS_MCEERR_AR = 4;
/** A fault of the hardware. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const BUS_OBJERR = 3;
/** Configures the audit log. A capability. capabilities(7). */
export const CAP_AUDIT_CONTROL = 30;
/** Reads the audit log. A capability. capabilities(7). */
export const CAP_AUDIT_READ = 37;
/** Writes to the audit log. A capability. capabilities(7). */
export const CAP_AUDIT_WRITE = 29;
/** Keeps the system from suspending. A capability. capabilities(7). */
export const CAP_BLOCK_SUSPEND = 36;
/** Loads eBPF programs. A capability. capabilities(7). */
export const CAP_BPF = 39;
/** Freezes and restores processes. A capability. capabilities(7). */
export const CAP_CHECKPOINT_RESTORE = 40;
/** Changes owners of files. A capability. capabilities(7). */
export const CAP_CHOWN = 0;
/** Passes over the permissions of files. A capability. capabilities(7). */
export const CAP_DAC_OVERRIDE = 1;
/** Reads files and searches directories whatever their permissions are. A capability. capabilities(7). */
export const CAP_DAC_READ_SEARCH = 2;
/** Does what otherwise only a file's owner may. A capability. capabilities(7). */
export const CAP_FOWNER = 3;
/** Keeps set-user-ID bits of files that change. A capability. capabilities(7). */
export const CAP_FSETID = 4;
/** Locks memory. A capability. capabilities(7). */
export const CAP_IPC_LOCK = 14;
/** Passes over the permissions of System V IPC. A capability. capabilities(7). */
export const CAP_IPC_OWNER = 15;
/** Signals processes of others. A capability. capabilities(7). */
export const CAP_KILL = 5;
/** The highest capability. capabilities(7). */
export const CAP_LAST_CAP = 40;
/** Takes leases of any file. A capability. capabilities(7). */
export const CAP_LEASE = 28;
/** Sets the immutable and append-only flags of files. A capability. capabilities(7). */
export const CAP_LINUX_IMMUTABLE = 9;
/** Configures mandatory access control. A capability. capabilities(7). */
export const CAP_MAC_ADMIN = 33;
/** Passes over mandatory access control. A capability. capabilities(7). */
export const CAP_MAC_OVERRIDE = 32;
/** Makes devices. A capability. capabilities(7). */
export const CAP_MKNOD = 27;
/** Configures the network. A capability. capabilities(7). */
export const CAP_NET_ADMIN = 12;
/** Binds ports below 1024. A capability. capabilities(7). */
export const CAP_NET_BIND_SERVICE = 10;
/** Not used. A capability. capabilities(7). */
export const CAP_NET_BROADCAST = 11;
/** Opens raw and packet sockets. A capability. capabilities(7). */
export const CAP_NET_RAW = 13;
/** Watches performance. A capability. capabilities(7). */
export const CAP_PERFMON = 38;
/** Gives files capabilities. A capability. capabilities(7). */
export const CAP_SETFCAP = 31;
/** Changes groups. A capability. capabilities(7). */
export const CAP_SETGID = 6;
/** Changes capabilities. A capability. capabilities(7). */
export const CAP_SETPCAP = 8;
/** Changes users. A capability. capabilities(7). */
export const CAP_SETUID = 7;
/** Reads the kernel's log with addresses. A capability. capabilities(7). */
export const CAP_SYSLOG = 34;
/** Mounts, namespaces and much else. A capability. capabilities(7). */
export const CAP_SYS_ADMIN = 21;
/** Reboots, and loads another kernel. A capability. capabilities(7). */
export const CAP_SYS_BOOT = 22;
/** Uses chroot, and setns of mounts. A capability. capabilities(7). */
export const CAP_SYS_CHROOT = 18;
/** Loads kernel modules. A capability. capabilities(7). */
export const CAP_SYS_MODULE = 16;
/** Raises priorities. A capability. capabilities(7). */
export const CAP_SYS_NICE = 23;
/** Configures accounting. A capability. capabilities(7). */
export const CAP_SYS_PACCT = 20;
/** Traces any process. A capability. capabilities(7). */
export const CAP_SYS_PTRACE = 19;
/** Uses I/O ports and raw devices. A capability. capabilities(7). */
export const CAP_SYS_RAWIO = 17;
/** Passes over limits. A capability. capabilities(7). */
export const CAP_SYS_RESOURCE = 24;
/** Sets clocks. A capability. capabilities(7). */
export const CAP_SYS_TIME = 25;
/** Configures terminals. A capability. capabilities(7). */
export const CAP_SYS_TTY_CONFIG = 26;
/** Wakes the system by timers. A capability. capabilities(7). */
export const CAP_WAKE_ALARM = 35;
/** The child went on. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const CLD_CONTINUED = 6;
/** A signal ended the child, with a core dump. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const CLD_DUMPED = 3;
/** The child ended by exit. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const CLD_EXITED = 1;
/** A signal ended the child. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const CLD_KILLED = 2;
/** The child stopped. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const CLD_STOPPED = 5;
/** A traced child stopped. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const CLD_TRAPPED = 4;
/** The lines of the modem are ignored. A flag of a serial line: termios.c_cflag. termios(3). */
export const CLOCAL = 0x800;
/** Input is received. A flag of a serial line: termios.c_cflag. termios(3). */
export const CREAD = 128;
/** Flow control by the lines RTS and CTS. A flag of a serial line: termios.c_cflag. termios(3). */
export const CRTSCTS = 0x80000000;
/** A flag of a serial line: termios.c_cflag. termios(3). */
export const CS5 = 0;
/** A flag of a serial line: termios.c_cflag. termios(3). */
export const CS6 = 16;
/** A flag of a serial line: termios.c_cflag. termios(3). */
export const CS7 = 32;
/** Eight bits. A flag of a serial line: termios.c_cflag. termios(3). */
export const CS8 = 48;
/** The bits of the number of bits. A flag of a serial line: termios.c_cflag. termios(3). */
export const CSIZE = 48;
/** Two stop bits. A flag of a serial line: termios.c_cflag. termios(3). */
export const CSTOPB = 64;
/** An event that F_NOTIFY tells of. fcntl(2). */
export const DN_ACCESS = 1;
/** An event that F_NOTIFY tells of. fcntl(2). */
export const DN_ATTRIB = 32;
/** An event that F_NOTIFY tells of. fcntl(2). */
export const DN_CREATE = 4;
/** An event that F_NOTIFY tells of. fcntl(2). */
export const DN_DELETE = 8;
/** An event that F_NOTIFY tells of. fcntl(2). */
export const DN_MODIFY = 2;
/** An event that F_NOTIFY tells of. fcntl(2). */
export const DN_MULTISHOT = 0x80000000;
/** An event that F_NOTIFY tells of. fcntl(2). */
export const DN_RENAME = 16;
/** Input is shown. A local flag of a terminal: termios.c_lflag. termios(3). */
export const ECHO = 8;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const ECHOCTL = 0x200;
/** Erased characters vanish. A local flag of a terminal: termios.c_lflag. termios(3). */
export const ECHOE = 16;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const ECHOK = 32;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const ECHOKE = 0x800;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const ECHONL = 64;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const ECHOPRT = 0x400;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const EXTPROC = 0x10000;
/** Read. An event of fanotify. fanotify_mark(2). */
export const FAN_ACCESS = 1;
/** Asks before a file is read. An event of fanotify. fanotify_mark(2). */
export const FAN_ACCESS_PERM = 0x20000;
/** Lets the access be. A value of fanotify's events and answers. fanotify(7). */
export const FAN_ALLOW = 1;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_ALL_CLASS_BITS = 12;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_ALL_EVENTS = 59;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_ALL_INIT_FLAGS = 63;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_ALL_MARK_FLAGS = 255;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_ALL_OUTGOING_EVENTS = 0x3403b;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_ALL_PERM_EVENTS = 0x30000;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_ATTRIB = 4;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_AUDIT = 16;
/** Also asks, when the content is there. A flag of fanotify_init. fanotify_init(2). */
export const FAN_CLASS_CONTENT = 4;
/** Only tells. A flag of fanotify_init. fanotify_init(2). */
export const FAN_CLASS_NOTIF = 0;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_CLASS_PRE_CONTENT = 8;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_CLOEXEC = 1;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_CLOSE = 24;
/** Closed, and it was not open to write. An event of fanotify. fanotify_mark(2). */
export const FAN_CLOSE_NOWRITE = 16;
/** Closed, and it was open to write. An event of fanotify. fanotify_mark(2). */
export const FAN_CLOSE_WRITE = 8;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_CREATE = 0x100;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_DELETE = 0x200;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_DELETE_SELF = 0x400;
/** Refuses the access. A value of fanotify's events and answers. fanotify(7). */
export const FAN_DENY = 2;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_ENABLE_AUDIT = 64;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EPIDFD = -2;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_DFID = 3;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_DFID_NAME = 2;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_ERROR = 5;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_FID = 1;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_MNT = 7;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_NEW_DFID_NAME = 12;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_OLD_DFID_NAME = 10;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_PIDFD = 4;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_INFO_TYPE_RANGE = 6;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_EVENT_METADATA_LEN = 24;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_EVENT_ON_CHILD = 0x8000000;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_FS_ERROR = 0x8000;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_ADD = 1;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_DONT_FOLLOW = 4;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_EVICTABLE = 0x200;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_FILESYSTEM = 0x100;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_FLUSH = 128;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_IGNORE = 0x400;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_IGNORED_MASK = 32;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_IGNORED_SURV_MODIFY = 64;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_IGNORE_SURV = 0x440;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_INODE = 0;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_MNTNS = 0x110;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_MOUNT = 16;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_ONLYDIR = 8;
/** A flag of fanotify_mark. fanotify_mark(2). */
export const FAN_MARK_REMOVE = 2;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_MNT_ATTACH = 0x1000000;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_MNT_DETACH = 0x2000000;
/** Written. An event of fanotify. fanotify_mark(2). */
export const FAN_MODIFY = 2;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_MOVE = 192;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_MOVED_FROM = 64;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_MOVED_TO = 128;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_MOVE_SELF = 0x800;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_NOFD = -1;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_NONBLOCK = 2;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_NOPIDFD = -1;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_ONDIR = 0x40000000;
/** Opened. An event of fanotify. fanotify_mark(2). */
export const FAN_OPEN = 32;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_OPEN_EXEC = 0x1000;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_OPEN_EXEC_PERM = 0x40000;
/** Asks before a file is opened. An event of fanotify. fanotify_mark(2). */
export const FAN_OPEN_PERM = 0x10000;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_PRE_ACCESS = 0x100000;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_Q_OVERFLOW = 0x4000;
/** An event of fanotify. fanotify_mark(2). */
export const FAN_RENAME = 0x10000000;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_DFID_NAME = 0xc00;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_DFID_NAME_TARGET = 0x1e00;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_DIR_FID = 0x400;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_FD_ERROR = 0x2000;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_FID = 0x200;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_MNT = 0x4000;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_NAME = 0x800;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_PIDFD = 128;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_TARGET_FID = 0x1000;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_REPORT_TID = 0x100;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_RESPONSE_INFO_AUDIT_RULE = 1;
/** A value of fanotify's events and answers. fanotify(7). */
export const FAN_RESPONSE_INFO_NONE = 0;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_UNLIMITED_MARKS = 32;
/** A flag of fanotify_init. fanotify_init(2). */
export const FAN_UNLIMITED_QUEUE = 16;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FIBMAP = 1;
/** Shares all data of a file. A command of ioctl that shares the data of two files. ioctl_ficlone(2). */
export const FICLONE = 0x40049409;
/** Shares a part of a file: struct file_clone_range. A command of ioctl that shares the data of two files. ioctl_ficlone(2). */
export const FICLONERANGE = 0x4020940d;
/** Shares data that is equal: struct file_dedupe_range. A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FIDEDUPERANGE = 0xc0189436;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_DATA_ENCRYPTED = 128;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_DATA_INLINE = 0x200;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_DATA_TAIL = 0x400;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_DELALLOC = 4;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_ENCODED = 8;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_LAST = 1;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_MERGED = 0x1000;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_NOT_ALIGNED = 0x100;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_SHARED = 0x2000;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_UNKNOWN = 2;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_EXTENT_UNWRITTEN = 0x800;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_FLAGS_COMPAT = 3;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_FLAG_CACHE = 4;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_FLAG_SYNC = 1;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_FLAG_XATTR = 2;
/** A flag of FS_IOC_FIEMAP. linux/fiemap.h. */
export const FIEMAP_MAX_OFFSET = 0xffffffffffffffffn;
/** Stops writes to a file system. A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FIFREEZE = 0xc0045877;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FIGETBSZ = 2;
/** A size of struct file_attr. linux/fs.h. */
export const FILE_ATTR_SIZE_VER0 = 24;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FILE_DEDUPE_RANGE_DIFFERS = 1;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FILE_DEDUPE_RANGE_SAME = 0;
/** Lets writes go on. A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FITHAW = 0xc0045878;
/** Tells the device which blocks are free: struct fstrim_range. A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FITRIM = 0xc0185879;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const FLUSHO = 0x1000;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMH_IF_VALID = 0;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMH_OF_DEV_T = 1;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OF_ATTR_FORK = 2;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OF_EXTENT_MAP = 4;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OF_LAST = 32;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OF_PREALLOC = 1;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OF_SHARED = 8;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OF_SPECIAL_OWNER = 16;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OWN_FREE = 1;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OWN_METADATA = 3;
/** A flag of FS_IOC_GETFSMAP. ioctl_getfsmap(2). */
export const FMR_OWN_UNKNOWN = 2;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_CONDTRAP = 15;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_FLTDIV = 3;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_FLTINV = 7;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_FLTOVF = 4;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_FLTRES = 6;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_FLTSUB = 8;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_FLTUND = 5;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_FLTUNK = 14;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_INTDIV = 1;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const FPE_INTOVF = 2;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_CMD_CREATE = 6;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_CMD_CREATE_EXCL = 8;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_CMD_RECONFIGURE = 7;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_SET_BINARY = 2;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_SET_FD = 5;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_SET_FLAG = 0;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_SET_PATH = 3;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_SET_PATH_EMPTY = 4;
/** A command of fsconfig. fsconfig(2). */
export const FSCONFIG_SET_STRING = 1;
/** A flag of fsmount. fsmount(2). */
export const FSMOUNT_CLOEXEC = 1;
/** A flag of fsopen. fsopen(2). */
export const FSOPEN_CLOEXEC = 1;
/** A flag of fspick. fspick(2). */
export const FSPICK_CLOEXEC = 1;
/** A flag of fspick. fspick(2). */
export const FSPICK_EMPTY_PATH = 8;
/** A flag of fspick. fspick(2). */
export const FSPICK_NO_AUTOMOUNT = 4;
/** A flag of fspick. fspick(2). */
export const FSPICK_SYMLINK_NOFOLLOW = 2;
/** Only appended to. A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_APPEND_FL = 32;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_BTREE_FL = 0x1000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_CASEFOLD_FL = 0x40000000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_COMPRBLK_FL = 0x200;
/** Compressed. A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_COMPR_FL = 4;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_DAX_FL = 0x2000000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_DIRSYNC_FL = 0x10000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_DIRTY_FL = 0x100;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQUOT_VERSION = 1;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_ACCT_MASK = 0x7000;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_BCOUNT = 0x1000;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_BHARD = 8;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_BIGTIME = 0x8000;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_BSOFT = 4;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_BTIMER = 64;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_BWARNS = 0x200;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_ICOUNT = 0x2000;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_IHARD = 2;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_ISOFT = 1;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_ITIMER = 128;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_IWARNS = 0x400;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_LIMIT_MASK = 63;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_RTBCOUNT = 0x4000;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_RTBHARD = 32;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_RTBSOFT = 16;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_RTBTIMER = 0x100;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_RTBWARNS = 0x800;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_TIMER_MASK = 0x1c0;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_DQ_WARNS_MASK = 0xe00;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_EA_INODE_FL = 0x200000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_ENCRYPT_FL = 0x800;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_EOFBLOCKS_FL = 0x400000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_EXTENT_FL = 0x80000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_FL_USER_MODIFIABLE = 0x380ff;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_FL_USER_VISIBLE = 0x3dfff;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_GROUP_QUOTA = 4;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_HUGE_FILE_FL = 0x40000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_IMAGIC_FL = 0x2000;
/** Not changed at all. A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_IMMUTABLE_FL = 16;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_INDEX_FL = 0x1000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_INLINE_DATA_FL = 0x10000000;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC32_GETFLAGS = 0x80046601;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC32_GETVERSION = 0x80047601;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC32_SETFLAGS = 0x40046602;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC32_SETVERSION = 0x40047602;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_ADD_ENCRYPTION_KEY = 0xc0506617;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_ENABLE_VERITY = 0x40806685;
/** Where a file's data lies: struct fiemap. A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_FIEMAP = 0xc020660b;
/** A file's flags and project: struct fsxattr. A command of ioctl for a file's flags and project. ioctl_xfs_fsgetxattr(2). */
export const FS_IOC_FSGETXATTR = 0x801c581f;
/** Sets a file's flags and project: struct fsxattr. A command of ioctl for a file's flags and project. ioctl_xfs_fsgetxattr(2). */
export const FS_IOC_FSSETXATTR = 0x401c5820;
/** The flags of a file: an int of FS_ bits. A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GETFLAGS = 0x80086601;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GETFSLABEL = 0x81009431;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GETFSMAP = 0xc0c0583b;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GETFSSYSFSPATH = 0x80811501;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GETFSUUID = 0x80111500;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GETVERSION = 0x80087601;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GET_ENCRYPTION_KEY_STATUS = 0xc080661a;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GET_ENCRYPTION_NONCE = 0x8010661b;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GET_ENCRYPTION_POLICY = 0x400c6615;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GET_ENCRYPTION_POLICY_EX = 0xc0096616;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_GET_ENCRYPTION_PWSALT = 0x40106614;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_MEASURE_VERITY = 0xc0046686;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_READ_VERITY_METADATA = 0xc0286687;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_REMOVE_ENCRYPTION_KEY = 0xc0406618;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS = 0xc0406619;
/** Sets the flags of a file: an int of FS_ bits. A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_SETFLAGS = 0x40086602;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_SETFSLABEL = 0x41009432;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_SETVERSION = 0x40087602;
/** A command of ioctl for files and file systems. ioctl(2), linux/fs.h. */
export const FS_IOC_SET_ENCRYPTION_POLICY = 0x800c6613;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_JOURNAL_DATA_FL = 0x4000;
/** Without a time of access. A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_NOATIME_FL = 128;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_NOCOMP_FL = 0x400;
/** Not copied on write. A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_NOCOW_FL = 0x800000;
/** Not in backups by dump. A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_NODUMP_FL = 64;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_NOTAIL_FL = 0x8000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_PROJINHERIT_FL = 0x20000000;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_PROJ_QUOTA = 2;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_QSTATV_VERSION1 = 1;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_QSTAT_VERSION = 1;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_QUOTA_GDQ_ACCT = 4;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_QUOTA_GDQ_ENFD = 8;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_QUOTA_PDQ_ACCT = 16;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_QUOTA_PDQ_ENFD = 32;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_QUOTA_UDQ_ACCT = 1;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_QUOTA_UDQ_ENFD = 2;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_RESERVED_FL = 0x80000000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_SECRM_FL = 1;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_SYNC_FL = 8;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_TOPDIR_FL = 0x20000;
/** A flag of a file, as lsattr shows them. ioctl_iflags(2). */
export const FS_UNRM_FL = 2;
/** A flag, a version or a state of the quotas of XFS. quotactl(2), linux/dqblk_xfs.h. */
export const FS_USER_QUOTA = 1;
/** A value of fs-verity. linux/fsverity.h. */
export const FS_VERITY_FL = 0x100000;
/** A value of fs-verity. linux/fsverity.h. */
export const FS_VERITY_HASH_ALG_SHA256 = 1;
/** A value of fs-verity. linux/fsverity.h. */
export const FS_VERITY_HASH_ALG_SHA512 = 2;
/** A value of fs-verity. linux/fsverity.h. */
export const FS_VERITY_METADATA_TYPE_DESCRIPTOR = 2;
/** A value of fs-verity. linux/fsverity.h. */
export const FS_VERITY_METADATA_TYPE_MERKLE_TREE = 1;
/** A value of fs-verity. linux/fsverity.h. */
export const FS_VERITY_METADATA_TYPE_SIGNATURE = 3;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_APPEND = 16;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_COWEXTSIZE = 0x10000;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_DAX = 0x8000;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_EXTSIZE = 0x800;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_EXTSZINHERIT = 0x1000;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_FILESTREAM = 0x4000;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_HASATTR = 0x80000000;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_IMMUTABLE = 8;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_NOATIME = 64;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_NODEFRAG = 0x2000;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_NODUMP = 128;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_NOSYMLINKS = 0x400;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_PREALLOC = 2;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_PROJINHERIT = 0x200;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_REALTIME = 1;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_RTINHERIT = 0x100;
/** A flag of struct fsxattr. linux/fs.h. */
export const FS_XFLAG_SYNC = 32;
/** A flag of futex_wait, futex_wake and futex_waitv. futex(2), linux/futex.h. */
export const FUTEX2_MPOL = 8;
/** A flag of futex_wait, futex_wake and futex_waitv. futex(2), linux/futex.h. */
export const FUTEX2_NUMA = 4;
/** A flag of futex_wait, futex_wake and futex_waitv. futex(2), linux/futex.h. */
export const FUTEX2_PRIVATE = 128;
/** A flag of futex_wait, futex_wake and futex_waitv. futex(2), linux/futex.h. */
export const FUTEX2_SIZE_MASK = 3;
/** A flag of futex_wait, futex_wake and futex_waitv. futex(2), linux/futex.h. */
export const FUTEX2_SIZE_U16 = 1;
/** A flag of futex_wait, futex_wake and futex_waitv. futex(2), linux/futex.h. */
export const FUTEX2_SIZE_U32 = 2;
/** A flag of futex_wait, futex_wake and futex_waitv. futex(2), linux/futex.h. */
export const FUTEX2_SIZE_U64 = 3;
/** A flag of futex_wait, futex_wake and futex_waitv. futex(2), linux/futex.h. */
export const FUTEX2_SIZE_U8 = 0;
/** The values of all semaphores. A command of semctl. semctl(2). */
export const GETALL = 13;
/** How many wait for a semaphore to rise. A command of semctl. semctl(2). */
export const GETNCNT = 14;
/** Who last changed a semaphore. A command of semctl. semctl(2). */
export const GETPID = 11;
/** The value of a semaphore. A command of semctl. semctl(2). */
export const GETVAL = 12;
/** How many wait for a semaphore to be zero. A command of semctl. semctl(2). */
export const GETZCNT = 15;
/** Of a group. Whose quota it is. quotactl(2). */
export const GRPQUOTA = 1;
/** The last close hangs up. A flag of a serial line: termios.c_cflag. termios(3). */
export const HUPCL = 0x400;
/** Input comes line by line. A local flag of a terminal: termios.c_lflag. termios(3). */
export const ICANON = 2;
/** A return becomes a newline. A flag of a terminal's input: termios.c_iflag. termios(3). */
export const ICRNL = 0x100;
/** Further special characters. A local flag of a terminal: termios.c_lflag. termios(3). */
export const IEXTEN = 0x8000;
/** A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IGNBRK = 1;
/** A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IGNCR = 128;
/** A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IGNPAR = 4;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_BADIADDR = 9;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_BADSTK = 8;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_COPROC = 7;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_ILLADR = 3;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_ILLOPC = 1;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_ILLOPN = 2;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_ILLTRP = 4;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_PRVOPC = 5;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const ILL_PRVREG = 6;
/** A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IMAXBEL = 0x2000;
/** A flag of a terminal's input: termios.c_iflag. termios(3). */
export const INLCR = 64;
/** Parity is checked. A flag of a terminal's input: termios.c_iflag. termios(3). */
export const INPCK = 16;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_CMD_FDSYNC = 3;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_CMD_FSYNC = 2;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_CMD_NOOP = 6;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_CMD_POLL = 5;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_CMD_PREAD = 0;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_CMD_PREADV = 7;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_CMD_PWRITE = 1;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_CMD_PWRITEV = 8;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_FLAG_IOPRIO = 2;
/** An operation or a flag of struct iocb. io_submit(2). */
export const IOCB_FLAG_RESFD = 1;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_BE_NORM = 4;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_BE_NR = 8;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_CLASS_BE = 2;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_CLASS_IDLE = 3;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_CLASS_INVALID = 7;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_CLASS_MASK = 7;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_CLASS_NONE = 0;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_CLASS_RT = 1;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_CLASS_SHIFT = 13;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_1 = 1;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_2 = 2;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_3 = 3;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_4 = 4;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_5 = 5;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_6 = 6;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_7 = 7;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_MASK = 0x3ff;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_NONE = 0;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_NR_BITS = 10;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_HINT_SHIFT = 3;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_LEVEL_MASK = 7;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_LEVEL_NR_BITS = 3;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_NORM = 4;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_NR_CLASSES = 8;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_NR_HINTS = 0x400;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_NR_LEVELS = 8;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_WHO_PGRP = 2;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_WHO_PROCESS = 1;
/** A class or a level of I/O priority, or whose it is. ioprio_set(2). */
export const IOPRIO_WHO_USER = 3;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ACCEPT_DONTWAIT = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ACCEPT_MULTISHOT = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ACCEPT_POLL_FIRST = 4;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_ALL = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_ANY = 4;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_FD = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_FD_FIXED = 8;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_OP = 32;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ASYNC_CANCEL_USERDATA = 16;
/** A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_BUFFER_SHIFT = 16;
/** A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_F_32 = 0x8000;
/** The upper 16 bits are the buffer's number. A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_F_BUFFER = 1;
/** A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_F_BUF_MORE = 16;
/** More completions of the same operation follow. A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_F_MORE = 2;
/** The buffer of a zero-copy send is free. A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_F_NOTIF = 8;
/** A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_F_SKIP = 32;
/** More can be received at once. A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_F_SOCK_NONEMPTY = 4;
/** A flag of a completion: io_uring_cqe.flags. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQE_F_TSTAMP_HW = 0x10000;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_CQ_EVENTFD_DISABLED = 1;
/** A flag of io_uring_enter. io_uring_enter(2). */
export const IORING_ENTER_ABS_TIMER = 32;
/** The argument is struct io_uring_getevents_arg. A flag of io_uring_enter. io_uring_enter(2). */
export const IORING_ENTER_EXT_ARG = 8;
/** A flag of io_uring_enter. io_uring_enter(2). */
export const IORING_ENTER_EXT_ARG_REG = 64;
/** Waits for completions. A flag of io_uring_enter. io_uring_enter(2). */
export const IORING_ENTER_GETEVENTS = 1;
/** A flag of io_uring_enter. io_uring_enter(2). */
export const IORING_ENTER_NO_IOWAIT = 128;
/** A flag of io_uring_enter. io_uring_enter(2). */
export const IORING_ENTER_REGISTERED_RING = 16;
/** A flag of io_uring_enter. io_uring_enter(2). */
export const IORING_ENTER_SQ_WAIT = 4;
/** Wakes the kernel's thread. A flag of io_uring_enter. io_uring_enter(2). */
export const IORING_ENTER_SQ_WAKEUP = 2;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_CQE_SKIP = 0x800;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_CUR_PERSONALITY = 16;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_EXT_ARG = 0x100;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_FAST_POLL = 32;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_LINKED_FILE = 0x1000;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_MIN_TIMEOUT = 0x8000;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_NATIVE_WORKERS = 0x200;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_NODROP = 2;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_NO_IOWAIT = 0x20000;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_POLL_32BITS = 64;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_RECVSEND_BUNDLE = 0x4000;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_REG_REG_RING = 0x2000;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_RSRC_TAGS = 0x400;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_RW_ATTR = 0x10000;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_RW_CUR_POS = 8;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_SINGLE_MMAP = 1;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_SQPOLL_NONFIXED = 128;
/** A feature that io_uring_setup reports. io_uring_setup(2). */
export const IORING_FEAT_SUBMIT_STABLE = 4;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_FILE_INDEX_ALLOC = 0xffffffff;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_FIXED_FD_NO_CLOEXEC = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_FSYNC_DATASYNC = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_LINK_TIMEOUT_UPDATE = 16;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_MEM_REGION_REG_WAIT_ARG = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_MEM_REGION_TYPE_USER = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_MSG_DATA = 0;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_MSG_RING_CQE_SKIP = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_MSG_RING_FLAGS_PASS = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_MSG_SEND_FD = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_NOTIF_USAGE_ZC_COPIED = 0x80000000;
/** Where mmap finds a ring. io_uring_setup(2). */
export const IORING_OFF_CQ_RING = 0x8000000;
/** Where mmap finds a ring. io_uring_setup(2). */
export const IORING_OFF_MMAP_MASK = 0xf8000000;
/** Where mmap finds a ring. io_uring_setup(2). */
export const IORING_OFF_PBUF_RING = 0x80000000;
/** Where mmap finds a ring. io_uring_setup(2). */
export const IORING_OFF_SQES = 0x10000000;
/** Where mmap finds a ring. io_uring_setup(2). */
export const IORING_OFF_SQ_RING = 0;
/** As accept4. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_ACCEPT = 13;
/** Cancels another operation. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_ASYNC_CANCEL = 14;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_BIND = 56;
/** As close. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_CLOSE = 19;
/** As connect. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_CONNECT = 16;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_EPOLL_CTL = 29;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_EPOLL_WAIT = 59;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FADVISE = 24;
/** As fallocate. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FALLOCATE = 17;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FGETXATTR = 43;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FILES_UPDATE = 20;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FIXED_FD_INSTALL = 54;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FSETXATTR = 41;
/** As fsync. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FSYNC = 3;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FTRUNCATE = 55;
/** As futex_wait. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FUTEX_WAIT = 51;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FUTEX_WAITV = 53;
/** As futex_wake. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_FUTEX_WAKE = 52;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_GETXATTR = 44;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_LINKAT = 39;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_LINK_TIMEOUT = 15;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_LISTEN = 57;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_MADVISE = 25;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_MKDIRAT = 37;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_MSG_RING = 40;
/** Nothing. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_NOP = 0;
/** As openat. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_OPENAT = 18;
/** As openat2. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_OPENAT2 = 28;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_PIPE = 62;
/** As poll, once or many times. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_POLL_ADD = 6;
/** Ends or changes a poll. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_POLL_REMOVE = 7;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_PROVIDE_BUFFERS = 31;
/** As pread64. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_READ = 22;
/** As preadv2. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_READV = 1;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_READV_FIXED = 60;
/** As pread64, into a registered buffer. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_READ_FIXED = 4;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_READ_MULTISHOT = 49;
/** As recvfrom. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_RECV = 27;
/** As recvmsg. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_RECVMSG = 10;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_RECV_ZC = 58;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_REMOVE_BUFFERS = 32;
/** As renameat2. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_RENAMEAT = 35;
/** As sendto. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SEND = 26;
/** As sendmsg. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SENDMSG = 9;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SENDMSG_ZC = 48;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SEND_ZC = 47;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SETXATTR = 42;
/** As shutdown. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SHUTDOWN = 34;
/** As socket. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SOCKET = 45;
/** As splice. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SPLICE = 30;
/** As statx. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_STATX = 21;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SYMLINKAT = 38;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_SYNC_FILE_RANGE = 8;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_TEE = 33;
/** Completes after a time or a number of completions. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_TIMEOUT = 11;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_TIMEOUT_REMOVE = 12;
/** As unlinkat. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_UNLINKAT = 36;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_URING_CMD = 46;
/** As waitid. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_WAITID = 50;
/** As pwrite64. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_WRITE = 23;
/** As pwritev2. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_WRITEV = 2;
/** An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_WRITEV_FIXED = 61;
/** As pwrite64, from a registered buffer. An operation of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_OP_WRITE_FIXED = 5;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_POLL_ADD_LEVEL = 8;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_POLL_ADD_MULTI = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_POLL_UPDATE_EVENTS = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_POLL_UPDATE_USER_DATA = 4;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RECVSEND_BUNDLE = 16;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RECVSEND_FIXED_BUF = 4;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RECVSEND_POLL_FIRST = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RECV_MULTISHOT = 2;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_BUFFERS = 0;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_BUFFERS2 = 15;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_BUFFERS_UPDATE = 16;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_CLOCK = 29;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_CLONE_BUFFERS = 30;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_DST_REPLACE = 2;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_ENABLE_RINGS = 12;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_EVENTFD = 4;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_EVENTFD_ASYNC = 7;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_FILES = 2;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_FILES2 = 13;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_FILES_SKIP = -2;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_FILES_UPDATE = 6;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_FILES_UPDATE2 = 14;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_FILE_ALLOC_RANGE = 25;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_IOWQ_AFF = 17;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_IOWQ_MAX_WORKERS = 19;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_MEM_REGION = 34;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_NAPI = 27;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_PBUF_RING = 22;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_PBUF_STATUS = 26;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_PERSONALITY = 9;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_PROBE = 8;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_QUERY = 35;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_RESIZE_RINGS = 33;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_RESTRICTIONS = 11;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_RING_FDS = 20;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_SEND_MSG_RING = 31;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_SRC_REGISTERED = 1;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_SYNC_CANCEL = 24;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_USE_REGISTERED_RING = 0x80000000;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_REGISTER_ZCRX_IFQ = 32;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_REG_WAIT_TS = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RESTRICTION_REGISTER_OP = 0;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RESTRICTION_SQE_FLAGS_ALLOWED = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RESTRICTION_SQE_FLAGS_REQUIRED = 3;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RESTRICTION_SQE_OP = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RSRC_REGISTER_SPARSE = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_RW_ATTR_FLAG_PI = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_SEND_VECTORIZED = 32;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_SEND_ZC_REPORT_USAGE = 8;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_ATTACH_WQ = 32;
/** Too many entries are made the most there can be. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_CLAMP = 16;
/** Completions do not interrupt the process. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_COOP_TASKRUN = 0x100;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_CQE32 = 0x800;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_CQE_MIXED = 0x40000;
/** The completion ring has the size that is given. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_CQSIZE = 8;
/** Completions are made when they are waited for. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_DEFER_TASKRUN = 0x2000;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_HYBRID_IOPOLL = 0x20000;
/** Devices are polled for completions. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_IOPOLL = 1;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_NO_MMAP = 0x4000;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_NO_SQARRAY = 0x10000;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_REGISTERED_FD_ONLY = 0x8000;
/** The ring starts disabled. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_R_DISABLED = 64;
/** One thread submits. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_SINGLE_ISSUER = 0x1000;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_SQE128 = 0x400;
/** A thread of the kernel takes submissions. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_SQPOLL = 2;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_SQ_AFF = 4;
/** An error does not end the submission of the rest. A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_SUBMIT_ALL = 128;
/** A flag of io_uring_setup. io_uring_setup(2). */
export const IORING_SETUP_TASKRUN_FLAG = 0x200;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_SQ_CQ_OVERFLOW = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_SQ_NEED_WAKEUP = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_SQ_TASKRUN = 4;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_ABS = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_BOOTTIME = 4;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_CLOCK_MASK = 12;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_ETIME_SUCCESS = 32;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_IMMEDIATE_ARG = 128;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_MULTISHOT = 64;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_REALTIME = 8;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_UPDATE = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_TIMEOUT_UPDATE_MASK = 18;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_UNREGISTER_BUFFERS = 1;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_UNREGISTER_EVENTFD = 5;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_UNREGISTER_FILES = 3;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_UNREGISTER_IOWQ_AFF = 18;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_UNREGISTER_NAPI = 28;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_UNREGISTER_PBUF_RING = 23;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_UNREGISTER_PERSONALITY = 10;
/** A command of io_uring_register, or a flag of one. io_uring_register(2). */
export const IORING_UNREGISTER_RING_FDS = 21;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_URING_CMD_FIXED = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IORING_ZCRX_AREA_DMABUF = 1;
/** Goes to a worker of the kernel at once. A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_ASYNC = 16;
/** A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_ASYNC_BIT = 4;
/** The kernel takes a buffer of a group. A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_BUFFER_SELECT = 32;
/** A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_BUFFER_SELECT_BIT = 5;
/** No completion unless it fails. A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_CQE_SKIP_SUCCESS = 64;
/** A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_CQE_SKIP_SUCCESS_BIT = 6;
/** The descriptor is the index of a registered file. A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_FIXED_FILE = 1;
/** A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_FIXED_FILE_BIT = 0;
/** Starts when all before it are done. A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_IO_DRAIN = 2;
/** A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_IO_DRAIN_BIT = 1;
/** The next one starts when this one is done, also when it fails. A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_IO_HARDLINK = 8;
/** A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_IO_HARDLINK_BIT = 3;
/** The next one starts when this one is done. A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_IO_LINK = 4;
/** A flag of a submission, or the number of its bit. io_uring_enter(2). */
export const IOSQE_IO_LINK_BIT = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IO_URING_NAPI_REGISTER_OP = 0;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IO_URING_NAPI_STATIC_ADD_ID = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IO_URING_NAPI_STATIC_DEL_ID = 2;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IO_URING_NAPI_TRACKING_DYNAMIC = 0;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IO_URING_NAPI_TRACKING_INACTIVE = 255;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IO_URING_NAPI_TRACKING_STATIC = 1;
/** A flag or a value of io_uring. io_uring_enter(2), linux/io_uring.h. */
export const IO_URING_OP_SUPPORTED = 1;
/** Which workers IORING_REGISTER_IOWQ_MAX_WORKERS limits. io_uring_register(2). */
export const IO_WQ_BOUND = 0;
/** Which workers IORING_REGISTER_IOWQ_MAX_WORKERS limits. io_uring_register(2). */
export const IO_WQ_UNBOUND = 1;
/** A flag or a command of System V IPC. sysvipc(7). */
export const IPC_64 = 0x100;
/** Makes it when it is not there. A flag or a command of System V IPC. sysvipc(7). */
export const IPC_CREAT = 0x200;
/** A flag or a command of System V IPC. sysvipc(7). */
export const IPC_DIPC = 0x1000;
/** An error when it is there. A flag or a command of System V IPC. sysvipc(7). */
export const IPC_EXCL = 0x400;
/** Reads the limits of the system. A flag or a command of System V IPC. sysvipc(7). */
export const IPC_INFO = 3;
/** EAGAIN where it would wait. A flag or a command of System V IPC. sysvipc(7). */
export const IPC_NOWAIT = 0x800;
/** A flag or a command of System V IPC. sysvipc(7). */
export const IPC_OLD = 0;
/** A flag or a command of System V IPC. sysvipc(7). */
export const IPC_OWN = 0x2000;
/** As a key: always a new one. A flag or a command of System V IPC. sysvipc(7). */
export const IPC_PRIVATE = 0;
/** Removes it. A flag or a command of System V IPC. sysvipc(7). */
export const IPC_RMID = 0;
/** Sets owner and mode. A flag or a command of System V IPC. sysvipc(7). */
export const IPC_SET = 1;
/** Reads its state. A flag or a command of System V IPC. sysvipc(7). */
export const IPC_STAT = 2;
/** Ctrl-C and the like send signals. A local flag of a terminal: termios.c_lflag. termios(3). */
export const ISIG = 1;
/** The eighth bit is cut off. A flag of a terminal's input: termios.c_iflag. termios(3). */
export const ISTRIP = 32;
/** A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IUCLC = 0x200;
/** Input is UTF-8. A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IUTF8 = 0x4000;
/** A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IXANY = 0x800;
/** Input is stopped and started likewise. A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IXOFF = 0x1000;
/** Ctrl-S and Ctrl-Q stop and start output. A flag of a terminal's input: termios.c_iflag. termios(3). */
export const IXON = 0x400;
/** What kcmp compares. kcmp(2). */
export const KCMP_EPOLL_TFD = 7;
/** What kcmp compares. kcmp(2). */
export const KCMP_FILE = 0;
/** What kcmp compares. kcmp(2). */
export const KCMP_FILES = 2;
/** What kcmp compares. kcmp(2). */
export const KCMP_FS = 3;
/** What kcmp compares. kcmp(2). */
export const KCMP_IO = 5;
/** What kcmp compares. kcmp(2). */
export const KCMP_SIGHAND = 4;
/** What kcmp compares. kcmp(2). */
export const KCMP_SYSVSEM = 6;
/** What kcmp compares. kcmp(2). */
export const KCMP_VM = 1;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_ASSUME_AUTHORITY = 16;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPABILITIES = 31;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS0_BIG_KEY = 16;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS0_CAPABILITIES = 1;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS0_DIFFIE_HELLMAN = 4;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS0_INVALIDATE = 32;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS0_MOVE = 128;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS0_PERSISTENT_KEYRINGS = 2;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS0_PUBLIC_KEY = 8;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS0_RESTRICT_KEYRING = 64;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS1_NOTIFICATIONS = 4;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS1_NS_KEYRING_NAME = 1;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CAPS1_NS_KEY_TAG = 2;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CHOWN = 4;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_CLEAR = 7;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_DESCRIBE = 6;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_DH_COMPUTE = 23;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_GET_KEYRING_ID = 0;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_GET_PERSISTENT = 22;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_GET_SECURITY = 17;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_INSTANTIATE = 12;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_INSTANTIATE_IOV = 20;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_INVALIDATE = 21;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_JOIN_SESSION_KEYRING = 1;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_LINK = 8;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_MOVE = 30;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_MOVE_EXCL = 1;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_NEGATE = 13;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_PKEY_DECRYPT = 26;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_PKEY_ENCRYPT = 25;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_PKEY_QUERY = 24;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_PKEY_SIGN = 27;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_PKEY_VERIFY = 28;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_READ = 11;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_REJECT = 19;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_RESTRICT_KEYRING = 29;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_REVOKE = 3;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SEARCH = 10;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SESSION_TO_PARENT = 18;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SETPERM = 5;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SET_REQKEY_KEYRING = 14;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SET_TIMEOUT = 15;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SUPPORTS_DECRYPT = 2;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SUPPORTS_ENCRYPT = 1;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SUPPORTS_SIGN = 4;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_SUPPORTS_VERIFY = 8;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_UNLINK = 9;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_UPDATE = 2;
/** A command of keyctl, or a flag of one. keyctl(2). */
export const KEYCTL_WATCH_KEY = 32;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_DEFAULT = 0;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_GROUP_KEYRING = 6;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_NO_CHANGE = -1;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_PROCESS_KEYRING = 2;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_REQUESTOR_KEYRING = 7;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_SESSION_KEYRING = 3;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_THREAD_KEYRING = 1;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_USER_KEYRING = 4;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_REQKEY_DEFL_USER_SESSION_KEYRING = 5;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_SPEC_GROUP_KEYRING = -6;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_SPEC_PROCESS_KEYRING = -2;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_SPEC_REQKEY_AUTH_KEY = -7;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_SPEC_REQUESTOR_KEYRING = -8;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_SPEC_SESSION_KEYRING = -3;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_SPEC_THREAD_KEYRING = -1;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_SPEC_USER_KEYRING = -4;
/** A special keyring, a permission or a default of keys. keyrings(7). */
export const KEY_SPEC_USER_SESSION_KEYRING = -5;
/** To execute a file. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_EXECUTE = 1;
/** To use ioctl on a device; since ABI 5. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_IOCTL_DEV = 0x8000;
/** To make a block device. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_MAKE_BLOCK = 0x800;
/** To make a character device. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_MAKE_CHAR = 64;
/** To make a directory. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_MAKE_DIR = 128;
/** To make a FIFO. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_MAKE_FIFO = 0x400;
/** To make a regular file. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_MAKE_REG = 0x100;
/** To make a Unix socket. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_MAKE_SOCK = 0x200;
/** To make a symbolic link. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_MAKE_SYM = 0x1000;
/** To open or list a directory. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_READ_DIR = 8;
/** To open a file to read. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_READ_FILE = 4;
/** To link or rename between directories; since ABI 2. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_REFER = 0x2000;
/** To remove an empty directory. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_REMOVE_DIR = 16;
/** To remove or rename a file. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_REMOVE_FILE = 32;
/** To cut a file; since ABI 3. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_TRUNCATE = 0x4000;
/** To open a file to write. A way to use files that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_FS_WRITE_FILE = 2;
/** To bind a TCP socket; since ABI 4. A way to use TCP ports that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_NET_BIND_TCP = 1;
/** To connect a TCP socket; since ABI 4. A way to use TCP ports that a Landlock ruleset handles. landlock(7). */
export const LANDLOCK_ACCESS_NET_CONNECT_TCP = 2;
/** A flag or a type of rule of Landlock. landlock_create_ruleset(2), landlock(7). */
export const LANDLOCK_CREATE_RULESET_ERRATA = 2;
/** Returns the ABI version instead of a ruleset. A flag or a type of rule of Landlock. landlock_create_ruleset(2), landlock(7). */
export const LANDLOCK_CREATE_RULESET_VERSION = 1;
/** A flag or a type of rule of Landlock. landlock_create_ruleset(2), landlock(7). */
export const LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON = 2;
/** A flag or a type of rule of Landlock. landlock_create_ruleset(2), landlock(7). */
export const LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF = 1;
/** A flag or a type of rule of Landlock. landlock_create_ruleset(2), landlock(7). */
export const LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF = 4;
/** A rule about ports: struct landlock_net_port_attr. A flag or a type of rule of Landlock. landlock_create_ruleset(2), landlock(7). */
export const LANDLOCK_RULE_NET_PORT = 2;
/** A rule about files: struct landlock_path_beneath_attr. A flag or a type of rule of Landlock. landlock_create_ruleset(2), landlock(7). */
export const LANDLOCK_RULE_PATH_BENEATH = 1;
/** Abstract Unix sockets; since ABI 6. What a Landlock ruleset cuts off from outside it. landlock(7). */
export const LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET = 1;
/** Signals; since ABI 6. What a Landlock ruleset cuts off from outside it. landlock(7). */
export const LANDLOCK_SCOPE_SIGNAL = 2;
/** Ctrl-Alt-Del sends SIGINT to init. A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_CMD_CAD_OFF = 0;
/** Ctrl-Alt-Del restarts. A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_CMD_CAD_ON = 0x89abcdef;
/** Halts. A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_CMD_HALT = 0xcdef0123;
/** A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_CMD_KEXEC = 0x45584543;
/** Powers off. A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_CMD_POWER_OFF = 0x4321fedc;
/** Restarts. A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_CMD_RESTART = 0x1234567;
/** A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_CMD_RESTART2 = 0xa1b2c3d4;
/** A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_CMD_SW_SUSPEND = 0xd000fce2;
/** A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_MAGIC1 = 0xfee1dead;
/** A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_MAGIC2 = 0x28121969;
/** A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_MAGIC2A = 0x5121996;
/** A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_MAGIC2B = 0x16041998;
/** A command or a magic number of reboot. reboot(2). */
export const LINUX_REBOOT_MAGIC2C = 0x20112000;
/** A flag of listmount. listmount(2). */
export const LISTMOUNT_REVERSE = 1;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_CHANGE_FD = 0x4c06;
/** Detaches the file. A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_CLR_FD = 0x4c01;
/** Attaches a file and sets everything at once: struct loop_config. A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_CONFIGURE = 0x4c0a;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_CONFIGURE_SETTABLE_FLAGS = 29;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_CTL_ADD = 0x4c80;
/** A free loop device's number, or a new one. A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_CTL_GET_FREE = 0x4c82;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_CTL_REMOVE = 0x4c81;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_GET_STATUS = 0x4c03;
/** The state: struct loop_info64. A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_GET_STATUS64 = 0x4c05;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_SET_BLOCK_SIZE = 0x4c09;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_SET_CAPACITY = 0x4c07;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_SET_DIRECT_IO = 0x4c08;
/** Attaches a file. A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_SET_FD = 0x4c00;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_SET_STATUS = 0x4c02;
/** Sets the state: struct loop_info64. A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_SET_STATUS64 = 0x4c04;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_SET_STATUS_CLEARABLE_FLAGS = 4;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LOOP_SET_STATUS_SETTABLE_FLAGS = 12;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_BLOW = 4;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_CAST128 = 5;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_CRYPTOAPI = 18;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_DES = 2;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_DUMMY = 9;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_FISH2 = 3;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_IDEA = 6;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_NONE = 0;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_SKIPJACK = 10;
/** A cipher of loop devices, which the kernel no longer has. linux/loop.h. */
export const LO_CRYPT_XOR = 1;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LO_FLAGS_AUTOCLEAR = 4;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LO_FLAGS_DIRECT_IO = 16;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LO_FLAGS_PARTSCAN = 8;
/** A command of ioctl for loop devices, or a flag of one. loop(4). */
export const LO_FLAGS_READ_ONLY = 1;
/** The length of a member of struct loop_info64. linux/loop.h. */
export const LO_KEY_SIZE = 32;
/** The length of a member of struct loop_info64. linux/loop.h. */
export const LO_NAME_SIZE = 64;
/** The root of all mounts, for listmount. listmount(2). */
export const LSMT_ROOT = -1;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ATTR_CURRENT = 100;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ATTR_EXEC = 101;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ATTR_FSCREATE = 102;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ATTR_KEYCREATE = 103;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ATTR_PREV = 104;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ATTR_SOCKCREATE = 105;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ATTR_UNDEF = 0;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_FLAG_SINGLE = 1;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_APPARMOR = 104;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_BPF = 109;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_CAPABILITY = 100;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_EVM = 112;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_IMA = 111;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_IPE = 113;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_LANDLOCK = 110;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_LOADPIN = 106;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_LOCKDOWN = 108;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_SAFESETID = 107;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_SELINUX = 101;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_SMACK = 102;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_TOMOYO = 103;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_UNDEF = 0;
/** A security module, an attribute of one, or a flag. linux/lsm.h. */
export const LSM_ID_YAMA = 105;
/** A flag of mlock2. mlock2(2). */
export const MLOCK_ONFAULT = 1;
/** A personality of a process, or a flag of one. personality(2). */
export const MMAP_PAGE_ZERO = 0x100000;
/** Out of sight now, gone when it is no longer used. A flag of umount2. umount(2). */
export const MNT_DETACH = 2;
/** Only when it was not used since the last such call. A flag of umount2. umount(2). */
export const MNT_EXPIRE = 4;
/** Also while requests are under way. A flag of umount2. umount(2). */
export const MNT_FORCE = 1;
/** A size of struct mnt_id_req. statmount(2). */
export const MNT_ID_REQ_SIZE_VER0 = 24;
/** A size of struct mnt_id_req. statmount(2). */
export const MNT_ID_REQ_SIZE_VER1 = 32;
/** A flag of finit_module. finit_module(2). */
export const MODULE_INIT_COMPRESSED_FILE = 4;
/** A flag of finit_module. finit_module(2). */
export const MODULE_INIT_IGNORE_MODVERSIONS = 1;
/** A flag of finit_module. finit_module(2). */
export const MODULE_INIT_IGNORE_VERMAGIC = 2;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT_BENEATH = 0x200;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT_F_AUTOMOUNTS = 2;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT_F_EMPTY_PATH = 4;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT_F_SYMLINKS = 1;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT_SET_GROUP = 0x100;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT_T_AUTOMOUNTS = 32;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT_T_EMPTY_PATH = 64;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT_T_SYMLINKS = 16;
/** A flag of move_mount. move_mount(2). */
export const MOVE_MOUNT__MASK = 0x177;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_BIND = 2;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_DEFAULT = 0;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_ADDR = 2;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_MEMS_ALLOWED = 4;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_MOF = 8;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_MORON = 16;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_NODE = 1;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_NUMA_BALANCING = 0x2000;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_RELATIVE_NODES = 0x4000;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_SHARED = 1;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_F_STATIC_NODES = 0x8000;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_INTERLEAVE = 3;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_LOCAL = 4;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_MAX = 6;
/** A flag of mbind and move_pages. mbind(2). */
export const MPOL_MF_INTERNAL = 16;
/** A flag of mbind and move_pages. mbind(2). */
export const MPOL_MF_LAZY = 8;
/** A flag of mbind and move_pages. mbind(2). */
export const MPOL_MF_MOVE = 2;
/** A flag of mbind and move_pages. mbind(2). */
export const MPOL_MF_MOVE_ALL = 4;
/** A flag of mbind and move_pages. mbind(2). */
export const MPOL_MF_STRICT = 1;
/** A flag of mbind and move_pages. mbind(2). */
export const MPOL_MF_VALID = 7;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_MODE_FLAGS = 0xe000;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_PREFERRED = 1;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_PREFERRED_MANY = 5;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_USER_NODEMASK_FLAGS = 0xc000;
/** A policy of where memory is taken from, or a flag of one. set_mempolicy(2). */
export const MPOL_WEIGHTED_INTERLEAVE = 6;
/** A limit of POSIX message queues. mq_overview(7). */
export const MQ_BYTES_MAX = 0xc8000;
/** A limit of POSIX message queues. mq_overview(7). */
export const MQ_PRIO_MAX = 0x8000;
/** Copies a message without removing it. A flag of System V message queues. msgrcv(2). */
export const MSG_COPY = 0x4000;
/** Receives the first message of another type. A flag of System V message queues. msgrcv(2). */
export const MSG_EXCEPT = 0x2000;
/** A command of msgctl. msgctl(2). */
export const MSG_INFO = 12;
/** A message that is too long is cut off. A flag of System V message queues. msgrcv(2). */
export const MSG_NOERROR = 0x1000;
/** A command of msgctl. msgctl(2). */
export const MSG_STAT = 11;
/** A command of msgctl. msgctl(2). */
export const MSG_STAT_ANY = 13;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const NOFLSH = 128;
/** A flag of a terminal's output: termios.c_oflag. termios(3). */
export const OCRNL = 8;
/** A flag of a terminal's output: termios.c_oflag. termios(3). */
export const OFDEL = 128;
/** A flag of a terminal's output: termios.c_oflag. termios(3). */
export const OFILL = 64;
/** A flag of a terminal's output: termios.c_oflag. termios(3). */
export const OLCUC = 2;
/** A newline becomes return and newline. A flag of a terminal's output: termios.c_oflag. termios(3). */
export const ONLCR = 4;
/** A flag of a terminal's output: termios.c_oflag. termios(3). */
export const ONLRET = 32;
/** A flag of a terminal's output: termios.c_oflag. termios(3). */
export const ONOCR = 16;
/** A flag of open_tree. open_tree(2). */
export const OPEN_TREE_CLOEXEC = 0x80000;
/** A flag of open_tree. open_tree(2). */
export const OPEN_TREE_CLONE = 1;
/** Output is processed. A flag of a terminal's output: termios.c_oflag. termios(3). */
export const OPOST = 1;
/** With parity. A flag of a serial line: termios.c_cflag. termios(3). */
export const PARENB = 0x100;
/** A flag of a terminal's input: termios.c_iflag. termios(3). */
export const PARMRK = 8;
/** Odd parity. A flag of a serial line: termios.c_cflag. termios(3). */
export const PARODD = 0x200;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const PENDIN = 0x4000;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER0 = 64;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER1 = 72;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER2 = 80;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER3 = 96;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER4 = 104;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER5 = 112;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER6 = 120;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER7 = 128;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER8 = 136;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_AUX_FLAG_COLLISION = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_AUX_FLAG_CORESIGHT_FORMAT_CORESIGHT = 0;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_AUX_FLAG_CORESIGHT_FORMAT_RAW = 0x100;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_AUX_FLAG_OVERWRITE = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_AUX_FLAG_PARTIAL = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_AUX_FLAG_PMU_FORMAT_TYPE_MASK = 0xff00;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_AUX_FLAG_TRUNCATED = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BPF_EVENT_MAX = 3;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BPF_EVENT_PROG_LOAD = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BPF_EVENT_PROG_UNLOAD = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BPF_EVENT_UNKNOWN = 0;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_ARM64_DEBUG_DATA = 7;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_ARM64_DEBUG_EXIT = 5;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_ARM64_DEBUG_HALT = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_ARM64_DEBUG_INST = 6;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_ARM64_FIQ = 3;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_CALL = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_COND = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_COND_CALL = 9;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_COND_RET = 10;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_ERET = 11;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_EXTEND_ABI = 15;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_IND = 3;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_IND_CALL = 5;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_IRQ = 12;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_MAX = 16;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_1 = 3;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_2 = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_3 = 5;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_4 = 6;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_5 = 7;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_FAULT_ALGN = 0;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_FAULT_DATA = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_FAULT_INST = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NEW_MAX = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NON_SPEC_CORRECT_PATH = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_NO_TX = 14;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_PRIV_HV = 3;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_PRIV_KERNEL = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_PRIV_UNKNOWN = 0;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_PRIV_USER = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_RET = 6;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_SERROR = 13;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_SPEC_CORRECT_PATH = 3;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_SPEC_MAX = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_SPEC_NA = 0;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_SPEC_WRONG_PATH = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_SYSCALL = 7;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_SYSRET = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_UNCOND = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_BR_UNKNOWN = 0;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_CONTEXT_GUEST = 0xfffffffffffff800n;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_CONTEXT_GUEST_KERNEL = 0xfffffffffffff780n;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_CONTEXT_GUEST_USER = 0xfffffffffffff600n;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_CONTEXT_HV = 0xffffffffffffffe0n;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_CONTEXT_KERNEL = 0xffffffffffffff80n;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_CONTEXT_MAX = 0xfffffffffffff001n;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_CONTEXT_USER = 0xfffffffffffffe00n;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_BRANCH_INSTRUCTIONS = 4;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_BRANCH_MISSES = 5;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_BUS_CYCLES = 6;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_BPU = 5;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_DTLB = 3;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_ITLB = 4;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_L1D = 0;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_L1I = 1;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_LL = 2;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_MAX = 7;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_MISSES = 3;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_NODE = 6;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_OP_MAX = 3;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_OP_PREFETCH = 2;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_OP_READ = 0;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_OP_WRITE = 1;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_REFERENCES = 2;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_RESULT_ACCESS = 0;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_RESULT_MAX = 2;
/** A part of the config of a cache event. perf_event_open(2). */
export const PERF_COUNT_HW_CACHE_RESULT_MISS = 1;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_CPU_CYCLES = 0;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_INSTRUCTIONS = 1;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_MAX = 10;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_REF_CPU_CYCLES = 9;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_STALLED_CYCLES_BACKEND = 8;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_HW_STALLED_CYCLES_FRONTEND = 7;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_ALIGNMENT_FAULTS = 7;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_BPF_OUTPUT = 10;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_CGROUP_SWITCHES = 11;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_CONTEXT_SWITCHES = 3;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_CPU_CLOCK = 0;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_CPU_MIGRATIONS = 4;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_DUMMY = 9;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_EMULATION_FAULTS = 8;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_MAX = 12;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_PAGE_FAULTS = 2;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_PAGE_FAULTS_MAJ = 6;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_PAGE_FAULTS_MIN = 5;
/** A counter of perf events: perf_event_attr.config. perf_event_open(2). */
export const PERF_COUNT_SW_TASK_CLOCK = 1;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_DISABLE = 0x2401;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_ENABLE = 0x2400;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_ID = 0x80082407;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_MODIFY_ATTRIBUTES = 0x4008240b;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_PAUSE_OUTPUT = 0x40042409;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_PERIOD = 0x40082404;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_QUERY_BPF = 0xc008240a;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_REFRESH = 0x2402;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_RESET = 0x2403;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_SET_BPF = 0x40042408;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_SET_FILTER = 0x40082406;
/** A command of ioctl for perf events. perf_event_open(2). */
export const PERF_EVENT_IOC_SET_OUTPUT = 0x2405;
/** A flag of perf_event_open. perf_event_open(2). */
export const PERF_FLAG_FD_CLOEXEC = 8;
/** A flag of perf_event_open. perf_event_open(2). */
export const PERF_FLAG_FD_NO_GROUP = 1;
/** A flag of perf_event_open. perf_event_open(2). */
export const PERF_FLAG_FD_OUTPUT = 2;
/** A flag of perf_event_open. perf_event_open(2). */
export const PERF_FLAG_PID_CGROUP = 4;
/** What reading a perf event gives: perf_event_attr.read_format. perf_event_open(2). */
export const PERF_FORMAT_GROUP = 8;
/** What reading a perf event gives: perf_event_attr.read_format. perf_event_open(2). */
export const PERF_FORMAT_ID = 4;
/** What reading a perf event gives: perf_event_attr.read_format. perf_event_open(2). */
export const PERF_FORMAT_LOST = 16;
/** What reading a perf event gives: perf_event_attr.read_format. perf_event_open(2). */
export const PERF_FORMAT_MAX = 32;
/** What reading a perf event gives: perf_event_attr.read_format. perf_event_open(2). */
export const PERF_FORMAT_TOTAL_TIME_ENABLED = 1;
/** What reading a perf event gives: perf_event_attr.read_format. perf_event_open(2). */
export const PERF_FORMAT_TOTAL_TIME_RUNNING = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_HW_EVENT_MASK = 0xffffffff;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_IOC_FLAG_GROUP = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MAX_CONTEXTS_PER_STACK = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MAX_STACK_DEPTH = 127;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_BLK_ADDR = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_BLK_DATA = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_BLK_NA = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_BLK_SHIFT = 40;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_HOPS_0 = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_HOPS_1 = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_HOPS_2 = 3;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_HOPS_3 = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_HOPS_SHIFT = 43;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LOCK_LOCKED = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LOCK_NA = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LOCK_SHIFT = 24;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_ANY_CACHE = 11;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_CXL = 9;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_IO = 10;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L1 = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L2 = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L3 = 3;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L4 = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_LFB = 12;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_NA = 15;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_PMEM = 14;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_RAM = 13;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVLNUM_SHIFT = 33;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_HIT = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_IO = 0x1000;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_L1 = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_L2 = 32;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_L3 = 64;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_LFB = 16;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_LOC_RAM = 128;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_MISS = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_NA = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_REM_CCE1 = 0x400;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_REM_CCE2 = 0x800;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_REM_RAM1 = 0x100;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_REM_RAM2 = 0x200;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_SHIFT = 5;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_LVL_UNC = 0x2000;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_OP_EXEC = 16;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_OP_LOAD = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_OP_NA = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_OP_PFETCH = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_OP_SHIFT = 0;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_OP_STORE = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_REMOTE_REMOTE = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_REMOTE_SHIFT = 37;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOPX_FWD = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOPX_PEER = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOPX_SHIFT = 38;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOP_HIT = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOP_HITM = 16;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOP_MISS = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOP_NA = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOP_NONE = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_SNOOP_SHIFT = 19;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_TLB_HIT = 2;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_TLB_L1 = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_TLB_L2 = 16;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_TLB_MISS = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_TLB_NA = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_TLB_OS = 64;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_TLB_SHIFT = 26;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_MEM_TLB_WK = 32;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_PMU_TYPE_SHIFT = 32;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_AUX = 11;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_AUX_OUTPUT_HW_ID = 21;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_BPF_EVENT = 18;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_CGROUP = 19;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_COMM = 3;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_EXIT = 4;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_FORK = 7;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_ITRACE_START = 12;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_KSYMBOL = 17;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_KSYMBOL_FLAGS_UNREGISTER = 1;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_KSYMBOL_TYPE_BPF = 1;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_KSYMBOL_TYPE_MAX = 3;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_KSYMBOL_TYPE_OOL = 2;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_KSYMBOL_TYPE_UNKNOWN = 0;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_LOST = 2;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_LOST_SAMPLES = 13;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MAX = 22;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_COMM_EXEC = 0x2000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_CPUMODE_MASK = 7;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_CPUMODE_UNKNOWN = 0;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_EXACT_IP = 0x4000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_EXT_RESERVED = 0x8000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_FORK_EXEC = 0x2000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_GUEST_KERNEL = 4;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_GUEST_USER = 5;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_HYPERVISOR = 3;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_KERNEL = 1;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_MMAP_BUILD_ID = 0x4000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_MMAP_DATA = 0x2000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_PROC_MAP_PARSE_TIMEOUT = 0x1000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_SWITCH_OUT = 0x2000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_SWITCH_OUT_PREEMPT = 0x4000;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MISC_USER = 2;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MMAP = 1;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_MMAP2 = 10;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_NAMESPACES = 16;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_READ = 8;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_SAMPLE = 9;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_SWITCH = 14;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_SWITCH_CPU_WIDE = 15;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_TEXT_POKE = 20;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_THROTTLE = 5;
/** A type of record in the ring of a perf event, or a flag of one. perf_event_open(2). */
export const PERF_RECORD_UNTHROTTLE = 6;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_ADDR = 8;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_AUX = 0x100000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_ABORT_TX = 128;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_ABORT_TX_SHIFT = 7;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_ANY = 8;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_ANY_CALL = 16;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_ANY_CALL_SHIFT = 4;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_ANY_RETURN = 32;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_ANY_RETURN_SHIFT = 5;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_ANY_SHIFT = 3;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_CALL = 0x2000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_CALL_SHIFT = 13;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_CALL_STACK = 0x800;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_CALL_STACK_SHIFT = 11;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_COND = 0x400;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_COND_SHIFT = 10;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_COUNTERS = 0x80000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_COUNTERS_SHIFT = 19;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_HV = 4;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_HV_SHIFT = 2;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_HW_INDEX = 0x20000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_HW_INDEX_SHIFT = 17;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_IND_CALL = 64;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_IND_CALL_SHIFT = 6;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_IND_JUMP = 0x1000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_IND_JUMP_SHIFT = 12;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_IN_TX = 0x100;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_IN_TX_SHIFT = 8;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_KERNEL = 2;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_KERNEL_SHIFT = 1;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_MAX = 0x80000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_MAX_SHIFT = 19;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_NO_CYCLES = 0x8000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_NO_CYCLES_SHIFT = 15;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_NO_FLAGS = 0x4000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_NO_FLAGS_SHIFT = 14;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_NO_TX = 0x200;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_NO_TX_SHIFT = 9;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_PLM_ALL = 7;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_PRIV_SAVE = 0x40000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_PRIV_SAVE_SHIFT = 18;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_STACK = 0x800;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_TYPE_SAVE = 0x10000;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_TYPE_SAVE_SHIFT = 16;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_USER = 1;
/** Which branches are sampled: perf_event_attr.branch_sample_type. perf_event_open(2). */
export const PERF_SAMPLE_BRANCH_USER_SHIFT = 0;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_CALLCHAIN = 32;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_CGROUP = 0x200000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_CODE_PAGE_SIZE = 0x800000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_CPU = 128;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_DATA_PAGE_SIZE = 0x400000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_DATA_SRC = 0x8000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_ID = 64;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_IDENTIFIER = 0x10000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_IP = 1;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_MAX = 0x2000000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_PERIOD = 0x100;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_PHYS_ADDR = 0x80000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_RAW = 0x400;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_READ = 16;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_REGS_ABI_32 = 1;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_REGS_ABI_64 = 2;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_REGS_ABI_NONE = 0;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_REGS_INTR = 0x40000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_REGS_USER = 0x1000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_STACK_USER = 0x2000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_STREAM_ID = 0x200;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_TID = 2;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_TIME = 4;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_TRANSACTION = 0x20000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_WEIGHT = 0x4000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_WEIGHT_STRUCT = 0x1000000;
/** What a sample holds: perf_event_attr.sample_type. perf_event_open(2). */
export const PERF_SAMPLE_WEIGHT_TYPE = 0x1004000;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_ABORT_MASK = 0xffffffff00000000n;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_ABORT_SHIFT = 32;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_ASYNC = 8;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_CAPACITY_READ = 128;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_CAPACITY_WRITE = 64;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_CONFLICT = 32;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_ELISION = 1;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_MAX = 0x100;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_RETRY = 16;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_SYNC = 4;
/** A value of perf events. perf_event_open(2), linux/perf_event.h. */
export const PERF_TXN_TRANSACTION = 2;
/** A type of perf event: perf_event_attr.type. perf_event_open(2). */
export const PERF_TYPE_BREAKPOINT = 5;
/** A type of perf event: perf_event_attr.type. perf_event_open(2). */
export const PERF_TYPE_HARDWARE = 0;
/** A type of perf event: perf_event_attr.type. perf_event_open(2). */
export const PERF_TYPE_HW_CACHE = 3;
/** A type of perf event: perf_event_attr.type. perf_event_open(2). */
export const PERF_TYPE_MAX = 6;
/** A type of perf event: perf_event_attr.type. perf_event_open(2). */
export const PERF_TYPE_RAW = 4;
/** A type of perf event: perf_event_attr.type. perf_event_open(2). */
export const PERF_TYPE_SOFTWARE = 1;
/** A type of perf event: perf_event_attr.type. perf_event_open(2). */
export const PERF_TYPE_TRACEPOINT = 2;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_BSD = 6;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_CLEAR_ON_SETID = 0x740000;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_HPUX = 16;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_IRIX32 = 0x4000009;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_IRIX64 = 0x400000b;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_IRIXN32 = 0x400000a;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_ISCR4 = 0x4000005;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_LINUX = 0;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_LINUX32 = 8;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_LINUX32_3GB = 0x8000008;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_LINUX_32BIT = 0x800000;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_LINUX_FDPIC = 0x80000;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_MASK = 255;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_OSF4 = 15;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_OSR5 = 0x6000003;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_RISCOS = 12;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_SCOSVR3 = 0x7000003;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_SOLARIS = 0x400000d;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_SUNOS = 0x4000006;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_SVR3 = 0x5000002;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_SVR4 = 0x4100001;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_UW7 = 0x410000e;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_WYSEV386 = 0x5000004;
/** A personality of a process, or a flag of one. personality(2). */
export const PER_XENIX = 0x5000007;
/** What a protection key forbids. pkey_alloc(2). */
export const PKEY_ACCESS_MASK = 3;
/** What a protection key forbids. pkey_alloc(2). */
export const PKEY_DISABLE_ACCESS = 1;
/** What a protection key forbids. pkey_alloc(2). */
export const PKEY_DISABLE_WRITE = 2;
/** What a protection key forbids. pkey_alloc(2). */
export const PKEY_UNRESTRICTED = 0;
/** What a SIGIO is about: siginfo.si_code. sigaction(2). */
export const POLL_ERR = 4;
/** What a SIGIO is about: siginfo.si_code. sigaction(2). */
export const POLL_HUP = 6;
/** What a SIGIO is about: siginfo.si_code. sigaction(2). */
export const POLL_IN = 1;
/** What a SIGIO is about: siginfo.si_code. sigaction(2). */
export const POLL_MSG = 3;
/** What a SIGIO is about: siginfo.si_code. sigaction(2). */
export const POLL_OUT = 2;
/** What a SIGIO is about: siginfo.si_code. sigaction(2). */
export const POLL_PRI = 5;
/** Of a project. Whose quota it is. quotactl(2). */
export const PRJQUOTA = 2;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QFMT_OCFS2 = 3;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QFMT_SHMEM = 5;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QFMT_VFS_OLD = 1;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QFMT_VFS_V0 = 2;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QFMT_VFS_V1 = 4;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_ALL = 63;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_BLIMITS = 1;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_BLIMITS_B = 0;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_BTIME = 16;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_BTIME_B = 4;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_DQBLKSIZE = 0x400;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_DQBLKSIZE_BITS = 10;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_ILIMITS = 4;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_ILIMITS_B = 2;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_INODES = 8;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_INODES_B = 3;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_ITIME = 32;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_ITIME_B = 5;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_LIMITS = 5;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_SPACE = 2;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_SPACE_B = 1;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_TIMES = 48;
/** A command of quotactl, or a value of one. quotactl(2). */
export const QIF_USAGE = 10;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_GETFMT = 0x800004;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_GETINFO = 0x800005;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_GETNEXTQUOTA = 0x800009;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_GETQUOTA = 0x800007;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_QUOTAOFF = 0x800003;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_QUOTAON = 0x800002;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_SETINFO = 0x800006;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_SETQUOTA = 0x800008;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_SYNC = 0x800001;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XGETNEXTQUOTA = 0x5809;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XGETQSTAT = 0x5805;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XGETQSTATV = 0x5808;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XGETQUOTA = 0x5803;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XQUOTAOFF = 0x5802;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XQUOTAON = 0x5801;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XQUOTARM = 0x5806;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XQUOTASYNC = 0x5807;
/** A command of quotactl, or a value of one. quotactl(2). */
export const Q_XSETQLIM = 0x5804;
/** A personality of a process, or a flag of one. personality(2). */
export const READ_IMPLIES_EXEC = 0x400000;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_CPU_ID_REGISTRATION_FAILED = -2;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_CPU_ID_UNINITIALIZED = -1;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE = 4;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT = 2;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT = 1;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT = 0;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL = 2;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT = 1;
/** A flag of restartable sequences. linux/rseq.h. */
export const RSEQ_FLAG_UNREGISTER = 1;
/** How long written data will live. fcntl(2). */
export const RWH_WRITE_LIFE_EXTREME = 5;
/** How long written data will live. fcntl(2). */
export const RWH_WRITE_LIFE_LONG = 4;
/** How long written data will live. fcntl(2). */
export const RWH_WRITE_LIFE_MEDIUM = 3;
/** How long written data will live. fcntl(2). */
export const RWH_WRITE_LIFE_NONE = 1;
/** How long written data will live. fcntl(2). */
export const RWH_WRITE_LIFE_NOT_SET = 0;
/** How long written data will live. fcntl(2). */
export const RWH_WRITE_LIFE_SHORT = 2;
/** A mode of seccomp, or a flag of its notifications. seccomp(2), seccomp_unotify(2). */
export const SECCOMP_ADDFD_FLAG_SEND = 2;
/** A mode of seccomp, or a flag of its notifications. seccomp(2), seccomp_unotify(2). */
export const SECCOMP_ADDFD_FLAG_SETFD = 1;
/** Decisions other than to allow are logged. A flag of SECCOMP_SET_MODE_FILTER. seccomp(2). */
export const SECCOMP_FILTER_FLAG_LOG = 2;
/** Returns a descriptor for a supervisor. A flag of SECCOMP_SET_MODE_FILTER. seccomp(2). */
export const SECCOMP_FILTER_FLAG_NEW_LISTENER = 8;
/** A flag of SECCOMP_SET_MODE_FILTER. seccomp(2). */
export const SECCOMP_FILTER_FLAG_SPEC_ALLOW = 4;
/** For all threads of the process. A flag of SECCOMP_SET_MODE_FILTER. seccomp(2). */
export const SECCOMP_FILTER_FLAG_TSYNC = 1;
/** A flag of SECCOMP_SET_MODE_FILTER. seccomp(2). */
export const SECCOMP_FILTER_FLAG_TSYNC_ESRCH = 16;
/** A flag of SECCOMP_SET_MODE_FILTER. seccomp(2). */
export const SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV = 32;
/** Whether the kernel knows a decision. An operation of seccomp. seccomp(2). */
export const SECCOMP_GET_ACTION_AVAIL = 2;
/** The sizes of the structs of notifications. An operation of seccomp. seccomp(2). */
export const SECCOMP_GET_NOTIF_SIZES = 3;
/** A command of ioctl for the listener of a seccomp filter. seccomp_unotify(2). */
export const SECCOMP_IOCTL_NOTIF_ADDFD = 0x40182103;
/** A command of ioctl for the listener of a seccomp filter. seccomp_unotify(2). */
export const SECCOMP_IOCTL_NOTIF_ID_VALID = 0x40082102;
/** A command of ioctl for the listener of a seccomp filter. seccomp_unotify(2). */
export const SECCOMP_IOCTL_NOTIF_RECV = 0xc0502100;
/** A command of ioctl for the listener of a seccomp filter. seccomp_unotify(2). */
export const SECCOMP_IOCTL_NOTIF_SEND = 0xc0182101;
/** A mode of seccomp, or a flag of its notifications. seccomp(2), seccomp_unotify(2). */
export const SECCOMP_MODE_DISABLED = 0;
/** A mode of seccomp, or a flag of its notifications. seccomp(2), seccomp_unotify(2). */
export const SECCOMP_MODE_FILTER = 2;
/** A mode of seccomp, or a flag of its notifications. seccomp(2), seccomp_unotify(2). */
export const SECCOMP_MODE_STRICT = 1;
/** What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_ACTION = 0x7fff0000;
/** The bits of the decision. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_ACTION_FULL = 0xffff0000;
/** The call is made. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_ALLOW = 0x7fff0000;
/** The bits of its data. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_DATA = 0xffff;
/** The call is not made and returns an error, in the low 16 bits. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_ERRNO = 0x50000;
/** What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_KILL = 0;
/** Ends the process with SIGSYS. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_KILL_PROCESS = 0x80000000;
/** Ends the thread with SIGSYS. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_KILL_THREAD = 0;
/** The call is made and logged. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_LOG = 0x7ffc0000;
/** A tracer decides; ENOSYS without one. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_TRACE = 0x7ff00000;
/** SIGSYS is sent. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_TRAP = 0x30000;
/** A supervisor decides. What a seccomp filter decides about a call. seccomp(2). */
export const SECCOMP_RET_USER_NOTIF = 0x7fc00000;
/** Installs a filter: struct sock_fprog. An operation of seccomp. seccomp(2). */
export const SECCOMP_SET_MODE_FILTER = 1;
/** Only read, write, exit and sigreturn are left. An operation of seccomp. seccomp(2). */
export const SECCOMP_SET_MODE_STRICT = 0;
/** A mode of seccomp, or a flag of its notifications. seccomp(2), seccomp_unotify(2). */
export const SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP = 1;
/** A mode of seccomp, or a flag of its notifications. seccomp(2), seccomp_unotify(2). */
export const SECCOMP_USER_NOTIF_FLAG_CONTINUE = 1;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_ACCADI = 5;
/** The memory does not allow it. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_ACCERR = 2;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_ADIDERR = 6;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_ADIPERR = 7;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_BNDERR = 3;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_CPERR = 10;
/** There is no memory at the address. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_MAPERR = 1;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_MTEAERR = 8;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_MTESERR = 9;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SEGV_PKUERR = 4;
/** A command of semctl. semctl(2). */
export const SEM_INFO = 19;
/** A command of semctl. semctl(2). */
export const SEM_STAT = 18;
/** A command of semctl. semctl(2). */
export const SEM_STAT_ANY = 20;
/** The flag of semop that undoes the operation when the process ends. semop(2). */
export const SEM_UNDO = 0x1000;
/** Sets the values of all semaphores. A command of semctl. semctl(2). */
export const SETALL = 17;
/** Sets the value of a semaphore. A command of semctl. semctl(2). */
export const SETVAL = 16;
/** A flag of shmat, or a permission. shmat(2). */
export const SHM_EXEC = 0x8000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGETLB = 0x800;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_16GB = 0x88000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_16MB = 0x60000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_1GB = 0x78000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_1MB = 0x50000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_256MB = 0x70000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_2GB = 0x7c000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_2MB = 0x54000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_32MB = 0x64000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_512KB = 0x4c000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_512MB = 0x74000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_64KB = 0x40000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_8MB = 0x5c000000;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_MASK = 63;
/** A flag of shmget. shmget(2). */
export const SHM_HUGE_SHIFT = 26;
/** A command of shmctl. shmctl(2). */
export const SHM_INFO = 14;
/** Locks the segment in memory. A command of shmctl. shmctl(2). */
export const SHM_LOCK = 11;
/** A flag of shmget. shmget(2). */
export const SHM_NORESERVE = 0x1000;
/** A flag of shmat, or a permission. shmat(2). */
export const SHM_R = 0x100;
/** Attached to read only. A flag of shmat, or a permission. shmat(2). */
export const SHM_RDONLY = 0x1000;
/** A flag of shmat, or a permission. shmat(2). */
export const SHM_REMAP = 0x4000;
/** The address is rounded down. A flag of shmat, or a permission. shmat(2). */
export const SHM_RND = 0x2000;
/** A command of shmctl. shmctl(2). */
export const SHM_STAT = 13;
/** A command of shmctl. shmctl(2). */
export const SHM_STAT_ANY = 15;
/** Lets the segment be swapped again. A command of shmctl. shmctl(2). */
export const SHM_UNLOCK = 12;
/** A flag of shmat, or a permission. shmat(2). */
export const SHM_W = 128;
/** A personality of a process, or a flag of one. personality(2). */
export const SHORT_INODE = 0x1000000;
/** How the end of a timer or a request is told: sigevent.sigev_notify. sigevent(7). */
export const SIGEV_NONE = 1;
/** How the end of a timer or a request is told: sigevent.sigev_notify. sigevent(7). */
export const SIGEV_SIGNAL = 0;
/** How the end of a timer or a request is told: sigevent.sigev_notify. sigevent(7). */
export const SIGEV_THREAD = 2;
/** How the end of a timer or a request is told: sigevent.sigev_notify. sigevent(7). */
export const SIGEV_THREAD_ID = 4;
/** A request of asynchronous I/O is done. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_ASYNCIO = -4;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_ASYNCNL = -60;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_DETHREAD = -7;
/** The kernel. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_KERNEL = 128;
/** A message arrived in an empty queue. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_MESGQ = -3;
/** rt_sigqueueinfo. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_QUEUE = -1;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_SIGIO = -5;
/** A timer ended. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_TIMER = -2;
/** tkill or tgkill. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_TKILL = -6;
/** kill. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SI_USER = 0;
/** A flag of splice, tee and vmsplice. splice(2). */
export const SPLICE_F_FD_IN_FIXED = 0x80000000;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_BY_FD = 1;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_FS_SUBTYPE = 0x100;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_FS_TYPE = 32;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_MNT_BASIC = 2;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_MNT_GIDMAP = 0x4000;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_MNT_NS_ID = 64;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_MNT_OPTS = 128;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_MNT_POINT = 16;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_MNT_ROOT = 8;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_MNT_UIDMAP = 0x2000;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_OPT_ARRAY = 0x400;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_OPT_SEC_ARRAY = 0x800;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_PROPAGATE_FROM = 4;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_SB_BASIC = 1;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_SB_SOURCE = 0x200;
/** What statmount is asked for, and what it has filled in. statmount(2). */
export const STATMOUNT_SUPPORTED_MASK = 0x1000;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_CLK = 0x8000;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_CLOCKERR = 0x1000;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_DEL = 32;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_FLL = 8;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_FREQHOLD = 128;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_INS = 16;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_MODE = 0x4000;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_NANO = 0x2000;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_PLL = 1;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_PPSERROR = 0x800;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_PPSFREQ = 2;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_PPSJITTER = 0x200;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_PPSSIGNAL = 0x100;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_PPSTIME = 4;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_PPSWANDER = 0x400;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_RONLY = 0xff00;
/** The state of the kernel's clock: timex.status. adjtimex(2). */
export const STA_UNSYNC = 64;
/** A personality of a process, or a flag of one. personality(2). */
export const STICKY_TIMEOUTS = 0x4000000;
/** A flag of swapon. swapon(2). */
export const SWAP_FLAG_DISCARD = 0x10000;
/** A flag of swapon. swapon(2). */
export const SWAP_FLAG_PREFER = 0x8000;
/** A flag of swapon. swapon(2). */
export const SWAP_FLAG_PRIO_MASK = 0x7fff;
/** A flag of swapon. swapon(2). */
export const SWAP_FLAG_PRIO_SHIFT = 0;
/** A flag of sync_file_range. sync_file_range(2). */
export const SYNC_FILE_RANGE_WAIT_AFTER = 4;
/** A flag of sync_file_range. sync_file_range(2). */
export const SYNC_FILE_RANGE_WAIT_BEFORE = 1;
/** A flag of sync_file_range. sync_file_range(2). */
export const SYNC_FILE_RANGE_WRITE = 2;
/** A flag of sync_file_range. sync_file_range(2). */
export const SYNC_FILE_RANGE_WRITE_AND_WAIT = 7;
/** A seccomp filter refused a call. Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SYS_SECCOMP = 1;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const SYS_USER_DISPATCH = 2;
/** A value of TCFLSH or TCXONC. ioctl_tty(2). */
export const TCIFLUSH = 0;
/** A value of TCFLSH or TCXONC. ioctl_tty(2). */
export const TCIOFF = 2;
/** A value of TCFLSH or TCXONC. ioctl_tty(2). */
export const TCIOFLUSH = 2;
/** A value of TCFLSH or TCXONC. ioctl_tty(2). */
export const TCION = 3;
/** A value of TCFLSH or TCXONC. ioctl_tty(2). */
export const TCOFLUSH = 1;
/** A value of TCFLSH or TCXONC. ioctl_tty(2). */
export const TCOOFF = 0;
/** A value of TCFLSH or TCXONC. ioctl_tty(2). */
export const TCOON = 1;
/** When tcsetattr sets a terminal's flags. termios(3). */
export const TCSADRAIN = 1;
/** When tcsetattr sets a terminal's flags. termios(3). */
export const TCSAFLUSH = 2;
/** When tcsetattr sets a terminal's flags. termios(3). */
export const TCSANOW = 0;
/** What adjtimex returns about leap seconds. adjtimex(2). */
export const TIME_BAD = 5;
/** What adjtimex returns about leap seconds. adjtimex(2). */
export const TIME_DEL = 2;
/** What adjtimex returns about leap seconds. adjtimex(2). */
export const TIME_ERROR = 5;
/** What adjtimex returns about leap seconds. adjtimex(2). */
export const TIME_INS = 1;
/** What adjtimex returns about leap seconds. adjtimex(2). */
export const TIME_OK = 0;
/** What adjtimex returns about leap seconds. adjtimex(2). */
export const TIME_OOP = 3;
/** What adjtimex returns about leap seconds. adjtimex(2). */
export const TIME_WAIT = 4;
/** Background processes that write are stopped. A local flag of a terminal: termios.c_lflag. termios(3). */
export const TOSTOP = 0x100;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const TRAP_BRANCH = 3;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const TRAP_BRKPT = 1;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const TRAP_HWBKPT = 4;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const TRAP_PERF = 6;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const TRAP_PERF_FLAG_ASYNC = 1;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const TRAP_TRACE = 2;
/** Why a signal was sent: siginfo.si_code. sigaction(2). */
export const TRAP_UNK = 5;
/** Does not follow a symbolic link. A flag of umount2. umount(2). */
export const UMOUNT_NOFOLLOW = 8;
/** Of a user. Whose quota it is. quotactl(2). */
export const USRQUOTA = 0;
/** The present time. A special time in tv_nsec. utimensat(2). */
export const UTIME_NOW = 0x3fffffff;
/** The time is left as it is. A special time in tv_nsec. utimensat(2). */
export const UTIME_OMIT = 0x3ffffffe;
/** An index of termios.c_cc. termios(3). */
export const VDISCARD = 13;
/** Ctrl-D. An index of termios.c_cc. termios(3). */
export const VEOF = 4;
/** An index of termios.c_cc. termios(3). */
export const VEOL = 11;
/** An index of termios.c_cc. termios(3). */
export const VEOL2 = 16;
/** Backspace. An index of termios.c_cc. termios(3). */
export const VERASE = 2;
/** Ctrl-C. An index of termios.c_cc. termios(3). */
export const VINTR = 0;
/** An index of termios.c_cc. termios(3). */
export const VKILL = 3;
/** An index of termios.c_cc. termios(3). */
export const VLNEXT = 15;
/** Without ICANON: how many bytes a read waits for. An index of termios.c_cc. termios(3). */
export const VMIN = 6;
/** Ctrl-\. An index of termios.c_cc. termios(3). */
export const VQUIT = 1;
/** An index of termios.c_cc. termios(3). */
export const VREPRINT = 12;
/** An index of termios.c_cc. termios(3). */
export const VSTART = 8;
/** An index of termios.c_cc. termios(3). */
export const VSTOP = 9;
/** Ctrl-Z. An index of termios.c_cc. termios(3). */
export const VSUSP = 10;
/** An index of termios.c_cc. termios(3). */
export const VSWTC = 7;
/** Without ICANON: how many tenths of a second a read waits. An index of termios.c_cc. termios(3). */
export const VTIME = 5;
/** An index of termios.c_cc. termios(3). */
export const VWERASE = 14;
/** A personality of a process, or a flag of one. personality(2). */
export const WHOLE_SECONDS = 0x2000000;
/** A local flag of a terminal: termios.c_lflag. termios(3). */
export const XCASE = 4;
/** A command of quotactl, or a value of one. quotactl(2). */
export const XQM_GRPQUOTA = 1;
/** A command of quotactl, or a value of one. quotactl(2). */
export const XQM_MAXQUOTAS = 3;
/** A command of quotactl, or a value of one. quotactl(2). */
export const XQM_PRJQUOTA = 2;
/** A command of quotactl, or a value of one. quotactl(2). */
export const XQM_USRQUOTA = 0;
/** A version of the structs of capget, or its size in words. capget(2). */
export const _LINUX_CAPABILITY_VERSION_1 = 0x19980330;
/** A version of the structs of capget, or its size in words. capget(2). */
export const _LINUX_CAPABILITY_VERSION_2 = 0x20071026;
/** A version of the structs of capget, or its size in words. capget(2). */
export const _LINUX_CAPABILITY_VERSION_3 = 0x20080522;
