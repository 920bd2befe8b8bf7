// npm run tables
// Generated: do not edit; lib/kernel/tables/wanted.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// Netlink, routes, interfaces and filters: constants by the kernel's names.

/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_6LOWPAN = 0x339;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_ADAPT = 0x108;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_APPLETLK = 8;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_ARCNET = 7;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_ASH = 0x30d;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_ATM = 19;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_AX25 = 3;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_BIF = 0x307;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_CAIF = 0x336;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_CAN = 0x118;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_CHAOS = 5;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_CISCO = 0x201;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_CSLIP = 0x101;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_CSLIP6 = 0x103;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_DDCMP = 0x205;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_DLCI = 15;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_ECONET = 0x30e;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_EETHER = 2;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_ETHER = 1;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_EUI64 = 27;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_FCAL = 0x311;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_FCFABRIC = 0x313;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_FCPL = 0x312;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_FCPP = 0x310;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_FDDI = 0x306;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_FRAD = 0x302;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_HDLC = 0x201;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_HIPPI = 0x30c;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_HWX25 = 0x110;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IEEE1394 = 24;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IEEE802 = 6;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IEEE80211 = 0x321;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IEEE80211_PRISM = 0x322;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IEEE80211_RADIOTAP = 0x323;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IEEE802154 = 0x324;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IEEE802154_MONITOR = 0x325;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IEEE802_TR = 0x320;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_INFINIBAND = 32;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IP6GRE = 0x337;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IPDDP = 0x309;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IPGRE = 0x30a;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_IRDA = 0x30f;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_LAPB = 0x204;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_LOCALTLK = 0x305;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_LOOPBACK = 0x304;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_MCTP = 0x122;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_METRICOM = 23;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_NETLINK = 0x338;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_NETROM = 0;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_NONE = 0xfffe;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_PHONET = 0x334;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_PHONET_PIPE = 0x335;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_PIMREG = 0x30b;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_PPP = 0x200;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_PRONET = 4;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_RAWHDLC = 0x206;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_RAWIP = 0x207;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_ROSE = 0x10e;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_RSRVD = 0x104;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_SIT = 0x308;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_SKIP = 0x303;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_SLIP = 0x100;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_SLIP6 = 0x102;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_TUNNEL = 0x300;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_TUNNEL6 = 0x301;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_VOID = 0xffff;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_VSOCKMON = 0x33a;
/** A kind of network hardware. arp(7), linux/if_arp.h. */
export const ARPHRD_X25 = 0x10f;
/** A flag of an ARP entry: arpreq.arp_flags. arp(7). */
export const ATF_COM = 2;
/** A flag of an ARP entry: arpreq.arp_flags. arp(7). */
export const ATF_DONTPUB = 64;
/** A flag of an ARP entry: arpreq.arp_flags. arp(7). */
export const ATF_NETMASK = 32;
/** A flag of an ARP entry: arpreq.arp_flags. arp(7). */
export const ATF_PERM = 4;
/** A flag of an ARP entry: arpreq.arp_flags. arp(7). */
export const ATF_PUBL = 8;
/** A flag of an ARP entry: arpreq.arp_flags. arp(7). */
export const ATF_USETRAILERS = 16;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_A = 16;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_ABS = 32;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_ADD = 0;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_ALU = 4;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_AND = 80;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_B = 16;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_DIV = 48;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_H = 8;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_IMM = 0;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_IND = 64;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_JA = 0;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_JEQ = 16;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_JGE = 48;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_JGT = 32;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_JMP = 5;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_JSET = 64;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_K = 0;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_LD = 0;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_LDX = 1;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_LEN = 128;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_LL_OFF = -2097152;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_LSH = 96;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_MAXINSNS = 0x1000;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_MEM = 96;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_MEMWORDS = 16;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_MISC = 7;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_MOD = 144;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_MSH = 160;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_MUL = 32;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_NEG = 128;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_NET_OFF = -1048576;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_OR = 64;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_RET = 6;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_RSH = 112;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_ST = 2;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_STX = 3;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_SUB = 16;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_TAX = 0;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_TXA = 128;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_W = 0;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_X = 8;
/** A part of an instruction of a classic filter: sock_filter.code. seccomp(2), linux/bpf_common.h. */
export const BPF_XOR = 160;
/** The address, or the peer's of a link between two. An attribute of an address. rtnetlink(7). */
export const IFA_ADDRESS = 1;
/** An attribute of an address. rtnetlink(7). */
export const IFA_ANYCAST = 5;
/** The broadcast address. An attribute of an address. rtnetlink(7). */
export const IFA_BROADCAST = 4;
/** How long the address is valid. An attribute of an address. rtnetlink(7). */
export const IFA_CACHEINFO = 6;
/** The flags in 32 bits. An attribute of an address. rtnetlink(7). */
export const IFA_FLAGS = 8;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_DADFAILED = 8;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_DEPRECATED = 32;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_HOMEADDRESS = 16;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_MANAGETEMPADDR = 0x100;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_MCAUTOJOIN = 0x400;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_NODAD = 2;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_NOPREFIXROUTE = 0x200;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_OPTIMISTIC = 4;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_PERMANENT = 128;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_SECONDARY = 1;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_STABLE_PRIVACY = 0x800;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_TEMPORARY = 1;
/** A flag of an address: ifaddrmsg.ifa_flags. rtnetlink(7). */
export const IFA_F_TENTATIVE = 64;
/** The label, as ifconfig shows it. An attribute of an address. rtnetlink(7). */
export const IFA_LABEL = 3;
/** The local address. An attribute of an address. rtnetlink(7). */
export const IFA_LOCAL = 2;
/** An attribute of an address. rtnetlink(7). */
export const IFA_MC_USERS = 12;
/** An attribute of an address. rtnetlink(7). */
export const IFA_MULTICAST = 7;
/** An attribute of an address. rtnetlink(7). */
export const IFA_PROTO = 11;
/** An attribute of an address. rtnetlink(7). */
export const IFA_RT_PRIORITY = 9;
/** An attribute of an address. rtnetlink(7). */
export const IFA_TARGET_NETNSID = 10;
/** An attribute of an address. rtnetlink(7). */
export const IFA_UNSPEC = 0;
/** A flag of a network interface. netdevice(7). */
export const IFF_ALLMULTI = 0x200;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_ATTACH_QUEUE = 0x200;
/** A flag of a network interface. netdevice(7). */
export const IFF_AUTOMEDIA = 0x4000;
/** It has a broadcast address. A flag of a network interface. netdevice(7). */
export const IFF_BROADCAST = 2;
/** A flag of a network interface. netdevice(7). */
export const IFF_DEBUG = 4;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_DETACH_QUEUE = 0x400;
/** A flag of a network interface. netdevice(7). */
export const IFF_DORMANT = 0x20000;
/** A flag of a network interface. netdevice(7). */
export const IFF_DYNAMIC = 0x8000;
/** A flag of a network interface. netdevice(7). */
export const IFF_ECHO = 0x40000;
/** It is the loopback. A flag of a network interface. netdevice(7). */
export const IFF_LOOPBACK = 8;
/** A flag of a network interface. netdevice(7). */
export const IFF_LOWER_UP = 0x10000;
/** A flag of a network interface. netdevice(7). */
export const IFF_MASTER = 0x400;
/** It can send multicasts. A flag of a network interface. netdevice(7). */
export const IFF_MULTICAST = 0x1000;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_MULTI_QUEUE = 0x100;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_NAPI = 16;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_NAPI_FRAGS = 32;
/** A flag of a network interface. netdevice(7). */
export const IFF_NOARP = 128;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_NOFILTER = 0x1000;
/** A flag of a network interface. netdevice(7). */
export const IFF_NOTRAILERS = 32;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_NO_CARRIER = 64;
/** No four bytes before each packet. A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_NO_PI = 0x1000;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_ONE_QUEUE = 0x2000;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_PERSIST = 0x800;
/** It is a link between two. A flag of a network interface. netdevice(7). */
export const IFF_POINTOPOINT = 16;
/** A flag of a network interface. netdevice(7). */
export const IFF_PORTSEL = 0x2000;
/** It takes all packets. A flag of a network interface. netdevice(7). */
export const IFF_PROMISC = 0x100;
/** It can be used. A flag of a network interface. netdevice(7). */
export const IFF_RUNNING = 64;
/** A flag of a network interface. netdevice(7). */
export const IFF_SLAVE = 0x800;
/** Frames of Ethernet. A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_TAP = 2;
/** Packets of IP. A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_TUN = 1;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_TUN_EXCL = 0x8000;
/** It is up. A flag of a network interface. netdevice(7). */
export const IFF_UP = 1;
/** A flag of TUNSETIFF and TUNSETQUEUE. linux/if_tun.h. */
export const IFF_VNET_HDR = 0x4000;
/** The hardware address. An attribute of a network interface. rtnetlink(7). */
export const IFLA_ADDRESS = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_AF_SPEC = 26;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_ALLMULTI = 61;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_ALT_IFNAME = 53;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BAREUDP_ETHERTYPE = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BAREUDP_MULTIPROTO_MODE = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BAREUDP_PORT = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BAREUDP_SRCPORT_MIN = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BAREUDP_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_ACTIVE_SLAVE = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_ACTOR_SYSTEM = 26;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_ACTOR_SYS_PRIO = 24;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_INFO = 23;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_INFO_ACTOR_KEY = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_INFO_AGGREGATOR = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_INFO_NUM_PORTS = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_INFO_PARTNER_KEY = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_INFO_PARTNER_MAC = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_INFO_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_LACP_ACTIVE = 29;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_LACP_RATE = 21;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_SELECT = 22;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_AD_USER_PORT_KEY = 25;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_ALL_SLAVES_ACTIVE = 17;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_ARP_ALL_TARGETS = 10;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_ARP_INTERVAL = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_ARP_IP_TARGET = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_ARP_VALIDATE = 9;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_COUPLED_CONTROL = 32;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_DOWNDELAY = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_FAIL_OVER_MAC = 13;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_LP_INTERVAL = 19;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_MIIMON = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_MIN_LINKS = 18;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_MODE = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_NS_IP6_TARGET = 31;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_NUM_PEER_NOTIF = 16;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_PACKETS_PER_SLAVE = 20;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_PEER_NOTIF_DELAY = 28;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_PRIMARY = 11;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_PRIMARY_RESELECT = 12;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_RESEND_IGMP = 15;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_ACTOR_PORT_PRIO = 10;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_AGGREGATOR_ID = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE = 11;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE = 12;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_LINK_FAILURE_COUNT = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_MII_STATUS = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_PERM_HWADDR = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_PRIO = 9;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_QUEUE_ID = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_STATE = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_SLAVE_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_TLB_DYNAMIC_LB = 27;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_UPDELAY = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_USE_CARRIER = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BOND_XMIT_HASH_POLICY = 14;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_BROADCAST = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_BACKUP_PORT = 34;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_BCAST_FLOOD = 30;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_BRIDGE_ID = 14;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_CONFIG_PENDING = 20;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_COST = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_DESIGNATED_COST = 16;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_DESIGNATED_PORT = 15;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_FAST_LEAVE = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_FLUSH = 24;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_FORWARD_DELAY_TIMER = 22;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_GROUP_FWD_MASK = 31;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_GUARD = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_HOLD_TIMER = 23;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_ID = 17;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_ISOLATED = 33;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_LEARNING = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_LEARNING_SYNC = 11;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_LOCKED = 39;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MCAST_EHT_HOSTS_CNT = 38;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT = 37;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MCAST_FLOOD = 27;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MCAST_TO_UCAST = 28;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MESSAGE_AGE_TIMER = 21;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MODE = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MRP_IN_OPEN = 36;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MRP_RING_OPEN = 35;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_MULTICAST_ROUTER = 25;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_NEIGH_SUPPRESS = 32;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_NO = 18;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_PAD = 26;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_PRIORITY = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_PROTECT = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_PROXYARP = 10;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_PROXYARP_WIFI = 12;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_ROOT_ID = 13;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_STATE = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_TOPOLOGY_CHANGE_ACK = 19;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_UNICAST_FLOOD = 9;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BRPORT_VLAN_TUNNEL = 29;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_AGEING_TIME = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_BRIDGE_ID = 11;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_FDB_FLUSH = 21;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_FORWARD_DELAY = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_GC_TIMER = 19;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_GROUP_ADDR = 20;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_GROUP_FWD_MASK = 9;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_HELLO_TIME = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_HELLO_TIMER = 16;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MAX_AGE = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_HASH_ELASTICITY = 26;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_IGMP_VERSION = 43;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_LAST_MEMBER_CNT = 28;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_LAST_MEMBER_INTVL = 30;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_MEMBERSHIP_INTVL = 31;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_MLD_VERSION = 44;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_QUERIER = 25;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_QUERIER_INTVL = 32;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_QUERIER_STATE = 47;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_QUERY_INTVL = 33;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_QUERY_RESPONSE_INTVL = 34;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_QUERY_USE_IFADDR = 24;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_ROUTER = 22;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_SNOOPING = 23;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_STARTUP_QUERY_CNT = 29;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_STARTUP_QUERY_INTVL = 35;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MCAST_STATS_ENABLED = 42;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_MULTI_BOOLOPT = 46;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_NF_CALL_ARPTABLES = 38;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_NF_CALL_IP6TABLES = 37;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_NF_CALL_IPTABLES = 36;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_PAD = 40;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_PRIORITY = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_ROOT_ID = 10;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_ROOT_PATH_COST = 13;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_ROOT_PORT = 12;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_STP_STATE = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_TCN_TIMER = 17;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_TOPOLOGY_CHANGE = 14;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_TOPOLOGY_CHANGE_DETECTED = 15;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_TOPOLOGY_CHANGE_TIMER = 18;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_VLAN_DEFAULT_PVID = 39;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_VLAN_FILTERING = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_VLAN_PROTOCOL = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_VLAN_STATS_ENABLED = 41;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_BR_VLAN_STATS_PER_PORT = 45;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_CARRIER = 33;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_CARRIER_CHANGES = 35;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_CARRIER_DOWN_COUNT = 48;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_CARRIER_UP_COUNT = 47;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_COST = 8;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_DSA_MASTER = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_DSA_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EVENT = 44;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EVENT_BONDING_FAILOVER = 3;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EVENT_BONDING_OPTIONS = 6;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EVENT_FEATURES = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EVENT_IGMP_RESEND = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EVENT_NONE = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EVENT_NOTIFY_PEERS = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EVENT_REBOOT = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_EXT_MASK = 29;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_COLLECT_METADATA = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_DF = 13;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_ID = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_INNER_PROTO_INHERIT = 14;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_LABEL = 11;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_PORT = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_REMOTE = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_REMOTE6 = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_TOS = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_TTL = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_TTL_INHERIT = 12;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_UDP_CSUM = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_UDP_ZERO_CSUM6_RX = 10;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_UDP_ZERO_CSUM6_TX = 9;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GENEVE_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_GROUP = 27;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_GRO_MAX_SIZE = 58;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_GSO_MAX_SEGS = 40;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_GSO_MAX_SIZE = 41;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GTP_CREATE_SOCKETS = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GTP_FD0 = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GTP_FD1 = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GTP_PDP_HASHSIZE = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GTP_RESTART_COUNT = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GTP_ROLE = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_GTP_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_INTERLINK = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_MULTICAST_SPEC = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_PROTOCOL = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_SEQ_NR = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_SLAVE1 = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_SLAVE2 = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_SUPERVISION_ADDR = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_HSR_VERSION = 6;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_IFALIAS = 20;
/** The name. An attribute of a network interface. rtnetlink(7). */
export const IFLA_IFNAME = 3;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_IF_NETNSID = 46;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_ADDR_GEN_MODE = 8;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_CACHEINFO = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_CONF = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_FLAGS = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_ICMP6STATS = 6;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_MCAST = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_RA_MTU = 9;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_STATS = 3;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_TOKEN = 7;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET6_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET_CONF = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INET_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INFO_DATA = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INFO_KIND = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INFO_SLAVE_DATA = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INFO_SLAVE_KIND = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INFO_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_INFO_XSTATS = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_IPOIB_MODE = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_IPOIB_PKEY = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_IPOIB_UMCAST = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_IPOIB_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_IPVLAN_FLAGS = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_IPVLAN_MODE = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_IPVLAN_UNSPEC = 0;
/** The index of the interface below. An attribute of a network interface. rtnetlink(7). */
export const IFLA_LINK = 5;
/** What kind it is: nested IFLA_INFO_ attributes. An attribute of a network interface. rtnetlink(7). */
export const IFLA_LINKINFO = 18;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_LINKMODE = 17;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_LINK_NETNSID = 37;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_CIPHER_SUITE = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_ENCODING_SA = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_ENCRYPT = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_ES = 10;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_ICV_LEN = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_INC_SCI = 9;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_OFFLOAD = 15;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_PAD = 14;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_PORT = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_PROTECT = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_REPLAY_PROTECT = 12;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_SCB = 11;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_SCI = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_VALIDATION = 13;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACSEC_WINDOW = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_BC_QUEUE_LEN = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_BC_QUEUE_LEN_USED = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_FLAGS = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_MACADDR = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_MACADDR_COUNT = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_MACADDR_DATA = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_MACADDR_MODE = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_MODE = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_MACVLAN_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_MAP = 14;
/** The index of the bridge or bond that it belongs to. An attribute of a network interface. rtnetlink(7). */
export const IFLA_MASTER = 10;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_MAX_MTU = 51;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_MCTP_NET = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_MCTP_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_MIN_MTU = 50;
/** The largest packet. An attribute of a network interface. rtnetlink(7). */
export const IFLA_MTU = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_NET_NS_FD = 28;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_NET_NS_PID = 19;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_NEW_IFINDEX = 49;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_NEW_NETNSID = 45;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_NUM_RX_QUEUES = 32;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_NUM_TX_QUEUES = 31;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_NUM_VF = 21;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_OFFLOAD_XSTATS_CPU_HIT = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_OFFLOAD_XSTATS_L3_STATS = 3;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_OFFLOAD_XSTATS_UNSPEC = 0;
/** The state: IF_OPER_. An attribute of a network interface. rtnetlink(7). */
export const IFLA_OPERSTATE = 16;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PAD = 42;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PARENT_DEV_BUS_NAME = 57;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PARENT_DEV_NAME = 56;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PERM_ADDRESS = 54;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PHYS_PORT_ID = 34;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PHYS_PORT_NAME = 38;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PHYS_SWITCH_ID = 36;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_HOST_UUID = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_INSTANCE_UUID = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_PROFILE = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_REQUEST = 6;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_RESPONSE = 7;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_SELF = 25;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_VF = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PORT_VSI_TYPE = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_PPP_DEV_FD = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_PPP_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PRIORITY = 9;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PROMISCUITY = 30;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PROP_LIST = 52;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PROTINFO = 12;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PROTO_DOWN = 39;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PROTO_DOWN_REASON = 55;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PROTO_DOWN_REASON_MASK = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PROTO_DOWN_REASON_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_PROTO_DOWN_REASON_VALUE = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_QDISC = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_RMNET_FLAGS = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_RMNET_MUX_ID = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_RMNET_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS = 7;
/** Counters of 64 bits. An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS64 = 23;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_AF_SPEC = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_GETSET_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_GET_FILTERS = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_LINK_64 = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_LINK_OFFLOAD_XSTATS = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_LINK_XSTATS = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_LINK_XSTATS_SLAVE = 3;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_STATS_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_TARGET_NETNSID = 46;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_TSO_MAX_SEGS = 60;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_TSO_MAX_SIZE = 59;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_GROUP = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_MULTI_QUEUE = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_NUM_DISABLED_QUEUES = 9;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_NUM_QUEUES = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_OWNER = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_PERSIST = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_PI = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_TYPE = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_TUN_VNET_HDR = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_TXQLEN = 13;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VFINFO_LIST = 22;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_BROADCAST = 13;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_IB_NODE_GUID = 10;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_IB_PORT_GUID = 11;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_INFO = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_INFO_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_LINK_STATE = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_LINK_STATE_AUTO = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_LINK_STATE_DISABLE = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_LINK_STATE_ENABLE = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_MAC = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_PORT = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_PORTS = 24;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_PORT_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_RATE = 6;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_RSS_QUERY_EN = 7;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_SPOOFCHK = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS = 8;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_BROADCAST = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_MULTICAST = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_PAD = 6;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_RX_BYTES = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_RX_DROPPED = 7;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_RX_PACKETS = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_TX_BYTES = 3;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_TX_DROPPED = 8;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_STATS_TX_PACKETS = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_TRUST = 9;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_TX_RATE = 3;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_VLAN = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_VLAN_INFO = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_VLAN_INFO_UNSPEC = 0;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_VF_VLAN_LIST = 12;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VLAN_EGRESS_QOS = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VLAN_FLAGS = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VLAN_ID = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VLAN_INGRESS_QOS = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VLAN_PROTOCOL = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VLAN_QOS_MAPPING = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VLAN_QOS_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VLAN_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VRF_PORT_TABLE = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VRF_PORT_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VRF_TABLE = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VRF_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_AGEING = 8;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_COLLECT_METADATA = 25;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_DF = 29;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_GBP = 23;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_GPE = 27;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_GROUP = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_GROUP6 = 16;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_ID = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_L2MISS = 13;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_L3MISS = 14;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_LABEL = 26;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_LEARNING = 7;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_LIMIT = 9;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_LINK = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_LOCAL = 4;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_LOCAL6 = 17;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_PORT = 15;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_PORT_RANGE = 10;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_PROXY = 11;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_REMCSUM_NOPARTIAL = 24;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_REMCSUM_RX = 22;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_REMCSUM_TX = 21;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_RSC = 12;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_TOS = 6;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_TTL = 5;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_TTL_INHERIT = 28;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_UDP_CSUM = 18;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_UDP_ZERO_CSUM6_RX = 20;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_UDP_ZERO_CSUM6_TX = 19;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_VXLAN_VNIFILTER = 30;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_WEIGHT = 15;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_WIRELESS = 11;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP = 43;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_ATTACHED = 2;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_DRV_PROG_ID = 5;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_EXPECTED_FD = 8;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_FD = 1;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_FLAGS = 3;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_HW_PROG_ID = 7;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_PROG_ID = 4;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_SKB_PROG_ID = 6;
/** An attribute of a network interface. rtnetlink(7). */
export const IFLA_XDP_UNSPEC = 0;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_XFRM_COLLECT_METADATA = 3;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_XFRM_IF_ID = 2;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_XFRM_LINK = 1;
/** An attribute of one kind of network interface, in IFLA_INFO_DATA or IFLA_INFO_SLAVE_DATA. linux/if_link.h. */
export const IFLA_XFRM_UNSPEC = 0;
/** A mode of a network interface: IFLA_LINKMODE. linux/if.h. */
export const IF_LINK_MODE_DEFAULT = 0;
/** A mode of a network interface: IFLA_LINKMODE. linux/if.h. */
export const IF_LINK_MODE_DORMANT = 1;
/** A mode of a network interface: IFLA_LINKMODE. linux/if.h. */
export const IF_LINK_MODE_TESTING = 2;
/** A state of a network interface: IFLA_OPERSTATE. linux/if.h. */
export const IF_OPER_DORMANT = 5;
/** A state of a network interface: IFLA_OPERSTATE. linux/if.h. */
export const IF_OPER_DOWN = 2;
/** A state of a network interface: IFLA_OPERSTATE. linux/if.h. */
export const IF_OPER_LOWERLAYERDOWN = 3;
/** A state of a network interface: IFLA_OPERSTATE. linux/if.h. */
export const IF_OPER_NOTPRESENT = 1;
/** A state of a network interface: IFLA_OPERSTATE. linux/if.h. */
export const IF_OPER_TESTING = 4;
/** A state of a network interface: IFLA_OPERSTATE. linux/if.h. */
export const IF_OPER_UNKNOWN = 0;
/** A state of a network interface: IFLA_OPERSTATE. linux/if.h. */
export const IF_OPER_UP = 6;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_CACHEINFO = 3;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_DST = 1;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_FDB_EXT_ATTRS = 14;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_FLAGS_EXT = 15;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_IFINDEX = 8;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_LINK_NETNSID = 10;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_LLADDR = 2;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_MASTER = 9;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_NDM_FLAGS_MASK = 17;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_NDM_STATE_MASK = 16;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_NH_ID = 13;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_PORT = 6;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_PROBES = 4;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_PROTOCOL = 12;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_SRC_VNI = 11;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_UNSPEC = 0;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_VLAN = 5;
/** An attribute of a neighbour. rtnetlink(7), linux/neighbour.h. */
export const NDA_VNI = 7;
/** A flag in the type of a netlink attribute. linux/netlink.h. */
export const NLA_F_NESTED = 0x8000;
/** A flag in the type of a netlink attribute. linux/netlink.h. */
export const NLA_F_NET_BYTEORDER = 0x4000;
/** A flag in the type of a netlink attribute. linux/netlink.h. */
export const NLA_TYPE_MASK = -49153;
/** The end of several parts. A type of netlink message that any protocol has: nlmsghdr.nlmsg_type. netlink(7). */
export const NLMSG_DONE = 3;
/** An error, or with 0 an acknowledgement: struct nlmsgerr. A type of netlink message that any protocol has: nlmsghdr.nlmsg_type. netlink(7). */
export const NLMSG_ERROR = 2;
/** A type of netlink message that any protocol has: nlmsghdr.nlmsg_type. netlink(7). */
export const NLMSG_MIN_TYPE = 16;
/** Nothing. A type of netlink message that any protocol has: nlmsghdr.nlmsg_type. netlink(7). */
export const NLMSG_NOOP = 1;
/** A type of netlink message that any protocol has: nlmsghdr.nlmsg_type. netlink(7). */
export const NLMSG_OVERRUN = 4;
/** An answer is wanted, also for success. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_ACK = 4;
/** A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_ACK_TLVS = 0x200;
/** Adds to the end of the list. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_APPEND = 0x800;
/** A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_ATOMIC = 0x400;
/** A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_BULK = 0x200;
/** A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_CAPPED = 0x100;
/** Makes it when it is not there. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_CREATE = 0x400;
/** All entries are wanted. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_DUMP = 0x300;
/** A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_DUMP_FILTERED = 32;
/** A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_DUMP_INTR = 16;
/** What was made is echoed. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_ECHO = 8;
/** An error when it is there. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_EXCL = 0x200;
/** All entries that match. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_MATCH = 0x200;
/** One part of several. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_MULTI = 2;
/** A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_NONREC = 0x100;
/** Replaces what is there. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_REPLACE = 0x100;
/** A request. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_REQUEST = 1;
/** The whole table. A flag of a netlink message: nlmsghdr.nlmsg_flags. netlink(7). */
export const NLM_F_ROOT = 0x100;
/** A command of ioctl for a namespace. ioctl_ns(2). */
export const NS_GET_NSTYPE = 0xb703;
/** A command of ioctl for a namespace. ioctl_ns(2). */
export const NS_GET_OWNER_UID = 0xb704;
/** A command of ioctl for a namespace. ioctl_ns(2). */
export const NS_GET_PARENT = 0xb702;
/** A command of ioctl for a namespace. ioctl_ns(2). */
export const NS_GET_USERNS = 0xb701;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_EXT_LEARNED = 16;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_EXT_MANAGED = 1;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_MASTER = 4;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_OFFLOADED = 32;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_PROXY = 8;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_ROUTER = 128;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_SELF = 2;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_STICKY = 64;
/** A flag of a neighbour: ndmsg.ndm_flags. rtnetlink(7). */
export const NTF_USE = 1;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_DELAY = 8;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_FAILED = 32;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_INCOMPLETE = 1;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_NOARP = 64;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_NONE = 0;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_PERMANENT = 128;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_PROBE = 16;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_REACHABLE = 2;
/** A state of a neighbour: ndmsg.ndm_state. rtnetlink(7). */
export const NUD_STALE = 4;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_ADVMSS = 8;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_CC_ALGO = 16;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_CWND = 7;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_FASTOPEN_NO_COOKIE = 17;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_FEATURES = 12;
/** A value of RTAX_FEATURES. linux/rtnetlink.h. */
export const RTAX_FEATURE_ALLFRAG = 8;
/** A value of RTAX_FEATURES. linux/rtnetlink.h. */
export const RTAX_FEATURE_ECN = 1;
/** A value of RTAX_FEATURES. linux/rtnetlink.h. */
export const RTAX_FEATURE_MASK = 15;
/** A value of RTAX_FEATURES. linux/rtnetlink.h. */
export const RTAX_FEATURE_SACK = 2;
/** A value of RTAX_FEATURES. linux/rtnetlink.h. */
export const RTAX_FEATURE_TCP_USEC_TS = 16;
/** A value of RTAX_FEATURES. linux/rtnetlink.h. */
export const RTAX_FEATURE_TIMESTAMP = 4;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_HOPLIMIT = 10;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_INITCWND = 11;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_INITRWND = 14;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_LOCK = 1;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_MTU = 2;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_QUICKACK = 15;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_REORDERING = 9;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_RTO_MIN = 13;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_RTT = 4;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_RTTVAR = 5;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_SSTHRESH = 6;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_UNSPEC = 0;
/** A metric of a route, in RTA_METRICS. rtnetlink(7). */
export const RTAX_WINDOW = 3;
/** An attribute of a route. rtnetlink(7). */
export const RTA_CACHEINFO = 12;
/** An attribute of a route. rtnetlink(7). */
export const RTA_DPORT = 29;
/** The destination. An attribute of a route. rtnetlink(7). */
export const RTA_DST = 1;
/** An attribute of a route. rtnetlink(7). */
export const RTA_ENCAP = 22;
/** An attribute of a route. rtnetlink(7). */
export const RTA_ENCAP_TYPE = 21;
/** An attribute of a route. rtnetlink(7). */
export const RTA_EXPIRES = 23;
/** An attribute of a route. rtnetlink(7). */
export const RTA_FLOW = 11;
/** An attribute of a route. rtnetlink(7). */
export const RTA_FLOWLABEL = 31;
/** The gateway. An attribute of a route. rtnetlink(7). */
export const RTA_GATEWAY = 5;
/** The index of the interface that packets come from. An attribute of a route. rtnetlink(7). */
export const RTA_IIF = 3;
/** An attribute of a route. rtnetlink(7). */
export const RTA_IP_PROTO = 27;
/** An attribute of a route. rtnetlink(7). */
export const RTA_MARK = 16;
/** Nested attributes: RTAX_. An attribute of a route. rtnetlink(7). */
export const RTA_METRICS = 8;
/** An attribute of a route. rtnetlink(7). */
export const RTA_MFC_STATS = 17;
/** An attribute of a route. rtnetlink(7). */
export const RTA_MP_ALGO = 14;
/** An attribute of a route. rtnetlink(7). */
export const RTA_MULTIPATH = 9;
/** An attribute of a route. rtnetlink(7). */
export const RTA_NEWDST = 19;
/** An attribute of a route. rtnetlink(7). */
export const RTA_NH_ID = 30;
/** The index of the interface that packets leave by. An attribute of a route. rtnetlink(7). */
export const RTA_OIF = 4;
/** An attribute of a route. rtnetlink(7). */
export const RTA_PAD = 24;
/** An attribute of a route. rtnetlink(7). */
export const RTA_PREF = 20;
/** The preferred source address. An attribute of a route. rtnetlink(7). */
export const RTA_PREFSRC = 7;
/** The priority; the smallest number wins. An attribute of a route. rtnetlink(7). */
export const RTA_PRIORITY = 6;
/** An attribute of a route. rtnetlink(7). */
export const RTA_PROTOINFO = 10;
/** An attribute of a route. rtnetlink(7). */
export const RTA_SESSION = 13;
/** An attribute of a route. rtnetlink(7). */
export const RTA_SPORT = 28;
/** The source. An attribute of a route. rtnetlink(7). */
export const RTA_SRC = 2;
/** The routing table. An attribute of a route. rtnetlink(7). */
export const RTA_TABLE = 15;
/** An attribute of a route. rtnetlink(7). */
export const RTA_TTL_PROPAGATE = 26;
/** An attribute of a route. rtnetlink(7). */
export const RTA_UID = 25;
/** An attribute of a route. rtnetlink(7). */
export const RTA_UNSPEC = 0;
/** An attribute of a route. rtnetlink(7). */
export const RTA_VIA = 18;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_BRVLAN = 2;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_BRVLAN_COMPRESSED = 4;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_CFM_CONFIG = 32;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_CFM_STATUS = 64;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_MRP = 16;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_MST = 128;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_NAME_ONLY = 0x100;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_SKIP_STATS = 8;
/** What a dump of interfaces holds: IFLA_EXT_MASK. linux/rtnetlink.h. */
export const RTEXT_FILTER_VF = 1;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_DECnet_IFADDR = 0x1000;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_DECnet_ROUTE = 0x4000;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV4_IFADDR = 16;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV4_MROUTE = 32;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV4_ROUTE = 64;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV4_RULE = 128;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV6_IFADDR = 0x100;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV6_IFINFO = 0x800;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV6_MROUTE = 0x200;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV6_PREFIX = 0x20000;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_IPV6_ROUTE = 0x400;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_LINK = 1;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_NEIGH = 4;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_NOTIFY = 2;
/** A multicast group of routing messages, as a bit of sockaddr_nl.nl_groups. rtnetlink(7). */
export const RTMGRP_TC = 8;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELACTION = 49;
/** An address is removed. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELADDR = 21;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELADDRLABEL = 73;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELANYCAST = 61;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELCHAIN = 101;
/** An interface is removed. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELLINK = 17;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELLINKPROP = 109;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELMDB = 85;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELMULTICAST = 57;
/** A neighbour is removed. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELNEIGH = 29;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELNETCONF = 81;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELNEXTHOP = 105;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELNEXTHOPBUCKET = 117;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELNSID = 89;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELQDISC = 37;
/** A route is removed. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELROUTE = 25;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELRULE = 33;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELTCLASS = 41;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELTFILTER = 45;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELTUNNEL = 121;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_DELVLAN = 113;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_CLONED = 0x200;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_EQUALIZE = 0x400;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_FIB_MATCH = 0x2000;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_LOOKUP_TABLE = 0x1000;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_NOTIFY = 0x100;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_OFFLOAD = 0x4000;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_OFFLOAD_FAILED = 0x20000000;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_PREFIX = 0x800;
/** A flag of a route: rtmsg.rtm_flags. rtnetlink(7). */
export const RTM_F_TRAP = 0x8000;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETACTION = 50;
/** Asks for addresses. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETADDR = 22;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETADDRLABEL = 74;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETANYCAST = 62;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETCHAIN = 102;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETDCB = 78;
/** Asks for interfaces. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETLINK = 18;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETLINKPROP = 110;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETMDB = 86;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETMULTICAST = 58;
/** Asks for neighbours. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETNEIGH = 30;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETNEIGHTBL = 66;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETNETCONF = 82;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETNEXTHOP = 106;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETNEXTHOPBUCKET = 118;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETNSID = 90;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETQDISC = 38;
/** Asks for routes. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETROUTE = 26;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETRULE = 34;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETSTATS = 94;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETTCLASS = 42;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETTFILTER = 46;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETTUNNEL = 122;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_GETVLAN = 114;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWACTION = 48;
/** An address is added or told of. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWADDR = 20;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWADDRLABEL = 72;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWANYCAST = 60;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWCACHEREPORT = 96;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWCHAIN = 100;
/** An interface is made, changed or told of. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWLINK = 16;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWLINKPROP = 108;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWMDB = 84;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWMULTICAST = 56;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWNDUSEROPT = 68;
/** A neighbour is added or told of. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWNEIGH = 28;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWNEIGHTBL = 64;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWNETCONF = 80;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWNEXTHOP = 104;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWNEXTHOPBUCKET = 116;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWNSID = 88;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWPREFIX = 52;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWQDISC = 36;
/** A route is added or told of. A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWROUTE = 24;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWRULE = 32;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWSTATS = 92;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWTCLASS = 40;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWTFILTER = 44;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWTUNNEL = 120;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_NEWVLAN = 112;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_SETDCB = 79;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_SETLINK = 19;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_SETNEIGHTBL = 67;
/** A type of routing message: nlmsghdr.nlmsg_type. rtnetlink(7). */
export const RTM_SETSTATS = 95;
/** A flag or a compare mask of a next hop. linux/rtnetlink.h. */
export const RTNH_COMPARE_MASK = 89;
/** A flag or a compare mask of a next hop. linux/rtnetlink.h. */
export const RTNH_F_DEAD = 1;
/** A flag or a compare mask of a next hop. linux/rtnetlink.h. */
export const RTNH_F_LINKDOWN = 16;
/** A flag or a compare mask of a next hop. linux/rtnetlink.h. */
export const RTNH_F_OFFLOAD = 8;
/** A flag or a compare mask of a next hop. linux/rtnetlink.h. */
export const RTNH_F_ONLINK = 4;
/** A flag or a compare mask of a next hop. linux/rtnetlink.h. */
export const RTNH_F_PERVASIVE = 2;
/** A flag or a compare mask of a next hop. linux/rtnetlink.h. */
export const RTNH_F_TRAP = 64;
/** A flag or a compare mask of a next hop. linux/rtnetlink.h. */
export const RTNH_F_UNRESOLVED = 32;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_BRVLAN = 33;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_DCB = 23;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_DECnet_IFADDR = 13;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_DECnet_ROUTE = 15;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_DECnet_RULE = 16;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV4_IFADDR = 5;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV4_MCADDR = 37;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV4_MROUTE = 6;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV4_MROUTE_R = 30;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV4_NETCONF = 24;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV4_ROUTE = 7;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV4_RULE = 8;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_ACADDR = 39;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_IFADDR = 9;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_IFINFO = 12;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_MCADDR = 38;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_MROUTE = 10;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_MROUTE_R = 31;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_NETCONF = 25;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_PREFIX = 18;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_ROUTE = 11;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_IPV6_RULE = 19;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_LINK = 1;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_MCTP_IFADDR = 34;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_MDB = 26;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_MPLS_NETCONF = 29;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_MPLS_ROUTE = 27;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_ND_USEROPT = 20;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_NEIGH = 3;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_NEXTHOP = 32;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_NONE = 0;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_NOP2 = 14;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_NOP4 = 17;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_NOTIFY = 2;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_NSID = 28;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_PHONET_IFADDR = 21;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_PHONET_ROUTE = 22;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_STATS = 36;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_TC = 4;
/** A multicast group of routing messages. rtnetlink(7). */
export const RTNLGRP_TUNNEL = 35;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_ANYCAST = 4;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_BLACKHOLE = 6;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_BROADCAST = 3;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_LOCAL = 2;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_MULTICAST = 5;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_NAT = 10;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_PROHIBIT = 8;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_THROW = 9;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_UNICAST = 1;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_UNREACHABLE = 7;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_UNSPEC = 0;
/** A type of route: rtmsg.rtm_type. rtnetlink(7). */
export const RTN_XRESOLVE = 11;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_BABEL = 42;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_BGP = 186;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_BIRD = 12;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_BOOT = 3;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_DHCP = 16;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_DNROUTED = 13;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_EIGRP = 192;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_GATED = 8;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_ISIS = 187;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_KEEPALIVED = 18;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_KERNEL = 2;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_MROUTED = 17;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_MRT = 10;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_NTK = 15;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_OPENR = 99;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_OSPF = 188;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_RA = 9;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_REDIRECT = 1;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_RIP = 189;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_STATIC = 4;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_UNSPEC = 0;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_XORP = 14;
/** Who made a route: rtmsg.rtm_protocol. rtnetlink(7). */
export const RTPROT_ZEBRA = 11;
/** How far a destination is: rtmsg.rtm_scope. rtnetlink(7). */
export const RT_SCOPE_HOST = 254;
/** How far a destination is: rtmsg.rtm_scope. rtnetlink(7). */
export const RT_SCOPE_LINK = 253;
/** How far a destination is: rtmsg.rtm_scope. rtnetlink(7). */
export const RT_SCOPE_NOWHERE = 255;
/** How far a destination is: rtmsg.rtm_scope. rtnetlink(7). */
export const RT_SCOPE_SITE = 200;
/** How far a destination is: rtmsg.rtm_scope. rtnetlink(7). */
export const RT_SCOPE_UNIVERSE = 0;
/** A routing table. rtnetlink(7). */
export const RT_TABLE_COMPAT = 252;
/** A routing table. rtnetlink(7). */
export const RT_TABLE_DEFAULT = 253;
/** A routing table. rtnetlink(7). */
export const RT_TABLE_LOCAL = 255;
/** A routing table. rtnetlink(7). */
export const RT_TABLE_MAIN = 254;
/** A routing table. rtnetlink(7). */
export const RT_TABLE_UNSPEC = 0;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_ALU_XOR_X = 40;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_CPU = 36;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_HATYPE = 28;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_IFINDEX = 8;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_MARK = 20;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_MAX = 64;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_NLATTR = 12;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_NLATTR_NEST = 16;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_OFF = -4096;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_PAY_OFFSET = 52;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_PKTTYPE = 4;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_PROTOCOL = 0;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_QUEUE = 24;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_RANDOM = 56;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_RXHASH = 32;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_VLAN_TAG = 44;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_VLAN_TAG_PRESENT = 48;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_AD_VLAN_TPID = 60;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_LL_OFF = -2097152;
/** An offset by which a classic filter reads what belongs to a packet. linux/filter.h. */
export const SKF_NET_OFF = -1048576;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNATTACHFILTER = 0x401054d5;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNDETACHFILTER = 0x401054d6;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNGETDEVNETNS = 0x54e3;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNGETFEATURES = 0x800454cf;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNGETFILTER = 0x801054db;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNGETIFF = 0x800454d2;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNGETSNDBUF = 0x800454d3;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNGETVNETBE = 0x800454df;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNGETVNETHDRSZ = 0x800454d7;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNGETVNETLE = 0x800454dd;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNNEL_MSG_FLAG_STATS = 1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNNEL_MSG_VALID_USER_FLAGS = 1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETCARRIER = 0x400454e2;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETDEBUG = 0x400454c9;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETFILTEREBPF = 0x800454e1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETGROUP = 0x400454ce;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETIFF = 0x400454ca;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETIFINDEX = 0x400454da;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETLINK = 0x400454cd;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETNOCSUM = 0x400454c8;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETOFFLOAD = 0x400454d0;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETOWNER = 0x400454cc;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETPERSIST = 0x400454cb;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETQUEUE = 0x400454d9;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETSNDBUF = 0x400454d4;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETSTEERINGEBPF = 0x800454e0;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETTXFILTER = 0x400454d1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETVNETBE = 0x400454de;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETVNETHDRSZ = 0x400454d8;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUNSETVNETLE = 0x400454dc;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_FLT_ALLMULTI = 1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_CSUM = 1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_TSO4 = 2;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_TSO6 = 4;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_TSO_ECN = 8;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_UDP_TUNNEL_GSO = 128;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_UDP_TUNNEL_GSO_CSUM = 0x100;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_UFO = 16;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_USO4 = 32;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_F_USO6 = 64;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_PKT_STRIP = 1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_READQ_SIZE = 0x1f4;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_TAP_DEV = 2;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_TUN_DEV = 1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_TX_TIMESTAMP = 1;
/** A command of ioctl, a feature or a limit of TUN and TAP devices. linux/if_tun.h. */
export const TUN_TYPE_MASK = 15;
