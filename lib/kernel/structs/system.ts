// The structs of keys, security, events and the machine: see ../structs.ts.

export const SYSTEM_STRUCTS = {
  keyctl_dh_params: 'private: s32, prime: s32, base: s32',
  keyctl_kdf_params: 'hashname: pointer, otherinfo: pointer, otherinfolen: u32, __spare: u32[8]',
  keyctl_pkey_params: 'key_id: s32, in_len: u32, out_len: u32, __spare: u32[7]',
  keyctl_pkey_query: `supported_ops: u32, key_size: u32, max_data_size: u16, max_sig_size: u16, max_enc_size: u16, max_dec_size: u16,
    __spare: u32[10]`,
  landlock_net_port_attr: 'allowed_access: u64, port: u64',
  landlock_path_beneath_attr: 'allowed_access: u64, parent_fd: s32',
  landlock_ruleset_attr: 'handled_access_fs: u64, handled_access_net: u64, scoped: u64',
  lsm_ctx: 'id: u64, flags: u64, len: u64, ctx_len: u64',
  perf_event_attr: `type: u32, size: u32, config: u64, sample_period: u64, sample_type: u64, read_format: u64, flags: u64,
    wakeup_events: u32, bp_type: u32, config1: u64, config2: u64, branch_sample_type: u64, sample_regs_user: u64,
    sample_stack_user: u32, clockid: s32, sample_regs_intr: u64, aux_watermark: u32, sample_max_stack: u16,
    __reserved_2: u16, aux_sample_size: u32, __reserved_3: u32, sig_data: u64`,
  riscv_hwprobe: 'key: s64, value: u64',
  seccomp_data: 'nr: s32, arch: u32, instruction_pointer: u64, args: u64[6]',
  seccomp_notif: 'id: u64, pid: u32, flags: u32, data: seccomp_data',
  seccomp_notif_resp: 'id: u64, val: s64, error: s32, flags: u32',
  seccomp_notif_sizes: 'seccomp_notif: u16, seccomp_notif_resp: u16, seccomp_data: u16',
} as const;
