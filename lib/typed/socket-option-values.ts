// npm run declarations
// Generated: do not edit; made from socket-options.ts and the texts of ../kernel/tables/meanings.txt.

import type { StructValue } from '../kernel/struct.js';

/** A multicast group and where it is joined. */
export interface Membership {
  /** The group's address. */
  readonly group: string;
  /** The index of the interface; without it, the one that the routes choose. */
  readonly interfaceIndex?: number;
}

/** What Socket.getOption reads, by the option's name. */
export interface ReadableOptions {
  /** Whether the socket listens; read only. socket(7). */
  SO_ACCEPTCONN: boolean;
  /** The name of the interface that the socket is confined to; empty for any. socket(7). */
  SO_BINDTODEVICE: string;
  /** Whether datagrams may go to a broadcast address. socket(7). */
  SO_BROADCAST: boolean;
  /** For how many microseconds a receiver polls the device before it sleeps. socket(7). */
  SO_BUSY_POLL: number;
  /** A number that no other socket of this boot has; read only. socket(7). */
  SO_COOKIE: bigint;
  /** Whether the kernel records what the socket does. socket(7). */
  SO_DEBUG: boolean;
  /** The socket's address family; read only. socket(7). */
  SO_DOMAIN: number;
  /** Whether to reach only hosts that are directly connected. socket(7). */
  SO_DONTROUTE: boolean;
  /** The pending error as an errno, 0 for none; reading clears it. Negative, as in Node's errors. socket(7). */
  SO_ERROR: number;
  /** The CPU that last handled a packet of the socket. socket(7). */
  SO_INCOMING_CPU: number;
  /** Whether a silent connection is probed. socket(7). */
  SO_KEEPALIVE: boolean;
  /** How long close waits for unsent data; zero seconds make it a reset. In seconds; null leaves it to the kernel. socket(7). */
  SO_LINGER: number | null;
  /** A number on each packet that routing and firewalls can match. socket(7). */
  SO_MARK: number;
  /** Whether urgent data comes in the stream. socket(7). */
  SO_OOBINLINE: boolean;
  /** Whether messages come with the sender's credentials. socket(7). */
  SO_PASSCRED: boolean;
  /** From which byte MSG_PEEK reads; -1 for the first. socket(7). */
  SO_PEEK_OFF: number;
  /** The credentials of the process that connected or listened: struct ucred; read only. socket(7). */
  SO_PEERCRED: StructValue<'ucred'>;
  /** The priority of the packets that are sent. socket(7). */
  SO_PRIORITY: number;
  /** The socket's protocol; read only. socket(7). */
  SO_PROTOCOL: number;
  /** The receive buffer in bytes; the kernel doubles what is set. socket(7). */
  SO_RCVBUF: number;
  /** How many bytes make a socket readable. socket(7). */
  SO_RCVLOWAT: number;
  /** How long a receiver waits; 0 for ever. In ms. socket(7). */
  SO_RCVTIMEO: number;
  /** Whether bind may take an address that old connections still use. socket(7). */
  SO_REUSEADDR: boolean;
  /** Whether several sockets may bind the same address and share what arrives. socket(7). */
  SO_REUSEPORT: boolean;
  /** The send buffer in bytes; the kernel doubles what is set. socket(7). */
  SO_SNDBUF: number;
  /** How many bytes of room make a socket writable; always 1 on Linux. socket(7). */
  SO_SNDLOWAT: number;
  /** How long a sender waits; 0 for ever. In ms. socket(7). */
  SO_SNDTIMEO: number;
  /** Whether messages come with the time of arrival, in microseconds. socket(7). */
  SO_TIMESTAMP: boolean;
  /** Whether messages come with the time of arrival, in nanoseconds. socket(7). */
  SO_TIMESTAMPNS: boolean;
  /** The socket's type; read only. socket(7). */
  SO_TYPE: number;
  /** Whether MSG_ZEROCOPY may be used. socket(7). */
  SO_ZEROCOPY: boolean;
  /** The congestion control by name, such as "cubic". tcp(7). */
  TCP_CONGESTION: string;
  /** Whether only full packets are sent, for up to 200 ms. tcp(7). */
  TCP_CORK: boolean;
  /** For how many seconds accept waits for the first data. tcp(7). */
  TCP_DEFER_ACCEPT: number;
  /** How many connections with data in the SYN may be pending. tcp(7). */
  TCP_FASTOPEN: number;
  /** Whether connect returns at once, and the first data goes with the SYN. tcp(7). */
  TCP_FASTOPEN_CONNECT: boolean;
  /** The state of the connection: struct tcp_info; read only. tcp(7). */
  TCP_INFO: StructValue<'tcp_info'>;
  /** How many probes without an answer end a connection. tcp(7). */
  TCP_KEEPCNT: number;
  /** After how many silent seconds probes begin. tcp(7). */
  TCP_KEEPIDLE: number;
  /** How many seconds lie between probes. tcp(7). */
  TCP_KEEPINTVL: number;
  /** For how many seconds a socket stays in FIN_WAIT2. tcp(7). */
  TCP_LINGER2: number;
  /** The most bytes of a packet. tcp(7). */
  TCP_MAXSEG: number;
  /** Whether small packets go out at once: no Nagle. tcp(7). */
  TCP_NODELAY: boolean;
  /** Writable only while less than so many bytes are unsent. tcp(7). */
  TCP_NOTSENT_LOWAT: number;
  /** Whether acknowledgements go out at once, for now. tcp(7). */
  TCP_QUICKACK: boolean;
  /** How often connect repeats its SYN. tcp(7). */
  TCP_SYNCNT: number;
  /** For how many milliseconds sent data may stay unacknowledged; 0 is the system's default. tcp(7). */
  TCP_USER_TIMEOUT: number;
  /** The largest window that is offered. tcp(7). */
  TCP_WINDOW_CLAMP: number;
  /** Whether what is sent is gathered into one datagram until it is cleared. udp(7). */
  UDP_CORK: boolean;
  /** Whether several datagrams of a sender are received as one. udp(7). */
  UDP_GRO: boolean;
  /** Into datagrams of how many bytes a longer message is cut. udp(7). */
  UDP_SEGMENT: number;
  /** Whether bind to port 0 leaves the choice of a port to connect. ip(7). */
  IP_BIND_ADDRESS_NO_PORT: boolean;
  /** Whether bind takes an address that this machine does not have. ip(7). */
  IP_FREEBIND: boolean;
  /** The path's largest packet, of a connected socket; read only. ip(7). */
  IP_MTU: number;
  /** Whether packets may be fragmented: IP_PMTUDISC_. ip(7). */
  IP_MTU_DISCOVER: number;
  /** Whether messages of groups come that other sockets joined. ip(7). */
  IP_MULTICAST_ALL: boolean;
  /** Whether this machine receives its own multicasts. ip(7). */
  IP_MULTICAST_LOOP: boolean;
  /** How many routers a multicast may pass. ip(7). */
  IP_MULTICAST_TTL: number;
  /** Whether messages come with the interface and address that they reached. ip(7). */
  IP_PKTINFO: boolean;
  /** Whether ICMP errors are queued for MSG_ERRQUEUE. ip(7). */
  IP_RECVERR: boolean;
  /** Whether messages come with their type of service. ip(7). */
  IP_RECVTOS: boolean;
  /** Whether messages come with their TTL. ip(7). */
  IP_RECVTTL: boolean;
  /** The type of service of what is sent. ip(7). */
  IP_TOS: number;
  /** Whether the socket may use foreign addresses, as a proxy does. ip(7). */
  IP_TRANSPARENT: boolean;
  /** How many routers a packet may pass. ip(7). */
  IP_TTL: number;
  /** The path's largest packet. ipv6(7). */
  IPV6_MTU: number;
  /** Whether packets may be fragmented: IPV6_PMTUDISC_. ipv6(7). */
  IPV6_MTU_DISCOVER: number;
  /** The index of the interface that multicasts leave by. ipv6(7). */
  IPV6_MULTICAST_IF: number;
  /** How many routers a multicast may pass. ipv6(7). */
  IPV6_MULTICAST_HOPS: number;
  /** Whether this machine receives its own multicasts. ipv6(7). */
  IPV6_MULTICAST_LOOP: boolean;
  /** Whether ICMP errors are queued for MSG_ERRQUEUE. ipv6(7). */
  IPV6_RECVERR: boolean;
  /** Whether messages come with the interface and address that they reached. ipv6(7). */
  IPV6_RECVPKTINFO: boolean;
  /** Whether messages come with their traffic class. ipv6(7). */
  IPV6_RECVTCLASS: boolean;
  /** The traffic class of what is sent. ipv6(7). */
  IPV6_TCLASS: number;
  /** How many routers a packet may pass; -1 for the system's default. ipv6(7). */
  IPV6_UNICAST_HOPS: number;
  /** Whether the socket keeps away from IPv4. ipv6(7). */
  IPV6_V6ONLY: boolean;
}

