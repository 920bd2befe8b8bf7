# A child that tries to leave its sandbox: a list of [name, Python] on stdin, on stdout what became of each, "done" or the
# name of an errno. `given` is what the test tells it.
import ctypes, errno, json, os, shutil, signal, socket, stat, subprocess, sys, threading

given = json.loads(sys.argv[1])
inside, outside, parent = given["inside"], given["outside"], given["parent"]
libc = ctypes.CDLL(None, use_errno=True)


def call(name, *args):
    result = libc.syscall(ctypes.c_long(given["numbers"][name]), *[ctypes.c_long(a) if isinstance(a, int) else a for a in args])
    if result < 0:
        raise OSError(ctypes.get_errno(), name)
    return result


def write(path, flags=os.O_WRONLY):
    fd = os.open(path, flags, 0o644)
    try:
        os.write(fd, b"hostile")
    finally:
        os.close(fd)


def fresh(name, content="inside"):
    path = os.path.join(inside, name)
    shutil.rmtree(path, True) if os.path.isdir(path) and not os.path.islink(path) else None
    if os.path.lexists(path):
        os.unlink(path)
    with open(path, "w") as file:
        file.write(content)
    return path


def race(change, attempt):
    """Tries while another thread changes what the path leads to; every attempt that is refused must be refused alike."""
    ends = threading.Event()

    def changing():
        while not ends.is_set():
            change()

    thread = threading.Thread(target=changing)
    thread.start()
    refusals, done = set(), 0
    try:
        for _ in range(3000):
            try:
                attempt()
                done += 1
            except OSError as error:
                if error.errno != errno.ENOENT:
                    refusals.add(error.errno)
    finally:
        ends.set()
        thread.join()
    if refusals:
        raise OSError(refusals.pop() if len(refusals) == 1 else errno.EPROTO, "race")


def symlink_race():
    kept, good, path = os.path.join(outside, "kept"), fresh("good"), os.path.join(inside, "racing")

    def change():
        for target in (good, kept):
            temporary = os.path.join(inside, "next")
            if os.path.lexists(temporary):
                os.unlink(temporary)
            os.symlink(target, temporary)
            os.replace(temporary, path)

    change()
    race(change, lambda: write(path))


def rename_race():
    """The directory that the path goes through is, in turn, a real one and a link to the one outside."""
    real, link = os.path.join(inside, "real"), os.path.join(inside, "swapped")
    os.makedirs(real, exist_ok=True)
    fresh("real/kept")
    if not os.path.lexists(link):
        os.symlink(outside, link)
    RENAME_EXCHANGE = 2

    def change():
        call("renameat2", -100, real.encode(), -100, link.encode(), RENAME_EXCHANGE)

    race(change, lambda: write(os.path.join(real, "kept")))


def connect(port):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
        s.connect(("127.0.0.1", port))


def bind(port):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind(("127.0.0.1", port))


def child_in_new_namespaces(flags):
    pid = call("clone", flags | signal.SIGCHLD, 0, 0, 0, 0)
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


results = {}
for name, body in json.load(sys.stdin):
    try:
        exec(body, globals())
        results[name] = "done"
    except OSError as error:
        results[name] = errno.errorcode[error.errno]
json.dump(results, sys.stdout)
