// npm run tables
// Generated: do not edit; lib/kernel/tables/wanted.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// Files: opening, locking, statistics, copying, memory files, watching: constants by the kernel's names.

const arch: string = process.arch;
/** Asks for the effective user, not the real one. A flag of faccessat2. faccessat2(2). */
export const AT_EACCESS = 0x200;
/** With an empty path: the descriptor itself. A flag of calls that take a directory's descriptor and a path. openat(2). */
export const AT_EMPTY_PATH = 0x1000;
/** A flag of execveat. execveat(2). */
export const AT_EXECVE_CHECK = 0x10000;
/** The current directory, where a call takes a directory's descriptor. openat(2). */
export const AT_FDCWD = -100;
/** A flag of name_to_handle_at. name_to_handle_at(2). */
export const AT_HANDLE_CONNECTABLE = 2;
/** A flag of name_to_handle_at. name_to_handle_at(2). */
export const AT_HANDLE_FID = 0x200;
/** A flag of name_to_handle_at. name_to_handle_at(2). */
export const AT_HANDLE_MNT_ID_UNIQUE = 1;
/** Does not start an automount. A flag of calls that take a directory's descriptor and a path. openat(2). */
export const AT_NO_AUTOMOUNT = 0x800;
/** The whole tree below. A flag of calls that take a directory's descriptor and a path. openat(2). */
export const AT_RECURSIVE = 0x8000;
/** Removes a directory. A flag of unlinkat. unlinkat(2). */
export const AT_REMOVEDIR = 0x200;
/** A flag of renameat2. renameat2(2). */
export const AT_RENAME_EXCHANGE = 2;
/** A flag of renameat2. renameat2(2). */
export const AT_RENAME_NOREPLACE = 1;
/** A flag of renameat2. renameat2(2). */
export const AT_RENAME_WHITEOUT = 4;
/** Takes what is known, without asking a server. A flag of statx. statx(2). */
export const AT_STATX_DONT_SYNC = 0x4000;
/** Asks the server of a network file system. A flag of statx. statx(2). */
export const AT_STATX_FORCE_SYNC = 0x2000;
/** As stat does it; the usual way. A flag of statx. statx(2). */
export const AT_STATX_SYNC_AS_STAT = 0;
/** A flag of statx. statx(2). */
export const AT_STATX_SYNC_TYPE = 0x6000;
/** Follows a symbolic link at the end of the path. A flag of calls that take a directory's descriptor and a path. openat(2). */
export const AT_SYMLINK_FOLLOW = 0x400;
/** Takes a symbolic link at the end of the path itself. A flag of calls that take a directory's descriptor and a path. openat(2). */
export const AT_SYMLINK_NOFOLLOW = 0x100;
/** execve closes them, not this call. A flag of close_range. close_range(2). */
export const CLOSE_RANGE_CLOEXEC = 4;
/** Parts with a shared table of descriptors first. A flag of close_range. close_range(2). */
export const CLOSE_RANGE_UNSHARE = 2;
/** A block device. A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_BLK = 6;
/** A character device. A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_CHR = 2;
/** A directory. A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_DIR = 4;
/** A FIFO. A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_FIFO = 1;
/** A symbolic link. A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_LNK = 10;
/** A regular file. A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_REG = 8;
/** A socket. A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_SOCK = 12;
/** The file system does not say: stat knows. A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_UNKNOWN = 0;
/** A type of file in a directory's entry: linux_dirent64.d_type. getdents64(2). */
export const DT_WHT = 14;
/** A mode of fallocate. fallocate(2). */
export const FALLOC_FL_ALLOCATE_RANGE = 0;
/** Removes the range; what follows moves up. A mode of fallocate. fallocate(2). */
export const FALLOC_FL_COLLAPSE_RANGE = 8;
/** Inserts a hole; what follows moves back. A mode of fallocate. fallocate(2). */
export const FALLOC_FL_INSERT_RANGE = 32;
/** The size stays as it is. A mode of fallocate. fallocate(2). */
export const FALLOC_FL_KEEP_SIZE = 1;
/** A mode of fallocate. fallocate(2). */
export const FALLOC_FL_NO_HIDE_STALE = 4;
/** Frees the range, which then reads as zero. A mode of fallocate. fallocate(2). */
export const FALLOC_FL_PUNCH_HOLE = 2;
/** Makes copies of blocks that are shared. A mode of fallocate. fallocate(2). */
export const FALLOC_FL_UNSHARE_RANGE = 64;
/** A mode of fallocate. fallocate(2). */
export const FALLOC_FL_WRITE_ZEROES = 128;
/** The range reads as zero. A mode of fallocate. fallocate(2). */
export const FALLOC_FL_ZERO_RANGE = 16;
/** The flag of a descriptor that execve closes. fcntl(2). */
export const FD_CLOEXEC = 1;
/** Adds seals to a memory file. A command of fcntl. fcntl(2). */
export const F_ADD_SEALS = 0x409;
/** A command of fcntl. fcntl(2). */
export const F_CANCELLK = 0x405;
/** A command of fcntl. fcntl(2). */
export const F_CREATED_QUERY = 0x404;
/** A second descriptor, of at least that number. A command of fcntl. fcntl(2). */
export const F_DUPFD = 0;
/** A second descriptor, of at least that number, which execve closes. A command of fcntl. fcntl(2). */
export const F_DUPFD_CLOEXEC = 0x406;
/** A command of fcntl. fcntl(2). */
export const F_DUPFD_QUERY = 0x403;
/** A type of lock: flock.l_type. fcntl(2). */
export const F_EXLCK = 4;
/** The flags of a descriptor: FD_CLOEXEC. A command of fcntl. fcntl(2). */
export const F_GETFD = 1;
/** The flags of an open file: O_. A command of fcntl. fcntl(2). */
export const F_GETFL = 3;
/** A command of fcntl. fcntl(2). */
export const F_GETLEASE = 0x401;
/** Which lock would stand in the way: struct flock. A command of fcntl. fcntl(2). */
export const F_GETLK = 5;
/** Who gets SIGIO. A command of fcntl. fcntl(2). */
export const F_GETOWN = 9;
/** A command of fcntl. fcntl(2). */
export const F_GETOWNER_UIDS = 17;
/** A command of fcntl. fcntl(2). */
export const F_GETOWN_EX = 16;
/** The capacity of a pipe in bytes. A command of fcntl. fcntl(2). */
export const F_GETPIPE_SZ = 0x408;
/** A command of fcntl. fcntl(2). */
export const F_GETSIG = 11;
/** A command of fcntl. fcntl(2). */
export const F_GET_FILE_RW_HINT = 0x40d;
/** A command of fcntl. fcntl(2). */
export const F_GET_RW_HINT = 0x40b;
/** The seals of a memory file. A command of fcntl. fcntl(2). */
export const F_GET_SEALS = 0x40a;
/** A command of fcntl. fcntl(2). */
export const F_LINUX_SPECIFIC_BASE = 0x400;
/** A command of fcntl. fcntl(2). */
export const F_NOTIFY = 0x402;
/** Which lock would stand in the way of the open file's: struct flock. A command of fcntl. fcntl(2). */
export const F_OFD_GETLK = 36;
/** Sets or frees a lock of the open file, or returns EAGAIN: struct flock. A command of fcntl. fcntl(2). */
export const F_OFD_SETLK = 37;
/** Sets a lock of the open file, and waits for it: struct flock. A command of fcntl. fcntl(2). */
export const F_OFD_SETLKW = 38;
/** Asks access whether the file is there. access(2). */
export const F_OK = 0;
/** A type of struct f_owner_ex. fcntl(2). */
export const F_OWNER_PGRP = 2;
/** A type of struct f_owner_ex. fcntl(2). */
export const F_OWNER_PID = 1;
/** A type of struct f_owner_ex. fcntl(2). */
export const F_OWNER_TID = 0;
/** A lock that others may share. A type of lock: flock.l_type. fcntl(2). */
export const F_RDLCK = 0;
/** The execute bits stay as they are. A seal of a memory file. fcntl(2). */
export const F_SEAL_EXEC = 32;
/** The file is not written but by mappings that are there. A seal of a memory file. fcntl(2). */
export const F_SEAL_FUTURE_WRITE = 16;
/** The file does not become longer. A seal of a memory file. fcntl(2). */
export const F_SEAL_GROW = 4;
/** No more seals. A seal of a memory file. fcntl(2). */
export const F_SEAL_SEAL = 1;
/** The file does not become shorter. A seal of a memory file. fcntl(2). */
export const F_SEAL_SHRINK = 2;
/** The file is not written. A seal of a memory file. fcntl(2). */
export const F_SEAL_WRITE = 8;
/** Sets the flags of a descriptor. A command of fcntl. fcntl(2). */
export const F_SETFD = 2;
/** Sets O_APPEND, O_ASYNC, O_DIRECT, O_NOATIME and O_NONBLOCK of an open file. A command of fcntl. fcntl(2). */
export const F_SETFL = 4;
/** A command of fcntl. fcntl(2). */
export const F_SETLEASE = 0x400;
/** Sets or frees a lock of this process, or returns EAGAIN: struct flock. A command of fcntl. fcntl(2). */
export const F_SETLK = 6;
/** Sets a lock of this process, and waits for it: struct flock. A command of fcntl. fcntl(2). */
export const F_SETLKW = 7;
/** Sets who gets SIGIO. A command of fcntl. fcntl(2). */
export const F_SETOWN = 8;
/** A command of fcntl. fcntl(2). */
export const F_SETOWN_EX = 15;
/** Sets the capacity of a pipe in bytes. A command of fcntl. fcntl(2). */
export const F_SETPIPE_SZ = 0x407;
/** A command of fcntl. fcntl(2). */
export const F_SETSIG = 10;
/** A command of fcntl. fcntl(2). */
export const F_SET_FILE_RW_HINT = 0x40e;
/** A command of fcntl. fcntl(2). */
export const F_SET_RW_HINT = 0x40c;
/** A type of lock: flock.l_type. fcntl(2). */
export const F_SHLCK = 8;
/** No lock. A type of lock: flock.l_type. fcntl(2). */
export const F_UNLCK = 2;
/** A lock that excludes others. A type of lock: flock.l_type. fcntl(2). */
export const F_WRLCK = 1;
/** The file was read. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_ACCESS = 1;
/** An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_ALL_EVENTS = 0xfff;
/** Attributes changed. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_ATTRIB = 4;
/** A flag of inotify_init1. inotify_init1(2). */
export const IN_CLOEXEC = 0x80000;
/** An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_CLOSE = 24;
/** Closed, and it was not open to write. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_CLOSE_NOWRITE = 16;
/** Closed, and it was open to write. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_CLOSE_WRITE = 8;
/** A file was made in the directory. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_CREATE = 0x100;
/** A file was removed from the directory. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_DELETE = 0x200;
/** The watched file itself was removed. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_DELETE_SELF = 0x400;
/** Does not follow a symbolic link. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_DONT_FOLLOW = 0x2000000;
/** No events of files after they were removed. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_EXCL_UNLINK = 0x4000000;
/** The watch is gone. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_IGNORED = 0x8000;
/** It is about a directory. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_ISDIR = 0x40000000;
/** Adds to the events of a watch. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_MASK_ADD = 0x20000000;
/** An error when the file is watched already. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_MASK_CREATE = 0x10000000;
/** The file was written or cut. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_MODIFY = 2;
/** An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_MOVE = 192;
/** A file was moved out of the directory. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_MOVED_FROM = 64;
/** A file was moved into the directory. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_MOVED_TO = 128;
/** The watched file itself was moved. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_MOVE_SELF = 0x800;
/** A flag of inotify_init1. inotify_init1(2). */
export const IN_NONBLOCK = 0x800;
/** One event, then no more. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_ONESHOT = 0x80000000;
/** Only directories may be watched. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_ONLYDIR = 0x1000000;
/** The file was opened. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_OPEN = 32;
/** The queue was full: events were lost. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_Q_OVERFLOW = 0x4000;
/** The file system was unmounted. An event or a flag of a watch. inotify(7), inotify_add_watch(2). */
export const IN_UNMOUNT = 0x2000;
/** A lock that excludes others. An operation of flock. flock(2). */
export const LOCK_EX = 2;
/** An operation of flock. flock(2). */
export const LOCK_MAND = 32;
/** EAGAIN where it would wait. An operation of flock. flock(2). */
export const LOCK_NB = 4;
/** An operation of flock. flock(2). */
export const LOCK_READ = 64;
/** An operation of flock. flock(2). */
export const LOCK_RW = 192;
/** A lock that others may share. An operation of flock. flock(2). */
export const LOCK_SH = 1;
/** Frees the lock. An operation of flock. flock(2). */
export const LOCK_UN = 8;
/** An operation of flock. flock(2). */
export const LOCK_WRITE = 128;
/** Seals may be added. A flag of memfd_create. memfd_create(2). */
export const MFD_ALLOW_SEALING = 2;
/** execve closes the descriptor. A flag of memfd_create. memfd_create(2). */
export const MFD_CLOEXEC = 1;
/** Executable. A flag of memfd_create. memfd_create(2). */
export const MFD_EXEC = 16;
/** Of huge pages. A flag of memfd_create. memfd_create(2). */
export const MFD_HUGETLB = 4;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_16GB = 0x88000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_16MB = 0x60000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_1GB = 0x78000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_1MB = 0x50000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_256MB = 0x70000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_2GB = 0x7c000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_2MB = 0x54000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_32MB = 0x64000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_512KB = 0x4c000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_512MB = 0x74000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_64KB = 0x40000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_8MB = 0x5c000000;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_MASK = 63;
/** A flag of memfd_create. memfd_create(2). */
export const MFD_HUGE_SHIFT = 26;
/** Not executable, for good. A flag of memfd_create. memfd_create(2). */
export const MFD_NOEXEC_SEAL = 8;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_IDMAP = 0x100000;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_NOATIME = 16;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_NODEV = 4;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_NODIRATIME = 128;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_NOEXEC = 8;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_NOSUID = 2;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_NOSYMFOLLOW = 0x200000;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_RDONLY = 1;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_RELATIME = 0;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_SIZE_VER0 = 32;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR_STRICTATIME = 32;
/** An attribute of a mount. mount_setattr(2). */
export const MOUNT_ATTR__ATIME = 112;
/** A flag of mount. mount(2). */
export const MS_ACTIVE = 0x40000000;
/** Shows a directory in a second place. A flag of mount. mount(2). */
export const MS_BIND = 0x1000;
/** A flag of mount. mount(2). */
export const MS_BORN = 0x20000000;
/** A flag of mount. mount(2). */
export const MS_DIRSYNC = 128;
/** A flag of mount. mount(2). */
export const MS_I_VERSION = 0x800000;
/** A flag of mount. mount(2). */
export const MS_KERNMOUNT = 0x400000;
/** A flag of mount. mount(2). */
export const MS_LAZYTIME = 0x2000000;
/** A flag of mount. mount(2). */
export const MS_MANDLOCK = 64;
/** A flag of mount. mount(2). */
export const MS_MGC_MSK = 0xffff0000;
/** A flag of mount. mount(2). */
export const MS_MGC_VAL = 0xc0ed0000;
/** Moves a mount. A flag of mount. mount(2). */
export const MS_MOVE = 0x2000;
/** A flag of mount. mount(2). */
export const MS_NOATIME = 0x400;
/** No devices. A flag of mount. mount(2). */
export const MS_NODEV = 4;
/** A flag of mount. mount(2). */
export const MS_NODIRATIME = 0x800;
/** No programs. A flag of mount. mount(2). */
export const MS_NOEXEC = 8;
/** A flag of mount. mount(2). */
export const MS_NOREMOTELOCK = 0x8000000;
/** A flag of mount. mount(2). */
export const MS_NOSEC = 0x10000000;
/** No set-user-ID. A flag of mount. mount(2). */
export const MS_NOSUID = 2;
/** A flag of mount. mount(2). */
export const MS_NOSYMFOLLOW = 0x100;
/** A flag of mount. mount(2). */
export const MS_NOUSER = 0x80000000;
/** A flag of mount. mount(2). */
export const MS_POSIXACL = 0x10000;
/** Mounts are neither passed on nor received. A flag of mount. mount(2). */
export const MS_PRIVATE = 0x40000;
/** Read only. A flag of mount. mount(2). */
export const MS_RDONLY = 1;
/** All below, too. A flag of mount. mount(2). */
export const MS_REC = 0x4000;
/** Updates the time of access only when it is old. A flag of mount. mount(2). */
export const MS_RELATIME = 0x200000;
/** Changes the flags of a mount. A flag of mount. mount(2). */
export const MS_REMOUNT = 32;
/** A flag of mount. mount(2). */
export const MS_RMT_MASK = 0x2800051;
/** Mounts are passed on and received. A flag of mount. mount(2). */
export const MS_SHARED = 0x100000;
/** A flag of mount. mount(2). */
export const MS_SILENT = 0x8000;
/** Mounts are received only. A flag of mount. mount(2). */
export const MS_SLAVE = 0x80000;
/** A flag of mount. mount(2). */
export const MS_STRICTATIME = 0x1000000;
/** A flag of mount. mount(2). */
export const MS_SUBMOUNT = 0x4000000;
/** A flag of mount. mount(2). */
export const MS_SYNCHRONOUS = 16;
/** A flag of mount. mount(2). */
export const MS_UNBINDABLE = 0x20000;
/** A flag of mount. mount(2). */
export const MS_VERBOSE = 0x8000;
/** The bits of the access mode among the flags of open. open(2). */
export const O_ACCMODE = 3;
/** Each write goes to the end of the file. A flag of open. open(2). */
export const O_APPEND = 0x400;
/** SIGIO is sent when the file is ready. A flag of open. open(2). */
export const O_ASYNC = 0x2000;
/** execve closes the descriptor. A flag of open. open(2). */
export const O_CLOEXEC = 0x80000;
/** Makes the file when it is not there, with the mode that is given. A flag of open. open(2). */
export const O_CREAT = 64;
/** Without the page cache; the buffer must be aligned. A flag of open. open(2). */
export const O_DIRECT = arch === 'arm64' ? 0x10000 : 0x4000;
/** An error for what is no directory. A flag of open. open(2). */
export const O_DIRECTORY = arch === 'arm64' ? 0x4000 : 0x10000;
/** A write returns when the data is stored. A flag of open. open(2). */
export const O_DSYNC = 0x1000;
/** With O_CREAT: an error when the file is there. A flag of open. open(2). */
export const O_EXCL = 128;
/** Files of more than 2 GiB on 32-bit systems. A flag of open. open(2). */
export const O_LARGEFILE = arch === 'arm64' ? 0x20000 : 0x8000;
/** The same as O_NONBLOCK. A flag of open. open(2). */
export const O_NDELAY = 0x800;
/** Reading leaves the time of access as it is. A flag of open. open(2). */
export const O_NOATIME = 0x40000;
/** A terminal does not become the controlling one. A flag of open. open(2). */
export const O_NOCTTY = 0x100;
/** An error when the last part of the path is a symbolic link. A flag of open. open(2). */
export const O_NOFOLLOW = arch === 'arm64' ? 0x8000 : 0x20000;
/** Calls return EAGAIN where they would wait. A flag of open. open(2). */
export const O_NONBLOCK = 0x800;
/** A descriptor for the place alone: nothing is read or written. A flag of open. open(2). */
export const O_PATH = 0x200000;
/** Only to read. A flag of open. open(2). */
export const O_RDONLY = 0;
/** To read and to write. A flag of open. open(2). */
export const O_RDWR = 2;
/** A write returns when data and attributes are stored. A flag of open. open(2). */
export const O_SYNC = 0x101000;
/** A file without a name in that directory, with the mode that is given. A flag of open. open(2). */
export const O_TMPFILE = arch === 'arm64' ? 0x404000 : 0x410000;
/** Empties the file. A flag of open. open(2). */
export const O_TRUNC = 0x200;
/** Only to write. A flag of open. open(2). */
export const O_WRONLY = 1;
/** Not again soon: the cache may drop it. How a part of a file will be used. fadvise64(2). */
export const POSIX_FADV_DONTNEED = 4;
/** Once. How a part of a file will be used. fadvise64(2). */
export const POSIX_FADV_NOREUSE = 5;
/** Nothing special. How a part of a file will be used. fadvise64(2). */
export const POSIX_FADV_NORMAL = 0;
/** In random order. How a part of a file will be used. fadvise64(2). */
export const POSIX_FADV_RANDOM = 1;
/** From start to end. How a part of a file will be used. fadvise64(2). */
export const POSIX_FADV_SEQUENTIAL = 2;
/** Soon. How a part of a file will be used. fadvise64(2). */
export const POSIX_FADV_WILLNEED = 3;
/** Both names change places. A flag of renameat2. renameat2(2). */
export const RENAME_EXCHANGE = 2;
/** An error when the new name is there. A flag of renameat2. renameat2(2). */
export const RENAME_NOREPLACE = 1;
/** Leaves a whiteout in the old place, for overlay file systems. A flag of renameat2. renameat2(2). */
export const RENAME_WHITEOUT = 4;
/** The path may not leave the directory. How openat2 follows a path: open_how.resolve. openat2(2). */
export const RESOLVE_BENEATH = 8;
/** Only what is cached; EAGAIN otherwise. How openat2 follows a path: open_how.resolve. openat2(2). */
export const RESOLVE_CACHED = 32;
/** The directory is the root of the path. How openat2 follows a path: open_how.resolve. openat2(2). */
export const RESOLVE_IN_ROOT = 16;
/** No links of /proc that lead past the path. How openat2 follows a path: open_how.resolve. openat2(2). */
export const RESOLVE_NO_MAGICLINKS = 2;
/** No symbolic links. How openat2 follows a path: open_how.resolve. openat2(2). */
export const RESOLVE_NO_SYMLINKS = 4;
/** No other mounts. How openat2 follows a path: open_how.resolve. openat2(2). */
export const RESOLVE_NO_XDEV = 1;
/** Writes at the end of the file. A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_APPEND = 16;
/** All of the write is stored, or nothing. A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_ATOMIC = 64;
/** A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_DONTCACHE = 128;
/** As with O_DSYNC, for this write. A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_DSYNC = 2;
/** High priority: polls the device. A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_HIPRI = 1;
/** Writes at the offset, also with O_APPEND. A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_NOAPPEND = 32;
/** EAGAIN where it would wait. A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_NOWAIT = 8;
/** A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_SUPPORTED = 31;
/** As with O_SYNC, for this write. A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_SYNC = 4;
/** A flag of preadv2 and pwritev2. preadv2(2). */
export const RWF_WRITE_LIFE_NOT_SET = 0;
/** A permission that access asks for. access(2). */
export const R_OK = 4;
/** From where the file stands. From where lseek counts. lseek(2). */
export const SEEK_CUR = 1;
/** The next data from that offset on. From where lseek counts. lseek(2). */
export const SEEK_DATA = 3;
/** From the end. From where lseek counts. lseek(2). */
export const SEEK_END = 2;
/** The next hole from that offset on. From where lseek counts. lseek(2). */
export const SEEK_HOLE = 4;
/** From where lseek counts. lseek(2). */
export const SEEK_MAX = 4;
/** From the start. From where lseek counts. lseek(2). */
export const SEEK_SET = 0;
/** The pages are given to the kernel. A flag of splice, tee and vmsplice. splice(2). */
export const SPLICE_F_GIFT = 8;
/** More data follows. A flag of splice, tee and vmsplice. splice(2). */
export const SPLICE_F_MORE = 4;
/** Moves pages instead of copying; without effect today. A flag of splice, tee and vmsplice. splice(2). */
export const SPLICE_F_MOVE = 1;
/** EAGAIN where it would wait for the pipe. A flag of splice, tee and vmsplice. splice(2). */
export const SPLICE_F_NONBLOCK = 2;
/** All that statx had when this was defined. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_ALL = 0xfff;
/** The time of the last read. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_ATIME = 32;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_APPEND = 32;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_AUTOMOUNT = 0x1000;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_COMPRESSED = 4;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_DAX = 0x200000;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_ENCRYPTED = 0x800;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_IMMUTABLE = 16;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_MOUNT_ROOT = 0x2000;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_NODUMP = 64;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_VERITY = 0x100000;
/** An attribute of a file: statx.stx_attributes. statx(2). */
export const STATX_ATTR_WRITE_ATOMIC = 0x400000;
/** What stat gives. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_BASIC_STATS = 0x7ff;
/** The blocks of 512 bytes. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_BLOCKS = 0x400;
/** The time when the file was made. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_BTIME = 0x800;
/** The time of the last change of data or attributes. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_CTIME = 128;
/** What O_DIRECT demands of buffers and offsets. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_DIOALIGN = 0x2000;
/** What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_DIO_READ_ALIGN = 0x20000;
/** The group. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_GID = 16;
/** The inode's number. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_INO = 0x100;
/** The mount's number. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_MNT_ID = 0x1000;
/** What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_MNT_ID_UNIQUE = 0x4000;
/** The permissions, in stx_mode. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_MODE = 2;
/** The time of the last change of the data. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_MTIME = 64;
/** The number of names. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_NLINK = 4;
/** The size. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_SIZE = 0x200;
/** What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_SUBVOL = 0x8000;
/** The type, in stx_mode. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_TYPE = 1;
/** The owner. What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_UID = 8;
/** What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX_WRITE_ATOMIC = 0x10000;
/** What statx is asked for, and what it has filled in: statx.stx_mask. statx(2). */
export const STATX__RESERVED = 0x80000000;
/** A block device. A type of file among the bits of a mode. inode(7). */
export const S_IFBLK = 0o60000;
/** A character device. A type of file among the bits of a mode. inode(7). */
export const S_IFCHR = 0o20000;
/** A directory. A type of file among the bits of a mode. inode(7). */
export const S_IFDIR = 0o40000;
/** A FIFO or pipe. A type of file among the bits of a mode. inode(7). */
export const S_IFIFO = 0o10000;
/** A symbolic link. A type of file among the bits of a mode. inode(7). */
export const S_IFLNK = 0o120000;
/** The bits of the type. A type of file among the bits of a mode. inode(7). */
export const S_IFMT = 0o170000;
/** A regular file. A type of file among the bits of a mode. inode(7). */
export const S_IFREG = 0o100000;
/** A socket. A type of file among the bits of a mode. inode(7). */
export const S_IFSOCK = 0o140000;
/** The group may read. A permission among the bits of a mode. inode(7). */
export const S_IRGRP = 0o40;
/** Others may read. A permission among the bits of a mode. inode(7). */
export const S_IROTH = 0o4;
/** The owner may read. A permission among the bits of a mode. inode(7). */
export const S_IRUSR = 0o400;
/** The group may do all three. A permission among the bits of a mode. inode(7). */
export const S_IRWXG = 0o70;
/** Others may do all three. A permission among the bits of a mode. inode(7). */
export const S_IRWXO = 0o7;
/** The owner may do all three. A permission among the bits of a mode. inode(7). */
export const S_IRWXU = 0o700;
/** A permission among the bits of a mode. inode(7). */
export const S_ISGID = 0o2000;
/** A permission among the bits of a mode. inode(7). */
export const S_ISUID = 0o4000;
/** A permission among the bits of a mode. inode(7). */
export const S_ISVTX = 0o1000;
/** The group may write. A permission among the bits of a mode. inode(7). */
export const S_IWGRP = 0o20;
/** Others may write. A permission among the bits of a mode. inode(7). */
export const S_IWOTH = 0o2;
/** The owner may write. A permission among the bits of a mode. inode(7). */
export const S_IWUSR = 0o200;
/** The group may execute, or search the directory. A permission among the bits of a mode. inode(7). */
export const S_IXGRP = 0o10;
/** Others may execute, or search the directory. A permission among the bits of a mode. inode(7). */
export const S_IXOTH = 0o1;
/** The owner may execute, or search the directory. A permission among the bits of a mode. inode(7). */
export const S_IXUSR = 0o100;
/** A permission that access asks for. access(2). */
export const W_OK = 2;
/** An error when the attribute is there. A flag of setxattr. setxattr(2). */
export const XATTR_CREATE = 1;
/** An error when the attribute is not there. A flag of setxattr. setxattr(2). */
export const XATTR_REPLACE = 2;
/** A permission that access asks for. access(2). */
export const X_OK = 1;
