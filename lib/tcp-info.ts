// struct tcp_info, what TCP_INFO reads: tcp(7), include/uapi/linux/tcp.h. The kernel only ever adds to its end, and
// writes as much as it knows: a field of a newer kernel is absent on an older one.

/** One byte each, at 0 to 5; two bit fields follow at 6 and 7. */
const BYTES = ['state', 'ca_state', 'retransmits', 'probes', 'backoff', 'options'] as const;

/** 32 bits each, from 8 to 103. */
const EARLY = [
  'rto',
  'ato',
  'snd_mss',
  'rcv_mss',
  'unacked',
  'sacked',
  'lost',
  'retrans',
  'fackets',
  'last_data_sent',
  'last_ack_sent',
  'last_data_recv',
  'last_ack_recv',
  'pmtu',
  'rcv_ssthresh',
  'rtt',
  'rttvar',
  'snd_ssthresh',
  'snd_cwnd',
  'advmss',
  'reordering',
  'rcv_rtt',
  'rcv_space',
  'total_retrans',
] as const;

/** From 104 on, mixed. */
const LATE = [
  ['pacing_rate', 8],
  ['max_pacing_rate', 8],
  ['bytes_acked', 8],
  ['bytes_received', 8],
  ['segs_out', 4],
  ['segs_in', 4],
  ['notsent_bytes', 4],
  ['min_rtt', 4],
  ['data_segs_in', 4],
  ['data_segs_out', 4],
  ['delivery_rate', 8],
  ['busy_time', 8],
  ['rwnd_limited', 8],
  ['sndbuf_limited', 8],
  ['delivered', 4],
  ['delivered_ce', 4],
  ['bytes_sent', 8],
  ['bytes_retrans', 8],
  ['dsack_dups', 4],
  ['reord_seen', 4],
  ['rcv_ooopack', 4],
  ['snd_wnd', 4],
] as const;
export type TcpInfo = Record<string, number>;
export function unpackTcpInfo(bytes: DataView): TcpInfo {
  const info: Record<string, number> = {};
  for (const [index, name] of BYTES.entries()) {
    info[name] = bytes.getUint8(index);
  }
  let at = 8;
  for (const [name, size] of [...EARLY.map((name) => [name, 4] as const), ...LATE]) {
    if (at + size > bytes.byteLength) {
      break;
    }
    info[name] = size === 4 ? bytes.getUint32(at, true) : Number(bytes.getBigUint64(at, true));
    at += size;
  }
  return info;
}