/** What Socket.setOption takes, by the option's name. */
export interface WritableOptions {
  /** The name of the interface that the socket is confined to; empty for any. socket(7). */
  SO_BINDTODEVICE: string;
  /** Whether datagrams may go to a broadcast address. socket(7). */
  SO_BROADCAST: boolean;
  /** For how many microseconds a receiver polls the device before it sleeps. socket(7). */
  SO_BUSY_POLL: number;
  /** Whether the kernel records what the socket does. socket(7). */
  SO_DEBUG: boolean;
  /** Whether to reach only hosts that are directly connected. socket(7). */
  SO_DONTROUTE: boolean;
  /** The CPU that last handled a packet of the socket. socket(7). */
  SO_INCOMING_CPU: number;
  /** Whether a silent connection is probed. socket(7). */
  SO_KEEPALIVE: boolean;
  /** How long close waits for unsent data; zero seconds make it a reset. In seconds; null leaves it to the kernel. socket(7). */
  SO_LINGER: number | null;
  /** A number on each packet that routing and firewalls can match. socket(7). */
  SO_MARK: number;
  /** Whether urgent data comes in the stream. socket(7). */
  SO_OOBINLINE: boolean;
  /** Whether messages come with the sender's credentials. socket(7). */
  SO_PASSCRED: boolean;
  /** From which byte MSG_PEEK reads; -1 for the first. socket(7). */
  SO_PEEK_OFF: number;
  /** The priority of the packets that are sent. socket(7). */
  SO_PRIORITY: number;
  /** The receive buffer in bytes; the kernel doubles what is set. socket(7). */
  SO_RCVBUF: number;
  /** The receive buffer beyond the system's limit; needs CAP_NET_ADMIN. socket(7). */
  SO_RCVBUFFORCE: number;
  /** How many bytes make a socket readable. socket(7). */
  SO_RCVLOWAT: number;
  /** How long a receiver waits; 0 for ever. In ms. socket(7). */
  SO_RCVTIMEO: number;
  /** Whether bind may take an address that old connections still use. socket(7). */
  SO_REUSEADDR: boolean;
  /** Whether several sockets may bind the same address and share what arrives. socket(7). */
  SO_REUSEPORT: boolean;
  /** The send buffer in bytes; the kernel doubles what is set. socket(7). */
  SO_SNDBUF: number;
  /** The send buffer beyond the system's limit; needs CAP_NET_ADMIN. socket(7). */
  SO_SNDBUFFORCE: number;
  /** How long a sender waits; 0 for ever. In ms. socket(7). */
  SO_SNDTIMEO: number;
  /** Whether messages come with the time of arrival, in microseconds. socket(7). */
  SO_TIMESTAMP: boolean;
  /** Whether messages come with the time of arrival, in nanoseconds. socket(7). */
  SO_TIMESTAMPNS: boolean;
  /** Whether MSG_ZEROCOPY may be used. socket(7). */
  SO_ZEROCOPY: boolean;
  /** The congestion control by name, such as "cubic". tcp(7). */
  TCP_CONGESTION: string;
  /** Whether only full packets are sent, for up to 200 ms. tcp(7). */
  TCP_CORK: boolean;
  /** For how many seconds accept waits for the first data. tcp(7). */
  TCP_DEFER_ACCEPT: number;
  /** How many connections with data in the SYN may be pending. tcp(7). */
  TCP_FASTOPEN: number;
  /** Whether connect returns at once, and the first data goes with the SYN. tcp(7). */
  TCP_FASTOPEN_CONNECT: boolean;
  /** How many probes without an answer end a connection. tcp(7). */
  TCP_KEEPCNT: number;
  /** After how many silent seconds probes begin. tcp(7). */
  TCP_KEEPIDLE: number;
  /** How many seconds lie between probes. tcp(7). */
  TCP_KEEPINTVL: number;
  /** For how many seconds a socket stays in FIN_WAIT2. tcp(7). */
  TCP_LINGER2: number;
  /** The most bytes of a packet. tcp(7). */
  TCP_MAXSEG: number;
  /** Whether small packets go out at once: no Nagle. tcp(7). */
  TCP_NODELAY: boolean;
  /** Writable only while less than so many bytes are unsent. tcp(7). */
  TCP_NOTSENT_LOWAT: number;
  /** Whether acknowledgements go out at once, for now. tcp(7). */
  TCP_QUICKACK: boolean;
  /** How often connect repeats its SYN. tcp(7). */
  TCP_SYNCNT: number;
  /** For how many milliseconds sent data may stay unacknowledged; 0 is the system's default. tcp(7). */
  TCP_USER_TIMEOUT: number;
  /** The largest window that is offered. tcp(7). */
  TCP_WINDOW_CLAMP: number;
  /** Whether what is sent is gathered into one datagram until it is cleared. udp(7). */
  UDP_CORK: boolean;
  /** Whether several datagrams of a sender are received as one. udp(7). */
  UDP_GRO: boolean;
  /** Into datagrams of how many bytes a longer message is cut. udp(7). */
  UDP_SEGMENT: number;
  /** Joins a multicast group: struct ip_mreqn. ip(7). */
  IP_ADD_MEMBERSHIP: Membership;
  /** Whether bind to port 0 leaves the choice of a port to connect. ip(7). */
  IP_BIND_ADDRESS_NO_PORT: boolean;
  /** Leaves a multicast group: struct ip_mreqn. ip(7). */
  IP_DROP_MEMBERSHIP: Membership;
  /** Whether bind takes an address that this machine does not have. ip(7). */
  IP_FREEBIND: boolean;
  /** Whether packets may be fragmented: IP_PMTUDISC_. ip(7). */
  IP_MTU_DISCOVER: number;
  /** Whether messages of groups come that other sockets joined. ip(7). */
  IP_MULTICAST_ALL: boolean;
  /** Whether this machine receives its own multicasts. ip(7). */
  IP_MULTICAST_LOOP: boolean;
  /** How many routers a multicast may pass. ip(7). */
  IP_MULTICAST_TTL: number;
  /** Whether messages come with the interface and address that they reached. ip(7). */
  IP_PKTINFO: boolean;
  /** Whether ICMP errors are queued for MSG_ERRQUEUE. ip(7). */
  IP_RECVERR: boolean;
  /** Whether messages come with their type of service. ip(7). */
  IP_RECVTOS: boolean;
  /** Whether messages come with their TTL. ip(7). */
  IP_RECVTTL: boolean;
  /** The type of service of what is sent. ip(7). */
  IP_TOS: number;
  /** Whether the socket may use foreign addresses, as a proxy does. ip(7). */
  IP_TRANSPARENT: boolean;
  /** How many routers a packet may pass. ip(7). */
  IP_TTL: number;
  /** Joins a multicast group: struct ipv6_mreq. ipv6(7). */
  IPV6_ADD_MEMBERSHIP: Membership;
  /** Leaves a multicast group: struct ipv6_mreq. ipv6(7). */
  IPV6_DROP_MEMBERSHIP: Membership;
  /** The path's largest packet. ipv6(7). */
  IPV6_MTU: number;
  /** Whether packets may be fragmented: IPV6_PMTUDISC_. ipv6(7). */
  IPV6_MTU_DISCOVER: number;
  /** The index of the interface that multicasts leave by. ipv6(7). */
  IPV6_MULTICAST_IF: number;
  /** How many routers a multicast may pass. ipv6(7). */
  IPV6_MULTICAST_HOPS: number;
  /** Whether this machine receives its own multicasts. ipv6(7). */
  IPV6_MULTICAST_LOOP: boolean;
  /** Whether ICMP errors are queued for MSG_ERRQUEUE. ipv6(7). */
  IPV6_RECVERR: boolean;
  /** Whether messages come with the interface and address that they reached. ipv6(7). */
  IPV6_RECVPKTINFO: boolean;
  /** Whether messages come with their traffic class. ipv6(7). */
  IPV6_RECVTCLASS: boolean;
  /** The traffic class of what is sent. ipv6(7). */
  IPV6_TCLASS: number;
  /** How many routers a packet may pass; -1 for the system's default. ipv6(7). */
  IPV6_UNICAST_HOPS: number;
  /** Whether the socket keeps away from IPv4. ipv6(7). */
  IPV6_V6ONLY: boolean;
}
