// The other end of the socket benchmarks, and what they are compared with: the same in C.
//
//   server PORT                      echoes by epoll, level-triggered, one read and one write for
//   each event load PORT CONNECTIONS MS         keeps one message of 64 bytes under way on each;
//   prints how many came back latency PORT COUNT               one connection that waits by epoll;
//   prints ns for each echo source PORT BYTES                accepts one connection and sends it so
//   many sink PORT                        receives one connection's bytes into one buffer, prints
//   ns from first to last datagrams PATH COUNT             sends so many of 100 bytes by blocking
//   sendto; prints its CPU ns collect PATH COUNT               receives datagrams, pausing now and
//   then; prints how many came in order

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { MESSAGE = 64, DATAGRAM = 100, BUFFER = 65536, EVENTS = 256 };

static char buffer[BUFFER];

static int ok(int result, const char* what) {
  if (result < 0) {
    perror(what);
    exit(1);
  }
  return result;
}

static long long now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static struct sockaddr_in local(const char* port) {
  return (struct sockaddr_in){.sin_family = AF_INET,
                              .sin_port = htons(atoi(port)),
                              .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

static int listening(const char* port, int type) {
  struct sockaddr_in address = local(port);
  int fd = ok(socket(AF_INET, SOCK_STREAM | type, 0), "socket");
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &(int){1}, sizeof(int));
  ok(bind(fd, (void*)&address, sizeof address), "bind");
  ok(listen(fd, 1024), "listen");
  puts("listening");
  fflush(stdout);
  return fd;
}

static int connected(const char* port) {
  struct sockaddr_in address = local(port);
  int fd = ok(socket(AF_INET, SOCK_STREAM, 0), "socket");
  ok(connect(fd, (void*)&address, sizeof address), "connect");
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
  return fd;
}

static void add(int epoll, int fd) {
  ok(epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &(struct epoll_event){.events = EPOLLIN, .data.fd = fd}),
     "epoll_ctl");
}

static int server(char** arguments) {
  int listener = listening(arguments[0], SOCK_NONBLOCK);
  int epoll = epoll_create1(0);
  struct epoll_event events[EVENTS];
  add(epoll, listener);
  for (;;) {
    int count = epoll_wait(epoll, events, EVENTS, -1);
    for (int i = 0; i < count; i++) {
      int fd = events[i].data.fd;
      if (fd == listener) {
        while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
          setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
          add(epoll, fd);
        }
        continue;
      }
      ssize_t n = recv(fd, buffer, BUFFER, 0);
      if (n > 0) {
        send(fd, buffer, n, MSG_NOSIGNAL);
      } else if (n == 0 || errno != EAGAIN) {
        close(fd);
      }
    }
  }
}

static int load(char** arguments) {
  int connections = atoi(arguments[1]);
  int epoll = epoll_create1(0);
  struct epoll_event events[EVENTS];
  for (int i = 0; i < connections; i++) {
    int fd = connected(arguments[0]);
    add(epoll, fd);
    ok(send(fd, buffer, MESSAGE, MSG_NOSIGNAL), "send");
  }
  long long end = now(CLOCK_MONOTONIC) + atoll(arguments[2]) * 1000000;
  long long echoes = 0;
  while (now(CLOCK_MONOTONIC) < end) {
    int count = epoll_wait(epoll, events, EVENTS, 100);
    for (int i = 0; i < count; i++) {
      if (ok(recv(events[i].data.fd, buffer, BUFFER, 0), "recv") != MESSAGE) {
        fputs("not one message came back\n", stderr);
        return 1;
      }
      ok(send(events[i].data.fd, buffer, MESSAGE, MSG_NOSIGNAL), "send");
      echoes++;
    }
  }
  printf("%lld\n", echoes);
  return 0;
}

static int latency(char** arguments) {
  int fd = connected(arguments[0]);
  int epoll = epoll_create1(0);
  struct epoll_event event;
  add(epoll, fd);
  long long count = atoll(arguments[1]);
  long long begin = now(CLOCK_MONOTONIC);
  for (long long i = 0; i < count; i++) {
    ok(send(fd, buffer, MESSAGE, MSG_NOSIGNAL), "send");
    epoll_wait(epoll, &event, 1, -1);
    ok(recv(fd, buffer, BUFFER, 0), "recv");
  }
  printf("%.1f\n", (double)(now(CLOCK_MONOTONIC) - begin) / count);
  return 0;
}

