// npm run tables
// Generated: do not edit; lib/kernel/tables/wanted.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// Waiting: poll, epoll, eventfd, timerfd, signalfd, clocks: constants by the kernel's names.

/** A clock. clock_gettime(2). */
export const CLOCK_AUX = 16;
/** The time since the start of the system, with suspension. A clock. clock_gettime(2). */
export const CLOCK_BOOTTIME = 7;
/** CLOCK_BOOTTIME; its timers wake a suspended system. A clock. clock_gettime(2). */
export const CLOCK_BOOTTIME_ALARM = 9;
/** The time since the start of the system, without suspension; it never goes back. A clock. clock_gettime(2). */
export const CLOCK_MONOTONIC = 1;
/** CLOCK_MONOTONIC, cheaper and only as fine as the kernel's tick. A clock. clock_gettime(2). */
export const CLOCK_MONOTONIC_COARSE = 6;
/** CLOCK_MONOTONIC, not adjusted by NTP. A clock. clock_gettime(2). */
export const CLOCK_MONOTONIC_RAW = 4;
/** The CPU time of this process. A clock. clock_gettime(2). */
export const CLOCK_PROCESS_CPUTIME_ID = 2;
/** The time since 1970, which can be set. A clock. clock_gettime(2). */
export const CLOCK_REALTIME = 0;
/** The time since 1970; its timers wake a suspended system. A clock. clock_gettime(2). */
export const CLOCK_REALTIME_ALARM = 8;
/** The time since 1970, cheaper and only as fine as the kernel's tick. A clock. clock_gettime(2). */
export const CLOCK_REALTIME_COARSE = 5;
/** A clock. clock_gettime(2). */
export const CLOCK_SGI_CYCLE = 10;
/** The time since 1970 without leap seconds. A clock. clock_gettime(2). */
export const CLOCK_TAI = 11;
/** The CPU time of this thread. A clock. clock_gettime(2). */
export const CLOCK_THREAD_CPUTIME_ID = 3;
/** execve closes the descriptor. A flag of eventfd2. eventfd(2). */
export const EFD_CLOEXEC = 0x80000;
/** Calls return EAGAIN where they would wait. A flag of eventfd2. eventfd(2). */
export const EFD_NONBLOCK = 0x800;
/** A read takes one from the count, not all. A flag of eventfd2. eventfd(2). */
export const EFD_SEMAPHORE = 1;
/** An error; always reported. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLERR = 8;
/** Only changes are reported. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLET = 0x80000000;
/** Of several waiters one is woken. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLEXCLUSIVE = 0x10000000;
/** The other end hung up; always reported. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLHUP = 16;
/** Data can be read. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLIN = 1;
/** An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLMSG = 0x400;
/** An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLNVAL = 32;
/** One event, then none until EPOLL_CTL_MOD. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLONESHOT = 0x40000000;
/** Writing does not wait. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLOUT = 4;
/** Something exceptional, such as urgent data. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLPRI = 2;
/** An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLRDBAND = 128;
/** The peer ended its direction. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLRDHUP = 0x2000;
/** An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLRDNORM = 64;
/** Keeps the system from suspending until the event is handled. An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLWAKEUP = 0x20000000;
/** An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLWRBAND = 0x200;
/** An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLLWRNORM = 0x100;
/** The flag of epoll_create1: execve closes the descriptor. epoll_create1(2). */
export const EPOLL_CLOEXEC = 0x80000;
/** Adds a descriptor. An operation of epoll_ctl. epoll_ctl(2). */
export const EPOLL_CTL_ADD = 1;
/** Removes a descriptor. An operation of epoll_ctl. epoll_ctl(2). */
export const EPOLL_CTL_DEL = 2;
/** Changes the events of a descriptor. An operation of epoll_ctl. epoll_ctl(2). */
export const EPOLL_CTL_MOD = 3;
/** An event or a flag of epoll_ctl. epoll_ctl(2). */
export const EPOLL_URING_WAKE = 0x8000000;
/** CPU time of the process; SIGPROF. A timer of setitimer. setitimer(2). */
export const ITIMER_PROF = 2;
/** Real time; SIGALRM. A timer of setitimer. setitimer(2). */
export const ITIMER_REAL = 0;
/** CPU time of the process in its own code; SIGVTALRM. A timer of setitimer. setitimer(2). */
export const ITIMER_VIRTUAL = 1;
/** An error; always reported. An event of poll. poll(2). */
export const POLLERR = 8;
/** The other end hung up; always reported. An event of poll. poll(2). */
export const POLLHUP = 16;
/** Data can be read. An event of poll. poll(2). */
export const POLLIN = 1;
/** An event of poll. poll(2). */
export const POLLMSG = 0x400;
/** The descriptor is not open; always reported. An event of poll. poll(2). */
export const POLLNVAL = 32;
/** Writing does not wait. An event of poll. poll(2). */
export const POLLOUT = 4;
/** Something exceptional, such as urgent data. An event of poll. poll(2). */
export const POLLPRI = 2;
/** An event of poll. poll(2). */
export const POLLRDBAND = 128;
/** The peer ended its direction. An event of poll. poll(2). */
export const POLLRDHUP = 0x2000;
/** An event of poll. poll(2). */
export const POLLRDNORM = 64;
/** An event of poll. poll(2). */
export const POLLREMOVE = 0x1000;
/** An event of poll. poll(2). */
export const POLLWRBAND = 0x200;
/** An event of poll. poll(2). */
export const POLLWRNORM = 0x100;
/** execve closes the descriptor. A flag of signalfd4. signalfd(2). */
export const SFD_CLOEXEC = 0x80000;
/** Calls return EAGAIN where they would wait. A flag of signalfd4. signalfd(2). */
export const SFD_NONBLOCK = 0x800;
/** execve closes the descriptor. A flag of timerfd_create and timerfd_settime. timerfd_create(2). */
export const TFD_CLOEXEC = 0x80000;
/** A command of ioctl for a timer. timerfd_create(2). */
export const TFD_IOC_SET_TICKS = 0x40085400;
/** Calls return EAGAIN where they would wait. A flag of timerfd_create and timerfd_settime. timerfd_create(2). */
export const TFD_NONBLOCK = 0x800;
/** A time of the clock, not a span. A flag of timerfd_create and timerfd_settime. timerfd_create(2). */
export const TFD_TIMER_ABSTIME = 1;
/** ECANCELED when the clock is set. A flag of timerfd_create and timerfd_settime. timerfd_create(2). */
export const TFD_TIMER_CANCEL_ON_SET = 2;
/** The flag of timer_settime and clock_nanosleep for a time of the clock, not a span. clock_nanosleep(2). */
export const TIMER_ABSTIME = 1;
