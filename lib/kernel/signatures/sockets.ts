// Sockets.

export const sockets = () =>
  ({
    socket: 'family: enum AF, type: flags SOCK, protocol: enum IPPROTO -> fd',
    socketpair: 'family: enum AF, type: flags SOCK, protocol: enum IPPROTO, sv: out int[2]',
    bind: 'fd: fd, addr: in sockaddr[addrlen], addrlen: size',
    connect: 'fd: fd, addr: in sockaddr[addrlen], addrlen: size',
    listen: 'fd: fd, backlog: int',
    accept: 'fd: fd, addr: out sockaddr[*addrlen]?, addrlen: inout u32? -> fd',
    accept4: 'fd: fd, addr: out sockaddr[*addrlen]?, addrlen: inout u32?, flags: flags SOCK -> fd',
    getsockname: 'fd: fd, addr: out sockaddr[*addrlen], addrlen: inout u32',
    getpeername: 'fd: fd, addr: out sockaddr[*addrlen], addrlen: inout u32',
    sendto:
      'fd: fd, buf: in bytes[len]?, len: size, flags: flags MSG, addr: in sockaddr[addrlen]?, addrlen: size -> ..len',
    recvfrom:
      'fd: fd, buf: out bytes[len]?, len: size, flags: flags MSG, addr: out sockaddr[*addrlen]?, addrlen: inout u32? -> ..len unless flags MSG_TRUNC',
    sendmsg: 'fd: fd, msg: in msghdr, flags: flags MSG -> int',
    recvmsg: 'fd: fd, msg: inout msghdr, flags: flags MSG -> int',
    sendmmsg: 'fd: fd, msgvec: inout mmsghdr[vlen], vlen: size, flags: flags MSG -> ..vlen',
    recvmmsg:
      'fd: fd, msgvec: inout mmsghdr[vlen], vlen: size, flags: flags MSG, timeout: inout timespec? -> ..vlen',
    shutdown: 'fd: fd, how: enum SHUT',
    setsockopt:
      'fd: fd, level: enum SOL, optname: sockopt, optval: in option[optlen]?, optlen: size -> int',
    getsockopt:
      'fd: fd, level: enum SOL, optname: sockopt, optval: out option[*optlen]?, optlen: inout u32 -> int',
  }) as const;
