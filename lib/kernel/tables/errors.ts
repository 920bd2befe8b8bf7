// npm run tables
// Generated: do not edit; lib/kernel/tables/wanted.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// The errors, by number; a number with two names has the kernel's own first.

/** The errors by name, as positive numbers. errno(3). */
export const ERRNO = {
  /** Operation not permitted. errno(3). */
  EPERM: 1,
  /** No such file or directory. errno(3). */
  ENOENT: 2,
  /** No such process. errno(3). */
  ESRCH: 3,
  /** Interrupted system call. errno(3). */
  EINTR: 4,
  /** Input/output error. errno(3). */
  EIO: 5,
  /** No such device or address. errno(3). */
  ENXIO: 6,
  /** Argument list too long. errno(3). */
  E2BIG: 7,
  /** Exec format error. errno(3). */
  ENOEXEC: 8,
  /** Bad file descriptor. errno(3). */
  EBADF: 9,
  /** No child processes. errno(3). */
  ECHILD: 10,
  /** Resource temporarily unavailable. errno(3). */
  EAGAIN: 11,
  /** Resource temporarily unavailable. errno(3). */
  EWOULDBLOCK: 11,
  /** Cannot allocate memory. errno(3). */
  ENOMEM: 12,
  /** Permission denied. errno(3). */
  EACCES: 13,
  /** Bad address. errno(3). */
  EFAULT: 14,
  /** Block device required. errno(3). */
  ENOTBLK: 15,
  /** Device or resource busy. errno(3). */
  EBUSY: 16,
  /** File exists. errno(3). */
  EEXIST: 17,
  /** Invalid cross-device link. errno(3). */
  EXDEV: 18,
  /** No such device. errno(3). */
  ENODEV: 19,
  /** Not a directory. errno(3). */
  ENOTDIR: 20,
  /** Is a directory. errno(3). */
  EISDIR: 21,
  /** Invalid argument. errno(3). */
  EINVAL: 22,
  /** Too many open files in system. errno(3). */
  ENFILE: 23,
  /** Too many open files. errno(3). */
  EMFILE: 24,
  /** Inappropriate ioctl for device. errno(3). */
  ENOTTY: 25,
  /** Text file busy. errno(3). */
  ETXTBSY: 26,
  /** File too large. errno(3). */
  EFBIG: 27,
  /** No space left on device. errno(3). */
  ENOSPC: 28,
  /** Illegal seek. errno(3). */
  ESPIPE: 29,
  /** Read-only file system. errno(3). */
  EROFS: 30,
  /** Too many links. errno(3). */
  EMLINK: 31,
  /** Broken pipe. errno(3). */
  EPIPE: 32,
  /** Numerical argument out of domain. errno(3). */
  EDOM: 33,
  /** Numerical result out of range. errno(3). */
  ERANGE: 34,
  /** Resource deadlock avoided. errno(3). */
  EDEADLK: 35,
  /** Resource deadlock avoided. errno(3). */
  EDEADLOCK: 35,
  /** File name too long. errno(3). */
  ENAMETOOLONG: 36,
  /** No locks available. errno(3). */
  ENOLCK: 37,
  /** Function not implemented. errno(3). */
  ENOSYS: 38,
  /** Directory not empty. errno(3). */
  ENOTEMPTY: 39,
  /** Too many levels of symbolic links. errno(3). */
  ELOOP: 40,
  /** No message of desired type. errno(3). */
  ENOMSG: 42,
  /** Identifier removed. errno(3). */
  EIDRM: 43,
  /** Channel number out of range. errno(3). */
  ECHRNG: 44,
  /** Level 2 not synchronized. errno(3). */
  EL2NSYNC: 45,
  /** Level 3 halted. errno(3). */
  EL3HLT: 46,
  /** Level 3 reset. errno(3). */
  EL3RST: 47,
  /** Link number out of range. errno(3). */
  ELNRNG: 48,
  /** Protocol driver not attached. errno(3). */
  EUNATCH: 49,
  /** No CSI structure available. errno(3). */
  ENOCSI: 50,
  /** Level 2 halted. errno(3). */
  EL2HLT: 51,
  /** Invalid exchange. errno(3). */
  EBADE: 52,
  /** Invalid request descriptor. errno(3). */
  EBADR: 53,
  /** Exchange full. errno(3). */
  EXFULL: 54,
  /** No anode. errno(3). */
  ENOANO: 55,
  /** Invalid request code. errno(3). */
  EBADRQC: 56,
  /** Invalid slot. errno(3). */
  EBADSLT: 57,
  /** Bad font file format. errno(3). */
  EBFONT: 59,
  /** Device not a stream. errno(3). */
  ENOSTR: 60,
  /** No data available. errno(3). */
  ENODATA: 61,
  /** Timer expired. errno(3). */
  ETIME: 62,
  /** Out of streams resources. errno(3). */
  ENOSR: 63,
  /** Machine is not on the network. errno(3). */
  ENONET: 64,
  /** Package not installed. errno(3). */
  ENOPKG: 65,
  /** Object is remote. errno(3). */
  EREMOTE: 66,
  /** Link has been severed. errno(3). */
  ENOLINK: 67,
  /** Advertise error. errno(3). */
  EADV: 68,
  /** Srmount error. errno(3). */
  ESRMNT: 69,
  /** Communication error on send. errno(3). */
  ECOMM: 70,
  /** Protocol error. errno(3). */
  EPROTO: 71,
  /** Multihop attempted. errno(3). */
  EMULTIHOP: 72,
  /** RFS specific error. errno(3). */
  EDOTDOT: 73,
  /** Bad message. errno(3). */
  EBADMSG: 74,
  /** Value too large for defined data type. errno(3). */
  EOVERFLOW: 75,
  /** Name not unique on network. errno(3). */
  ENOTUNIQ: 76,
  /** File descriptor in bad state. errno(3). */
  EBADFD: 77,
  /** Remote address changed. errno(3). */
  EREMCHG: 78,
  /** Can not access a needed shared library. errno(3). */
  ELIBACC: 79,
  /** Accessing a corrupted shared library. errno(3). */
  ELIBBAD: 80,
  /** .lib section in a.out corrupted. errno(3). */
  ELIBSCN: 81,
  /** Attempting to link in too many shared libraries. errno(3). */
  ELIBMAX: 82,
  /** Cannot exec a shared library directly. errno(3). */
  ELIBEXEC: 83,
  /** Invalid or incomplete multibyte or wide character. errno(3). */
  EILSEQ: 84,
  /** Interrupted system call should be restarted. errno(3). */
  ERESTART: 85,
  /** Streams pipe error. errno(3). */
  ESTRPIPE: 86,
  /** Too many users. errno(3). */
  EUSERS: 87,
  /** Socket operation on non-socket. errno(3). */
  ENOTSOCK: 88,
  /** Destination address required. errno(3). */
  EDESTADDRREQ: 89,
  /** Message too long. errno(3). */
  EMSGSIZE: 90,
  /** Protocol wrong type for socket. errno(3). */
  EPROTOTYPE: 91,
  /** Protocol not available. errno(3). */
  ENOPROTOOPT: 92,
  /** Protocol not supported. errno(3). */
  EPROTONOSUPPORT: 93,
  /** Socket type not supported. errno(3). */
  ESOCKTNOSUPPORT: 94,
  /** Operation not supported. errno(3). */
  EOPNOTSUPP: 95,
  /** Operation not supported. errno(3). */
  ENOTSUP: 95,
  /** Protocol family not supported. errno(3). */
  EPFNOSUPPORT: 96,
  /** Address family not supported by protocol. errno(3). */
  EAFNOSUPPORT: 97,
  /** Address already in use. errno(3). */
  EADDRINUSE: 98,
  /** Cannot assign requested address. errno(3). */
  EADDRNOTAVAIL: 99,
  /** Network is down. errno(3). */
  ENETDOWN: 100,
  /** Network is unreachable. errno(3). */
  ENETUNREACH: 101,
  /** Network dropped connection on reset. errno(3). */
  ENETRESET: 102,
  /** Software caused connection abort. errno(3). */
  ECONNABORTED: 103,
  /** Connection reset by peer. errno(3). */
  ECONNRESET: 104,
  /** No buffer space available. errno(3). */
  ENOBUFS: 105,
  /** Transport endpoint is already connected. errno(3). */
  EISCONN: 106,
  /** Transport endpoint is not connected. errno(3). */
  ENOTCONN: 107,
  /** Cannot send after transport endpoint shutdown. errno(3). */
  ESHUTDOWN: 108,
  /** Too many references: cannot splice. errno(3). */
  ETOOMANYREFS: 109,
  /** Connection timed out. errno(3). */
  ETIMEDOUT: 110,
  /** Connection refused. errno(3). */
  ECONNREFUSED: 111,
  /** Host is down. errno(3). */
  EHOSTDOWN: 112,
  /** No route to host. errno(3). */
  EHOSTUNREACH: 113,
  /** Operation already in progress. errno(3). */
  EALREADY: 114,
  /** Operation now in progress. errno(3). */
  EINPROGRESS: 115,
  /** Stale file handle. errno(3). */
  ESTALE: 116,
  /** Structure needs cleaning. errno(3). */
  EUCLEAN: 117,
  /** Not a XENIX named type file. errno(3). */
  ENOTNAM: 118,
  /** No XENIX semaphores available. errno(3). */
  ENAVAIL: 119,
  /** Is a named type file. errno(3). */
  EISNAM: 120,
  /** Remote I/O error. errno(3). */
  EREMOTEIO: 121,
  /** Disk quota exceeded. errno(3). */
  EDQUOT: 122,
  /** No medium found. errno(3). */
  ENOMEDIUM: 123,
  /** Wrong medium type. errno(3). */
  EMEDIUMTYPE: 124,
  /** Operation canceled. errno(3). */
  ECANCELED: 125,
  /** Required key not available. errno(3). */
  ENOKEY: 126,
  /** Key has expired. errno(3). */
  EKEYEXPIRED: 127,
  /** Key has been revoked. errno(3). */
  EKEYREVOKED: 128,
  /** Key was rejected by service. errno(3). */
  EKEYREJECTED: 129,
  /** Owner died. errno(3). */
  EOWNERDEAD: 130,
  /** State not recoverable. errno(3). */
  ENOTRECOVERABLE: 131,
  /** Operation not possible due to RF-kill. errno(3). */
  ERFKILL: 132,
  /** Memory page has hardware error. errno(3). */
  EHWPOISON: 133,
} as const;

