// npm run tables
// Generated: do not edit; lib/kernel/tables/wanted.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// Sockets, their options, and Internet protocols: constants by the kernel's names.

/** Ciphers and hashes of the kernel. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_ALG = 38;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_APPLETALK = 5;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_ASH = 18;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_ATMPVC = 8;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_ATMSVC = 20;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_AX25 = 3;
/** Bluetooth. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_BLUETOOTH = 31;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_BRIDGE = 7;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_CAIF = 37;
/** The bus of cars and machines. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_CAN = 29;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_DECnet = 12;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_ECONET = 19;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_FILE = 1;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_IB = 27;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_IEEE802154 = 36;
/** IPv4. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_INET = 2;
/** IPv6, and IPv4 by mapped addresses. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_INET6 = 10;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_IPX = 4;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_IRDA = 23;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_ISDN = 34;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_IUCV = 32;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_KCM = 41;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_KEY = 15;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_LLC = 26;
/** The same as AF_UNIX. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_LOCAL = 1;
/** One more than the highest address family. socket(2). */
export const AF_MAX = 46;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_MCTP = 45;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_MPLS = 28;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_NETBEUI = 13;
/** Messages to and from the kernel. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_NETLINK = 16;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_NETROM = 6;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_NFC = 39;
/** Frames of a network interface, with their headers. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_PACKET = 17;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_PHONET = 35;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_PPPOX = 24;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_QIPCRTR = 42;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_RDS = 21;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_ROSE = 11;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_ROUTE = 16;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_RXRPC = 33;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_SECURITY = 14;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_SMC = 43;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_SNA = 22;
/** Messages in a cluster. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_TIPC = 30;
/** Sockets of this machine, named by a path or an abstract name. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_UNIX = 1;
/** No family; connect with it dissolves a datagram socket's association. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_UNSPEC = 0;
/** Between a virtual machine and its host. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_VSOCK = 40;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_WANPIPE = 25;
/** An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_X25 = 9;
/** Frames of a network interface through rings in memory. An address family: the first argument of socket. socket(2), address_families(7). */
export const AF_XDP = 44;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_ALEN = 6;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_DATA_LEN = 0x5dc;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_FCS_LEN = 4;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_FRAME_LEN = 0x5ea;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_HLEN = 14;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_MAX_MTU = 0xffff;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_MIN_MTU = 68;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_1588 = 0x88f7;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_8021AD = 0x88a8;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_8021AH = 0x88e7;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_8021Q = 0x8100;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_80221 = 0x8917;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_802_2 = 4;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_802_3 = 1;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_802_3_MIN = 0x600;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_802_EX1 = 0x88b5;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_AARP = 0x80f3;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_AF_IUCV = 0xfbfb;
/** Every protocol. A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ALL = 3;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_AOE = 0x88a2;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ARCNET = 26;
/** ARP. A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ARP = 0x806;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ATALK = 0x809b;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ATMFATE = 0x8884;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ATMMPOA = 0x884c;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_AX25 = 2;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_BATMAN = 0x4305;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_BPQ = 0x8ff;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_CAIF = 247;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_CAN = 12;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_CANFD = 13;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_CANXL = 14;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_CFM = 0x8902;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_CONTROL = 22;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_CUST = 0x6006;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DDCMP = 6;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DEC = 0x6000;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DIAG = 0x6005;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DNA_DL = 0x6001;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DNA_RC = 0x6002;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DNA_RT = 0x6003;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DSA = 27;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DSA_8021Q = 0xdadb;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_DSA_A5PSW = 0xe001;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ECONET = 24;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_EDSA = 0xdada;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ERSPAN = 0x88be;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ERSPAN2 = 0x22eb;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_ETHERCAT = 0x88a4;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_FCOE = 0x8906;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_FIP = 0x8914;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_HDLC = 25;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_HSR = 0x892f;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IBOE = 0x8915;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IEEE802154 = 246;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IEEEPUP = 0xa00;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IEEEPUPAT = 0xa01;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IFE = 0xed3e;
/** IPv4. A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IP = 0x800;
/** IPv6. A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IPV6 = 0x86dd;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IPX = 0x8137;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_IRDA = 23;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_LAT = 0x6004;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_LINK_CTL = 0x886c;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_LLDP = 0x88cc;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_LOCALTALK = 9;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_LOOP = 96;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_LOOPBACK = 0x9000;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_MACSEC = 0x88e5;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_MAP = 249;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_MCTP = 250;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_MOBITEX = 21;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_MPLS_MC = 0x8848;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_MPLS_UC = 0x8847;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_MRP = 0x88e3;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_MVRP = 0x88f5;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_NCSI = 0x88f8;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_NSH = 0x894f;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PAE = 0x888e;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PAUSE = 0x8808;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PHONET = 245;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PPPTALK = 16;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PPP_DISC = 0x8863;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PPP_MP = 8;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PPP_SES = 0x8864;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PREAUTH = 0x88c7;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PROFINET = 0x8892;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PRP = 0x88fb;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PUP = 0x200;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_PUPAT = 0x201;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_QINQ1 = 0x9100;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_QINQ2 = 0x9200;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_QINQ3 = 0x9300;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_RARP = 0x8035;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_REALTEK = 0x8899;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_SCA = 0x6007;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_SLOW = 0x8809;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_SNAP = 5;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_TDLS = 0x890d;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_TEB = 0x6558;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_TIPC = 0x88ca;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_TRAILER = 28;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_TR_802_2 = 17;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_TSN = 0x22f0;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_WAN_PPP = 7;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_WCCP = 0x883e;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_X25 = 0x805;
/** A protocol of Ethernet frames, in host order. packet(7), linux/if_ether.h. */
export const ETH_P_XDSA = 248;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_TLEN = 2;
/** A length of Ethernet frames. linux/if_ether.h. */
export const ETH_ZLEN = 60;
/** Whether SIGIO is sent when the descriptor is ready. A command of ioctl for any descriptor. ioctl(2), ioctl_fd(2). */
export const FIOASYNC = 0x5452;
/** execve closes the descriptor. A command of ioctl for any descriptor. ioctl(2), ioctl_fd(2). */
export const FIOCLEX = 0x5451;
/** A command of ioctl for any descriptor. ioctl(2), ioctl_fd(2). */
export const FIOGETOWN = 0x8903;
/** Makes a descriptor non-blocking, or blocking again. A command of ioctl for any descriptor. ioctl(2), ioctl_fd(2). */
export const FIONBIO = 0x5421;
/** execve leaves the descriptor open. A command of ioctl for any descriptor. ioctl(2), ioctl_fd(2). */
export const FIONCLEX = 0x5450;
/** How many bytes can be read: an int. A command of ioctl for any descriptor. ioctl(2), ioctl_fd(2). */
export const FIONREAD = 0x541b;
/** A command of ioctl for any descriptor. ioctl(2), ioctl_fd(2). */
export const FIOQSIZE = 0x5460;
/** A command of ioctl for any descriptor. ioctl(2), ioctl_fd(2). */
export const FIOSETOWN = 0x8901;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_ALL = 1;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_NONE = 0;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_NTP_ALL = 15;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ = 5;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V1_L4_EVENT = 3;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V1_L4_SYNC = 4;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_DELAY_REQ = 14;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_EVENT = 12;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ = 11;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L2_EVENT = 9;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L2_SYNC = 10;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ = 8;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L4_EVENT = 6;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_L4_SYNC = 7;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_PTP_V2_SYNC = 13;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FILTER_SOME = 2;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FLAG_BONDED_PHC_INDEX = 1;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FLAG_LAST = 1;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_FLAG_MASK = 1;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_TX_OFF = 0;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_TX_ON = 1;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_TX_ONESTEP_P2P = 3;
/** A value of struct hwtstamp_config. linux/net_tstamp.h. */
export const HWTSTAMP_TX_ONESTEP_SYNC = 2;
/** An IPv4 address as a number, in host order. ip(7). */
export const INADDR_ALLHOSTS_GROUP = 0xe0000001;
/** An IPv4 address as a number, in host order. ip(7). */
export const INADDR_ALLRTRS_GROUP = 0xe0000002;
/** An IPv4 address as a number, in host order. ip(7). */
export const INADDR_ALLSNOOPERS_GROUP = 0xe000006a;
/** 0.0.0.0: any address of this machine. An IPv4 address as a number, in host order. ip(7). */
export const INADDR_ANY = 0;
/** 255.255.255.255. An IPv4 address as a number, in host order. ip(7). */
export const INADDR_BROADCAST = 0xffffffff;
/** An IPv4 address as a number, in host order. ip(7). */
export const INADDR_DUMMY = 0xc0000008;
/** 127.0.0.1. An IPv4 address as a number, in host order. ip(7). */
export const INADDR_LOOPBACK = 0x7f000001;
/** An IPv4 address as a number, in host order. ip(7). */
export const INADDR_MAX_LOCAL_GROUP = 0xe00000ff;
/** What inet_addr returns for an error. An IPv4 address as a number, in host order. ip(7). */
export const INADDR_NONE = 0xffffffff;
/** An IPv4 address as a number, in host order. ip(7). */
export const INADDR_UNSPEC_GROUP = 0xe0000000;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_AGGFRAG = 144;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_AH = 51;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_BEETPH = 94;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_COMP = 108;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_DCCP = 33;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_DSTOPTS = 60;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_EGP = 8;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_ENCAP = 98;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_ESP = 50;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_ETHERNET = 143;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_FRAGMENT = 44;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_GRE = 47;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_HOPOPTS = 0;
/** ICMP. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_ICMP = 1;
/** ICMP of IPv6. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_ICMPV6 = 58;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_IDP = 22;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_IGMP = 2;
/** IPv4; as a protocol 0, the usual one. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_IP = 0;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_IPIP = 4;
/** IPv6. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_IPV6 = 41;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_L2TP = 115;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_MAX = 0x107;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_MH = 135;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_MPLS = 137;
/** TCP over several paths. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_MPTCP = 0x106;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_MTP = 92;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_NONE = 59;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_PIM = 103;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_PUP = 12;
/** Packets with their IP header. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_RAW = 255;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_ROUTING = 43;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_RSVP = 46;
/** SCTP. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_SCTP = 132;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_SMC = 0x100;
/** TCP. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_TCP = 6;
/** A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_TP = 29;
/** UDP. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_UDP = 17;
/** UDP whose checksum may cover only a part. A protocol: the third argument of socket, or a level of options. ip(7), protocols(5). */
export const IPPROTO_UDPLITE = 136;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_2292DSTOPTS = 4;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_2292HOPLIMIT = 8;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_2292HOPOPTS = 3;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_2292PKTINFO = 2;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_2292PKTOPTIONS = 6;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_2292RTHDR = 5;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_ADDRFORM = 1;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_ADDR_PREFERENCES = 72;
/** Joins a multicast group: struct ipv6_mreq. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_ADD_MEMBERSHIP = 20;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_AUTHHDR = 10;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_AUTOFLOWLABEL = 70;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_CHECKSUM = 7;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_DONTFRAG = 62;
/** Leaves a multicast group: struct ipv6_mreq. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_DROP_MEMBERSHIP = 21;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_DSTOPTS = 59;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_FLOWINFO = 11;
/** A part of the flow information of an IPv6 header. linux/in6.h. */
export const IPV6_FLOWINFO_FLOWLABEL = 0xfffff;
/** A part of the flow information of an IPv6 header. linux/in6.h. */
export const IPV6_FLOWINFO_PRIORITY = 0xff00000;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_FLOWINFO_SEND = 33;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_FLOWLABEL_MGR = 32;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_A_GET = 0;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_A_PUT = 1;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_A_RENEW = 2;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_F_CREATE = 1;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_F_EXCL = 2;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_F_REFLECT = 4;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_F_REMOTE = 8;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_S_ANY = 255;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_S_EXCL = 1;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_S_NONE = 0;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_S_PROCESS = 2;
/** A value of struct in6_flowlabel_req. linux/in6.h. */
export const IPV6_FL_S_USER = 3;
/** Whether bind takes an address that this machine does not have. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_FREEBIND = 78;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_HDRINCL = 36;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_HOPLIMIT = 52;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_HOPOPTS = 54;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_IPSEC_POLICY = 34;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_JOIN_ANYCAST = 27;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_LEAVE_ANYCAST = 28;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_MINHOPCOUNT = 73;
/** The path's largest packet. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_MTU = 24;
/** Whether packets may be fragmented: IPV6_PMTUDISC_. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_MTU_DISCOVER = 23;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_MULTICAST_ALL = 29;
/** How many routers a multicast may pass. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_MULTICAST_HOPS = 18;
/** The index of the interface that multicasts leave by. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_MULTICAST_IF = 17;
/** Whether this machine receives its own multicasts. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_MULTICAST_LOOP = 19;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_NEXTHOP = 9;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_ORIGDSTADDR = 74;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_PATHMTU = 61;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_PKTINFO = 50;
/** A value of IPV6_MTU_DISCOVER. ipv6(7). */
export const IPV6_PMTUDISC_DO = 2;
/** A value of IPV6_MTU_DISCOVER. ipv6(7). */
export const IPV6_PMTUDISC_DONT = 0;
/** A value of IPV6_MTU_DISCOVER. ipv6(7). */
export const IPV6_PMTUDISC_INTERFACE = 4;
/** A value of IPV6_MTU_DISCOVER. ipv6(7). */
export const IPV6_PMTUDISC_OMIT = 5;
/** A value of IPV6_MTU_DISCOVER. ipv6(7). */
export const IPV6_PMTUDISC_PROBE = 3;
/** A value of IPV6_MTU_DISCOVER. ipv6(7). */
export const IPV6_PMTUDISC_WANT = 1;
/** A value of IPV6_ADDR_PREFERENCES. RFC 5014. */
export const IPV6_PREFER_SRC_CGA = 8;
/** A value of IPV6_ADDR_PREFERENCES. RFC 5014. */
export const IPV6_PREFER_SRC_COA = 4;
/** A value of IPV6_ADDR_PREFERENCES. RFC 5014. */
export const IPV6_PREFER_SRC_HOME = 0x400;
/** A value of IPV6_ADDR_PREFERENCES. RFC 5014. */
export const IPV6_PREFER_SRC_NONCGA = 0x800;
/** A value of IPV6_ADDR_PREFERENCES. RFC 5014. */
export const IPV6_PREFER_SRC_PUBLIC = 2;
/** A value of IPV6_ADDR_PREFERENCES. RFC 5014. */
export const IPV6_PREFER_SRC_PUBTMP_DEFAULT = 0x100;
/** A value of IPV6_ADDR_PREFERENCES. RFC 5014. */
export const IPV6_PREFER_SRC_TMP = 1;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_10 = 0xa00;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_11 = 0xb00;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_12 = 0xc00;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_13 = 0xd00;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_14 = 0xe00;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_15 = 0xf00;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_8 = 0x800;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_9 = 0x900;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_BULK = 0x400;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_CONTROL = 0x700;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_FILLER = 0x100;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_INTERACTIVE = 0x600;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_RESERVED1 = 0x300;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_RESERVED2 = 0x500;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_UNATTENDED = 0x200;
/** A traffic class of IPv6 by its old name. linux/in6.h. */
export const IPV6_PRIORITY_UNCHARACTERIZED = 0;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVDSTOPTS = 58;
/** Whether ICMP errors are queued for MSG_ERRQUEUE. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVERR = 25;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVERR_RFC4884 = 31;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVFRAGSIZE = 77;
/** Whether messages come with their hop limit. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVHOPLIMIT = 51;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVHOPOPTS = 53;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVORIGDSTADDR = 74;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVPATHMTU = 60;
/** Whether messages come with the interface and address that they reached. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVPKTINFO = 49;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVRTHDR = 56;
/** Whether messages come with their traffic class. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RECVTCLASS = 66;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_ROUTER_ALERT = 22;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_ROUTER_ALERT_ISOLATE = 30;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RTHDR = 57;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_RTHDRDSTOPTS = 55;
/** The traffic class of what is sent. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_TCLASS = 67;
/** A type of option in an IPv6 extension header. linux/in6.h. */
export const IPV6_TLV_CALIPSO = 7;
/** A type of option in an IPv6 extension header. linux/in6.h. */
export const IPV6_TLV_HAO = 201;
/** A type of option in an IPv6 extension header. linux/in6.h. */
export const IPV6_TLV_IOAM = 49;
/** A type of option in an IPv6 extension header. linux/in6.h. */
export const IPV6_TLV_JUMBO = 194;
/** A type of option in an IPv6 extension header. linux/in6.h. */
export const IPV6_TLV_PAD1 = 0;
/** A type of option in an IPv6 extension header. linux/in6.h. */
export const IPV6_TLV_PADN = 1;
/** A type of option in an IPv6 extension header. linux/in6.h. */
export const IPV6_TLV_ROUTERALERT = 5;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_TRANSPARENT = 75;
/** How many routers a packet may pass; -1 for the system's default. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_UNICAST_HOPS = 16;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_UNICAST_IF = 76;
/** Whether the socket keeps away from IPv4. An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_V6ONLY = 26;
/** An option of IPv6 sockets, at level IPPROTO_IPV6. ipv6(7). */
export const IPV6_XFRM_POLICY = 35;
/** Joins a multicast group: struct ip_mreqn. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_ADD_MEMBERSHIP = 35;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_ADD_SOURCE_MEMBERSHIP = 39;
/** Whether bind to port 0 leaves the choice of a port to connect. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_BIND_ADDRESS_NO_PORT = 24;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_BLOCK_SOURCE = 38;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_CHECKSUM = 23;
/** The default of an IPv4 option. linux/in.h. */
export const IP_DEFAULT_MULTICAST_LOOP = 1;
/** The default of an IPv4 option. linux/in.h. */
export const IP_DEFAULT_MULTICAST_TTL = 1;
/** Leaves a multicast group: struct ip_mreqn. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_DROP_MEMBERSHIP = 36;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_DROP_SOURCE_MEMBERSHIP = 40;
/** Whether bind takes an address that this machine does not have. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_FREEBIND = 15;
/** Whether the caller writes the IP header. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_HDRINCL = 3;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_IPSEC_POLICY = 16;
/** From which ports one is chosen. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_LOCAL_PORT_RANGE = 51;
/** Drops packets with a smaller TTL. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_MINTTL = 21;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_MSFILTER = 41;
/** The path's largest packet, of a connected socket; read only. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_MTU = 14;
/** Whether packets may be fragmented: IP_PMTUDISC_. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_MTU_DISCOVER = 10;
/** Whether messages of groups come that other sockets joined. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_MULTICAST_ALL = 49;
/** The interface that multicasts leave by. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_MULTICAST_IF = 32;
/** Whether this machine receives its own multicasts. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_MULTICAST_LOOP = 34;
/** How many routers a multicast may pass. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_MULTICAST_TTL = 33;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_NODEFRAG = 22;
/** The options of the IP header. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_OPTIONS = 4;
/** The address that a datagram was sent to, before it was redirected. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_ORIGDSTADDR = 20;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_PASSSEC = 18;
/** Whether messages come with the interface and address that they reached. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_PKTINFO = 8;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_PKTOPTIONS = 9;
/** Never fragments; EMSGSIZE for what is too long. A value of IP_MTU_DISCOVER. ip(7). */
export const IP_PMTUDISC_DO = 2;
/** Fragments when needed. A value of IP_MTU_DISCOVER. ip(7). */
export const IP_PMTUDISC_DONT = 0;
/** A value of IP_MTU_DISCOVER. ip(7). */
export const IP_PMTUDISC_INTERFACE = 4;
/** A value of IP_MTU_DISCOVER. ip(7). */
export const IP_PMTUDISC_OMIT = 5;
/** Never fragments, and takes no notice of the path's limit. A value of IP_MTU_DISCOVER. ip(7). */
export const IP_PMTUDISC_PROBE = 3;
/** What the route wants. A value of IP_MTU_DISCOVER. ip(7). */
export const IP_PMTUDISC_WANT = 1;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_PROTOCOL = 52;
/** Whether ICMP errors are queued for MSG_ERRQUEUE. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RECVERR = 11;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RECVERR_RFC4884 = 26;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RECVFRAGSIZE = 25;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RECVOPTS = 6;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RECVORIGDSTADDR = 20;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RECVRETOPTS = 7;
/** Whether messages come with their type of service. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RECVTOS = 13;
/** Whether messages come with their TTL. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RECVTTL = 12;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_RETOPTS = 7;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_ROUTER_ALERT = 5;
/** The type of service of what is sent. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_TOS = 1;
/** Whether the socket may use foreign addresses, as a proxy does. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_TRANSPARENT = 19;
/** How many routers a packet may pass. An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_TTL = 2;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_UNBLOCK_SOURCE = 37;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_UNICAST_IF = 50;
/** An option of IPv4 sockets, at level IPPROTO_IP. ip(7). */
export const IP_XFRM_POLICY = 17;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_BLOCK_SOURCE = 43;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_EXCLUDE = 0;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_INCLUDE = 1;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_JOIN_GROUP = 42;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_JOIN_SOURCE_GROUP = 46;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_LEAVE_GROUP = 45;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_LEAVE_SOURCE_GROUP = 47;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_MSFILTER = 48;
/** An option for multicast groups of both IPv4 and IPv6. ip(7), RFC 3678. */
export const MCAST_UNBLOCK_SOURCE = 44;
/** A flag of sending and receiving. send(2), recv(2). */
export const MSG_BATCH = 0x40000;
/** execve closes the descriptors that are received. A flag of sending and receiving. send(2), recv(2). */
export const MSG_CMSG_CLOEXEC = 0x40000000;
/** The neighbour is known to be there: no probe is needed. A flag of sending and receiving. send(2), recv(2). */
export const MSG_CONFIRM = 0x800;
/** Control data was cut off; only in what recvmsg returns. A flag of sending and receiving. send(2), recv(2). */
export const MSG_CTRUNC = 8;
/** Goes only to hosts that are directly connected. A flag of sending and receiving. send(2), recv(2). */
export const MSG_DONTROUTE = 4;
/** Returns EAGAIN where it would wait, this time only. A flag of sending and receiving. send(2), recv(2). */
export const MSG_DONTWAIT = 64;
/** The end of a record. A flag of sending and receiving. send(2), recv(2). */
export const MSG_EOR = 128;
/** Receives what is in the error queue. A flag of sending and receiving. send(2), recv(2). */
export const MSG_ERRQUEUE = 0x2000;
/** Sends data with the SYN of a TCP connection. A flag of sending and receiving. send(2), recv(2). */
export const MSG_FASTOPEN = 0x20000000;
/** A flag of sending and receiving. send(2), recv(2). */
export const MSG_FIN = 0x200;
/** More data follows: not yet sent out. A flag of sending and receiving. send(2), recv(2). */
export const MSG_MORE = 0x8000;
/** EPIPE comes without SIGPIPE. A flag of sending and receiving. send(2), recv(2). */
export const MSG_NOSIGNAL = 0x4000;
/** Urgent data. A flag of sending and receiving. send(2), recv(2). */
export const MSG_OOB = 1;
/** Leaves what is received in the queue. A flag of sending and receiving. send(2), recv(2). */
export const MSG_PEEK = 2;
/** A flag of sending and receiving. send(2), recv(2). */
export const MSG_PROXY = 16;
/** A flag of sending and receiving. send(2), recv(2). */
export const MSG_RST = 0x1000;
/** A flag of sending and receiving. send(2), recv(2). */
export const MSG_SYN = 0x400;
/** Returns a datagram's whole length, also when the buffer is shorter. A flag of sending and receiving. send(2), recv(2). */
export const MSG_TRUNC = 32;
/** A flag of sending and receiving. send(2), recv(2). */
export const MSG_TRYHARD = 4;
/** Waits until the buffer is full. A flag of sending and receiving. send(2), recv(2). */
export const MSG_WAITALL = 0x100;
/** recvmmsg waits for the first message only. A flag of sending and receiving. send(2), recv(2). */
export const MSG_WAITFORONE = 0x10000;
/** Sends without a copy; the error queue tells when the buffer is free. A flag of sending and receiving. send(2), recv(2). */
export const MSG_ZEROCOPY = 0x4000000;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_ADD_MEMBERSHIP = 1;
/** The audit log. A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_AUDIT = 9;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_BROADCAST_ERROR = 4;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_CAP_ACK = 10;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_CONNECTED = 1;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_CONNECTOR = 11;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_CRYPTO = 21;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_DNRTMSG = 14;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_DROP_MEMBERSHIP = 2;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_ECRYPTFS = 19;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_EXT_ACK = 11;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_FIB_LOOKUP = 10;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_FIREWALL = 3;
/** Protocols that are found by name. A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_GENERIC = 16;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_GET_STRICT_CHK = 12;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_INET_DIAG = 4;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_IP6_FW = 13;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_ISCSI = 8;
/** Devices that come and go. A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_KOBJECT_UEVENT = 15;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_LISTEN_ALL_NSID = 8;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_LIST_MEMBERSHIPS = 9;
/** The firewall. A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_NETFILTER = 12;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_NFLOG = 5;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_NO_ENOBUFS = 5;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_PKTINFO = 3;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_RDMA = 20;
/** Interfaces, addresses, routes and neighbours. A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_ROUTE = 0;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_RX_RING = 6;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_SCSITRANSPORT = 18;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_SELINUX = 7;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_SMC = 22;
/** What sockets there are. A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_SOCK_DIAG = 4;
/** An option of netlink sockets, at level SOL_NETLINK. netlink(7). */
export const NETLINK_TX_RING = 7;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_UNCONNECTED = 0;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_UNUSED = 1;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_USERSOCK = 2;
/** A protocol of netlink: the third argument of socket. netlink(7). */
export const NETLINK_XFRM = 6;
/** An attribute of an answer to a netlink message, with NETLINK_EXT_ACK. netlink(7). */
export const NLMSGERR_ATTR_COOKIE = 3;
/** An attribute of an answer to a netlink message, with NETLINK_EXT_ACK. netlink(7). */
export const NLMSGERR_ATTR_MAX = 6;
/** An attribute of an answer to a netlink message, with NETLINK_EXT_ACK. netlink(7). */
export const NLMSGERR_ATTR_MISS_NEST = 6;
/** An attribute of an answer to a netlink message, with NETLINK_EXT_ACK. netlink(7). */
export const NLMSGERR_ATTR_MISS_TYPE = 5;
/** An attribute of an answer to a netlink message, with NETLINK_EXT_ACK. netlink(7). */
export const NLMSGERR_ATTR_MSG = 1;
/** An attribute of an answer to a netlink message, with NETLINK_EXT_ACK. netlink(7). */
export const NLMSGERR_ATTR_OFFS = 2;
/** An attribute of an answer to a netlink message, with NETLINK_EXT_ACK. netlink(7). */
export const NLMSGERR_ATTR_POLICY = 4;
/** An attribute of an answer to a netlink message, with NETLINK_EXT_ACK. netlink(7). */
export const NLMSGERR_ATTR_UNUSED = 0;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_ADD_MEMBERSHIP = 1;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_AUXDATA = 8;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_BROADCAST = 1;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_COPY_THRESH = 7;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_DROP_MEMBERSHIP = 2;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_FANOUT = 18;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_CBPF = 6;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_CPU = 2;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_DATA = 22;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_EBPF = 7;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_FLAG_DEFRAG = 0x8000;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_FLAG_IGNORE_OUTGOING = 0x4000;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_FLAG_ROLLOVER = 0x1000;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_FLAG_UNIQUEID = 0x2000;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_HASH = 0;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_LB = 1;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_QM = 5;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_RND = 4;
/** A value of PACKET_FANOUT. packet(7). */
export const PACKET_FANOUT_ROLLOVER = 3;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_FASTROUTE = 6;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_HDRLEN = 11;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_HOST = 0;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_IGNORE_OUTGOING = 23;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_KERNEL = 7;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_LOOPBACK = 5;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_LOSS = 14;
/** A type of struct packet_mreq. packet(7). */
export const PACKET_MR_ALLMULTI = 2;
/** A type of struct packet_mreq. packet(7). */
export const PACKET_MR_MULTICAST = 0;
/** A type of struct packet_mreq. packet(7). */
export const PACKET_MR_PROMISC = 1;
/** A type of struct packet_mreq. packet(7). */
export const PACKET_MR_UNICAST = 3;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_MULTICAST = 2;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_ORIGDEV = 9;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_OTHERHOST = 3;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_OUTGOING = 4;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_QDISC_BYPASS = 20;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_RECV_OUTPUT = 3;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_RESERVE = 12;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_ROLLOVER_STATS = 21;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_RX_RING = 5;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_STATISTICS = 6;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_TIMESTAMP = 17;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_TX_HAS_OFF = 19;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_TX_RING = 13;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_TX_TIMESTAMP = 16;
/** To whom a packet was sent: sockaddr_ll.sll_pkttype. packet(7). */
export const PACKET_USER = 6;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_VERSION = 10;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_VNET_HDR = 15;
/** An option of packet sockets, at level SOL_PACKET. packet(7). */
export const PACKET_VNET_HDR_SZ = 24;
/** The sender's process, user and group: struct ucred. A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_CREDENTIALS = 2;
/** A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_DEVMEM_DMABUF = 79;
/** A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_DEVMEM_LINEAR = 78;
/** A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_INQ = 84;
/** Descriptors that are passed to another process. A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_RIGHTS = 1;
/** The time of arrival: struct timeval. A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_TIMESTAMP = 29;
/** A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_TIMESTAMPING = 37;
/** A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_TIMESTAMPING_OPT_STATS = 54;
/** A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_TIMESTAMPING_PKTINFO = 58;
/** The time of arrival: struct timespec. A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_TIMESTAMPNS = 35;
/** Which step of sending a time stamp is of: sock_extended_err.ee_info. linux/errqueue.h. */
export const SCM_TSTAMP_ACK = 2;
/** Which step of sending a time stamp is of: sock_extended_err.ee_info. linux/errqueue.h. */
export const SCM_TSTAMP_SCHED = 1;
/** Which step of sending a time stamp is of: sock_extended_err.ee_info. linux/errqueue.h. */
export const SCM_TSTAMP_SND = 0;
/** A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_TS_OPT_ID = 81;
/** When to send the message: a u64 of nanoseconds. A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_TXTIME = 61;
/** A type of control message, at level SOL_SOCKET. cmsg(3), unix(7). */
export const SCM_WIFI_STATUS = 41;
/** No more is received. Which direction of a connection ends. shutdown(2). */
export const SHUT_RD = 0;
/** Neither direction goes on. Which direction of a connection ends. shutdown(2). */
export const SHUT_RDWR = 2;
/** No more is sent: the peer reads an end of stream. Which direction of a connection ends. shutdown(2). */
export const SHUT_WR = 1;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCADDDLCI = 0x8980;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCADDMULTI = 0x8931;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCADDRT = 0x890b;
/** Whether the next byte follows urgent data: an int. A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCATMARK = 0x8905;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBONDCHANGEACTIVE = 0x8995;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBONDENSLAVE = 0x8990;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBONDINFOQUERY = 0x8994;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBONDRELEASE = 0x8991;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBONDSETHWADDR = 0x8992;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBONDSLAVEINFOQUERY = 0x8993;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBRADDBR = 0x89a0;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBRADDIF = 0x89a2;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBRDELBR = 0x89a1;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCBRDELIF = 0x89a3;
/** A command of ioctl for the ARP cache. arp(7). */
export const SIOCDARP = 0x8953;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCDELDLCI = 0x8981;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCDELMULTI = 0x8932;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCDELRT = 0x890c;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCDEVPRIVATE = 0x89f0;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCDIFADDR = 0x8936;
/** A command of ioctl for the ARP cache. arp(7). */
export const SIOCDRARP = 0x8960;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCETHTOOL = 0x8946;
/** A command of ioctl for the ARP cache. arp(7). */
export const SIOCGARP = 0x8954;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGHWTSTAMP = 0x89b1;
/** The IPv4 address of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFADDR = 0x8915;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFBR = 0x8940;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFBRDADDR = 0x8919;
/** Lists interfaces that have an IPv4 address: struct ifconf. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFCONF = 0x8912;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFCOUNT = 0x8938;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFDSTADDR = 0x8917;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFENCAP = 0x8925;
/** The flags of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFFLAGS = 0x8913;
/** The hardware address of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFHWADDR = 0x8927;
/** The index of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFINDEX = 0x8933;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFMAP = 0x8970;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFMEM = 0x891f;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFMETRIC = 0x891d;
/** The largest packet of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFMTU = 0x8921;
/** The name of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFNAME = 0x8910;
/** The IPv4 netmask of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFNETMASK = 0x891b;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFPFLAGS = 0x8935;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFSLAVE = 0x8929;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFTXQLEN = 0x8942;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGIFVLAN = 0x8982;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGMIIPHY = 0x8947;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCGMIIREG = 0x8948;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGPGRP = 0x8904;
/** A command of ioctl for the ARP cache. arp(7). */
export const SIOCGRARP = 0x8961;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGSKNS = 0x894c;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGSTAMP = 0x8906;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGSTAMPNS = 0x8907;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGSTAMPNS_NEW = 0x80108907;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGSTAMPNS_OLD = 0x8907;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGSTAMP_NEW = 0x80108906;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCGSTAMP_OLD = 0x8906;
/** How many bytes can be read: an int. A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCINQ = 0x541b;
/** How many bytes are not yet acknowledged: an int. A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCOUTQ = 0x5411;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCOUTQNSD = 0x894b;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCPROTOPRIVATE = 0x89e0;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCRTMSG = 0x890d;
/** A command of ioctl for the ARP cache. arp(7). */
export const SIOCSARP = 0x8955;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCSHWTSTAMP = 0x89b0;
/** Sets the IPv4 address of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFADDR = 0x8916;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFBR = 0x8941;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFBRDADDR = 0x891a;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFDSTADDR = 0x8918;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFENCAP = 0x8926;
/** Sets the flags of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFFLAGS = 0x8914;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFHWADDR = 0x8924;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFHWBROADCAST = 0x8937;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFLINK = 0x8911;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFMAP = 0x8971;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFMEM = 0x8920;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFMETRIC = 0x891e;
/** Sets the largest packet of an interface: struct ifreq. A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFMTU = 0x8922;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFNAME = 0x8923;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFNETMASK = 0x891c;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFPFLAGS = 0x8934;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFSLAVE = 0x8930;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFTXQLEN = 0x8943;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSIFVLAN = 0x8983;
/** A command of ioctl for network interfaces. netdevice(7). */
export const SIOCSMIIREG = 0x8949;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCSPGRP = 0x8902;
/** A command of ioctl for the ARP cache. arp(7). */
export const SIOCSRARP = 0x8962;
/** A command of ioctl for sockets. ioctl(2), linux/sockios.h. */
export const SIOCWANDEV = 0x894a;
/** A value of SO_BUF_LOCK or SO_TXREHASH. linux/socket.h. */
export const SOCK_BUF_LOCK_MASK = 3;
/** execve closes the descriptor. A flag beside the type of a socket. socket(2). */
export const SOCK_CLOEXEC = 0x80000;
/** A type of socket: the second argument of socket. socket(2). */
export const SOCK_DCCP = 6;
/** Single messages, without a connection. A type of socket: the second argument of socket. socket(2). */
export const SOCK_DGRAM = 2;
/** Calls return EAGAIN where they would wait. A flag beside the type of a socket. socket(2). */
export const SOCK_NONBLOCK = 0x800;
/** A type of socket: the second argument of socket. socket(2). */
export const SOCK_PACKET = 10;
/** Packets with the headers of the protocol. A type of socket: the second argument of socket. socket(2). */
export const SOCK_RAW = 3;
/** A value of SO_BUF_LOCK or SO_TXREHASH. linux/socket.h. */
export const SOCK_RCVBUF_LOCK = 2;
/** Messages that arrive, in any order. A type of socket: the second argument of socket. socket(2). */
export const SOCK_RDM = 4;
/** Messages in order, by a connection. A type of socket: the second argument of socket. socket(2). */
export const SOCK_SEQPACKET = 5;
/** A value of SO_BUF_LOCK or SO_TXREHASH. linux/socket.h. */
export const SOCK_SNDBUF_LOCK = 1;
/** A stream of bytes in both directions, by a connection. A type of socket: the second argument of socket. socket(2). */
export const SOCK_STREAM = 1;
/** A value of SO_BUF_LOCK or SO_TXREHASH. linux/socket.h. */
export const SOCK_TXREHASH_DEFAULT = 255;
/** A value of SO_BUF_LOCK or SO_TXREHASH. linux/socket.h. */
export const SOCK_TXREHASH_DISABLED = 0;
/** A value of SO_BUF_LOCK or SO_TXREHASH. linux/socket.h. */
export const SOCK_TXREHASH_ENABLED = 1;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_BIND_PHC = 0x8000;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_LAST = 0x8000;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_MASK = 0xffff;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_CMSG = 0x400;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_ID = 128;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_ID_TCP = 0x10000;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_PKTINFO = 0x2000;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_RX_FILTER = 0x20000;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_STATS = 0x1000;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_TSONLY = 0x800;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_OPT_TX_SWHW = 0x4000;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_RAW_HARDWARE = 64;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_RX_HARDWARE = 4;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_RX_SOFTWARE = 8;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_SOFTWARE = 16;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_SYS_HARDWARE = 32;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_ACK = 0x200;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_COMPLETION = 0x40000;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_HARDWARE = 1;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_RECORD_MASK = 0x303;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_SCHED = 0x100;
/** A flag of SO_TIMESTAMPING. socket(7), linux/net_tstamp.h. */
export const SOF_TIMESTAMPING_TX_SOFTWARE = 2;
/** A flag of SO_TXTIME. linux/net_tstamp.h. */
export const SOF_TXTIME_DEADLINE_MODE = 1;
/** A flag of SO_TXTIME. linux/net_tstamp.h. */
export const SOF_TXTIME_FLAGS_LAST = 2;
/** A flag of SO_TXTIME. linux/net_tstamp.h. */
export const SOF_TXTIME_FLAGS_MASK = 3;
/** A flag of SO_TXTIME. linux/net_tstamp.h. */
export const SOF_TXTIME_REPORT_ERRORS = 2;
/** A level of socket options. setsockopt(2). */
export const SOL_AAL = 0x109;
/** A level of socket options. setsockopt(2). */
export const SOL_ALG = 0x117;
/** A level of socket options. setsockopt(2). */
export const SOL_ATM = 0x108;
/** A level of socket options. setsockopt(2). */
export const SOL_BLUETOOTH = 0x112;
/** A level of socket options. setsockopt(2). */
export const SOL_CAIF = 0x116;
/** A level of socket options. setsockopt(2). */
export const SOL_DCCP = 0x10d;
/** A level of socket options. setsockopt(2). */
export const SOL_DECNET = 0x105;
/** A level of socket options. setsockopt(2). */
export const SOL_ICMPV6 = 58;
/** The same as IPPROTO_IP. A level of socket options. setsockopt(2). */
export const SOL_IP = 0;
/** The same as IPPROTO_IPV6. A level of socket options. setsockopt(2). */
export const SOL_IPV6 = 41;
/** A level of socket options. setsockopt(2). */
export const SOL_IRDA = 0x10a;
/** A level of socket options. setsockopt(2). */
export const SOL_IUCV = 0x115;
/** A level of socket options. setsockopt(2). */
export const SOL_KCM = 0x119;
/** A level of socket options. setsockopt(2). */
export const SOL_LLC = 0x10c;
/** A level of socket options. setsockopt(2). */
export const SOL_MCTP = 0x11d;
/** A level of socket options. setsockopt(2). */
export const SOL_MPTCP = 0x11c;
/** A level of socket options. setsockopt(2). */
export const SOL_NETBEUI = 0x10b;
/** A level of socket options. setsockopt(2). */
export const SOL_NETLINK = 0x10e;
/** A level of socket options. setsockopt(2). */
export const SOL_NFC = 0x118;
/** A level of socket options. setsockopt(2). */
export const SOL_PACKET = 0x107;
/** A level of socket options. setsockopt(2). */
export const SOL_PNPIPE = 0x113;
/** A level of socket options. setsockopt(2). */
export const SOL_PPPOL2TP = 0x111;
/** A level of socket options. setsockopt(2). */
export const SOL_RAW = 255;
/** A level of socket options. setsockopt(2). */
export const SOL_RDS = 0x114;
/** A level of socket options. setsockopt(2). */
export const SOL_RXRPC = 0x110;
/** A level of socket options. setsockopt(2). */
export const SOL_SMC = 0x11e;
/** Options of any socket: SO_. A level of socket options. setsockopt(2). */
export const SOL_SOCKET = 1;
/** The same as IPPROTO_TCP. A level of socket options. setsockopt(2). */
export const SOL_TCP = 6;
/** A level of socket options. setsockopt(2). */
export const SOL_TIPC = 0x10f;
/** A level of socket options. setsockopt(2). */
export const SOL_TLS = 0x11a;
/** The same as IPPROTO_UDP. A level of socket options. setsockopt(2). */
export const SOL_UDP = 17;
/** A level of socket options. setsockopt(2). */
export const SOL_VSOCK = 0x11f;
/** A level of socket options. setsockopt(2). */
export const SOL_X25 = 0x106;
/** A level of socket options. setsockopt(2). */
export const SOL_XDP = 0x11b;
/** The longest queue of connections that listen takes without a sysctl. listen(2). */
export const SOMAXCONN = 0x1000;
/** Whether the socket listens; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_ACCEPTCONN = 30;
/** Attaches an eBPF filter, by its descriptor. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_ATTACH_BPF = 50;
/** Attaches a classic filter: struct sock_fprog. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_ATTACH_FILTER = 26;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_ATTACH_REUSEPORT_CBPF = 51;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_ATTACH_REUSEPORT_EBPF = 52;
/** The name of the interface that the socket is confined to; empty for any. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_BINDTODEVICE = 25;
/** The index of the interface that the socket is confined to; 0 for any. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_BINDTOIFINDEX = 62;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_BPF_EXTENSIONS = 48;
/** Whether datagrams may go to a broadcast address. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_BROADCAST = 6;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_BSDCOMPAT = 14;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_BUF_LOCK = 72;
/** For how many microseconds a receiver polls the device before it sleeps. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_BUSY_POLL = 46;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_BUSY_POLL_BUDGET = 70;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_CNX_ADVICE = 53;
/** A number that no other socket of this boot has; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_COOKIE = 57;
/** Whether the kernel records what the socket does. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DEBUG = 1;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DETACH_BPF = 27;
/** Takes the filter away. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DETACH_FILTER = 27;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DETACH_REUSEPORT_BPF = 68;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DEVMEM_DMABUF = 79;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DEVMEM_DONTNEED = 80;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DEVMEM_LINEAR = 78;
/** The socket's address family; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DOMAIN = 39;
/** Whether to reach only hosts that are directly connected. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_DONTROUTE = 5;
/** A value of struct sock_extended_err. recvmsg(2), linux/errqueue.h. */
export const SO_EE_CODE_TXTIME_INVALID_PARAM = 1;
/** A value of struct sock_extended_err. recvmsg(2), linux/errqueue.h. */
export const SO_EE_CODE_TXTIME_MISSED = 2;
/** A value of struct sock_extended_err. recvmsg(2), linux/errqueue.h. */
export const SO_EE_CODE_ZEROCOPY_COPIED = 1;
/** Where a queued error comes from: sock_extended_err.ee_origin. recvmsg(2), ip(7). */
export const SO_EE_ORIGIN_ICMP = 2;
/** Where a queued error comes from: sock_extended_err.ee_origin. recvmsg(2), ip(7). */
export const SO_EE_ORIGIN_ICMP6 = 3;
/** Where a queued error comes from: sock_extended_err.ee_origin. recvmsg(2), ip(7). */
export const SO_EE_ORIGIN_LOCAL = 1;
/** Where a queued error comes from: sock_extended_err.ee_origin. recvmsg(2), ip(7). */
export const SO_EE_ORIGIN_NONE = 0;
/** Where a queued error comes from: sock_extended_err.ee_origin. recvmsg(2), ip(7). */
export const SO_EE_ORIGIN_TIMESTAMPING = 4;
/** Where a queued error comes from: sock_extended_err.ee_origin. recvmsg(2), ip(7). */
export const SO_EE_ORIGIN_TXSTATUS = 4;
/** Where a queued error comes from: sock_extended_err.ee_origin. recvmsg(2), ip(7). */
export const SO_EE_ORIGIN_TXTIME = 6;
/** Where a queued error comes from: sock_extended_err.ee_origin. recvmsg(2), ip(7). */
export const SO_EE_ORIGIN_ZEROCOPY = 5;
/** A value of struct sock_extended_err. recvmsg(2), linux/errqueue.h. */
export const SO_EE_RFC4884_FLAG_INVALID = 1;
/** The pending error as an errno, 0 for none; reading clears it. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_ERROR = 4;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_GET_FILTER = 26;
/** The CPU that last handled a packet of the socket. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_INCOMING_CPU = 49;
/** The receive queue that the last packet came from; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_INCOMING_NAPI_ID = 56;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_INQ = 84;
/** Whether a silent connection is probed. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_KEEPALIVE = 9;
/** How long close waits for unsent data; zero seconds make it a reset. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_LINGER = 13;
/** Forbids that the filter is changed. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_LOCK_FILTER = 44;
/** A number on each packet that routing and firewalls can match. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_MARK = 36;
/** The most bytes a second that are sent. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_MAX_PACING_RATE = 47;
/** The memory that the socket uses, an array of u32; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_MEMINFO = 55;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_NETNS_COOKIE = 71;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_NOFCS = 43;
/** Whether UDP sends without checksums. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_NO_CHECK = 11;
/** Whether urgent data comes in the stream. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_OOBINLINE = 10;
/** The address that a connection was made to before the firewall changed it: an option at level SOL_IP. linux/netfilter_ipv4.h. */
export const SO_ORIGINAL_DST = 80;
/** Whether messages come with the sender's credentials. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PASSCRED = 16;
/** Whether messages come with a pidfd of the sender. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PASSPIDFD = 76;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PASSRIGHTS = 83;
/** Whether messages come with the sender's security label. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PASSSEC = 34;
/** From which byte MSG_PEEK reads; -1 for the first. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PEEK_OFF = 42;
/** The credentials of the process that connected or listened: struct ucred; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PEERCRED = 17;
/** The groups of the process at the other end; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PEERGROUPS = 59;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PEERNAME = 28;
/** A pidfd of the process at the other end; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PEERPIDFD = 77;
/** The security label of the process at the other end; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PEERSEC = 31;
/** Whether to prefer polling to interrupts. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PREFER_BUSY_POLL = 69;
/** The priority of the packets that are sent. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PRIORITY = 12;
/** The socket's protocol; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_PROTOCOL = 38;
/** The receive buffer in bytes; the kernel doubles what is set. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RCVBUF = 8;
/** The receive buffer beyond the system's limit; needs CAP_NET_ADMIN. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RCVBUFFORCE = 33;
/** How many bytes make a socket readable. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RCVLOWAT = 18;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RCVMARK = 75;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RCVPRIORITY = 82;
/** How long a receiver waits; 0 for ever. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RCVTIMEO = 20;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RCVTIMEO_NEW = 66;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RCVTIMEO_OLD = 20;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RESERVE_MEM = 73;
/** Whether bind may take an address that old connections still use. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_REUSEADDR = 2;
/** Whether several sockets may bind the same address and share what arrives. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_REUSEPORT = 15;
/** Whether messages come with the number of those dropped before. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_RXQ_OVFL = 40;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SECURITY_AUTHENTICATION = 22;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SECURITY_ENCRYPTION_NETWORK = 24;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SECURITY_ENCRYPTION_TRANSPORT = 23;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SELECT_ERR_QUEUE = 45;
/** The send buffer in bytes; the kernel doubles what is set. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SNDBUF = 7;
/** The send buffer beyond the system's limit; needs CAP_NET_ADMIN. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SNDBUFFORCE = 32;
/** How many bytes of room make a socket writable; always 1 on Linux. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SNDLOWAT = 19;
/** How long a sender waits; 0 for ever. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SNDTIMEO = 21;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SNDTIMEO_NEW = 67;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_SNDTIMEO_OLD = 21;
/** Whether messages come with the time of arrival, in microseconds. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMP = 29;
/** Which timestamps of sending and receiving are made. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMPING = 37;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMPING_NEW = 65;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMPING_OLD = 37;
/** Whether messages come with the time of arrival, in nanoseconds. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMPNS = 35;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMPNS_NEW = 64;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMPNS_OLD = 35;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMP_NEW = 63;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TIMESTAMP_OLD = 29;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TXREHASH = 74;
/** Whether a message may say when it is sent. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TXTIME = 61;
/** The socket's type; read only. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_TYPE = 3;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE = 2;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE = 1;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_BUFFER_SIZE = 0;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT = 6;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW = 8;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD = 6;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_NONBLOCK_TXRX = 7;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_PEER_HOST_VM_ID = 3;
/** An option of sockets between virtual machines, at level AF_VSOCK. vsock(7). */
export const SO_VM_SOCKETS_TRUSTED = 5;
/** An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_WIFI_STATUS = 41;
/** Whether MSG_ZEROCOPY may be used. An option of sockets, at level SOL_SOCKET. socket(7). */
export const SO_ZEROCOPY = 60;
/** Drops input or output. A command of ioctl for terminals. ioctl_tty(2). */
export const TCFLSH = 0x540b;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCGETA = 0x5405;
/** A terminal's flags: struct termios. A command of ioctl for terminals. ioctl_tty(2). */
export const TCGETS = 0x5401;
/** A terminal's flags, with any speed: struct termios2. A command of ioctl for terminals. ioctl_tty(2). */
export const TCGETS2 = 0x802c542a;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCGETX = 0x5432;
/** An option that a connection uses: tcp_info.tcpi_options. tcp(7). */
export const TCPI_OPT_ECN = 8;
/** An option that a connection uses: tcp_info.tcpi_options. tcp(7). */
export const TCPI_OPT_ECN_SEEN = 16;
/** An option that a connection uses: tcp_info.tcpi_options. tcp(7). */
export const TCPI_OPT_SACK = 2;
/** An option that a connection uses: tcp_info.tcpi_options. tcp(7). */
export const TCPI_OPT_SYN_DATA = 32;
/** An option that a connection uses: tcp_info.tcpi_options. tcp(7). */
export const TCPI_OPT_TIMESTAMPS = 1;
/** An option that a connection uses: tcp_info.tcpi_options. tcp(7). */
export const TCPI_OPT_WSCALE = 4;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_AO_ADD_KEY = 38;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_AO_DEL_KEY = 39;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_AO_GET_KEYS = 41;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_AO_INFO = 40;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_AO_KEYF_EXCLUDE_OPT = 2;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_AO_KEYF_IFINDEX = 1;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_AO_MAXKEYLEN = 80;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_AO_REPAIR = 42;
/** A state of congestion control: tcp_info.tcpi_ca_state. tcp(7). */
export const TCP_CA_CWR = 2;
/** A state of congestion control: tcp_info.tcpi_ca_state. tcp(7). */
export const TCP_CA_Disorder = 1;
/** A state of congestion control: tcp_info.tcpi_ca_state. tcp(7). */
export const TCP_CA_Loss = 4;
/** A state of congestion control: tcp_info.tcpi_ca_state. tcp(7). */
export const TCP_CA_Open = 0;
/** A state of congestion control: tcp_info.tcpi_ca_state. tcp(7). */
export const TCP_CA_Recovery = 3;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_CC_INFO = 26;
/** Closed. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_CLOSE = 7;
/** The peer has ended; this side has not. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_CLOSE_WAIT = 8;
/** Both have ended at once. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_CLOSING = 11;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_CM_INQ = 36;
/** The congestion control by name, such as "cubic". An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_CONGESTION = 13;
/** Whether only full packets are sent, for up to 200 ms. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_CORK = 3;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_DATA_OFFSET = 240;
/** For how many seconds accept waits for the first data. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_DEFER_ACCEPT = 9;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_DELACK_MAX_US = 46;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_ENCAP_ESPINTCP = 7;
/** Connected. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_ESTABLISHED = 1;
/** How many connections with data in the SYN may be pending. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_FASTOPEN = 23;
/** Whether connect returns at once, and the first data goes with the SYN. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_FASTOPEN_CONNECT = 30;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_FASTOPEN_KEY = 33;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_FASTOPEN_NO_COOKIE = 34;
/** This side has ended; no answer yet. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_FIN_WAIT1 = 4;
/** This side has ended, and the peer knows it. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_FIN_WAIT2 = 5;
/** The state of the connection: struct tcp_info; read only. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_INFO = 11;
/** Whether messages come with the number of bytes still to be read. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_INQ = 36;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_IS_MPTCP = 43;
/** How many probes without an answer end a connection. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_KEEPCNT = 6;
/** After how many silent seconds probes begin. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_KEEPIDLE = 4;
/** How many seconds lie between probes. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_KEEPINTVL = 5;
/** Both have ended; the last answer is awaited. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_LAST_ACK = 9;
/** For how many seconds a socket stays in FIN_WAIT2. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_LINGER2 = 8;
/** Listening. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_LISTEN = 10;
/** The most bytes of a packet. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_MAXSEG = 2;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_MD5SIG = 14;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_MD5SIG_EXT = 32;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_MD5SIG_FLAG_IFINDEX = 2;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_MD5SIG_FLAG_PREFIX = 1;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_MD5SIG_MAXKEYLEN = 80;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_MSS_DEFAULT = 0x218;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_MSS_DESIRED = 0x4c4;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_BUSY = 1;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_BYTES_NOTSENT = 24;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_BYTES_RETRANS = 19;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_BYTES_SENT = 18;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_CA_STATE = 14;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_DATA_SEGS_OUT = 4;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_DELIVERED = 16;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_DELIVERED_CE = 17;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_DELIVERY_RATE = 7;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_DELIVERY_RATE_APP_LMT = 12;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_DSACK_DUPS = 20;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_EDT = 25;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_MIN_RTT = 10;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_PACING_RATE = 6;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_PAD = 0;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_RECUR_RETRANS = 11;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_REHASH = 27;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_REORDERING = 9;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_REORD_SEEN = 21;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_RWND_LIMITED = 2;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_SNDBUF_LIMITED = 3;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_SNDQ_SIZE = 13;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_SND_CWND = 8;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_SND_SSTHRESH = 15;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_SRTT = 22;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_TIMEOUT_REHASH = 23;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_TOTAL_RETRANS = 5;
/** An attribute of SCM_TIMESTAMPING_OPT_STATS. linux/tcp.h. */
export const TCP_NLA_TTL = 26;
/** Whether small packets go out at once: no Nagle. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_NODELAY = 1;
/** Writable only while less than so many bytes are unsent. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_NOTSENT_LOWAT = 25;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_NO_QUEUE = 0;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_QUEUES_NR = 3;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_QUEUE_SEQ = 21;
/** Whether acknowledgements go out at once, for now. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_QUICKACK = 12;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT = 1;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_RECV_QUEUE = 1;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_REPAIR = 19;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_REPAIR_OFF = 0;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_REPAIR_OFF_NO_WP = -1;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_REPAIR_ON = 1;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_REPAIR_OPTIONS = 22;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_REPAIR_QUEUE = 20;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_REPAIR_WINDOW = 29;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_RESERVED_BITS = 15;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_RTO_MAX_MS = 44;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_RTO_MIN_US = 45;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_SAVED_SYN = 28;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_SAVE_SYN = 27;
/** A value that belongs to an option of TCP sockets. tcp(7), linux/tcp.h. */
export const TCP_SEND_QUEUE = 2;
/** How often connect repeats its SYN. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_SYNCNT = 7;
/** The peer's SYN was answered. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_SYN_RECV = 3;
/** connect is under way. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_SYN_SENT = 2;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_THIN_DUPACK = 17;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_THIN_LINEAR_TIMEOUTS = 16;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_TIMESTAMP = 24;
/** Ended; late packets are waited out. A state of a connection: tcp_info.tcpi_state. tcp(7). */
export const TCP_TIME_WAIT = 6;
/** An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_TX_DELAY = 37;
/** What stands between the stream and its user, such as "tls". An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_ULP = 31;
/** For how many milliseconds sent data may stay unacknowledged; 0 is the system's default. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_USER_TIMEOUT = 18;
/** The largest window that is offered. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_WINDOW_CLAMP = 10;
/** Maps received pages instead of copying them. An option of TCP sockets, at level IPPROTO_TCP. tcp(7). */
export const TCP_ZEROCOPY_RECEIVE = 35;
/** Waits until all output has gone out, or sends a break. A command of ioctl for terminals. ioctl_tty(2). */
export const TCSBRK = 0x5409;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSBRKP = 0x5425;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETA = 0x5406;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETAF = 0x5408;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETAW = 0x5407;
/** Sets a terminal's flags at once: struct termios. A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETS = 0x5402;
/** Sets a terminal's flags, with any speed: struct termios2. A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETS2 = 0x402c542b;
/** Sets a terminal's flags when all output has gone out, and drops input: struct termios. A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETSF = 0x5404;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETSF2 = 0x402c542d;
/** Sets a terminal's flags when all output has gone out: struct termios. A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETSW = 0x5403;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETSW2 = 0x402c542c;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETX = 0x5433;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETXF = 0x5434;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TCSETXW = 0x5435;
/** Stops and starts input or output. A command of ioctl for terminals. ioctl_tty(2). */
export const TCXONC = 0x540a;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCCBRK = 0x5428;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCCONS = 0x541d;
/** Nobody else may open the terminal. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCEXCL = 0x540c;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGDEV = 0x80045432;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGETD = 0x5424;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGEXCL = 0x80045440;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGICOUNT = 0x545d;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGISO7816 = 0x80285442;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGLCKTRMIOS = 0x5456;
/** The foreground process group: an int. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGPGRP = 0x540f;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGPKT = 0x80045438;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGPTLCK = 0x80045439;
/** The number of a pseudo-terminal: an unsigned int. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGPTN = 0x80045430;
/** Opens the other end of a pseudo-terminal, and returns it. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGPTPEER = 0x5441;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGRS485 = 0x542e;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGSERIAL = 0x541e;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGSID = 0x5429;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGSOFTCAR = 0x5419;
/** The size of a terminal: struct winsize. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCGWINSZ = 0x5413;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCINQ = 0x541b;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCLINUX = 0x541c;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCMBIC = 0x5417;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCMBIS = 0x5416;
/** The lines of a modem: an int of TIOCM_ bits. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCMGET = 0x5415;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCMIWAIT = 0x545c;
/** Sets the lines of a modem: an int of TIOCM_ bits. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCMSET = 0x5418;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_CAR = 64;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_CD = 64;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_CTS = 32;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_DSR = 0x100;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_DTR = 2;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_LE = 1;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_LOOP = 0x8000;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_OUT1 = 0x2000;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_OUT2 = 0x4000;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_RI = 128;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_RNG = 128;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_RTS = 4;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_SR = 16;
/** A line of a modem. ioctl_tty(2). */
export const TIOCM_ST = 8;
/** Gives up the controlling terminal. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCNOTTY = 0x5422;
/** Others may open the terminal again. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCNXCL = 0x540d;
/** How many bytes have not gone out: an int. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCOUTQ = 0x5411;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCPKT = 0x5420;
/** An event of a pseudo-terminal in packet mode. ioctl_tty(2). */
export const TIOCPKT_DATA = 0;
/** An event of a pseudo-terminal in packet mode. ioctl_tty(2). */
export const TIOCPKT_DOSTOP = 32;
/** An event of a pseudo-terminal in packet mode. ioctl_tty(2). */
export const TIOCPKT_FLUSHREAD = 1;
/** An event of a pseudo-terminal in packet mode. ioctl_tty(2). */
export const TIOCPKT_FLUSHWRITE = 2;
/** An event of a pseudo-terminal in packet mode. ioctl_tty(2). */
export const TIOCPKT_IOCTL = 64;
/** An event of a pseudo-terminal in packet mode. ioctl_tty(2). */
export const TIOCPKT_NOSTOP = 16;
/** An event of a pseudo-terminal in packet mode. ioctl_tty(2). */
export const TIOCPKT_START = 8;
/** An event of a pseudo-terminal in packet mode. ioctl_tty(2). */
export const TIOCPKT_STOP = 4;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSBRK = 0x5427;
/** Makes the terminal the controlling one. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSCTTY = 0x540e;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSERCONFIG = 0x5453;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSERGETLSR = 0x5459;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSERGETMULTI = 0x545a;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSERGSTRUCT = 0x5458;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSERGWILD = 0x5454;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSERSETMULTI = 0x545b;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSERSWILD = 0x5455;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSER_TEMT = 1;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSETD = 0x5423;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSIG = 0x40045436;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSISO7816 = 0xc0285443;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSLCKTRMIOS = 0x5457;
/** Sets the foreground process group: an int. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSPGRP = 0x5410;
/** Locks or unlocks a pseudo-terminal: an int. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSPTLCK = 0x40045431;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSRS485 = 0x542f;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSSERIAL = 0x541f;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSSOFTCAR = 0x541a;
/** Puts a byte into the terminal's input. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSTI = 0x5412;
/** Sets the size of a terminal: struct winsize. A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCSWINSZ = 0x5414;
/** A command of ioctl for terminals. ioctl_tty(2). */
export const TIOCVHANGUP = 0x5437;
/** A value of PACKET_VERSION. packet(7). */
export const TPACKET_V1 = 0;
/** A value of PACKET_VERSION. packet(7). */
export const TPACKET_V2 = 1;
/** A value of PACKET_VERSION. packet(7). */
export const TPACKET_V3 = 2;
/** A feature that a PACKET_RX_RING of TPACKET_V3 asks for. linux/if_packet.h. */
export const TP_FT_REQ_FILL_RXHASH = 1;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_AVAILABLE = 0;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_BLK_TMO = 32;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_COPY = 2;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_CSUMNOTREADY = 8;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_CSUM_VALID = 128;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_GSO_TCP = 0x100;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_KERNEL = 0;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_LOSING = 4;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_SENDING = 2;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_SEND_REQUEST = 1;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_TS_RAW_HARDWARE = 0x80000000;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_TS_SOFTWARE = 0x20000000;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_TS_SYS_HARDWARE = 0x40000000;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_USER = 1;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_VLAN_TPID_VALID = 64;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_VLAN_VALID = 16;
/** A flag of a frame in the ring of a packet socket. packet(7). */
export const TP_STATUS_WRONG_FORMAT = 4;
/** Whether what is sent is gathered into one datagram until it is cleared. An option of UDP sockets, at level IPPROTO_UDP. udp(7). */
export const UDP_CORK = 1;
/** What is carried inside the datagrams. An option of UDP sockets, at level IPPROTO_UDP. udp(7). */
export const UDP_ENCAP = 100;
/** A value of UDP_ENCAP. udp(7), linux/udp.h. */
export const UDP_ENCAP_ESPINUDP = 2;
/** A value of UDP_ENCAP. udp(7), linux/udp.h. */
export const UDP_ENCAP_ESPINUDP_NON_IKE = 1;
/** A value of UDP_ENCAP. udp(7), linux/udp.h. */
export const UDP_ENCAP_GTP0 = 4;
/** A value of UDP_ENCAP. udp(7), linux/udp.h. */
export const UDP_ENCAP_GTP1U = 5;
/** A value of UDP_ENCAP. udp(7), linux/udp.h. */
export const UDP_ENCAP_L2TPINUDP = 3;
/** A value of UDP_ENCAP. udp(7), linux/udp.h. */
export const UDP_ENCAP_OVPNINUDP = 8;
/** A value of UDP_ENCAP. udp(7), linux/udp.h. */
export const UDP_ENCAP_RXRPC = 6;
/** Whether several datagrams of a sender are received as one. An option of UDP sockets, at level IPPROTO_UDP. udp(7). */
export const UDP_GRO = 104;
/** An option of UDP sockets, at level IPPROTO_UDP. udp(7). */
export const UDP_NO_CHECK6_RX = 102;
/** An option of UDP sockets, at level IPPROTO_UDP. udp(7). */
export const UDP_NO_CHECK6_TX = 101;
/** Into datagrams of how many bytes a longer message is cut. An option of UDP sockets, at level IPPROTO_UDP. udp(7). */
export const UDP_SEGMENT = 103;
/** Any address. An address between virtual machines and their host. vsock(7). */
export const VMADDR_CID_ANY = 0xffffffff;
/** The host. An address between virtual machines and their host. vsock(7). */
export const VMADDR_CID_HOST = 2;
/** The hypervisor. An address between virtual machines and their host. vsock(7). */
export const VMADDR_CID_HYPERVISOR = 0;
/** This machine itself. An address between virtual machines and their host. vsock(7). */
export const VMADDR_CID_LOCAL = 1;
/** An address between virtual machines and their host. vsock(7). */
export const VMADDR_FLAG_TO_HOST = 1;
/** Any port. An address between virtual machines and their host. vsock(7). */
export const VMADDR_PORT_ANY = 0xffffffff;
