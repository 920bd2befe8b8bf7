// The structs of networks: netlink, packets, interfaces and filters: see ../structs.ts.

export const NETWORK_STRUCTS = {
  arpreq:
    'arp_pa: sockaddr, arp_ha: sockaddr, arp_flags: s32, arp_netmask: sockaddr, arp_dev: char[16]',
  group_req: {
    x64: 'gr_interface: u32, __pad: u32, gr_group: u8[128]',
    generic: 'gr_interface: u32, __pad: u32, gr_group: u8[128]',
    ia32: 'gr_interface: u32, gr_group: u8[128]',
  },
  ifaddrmsg: 'ifa_family: u8, ifa_prefixlen: u8, ifa_flags: u8, ifa_scope: u8, ifa_index: u32',
  ifconf: 'ifc_len: s32, ifc_buf: pointer',
  ifinfomsg:
    'ifi_family: u8, __ifi_pad: u8, ifi_type: u16, ifi_index: s32, ifi_flags: u32, ifi_change: u32',
  ifreq: {
    x64: 'ifr_name: char[16], ifr_ifru: u8[24]',
    generic: 'ifr_name: char[16], ifr_ifru: u8[24]',
    ia32: 'ifr_name: char[16], ifr_ifru: u8[16]',
  },
  in6_pktinfo: 'ipi6_addr: u8[16], ipi6_ifindex: u32',
  ndmsg:
    'ndm_family: u8, ndm_pad1: u8, ndm_pad2: u16, ndm_ifindex: s32, ndm_state: u16, ndm_flags: u8, ndm_type: u8',
  nlattr: 'nla_len: u16, nla_type: u16',
  nlmsgerr: 'error: s32, msg: nlmsghdr',
  nlmsghdr: 'nlmsg_len: u32, nlmsg_type: u16, nlmsg_flags: u16, nlmsg_seq: u32, nlmsg_pid: u32',
  packet_mreq: 'mr_ifindex: s32, mr_type: u16, mr_alen: u16, mr_address: u8[8]',
  rtattr: 'rta_len: u16, rta_type: u16',
  rtentry: `rt_pad1: ulong, rt_dst: sockaddr, rt_gateway: sockaddr, rt_genmask: sockaddr, rt_flags: u16, rt_pad2: s16,
    rt_pad3: ulong, rt_pad4: pointer, rt_metric: s16, rt_dev: pointer, rt_mtu: ulong, rt_window: ulong, rt_irtt: u16`,
  rtgenmsg: 'rtgen_family: u8',
  rtmsg: `rtm_family: u8, rtm_dst_len: u8, rtm_src_len: u8, rtm_tos: u8, rtm_table: u8, rtm_protocol: u8, rtm_scope: u8,
    rtm_type: u8, rtm_flags: u32`,
  sock_extended_err:
    'ee_errno: u32, ee_origin: u8, ee_type: u8, ee_code: u8, ee_pad: u8, ee_info: u32, ee_data: u32',
  sock_filter: 'code: u16, jt: u8, jf: u8, k: u32',
  sock_fprog: 'len: u16, filter: pointer',
  sockaddr: 'sa_family: u16, sa_data: u8[14]',
  sockaddr_ll: `sll_family: u16, sll_protocol: be16, sll_ifindex: s32, sll_hatype: u16, sll_pkttype: u8, sll_halen: u8,
    sll_addr: u8[8]`,
  sockaddr_nl: 'nl_family: u16, nl_pad: u16, nl_pid: u32, nl_groups: u32',
  sockaddr_vm:
    'svm_family: u16, svm_reserved1: u16, svm_port: u32, svm_cid: u32, svm_flags: u8, svm_zero: u8[3]',
  vlan_ioctl_args: 'cmd: s32, device1: char[24], u: u8[24], vlan_qos: s16',
} as const;
