// The machine as a whole: what it is, its modules, keys, and what watches or confines programs.

export const system = () =>
  ({
    uname: 'buf: out utsname',
    sysinfo: 'info: out sysinfo',
    sethostname: 'name: in bytes[len], len: size',
    setdomainname: 'name: in bytes[len], len: size',
    getrandom: 'buf: out bytes[buflen], buflen: size, flags: flags GRND -> ..buflen',
    syslog: 'type: int, bufp: out text[len]?, len: size -> int',
    vhangup: '',
    acct: 'filename: path?',
    reboot: 'magic: uint, magic2: uint, op: enum LINUX_REBOOT_CMD, arg: any',
    uselib: 'library: path',
    init_module: 'module_image: in bytes[len], len: size, param_values: string',
    finit_module: 'fd: fd, param_values: string, flags: flags MODULE_INIT',
    delete_module: 'name: string, flags: flags O',
    kexec_load:
      'entry: ulong, nr_segments: size, segments: in kexec_segment[nr_segments]?, flags: ulong',
    kexec_file_load:
      'kernel_fd: fd, initrd_fd: fd, cmdline_len: size, cmdline: in bytes[cmdline_len]?, flags: ulong',
    add_key:
      'type: string, description: string, payload: in bytes[plen]?, plen: size, keyring: int -> int',
    request_key:
      'type: string, description: string, callout_info: string?, dest_keyring: int -> int',
    keyctl: 'operation: enum KEYCTL, arg2: any, arg3: any, arg4: any, arg5: any -> word',
    seccomp: 'operation: enum SECCOMP_OP, flags: uint, args: any -> int',
    landlock_create_ruleset:
      'attr: in landlock_ruleset_attr_bytes[size]?, size: size, flags: flags LANDLOCK_CREATE -> int',
    landlock_add_rule: 'ruleset_fd: fd, rule_type: enum LANDLOCK_RULE, rule_attr: any, flags: uint',
    landlock_restrict_self: 'ruleset_fd: fd, flags: flags LANDLOCK_RESTRICT_SELF',
    lsm_get_self_attr:
      'attr: enum LSM_ATTR, ctx: inout bytes[*size]?, size: inout u32, flags: flags LSM_FLAG -> int',
    lsm_set_self_attr: 'attr: enum LSM_ATTR, ctx: in lsm_ctx_bytes[size], size: size, flags: uint',
    lsm_list_modules: 'ids: out bytes[*size], size: inout u32, flags: uint -> int',
    bpf: 'cmd: enum BPF, attr: inout bytes[size], size: size -> int',
    perf_event_open:
      'attr: inout perf_event_attr_self, pid: pid, cpu: int, group_fd: fd, flags: flags PERF_FLAG -> fd',
    uretprobe: ' -> word',
    uprobe: ' -> word',
    riscv_hwprobe:
      'pairs: inout riscv_hwprobe[pair_count], pair_count: size, cpusetsize: size, cpus: inout bytes[cpusetsize]?, flags: uint',
    riscv_flush_icache: 'start: address, end: address, flags: ulong',
  }) as const;