/** Built when first asked for: a program that meets no error does not pay for their texts. */

export const messages = (): Record<number, string> => ({
  1: 'Operation not permitted',
  2: 'No such file or directory',
  3: 'No such process',
  4: 'Interrupted system call',
  5: 'Input/output error',
  6: 'No such device or address',
  7: 'Argument list too long',
  8: 'Exec format error',
  9: 'Bad file descriptor',
  10: 'No child processes',
  11: 'Resource temporarily unavailable',
  12: 'Cannot allocate memory',
  13: 'Permission denied',
  14: 'Bad address',
  15: 'Block device required',
  16: 'Device or resource busy',
  17: 'File exists',
  18: 'Invalid cross-device link',
  19: 'No such device',
  20: 'Not a directory',
  21: 'Is a directory',
  22: 'Invalid argument',
  23: 'Too many open files in system',
  24: 'Too many open files',
  25: 'Inappropriate ioctl for device',
  26: 'Text file busy',
  27: 'File too large',
  28: 'No space left on device',
  29: 'Illegal seek',
  30: 'Read-only file system',
  31: 'Too many links',
  32: 'Broken pipe',
  33: 'Numerical argument out of domain',
  34: 'Numerical result out of range',
  35: 'Resource deadlock avoided',
  36: 'File name too long',
  37: 'No locks available',
  38: 'Function not implemented',
  39: 'Directory not empty',
  40: 'Too many levels of symbolic links',
  42: 'No message of desired type',
  43: 'Identifier removed',
  44: 'Channel number out of range',
  45: 'Level 2 not synchronized',
  46: 'Level 3 halted',
  47: 'Level 3 reset',
  48: 'Link number out of range',
  49: 'Protocol driver not attached',
  50: 'No CSI structure available',
  51: 'Level 2 halted',
  52: 'Invalid exchange',
  53: 'Invalid request descriptor',
  54: 'Exchange full',
  55: 'No anode',
  56: 'Invalid request code',
  57: 'Invalid slot',
  59: 'Bad font file format',
  60: 'Device not a stream',
  61: 'No data available',
  62: 'Timer expired',
  63: 'Out of streams resources',
  64: 'Machine is not on the network',
  65: 'Package not installed',
  66: 'Object is remote',
  67: 'Link has been severed',
  68: 'Advertise error',
  69: 'Srmount error',
  70: 'Communication error on send',
  71: 'Protocol error',
  72: 'Multihop attempted',
  73: 'RFS specific error',
  74: 'Bad message',
  75: 'Value too large for defined data type',
  76: 'Name not unique on network',
  77: 'File descriptor in bad state',
  78: 'Remote address changed',
  79: 'Can not access a needed shared library',
  80: 'Accessing a corrupted shared library',
  81: '.lib section in a.out corrupted',
  82: 'Attempting to link in too many shared libraries',
  83: 'Cannot exec a shared library directly',
  84: 'Invalid or incomplete multibyte or wide character',
  85: 'Interrupted system call should be restarted',
  86: 'Streams pipe error',
  87: 'Too many users',
  88: 'Socket operation on non-socket',
  89: 'Destination address required',
  90: 'Message too long',
  91: 'Protocol wrong type for socket',
  92: 'Protocol not available',
  93: 'Protocol not supported',
  94: 'Socket type not supported',
  95: 'Operation not supported',
  96: 'Protocol family not supported',
  97: 'Address family not supported by protocol',
  98: 'Address already in use',
  99: 'Cannot assign requested address',
  100: 'Network is down',
  101: 'Network is unreachable',
  102: 'Network dropped connection on reset',
  103: 'Software caused connection abort',
  104: 'Connection reset by peer',
  105: 'No buffer space available',
  106: 'Transport endpoint is already connected',
  107: 'Transport endpoint is not connected',
  108: 'Cannot send after transport endpoint shutdown',
  109: 'Too many references: cannot splice',
  110: 'Connection timed out',
  111: 'Connection refused',
  112: 'Host is down',
  113: 'No route to host',
  114: 'Operation already in progress',
  115: 'Operation now in progress',
  116: 'Stale file handle',
  117: 'Structure needs cleaning',
  118: 'Not a XENIX named type file',
  119: 'No XENIX semaphores available',
  120: 'Is a named type file',
  121: 'Remote I/O error',
  122: 'Disk quota exceeded',
  123: 'No medium found',
  124: 'Wrong medium type',
  125: 'Operation canceled',
  126: 'Required key not available',
  127: 'Key has expired',
  128: 'Key has been revoked',
  129: 'Key was rejected by service',
  130: 'Owner died',
  131: 'State not recoverable',
  132: 'Operation not possible due to RF-kill',
  133: 'Memory page has hardware error',
});
