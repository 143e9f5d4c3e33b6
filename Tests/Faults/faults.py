#!/usr/bin/env python3
"""What the command does where the machine fails it: nothing may be lost, and each error is one clear line.

    faults.py WINNOW

Runs as root on Linux, for it mounts small file systems; as anybody else it leaves those cases out and says so. The exit status is 1
if a case does not hold.
"""
import os, random, resource, shutil, signal, subprocess, sys, tempfile, time

WINNOW = os.path.abspath(sys.argv[1])
ARTICLE = ("The ferry to the island will sail every hour from May, the harbour office said on Monday. "
           "It will carry two hundred people and thirty cars, as many as before.\n")
NOISE = "Leave a Reply\nYour email address will not be published. Required fields are marked *\n"
DIRTY = (ARTICLE + NOISE).encode()
CLEAN = ARTICLE.encode()
results = []


def case(name):
    def register(body):
        work = tempfile.mkdtemp(prefix="winnow-faults-")
        try:
            problem = body(work)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        results.append(problem is None)
        print(f"{'ok  ' if problem is None else 'FAIL'} {name}{'' if problem is None else ': ' + str(problem)}", flush=True)
    return register


def run(*arguments, limits=None, **options):
    def prepare():
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        for limit, value in (limits or {}).items():
            resource.setrlimit(limit, (value, value))
    options.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run([WINNOW, *arguments], capture_output=True, timeout=120, preexec_fn=prepare, **options)


def write(path, data=DIRTY):
    with open(path, "wb") as file:
        file.write(data)
    return path


def read(path):
    with open(path, "rb") as file:
        return file.read()


def leftovers(folder):
    return [name for name in os.listdir(folder) if ".winnow-" in name]


def one_line(result):
    lines = result.stderr.decode("utf-8", "replace").splitlines()
    return len(lines) == 1 and lines[0].startswith("winnow: ")


def mounted(body):
    """Calls with a file system of 128 kB."""
    def with_mount(work):
        place = os.path.join(work, "small")
        os.mkdir(place)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", place], capture_output=True).returncode:
            print("     (left out, as nothing can be mounted here)")
            return None
        try:
            return body(place)
        finally:
            subprocess.run(["umount", place], check=True)
    return with_mount


@case("a full disk, in place: the file is as it was, nothing is left behind")
@mounted
def _(place):
    original = ARTICLE.encode() * 500 + NOISE.encode()
    path = write(os.path.join(place, "a.txt"), original)
    result = run("--only", "comment-form", "--in-place", path)
    if result.returncode != 1 or not one_line(result) or b"a.txt" not in result.stderr:
        return f"{result.returncode} {result.stderr[:300]}"
    return None if read(path) == original and not leftovers(place) else "the file has changed, or more is there"


@case("a full disk, --output: what was there stays")
@mounted
def _(place):
    path = write(os.path.join(place, "out.txt"), b"as it was")
    write(os.path.join(place, "filler"), b"x" * 100_000)
    with tempfile.NamedTemporaryFile(suffix=".txt") as source:
        source.write(ARTICLE.encode() * 600)
        source.flush()
        result = run("--only", "comment-form", "--output", path, source.name)
    if result.returncode != 1 or not one_line(result):
        return f"{result.returncode} {result.stderr[:300]}"
    return None if read(path) == b"as it was" and not leftovers(place) else "the file has changed, or more is there"


@case("a full disk, standard output and --removed")
def _(work):
    path = write(os.path.join(work, "a.txt"))
    with open("/dev/full", "wb") as full:
        first = subprocess.run([WINNOW, path], stdout=full, stderr=subprocess.PIPE)
    second = run("--removed", "/dev/full", path)
    return None if first.returncode == 1 and second.returncode == 1 else f"{first.returncode} {second.returncode} {second.stderr}"


@case("a folder that cannot be written to, in place")
def _(work):
    path = write(os.path.join(work, "a.txt"))
    if os.geteuid() == 0:
        # Root may write anywhere, but not where an attribute forbids it.
        if subprocess.run(["chattr", "+i", work], capture_output=True).returncode:
            print("     (left out, as chattr does nothing here)")
            return None
    else:
        os.chmod(work, 0o500)
    try:
        result = run("--in-place", path)
        kept = read(path) == DIRTY
    finally:
        subprocess.run(["chattr", "-i", work], capture_output=True)
        os.chmod(work, 0o700)
    return None if result.returncode == 1 and one_line(result) and kept else f"{result.returncode} {result.stderr[:300]} {kept}"


