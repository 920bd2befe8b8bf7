// Waiting for descriptors, clocks, timers and time.

export const polling = () =>
  ({
    poll: 'fds: inout pollfd[nfds]?, nfds: size, timeout: milliseconds -> ..nfds',
    ppoll:
      'fds: inout pollfd[nfds]?, nfds: size, tmo_p: inout timespec?, sigmask: in sigset[sigsetsize]?, sigsetsize: size -> ..nfds',
    select:
      'nfds: size, readfds: inout fdset[nfds]?, writefds: inout fdset[nfds]?, exceptfds: inout fdset[nfds]?, timeout: inout timeval? -> int',
    pselect6:
      'nfds: size, readfds: inout fdset[nfds]?, writefds: inout fdset[nfds]?, exceptfds: inout fdset[nfds]?, timeout: inout timespec?, sigmask: in ulong[2]? -> int',
    epoll_create: 'size: int -> fd',
    epoll_create1: 'flags: flags EPOLL_INIT -> fd',
    epoll_ctl: 'epfd: fd, op: enum EPOLL_CTL, fd: fd, event: in epoll_event?',
    epoll_wait:
      'epfd: fd, events: out epoll_event[maxevents], maxevents: size, timeout: milliseconds -> ..maxevents',
    epoll_pwait:
      'epfd: fd, events: out epoll_event[maxevents], maxevents: size, timeout: milliseconds, sigmask: in sigset[sigsetsize]?, sigsetsize: size -> ..maxevents',
    epoll_pwait2:
      'epfd: fd, events: out epoll_event[maxevents], maxevents: size, timeout: in timeout?, sigmask: in sigset[sigsetsize]?, sigsetsize: size -> ..maxevents',
    eventfd: 'initval: uint -> fd',
    eventfd2: 'initval: uint, flags: flags EFD -> fd',
    timerfd_create: 'clockid: enum CLOCK, flags: flags TFD -> fd',
    timerfd_settime:
      'fd: fd, flags: flags TFD_TIMER, new_value: in itimerspec, old_value: out itimerspec?',
    timerfd_gettime: 'fd: fd, curr_value: out itimerspec',
    getitimer: 'which: enum ITIMER, curr_value: out itimerval',
    setitimer: 'which: enum ITIMER, new_value: in itimerval?, old_value: out itimerval?',
    alarm: 'seconds: uint -> word',
    timer_create: 'clockid: enum CLOCK, sevp: in sigevent?, timerid: out int',
    timer_settime:
      'timerid: int, flags: flags TIMER, new_value: in itimerspec, old_value: out itimerspec?',
    timer_gettime: 'timerid: int, curr_value: out itimerspec',
    timer_getoverrun: 'timerid: int -> int',
    timer_delete: 'timerid: int',
    clock_gettime: 'clockid: enum CLOCK, tp: out timespec',
    clock_settime: 'clockid: enum CLOCK, tp: in timespec',
    clock_getres: 'clockid: enum CLOCK, res: out timespec?',
    clock_adjtime: 'clockid: enum CLOCK, buf: inout timex -> int',
    adjtimex: 'buf: inout timex -> int',
    nanosleep: 'req: in timeout, rem: out timespec?',
    clock_nanosleep: 'clockid: enum CLOCK, flags: flags TIMER, req: in timeout, rem: out timespec?',
    time: 'tloc: out ulong? -> word',
    gettimeofday: 'tv: out timeval?, tz: out timezone?',
    settimeofday: 'tv: in timeval?, tz: in timezone?',
    times: 'buf: out tms? -> word',
    futex:
      'uaddr: inout u32, futex_op: futexop, val: any, timeout: any, uaddr2: any, val3: any -> int',
    futex_waitv:
      'waiters: in futex_waitv[nr_futexes], nr_futexes: size, flags: uint, timeout: in timespec?, clockid: enum CLOCK -> int',
    futex_wake: 'uaddr: inout u32, mask: ulong, nr: int, flags: flags FUTEX2 -> int',
    futex_wait:
      'uaddr: inout u32, val: ulong, mask: ulong, flags: flags FUTEX2, timeout: in timespec?, clockid: enum CLOCK',
    futex_requeue: 'waiters: in futex_waitv[2], flags: uint, nr_wake: int, nr_requeue: int -> int',
  }) as const;
