# Builds filters by libseccomp: a list of { default, level, rules } on stdin, a list of hex programs on stdout.
import json, os, sys, tempfile
import seccomp

OPERATORS = {"eq": seccomp.EQ, "ge": seccomp.GE, "le": seccomp.LE, "masked": seccomp.MASKED_EQ}


def action(a):
    if isinstance(a, dict):
        return seccomp.ERRNO(a["errno"])
    return {
        "allow": seccomp.ALLOW,
        "log": seccomp.LOG,
        "kill": seccomp.KILL_PROCESS,
        "killThread": seccomp.KILL,
        "trap": seccomp.TRAP,
        "notify": seccomp.NOTIFY,
    }[a]


def program(spec):
    f = seccomp.SyscallFilter(action(spec["default"]))
    f.set_attr(seccomp.Attr.ACT_BADARCH, seccomp.KILL_PROCESS)
    if spec["level"] > 1:
        f.set_attr(seccomp.Attr.CTL_OPTIMIZE, spec["level"])
    for nr, act, args in spec["rules"]:
        f.add_rule_exactly(
            action(act),
            nr,
            *[
                seccomp.Arg(i, OPERATORS[op], int(a), int(b))
                if op == "masked"
                else seccomp.Arg(i, OPERATORS[op], int(a))
                for i, op, a, b in args
            ],
        )
    with tempfile.TemporaryFile() as out:
        f.export_bpf(out)
        out.seek(0)
        return out.read().hex()


json.dump([program(spec) for spec in json.load(sys.stdin)], sys.stdout)