static int source(char** arguments) {
  int listener = listening(arguments[0], 0);
  for (;;) {
    int fd = ok(accept(listener, NULL, NULL), "accept");
    for (long long left = atoll(arguments[1]); left > 0;) {
      left -= ok(send(fd, buffer, left < BUFFER ? left : BUFFER, MSG_NOSIGNAL), "send");
    }
    close(fd);
  }
}

static int sink(char** arguments) {
  int fd = connected(arguments[0]);
  long long begin = now(CLOCK_MONOTONIC);
  long long cpu = now(CLOCK_PROCESS_CPUTIME_ID);
  long long bytes = 0;
  ssize_t n;
  while ((n = ok(recv(fd, buffer, BUFFER, 0), "recv")) > 0) {
    bytes += n;
  }
  printf("%lld %lld %lld\n", bytes, now(CLOCK_MONOTONIC) - begin,
         now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
  return 0;
}

static int http(char** arguments) {
  static const char request[] = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n\r\n";
  int connections = atoi(arguments[1]);
  int epoll = epoll_create1(0);
  struct epoll_event events[EVENTS];
  for (int i = 0; i < connections; i++) {
    int fd = connected(arguments[0]);
    add(epoll, fd);
    ok(send(fd, request, sizeof request - 1, MSG_NOSIGNAL), "send");
  }
  long long end = now(CLOCK_MONOTONIC) + atoll(arguments[2]) * 1000000;
  long long answers = 0;
  while (now(CLOCK_MONOTONIC) < end) {
    int count = epoll_wait(epoll, events, EVENTS, 100);
    for (int i = 0; i < count; i++) {
      ssize_t n = ok(recv(events[i].data.fd, buffer, BUFFER, 0), "recv");
      if (n >= 5 && memcmp(buffer + n - 5, "hello", 5) == 0) {
        ok(send(events[i].data.fd, request, sizeof request - 1, MSG_NOSIGNAL), "send");
        answers++;
      }
    }
  }
  printf("%lld\n", answers);
  return 0;
}

static int idle(char** arguments) {
  for (int left = atoi(arguments[1]); left > 0; left--) {
    connected(arguments[0]);
  }
  puts("connected");
  fflush(stdout);
  while (read(0, buffer, BUFFER) > 0) {
  }
  return 0;
}

static struct sockaddr_un named(const char* path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  strncpy(address.sun_path, path, sizeof address.sun_path - 1);
  return address;
}

static int datagrams(char** arguments) {
  struct sockaddr_un address = named(arguments[0]);
  int fd = ok(socket(AF_UNIX, SOCK_DGRAM, 0), "socket");
  long long count = atoll(arguments[1]);
  for (long long i = 0; i < count; i++) {
    memcpy(buffer, &i, sizeof i);
    ok(sendto(fd, buffer, DATAGRAM, 0, (void*)&address, sizeof address), "sendto");
  }
  printf("%lld\n", now(CLOCK_PROCESS_CPUTIME_ID));
  return 0;
}

static int collect(char** arguments) {
  struct sockaddr_un address = named(arguments[0]);
  int fd = ok(socket(AF_UNIX, SOCK_DGRAM, 0), "socket");
  unlink(arguments[0]);
  ok(bind(fd, (void*)&address, sizeof address), "bind");
  puts("listening");
  fflush(stdout);
  long long count = atoll(arguments[1]);
  long long inOrder = 0;
  for (long long i = 0; i < count; i++) {
    long long number;
    if (ok(recv(fd, buffer, BUFFER, 0), "recv") == DATAGRAM) {
      memcpy(&number, buffer, sizeof number);
      inOrder += number == i;
    }
    if (i % 50000 == 49999) {
      usleep(20000);
    }
  }
  printf("%lld\n", inOrder);
  return 0;
}

int main(int count, char** arguments) {
  static const struct {
    const char* name;
    int arguments;
    int (*run)(char**);
  } modes[] = {{"server", 1, server},   {"load", 3, load}, {"latency", 2, latency},
               {"source", 2, source},   {"sink", 1, sink}, {"datagrams", 2, datagrams},
               {"collect", 2, collect}, {"http", 3, http}, {"idle", 2, idle}};
  for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
    if (count > 1 && strcmp(arguments[1], modes[i].name) == 0 && count == modes[i].arguments + 2) {
      return modes[i].run(arguments + 2);
    }
  }
  fputs("see the opening comment\n", stderr);
  return 2;
}