@case("10,000 files at 32 open ones")
def _(work):
    paths = [write(os.path.join(work, f"{number}.txt")) for number in range(10_000)]
    result = run("--in-place", *paths, limits={resource.RLIMIT_NOFILE: 32})
    wrong = [path for path in paths if read(path) != CLEAN]
    return None if result.returncode == 0 and not wrong and not leftovers(work) else f"{result.returncode} {len(wrong)} {result.stderr[:200]}"


@case("2,000 files in place, ended by signals at 20 moments: each is as it was or clean")
def _(work):
    paths = [write(os.path.join(work, f"{number}.txt")) for number in range(2_000)]
    chance = random.Random(1)
    for round in range(20):
        for path in paths:
            if read(path) != DIRTY:
                write(path)
        process = subprocess.Popen([WINNOW, "--in-place", *paths], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
        time.sleep(0.02 + chance.random() * 0.2)
        process.send_signal([signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL][round % 4])
        process.communicate()
        for path in paths:
            if read(path) not in (DIRTY, CLEAN):
                return f"{path} is neither"
        # Nothing can tidy up after SIGKILL.
        if round % 4 == 3:
            for name in leftovers(work):
                os.remove(os.path.join(work, name))
        elif leftovers(work):
            return f"left behind: {leftovers(work)[:3]}"
    return None


@case("a pipe that is closed behind any byte")
def _(work):
    document = ARTICLE.encode() * 40
    path = write(os.path.join(work, "a.txt"), document)
    whole = run("--text", path).stdout
    for end in list(range(0, 200)) + list(range(200, len(whole), 211)):
        process = subprocess.Popen([WINNOW, "--text", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        got = process.stdout.read(end)
        process.stdout.close()
        errors = process.stderr.read()
        if got != whole[:end] or errors or process.wait() != 0:
            return f"behind byte {end}: {process.returncode} {errors[:200]}"
    return None


@case("a slow writer and short reads")
def _(work):
    process = subprocess.Popen([WINNOW, "--text"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for byte in range(len(DIRTY)):
        os.write(process.stdin.fileno(), DIRTY[byte:byte + 1])
    process.stdin.close()
    got = process.stdout.read()
    return None if process.wait() == 0 and got == CLEAN else repr(got[:200])


@case("files that vanish, grow and shrink while they are read")
def _(work):
    paths = [write(os.path.join(work, f"{number}.txt"), DIRTY * 200) for number in range(200)]
    process = subprocess.Popen([WINNOW, "--text", *paths], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    for number, path in enumerate(paths):
        if number % 3 == 0:
            os.remove(path)
        elif number % 3 == 1:
            os.truncate(path, 100)
        else:
            with open(path, "ab") as file:
                file.write(DIRTY * 50)
    output, errors = process.communicate(timeout=120)
    lines = errors.decode().splitlines()
    if process.returncode not in (0, 1) or process.returncode == 1 and not lines:
        return f"{process.returncode} {lines[:3]}"
    strange = [line for line in lines if not line.startswith("winnow: ")]
    return f"{strange[:3]}" if strange else None


@case("no memory: an error, or the end by the system, and the file is as it was")
def _(work):
    path = write(os.path.join(work, "a.html"), b"<p>word" * 3_000_000)
    result = run("--in-place", "--format", "text", path, limits={resource.RLIMIT_AS: 600 << 20})
    same = os.path.getsize(path) == 21_000_000
    return None if result.returncode != 0 and same and (result.stderr or result.returncode < 0) else f"{result.returncode} {result.stderr[:200]} {same}"


@case("nothing is fetched, and no name in a page becomes a file")
def _(work):
    page = (b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><head><base href="file:///etc/">'
            b'<link rel=canonical href="file:///etc/passwd"></head><body><p>' + ARTICLE.encode() + b"&x;</p>"
            b'<xi:include href="/etc/passwd"/><iframe src="/etc/passwd"></iframe><img src="http://127.0.0.1:9/x"></body></html>')
    path = write(os.path.join(work, "a.html"), page)
    trace = os.path.join(work, "trace")
    if shutil.which("strace") is None:
        print("     (calls are not watched, as there is no strace)")
        result = run("--format", "json", "--blocks", path)
        return None if b"root:" not in result.stdout else "a file of the system is in the output"
    subprocess.run(["strace", "-f", "-e", "trace=open,openat,connect,socket", "-o", trace, WINNOW, "--format", "json", path],
                   stdout=subprocess.DEVNULL, check=True)
    calls = read(trace).decode("utf-8", "replace")
    return None if "passwd" not in calls and "AF_INET" not in calls else "it looked for what the page names"


print(f"{sum(results)} of {len(results)} cases hold")
sys.exit(0 if all(results) else 1)
