// npm run tables
// Generated: do not edit; lib/kernel/tables/generate.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// Waiting: poll, epoll, eventfd, timerfd, signalfd, clocks: constants by the kernel's names.

export const CLOCK_AUX = 16;
export const CLOCK_BOOTTIME = 7;
export const CLOCK_BOOTTIME_ALARM = 9;
export const CLOCK_MONOTONIC = 1;
export const CLOCK_MONOTONIC_COARSE = 6;
export const CLOCK_MONOTONIC_RAW = 4;
export const CLOCK_PROCESS_CPUTIME_ID = 2;
export const CLOCK_REALTIME = 0;
export const CLOCK_REALTIME_ALARM = 8;
export const CLOCK_REALTIME_COARSE = 5;
export const CLOCK_SGI_CYCLE = 10;
export const CLOCK_TAI = 11;
export const CLOCK_THREAD_CPUTIME_ID = 3;
export const EFD_CLOEXEC = 0x80000;
export const EFD_NONBLOCK = 0x800;
export const EFD_SEMAPHORE = 1;
export const EPOLLERR = 8;
export const EPOLLET = 0x80000000;
export const EPOLLEXCLUSIVE = 0x10000000;
export const EPOLLHUP = 16;
export const EPOLLIN = 1;
export const EPOLLMSG = 0x400;
export const EPOLLNVAL = 32;
export const EPOLLONESHOT = 0x40000000;
export const EPOLLOUT = 4;
export const EPOLLPRI = 2;
export const EPOLLRDBAND = 128;
export const EPOLLRDHUP = 0x2000;
export const EPOLLRDNORM = 64;
export const EPOLLWAKEUP = 0x20000000;
export const EPOLLWRBAND = 0x200;
export const EPOLLWRNORM = 0x100;
export const EPOLL_CLOEXEC = 0x80000;
export const EPOLL_CTL_ADD = 1;
export const EPOLL_CTL_DEL = 2;
export const EPOLL_CTL_MOD = 3;
export const EPOLL_URING_WAKE = 0x8000000;
export const ITIMER_PROF = 2;
export const ITIMER_REAL = 0;
export const ITIMER_VIRTUAL = 1;
export const POLLERR = 8;
export const POLLHUP = 16;
export const POLLIN = 1;
export const POLLMSG = 0x400;
export const POLLNVAL = 32;
export const POLLOUT = 4;
export const POLLPRI = 2;
export const POLLRDBAND = 128;
export const POLLRDHUP = 0x2000;
export const POLLRDNORM = 64;
export const POLLREMOVE = 0x1000;
export const POLLWRBAND = 0x200;
export const POLLWRNORM = 0x100;
export const SFD_CLOEXEC = 0x80000;
export const SFD_NONBLOCK = 0x800;
export const TFD_CLOEXEC = 0x80000;
export const TFD_NONBLOCK = 0x800;
export const TFD_TIMER_ABSTIME = 1;
export const TFD_TIMER_CANCEL_ON_SET = 2;
export const TIMER_ABSTIME = 1;
