# SPDX-License-Identifier: EUPL-1.2
"""From start to the first row on screen with ten thousand cases, and the memory then, beside KeePassXC with as many
entries; in the room of tests/walks/run. Both files open without a slow derivation: ours as an exercise vault (sealed as
every vault, opened without a password), theirs with what its own import sets (AES, a million rounds: some 20 ms)."""
import base64
import ctypes
import json
import os
import subprocess
import time
import uuid

COUNT = int(os.environ.get("BENCH_CASES", "10000"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "7"))
PROGRAM, CLI = os.environ["PROGRAM"], os.environ["CLI"]
SAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "cases", "bingo.json")
LATER = ("purposes", "options", "ethics", "pitfalls", "legal", "proportionality", "decision", "readings", "signals",
         "facilitation")
WORDS = ("zorg", "woning", "schuld", "kinderen", "loon", "vervoer", "hulp", "dagritme", "arbeid", "moeder", "huur")
PASSWORD = "blauwe fiets"
TIME = "2026-03-02T10:00:00Z"
LIMIT = 60
REST = 4  # seconds after which nothing moves any more
OUR_ROW = (376, 204, 700, 52)  # left, top, width, height on the screen of tests/walks/run
THEIR_ROW = (640, 217, 410, 28)
MEASURES = (("start to the first row on screen", "ms"), ("memory at that first row", "MB"), ("memory at rest", "MB"))
# Neither is asked to serve a screen reader while it starts.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}


def title(number):
    return f"Zaak {number:05} over {WORDS[number % 11]} en {WORDS[number // 11 % 11]}"


def body():
    """What is known of a case after two of its steps; some three thousand letters."""
    with open(SAMPLE, encoding="utf-8") as file:
        case = json.load(file)
    return {key: value for key, value in case.items() if key not in LATER}


def make_vault(folder, count):
    case, files = body(), []
    for number in range(count):
        case["title"] = title(number)
        files.append(f"{number}.json")
        with open(os.path.join(folder, files[-1]), "w", encoding="utf-8") as file:
            json.dump(case, file)
    vault = os.path.join(folder, f"{count}.omgekeerd")
    subprocess.run([CLI, "vault", "create", "--exercise", vault], check=True, stdout=subprocess.DEVNULL)
    if files:
        command = [CLI, "--vault", vault, "case", "import", "--as-copy", *files]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    return vault


def fresh_id():
    return base64.b64encode(uuid.uuid4().bytes).decode()


def make_kdbx(folder, count):
    """The same titles and the same text, as notes."""
    times = "".join(f"<{one}>{TIME}</{one}>" for one in ("LastModificationTime", "CreationTime", "LastAccessTime"))
    times = f"<Times>{times}<ExpiryTime>{TIME}</ExpiryTime><Expires>False</Expires></Times>"
    notes = json.dumps(body()).replace("&", "&amp;").replace("<", "&lt;")
    lines = ['<?xml version="1.0" encoding="UTF-8"?><KeePassFile><Meta><Generator>bench</Generator></Meta>'
             f"<Root><Group><UUID>{fresh_id()}</UUID><Name>Zaken</Name>{times}<IsExpanded>True</IsExpanded>"]
    for number in range(count):
        said = {"Title": title(number), "UserName": "mevrouw B.", "Password": f"p{number}", "Notes": notes}
        strings = "".join(f"<String><Key>{key}</Key><Value>{value}</Value></String>" for key, value in said.items())
        lines.append(f"<Entry><UUID>{fresh_id()}</UUID>{times}{strings}</Entry>")
    lines.append("</Group></Root></KeePassFile>")
    xml, kdbx = os.path.join(folder, "entries.xml"), os.path.join(folder, f"{count}.kdbx")
    with open(xml, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    subprocess.run(["keepassxc-cli", "import", "-q", "-p", xml, kdbx], check=True, text=True,
                   input=f"{PASSWORD}\n{PASSWORD}\n", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return kdbx


class Screen:
    """The pixels of a part of the screen; KeePassXC is not on the accessibility bus, so both are read by what is seen."""

    class Image(ctypes.Structure):
        _fields_ = [(name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")] + [
            ("data", ctypes.c_void_p)] + [(name, ctypes.c_int) for name in (
                "byte_order", "unit", "bit_order", "pad", "depth", "bytes_per_line")]

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(self.Image)
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + [
            ctypes.c_uint] * 2 + [ctypes.c_ulong, ctypes.c_int]
        self.x.XDestroyImage.argtypes = [ctypes.POINTER(self.Image)]
        self.display = self.x.XOpenDisplay(None)
        self.root = self.x.XDefaultRootWindow(self.display)

    def pixels(self, part):
        image = self.x.XGetImage(self.display, self.root, *part, 0xFFFFFFFF, 2)
        data = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * image.contents.height)
        self.x.XDestroyImage(image)
        return data


SCREEN = Screen()


def resident(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        line = next(line for line in file if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


class Contestant:
    """A program with its file; where its first row stands, and how that looks at rest."""

    def __init__(self, name, command, typed, part):
        self.name, self.command, self.typed, self.part = name, command, typed, part
        self.row = None

    def start(self, file):
        process = subprocess.Popen([*self.command, file], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env=ENVIRONMENT)
        process.stdin.write(self.typed)
        process.stdin.close()
        return process

    def at_rest(self, file):
        process = self.start(file)
        time.sleep(REST)
        picture = os.path.join(os.environ["PICTURES"], f"{self.name}-{os.path.basename(file)}.png")
        subprocess.run(["import", "-window", "root", picture], check=True)
        seen = SCREEN.pixels(self.part)
        stop(process)
        return seen

    def learn(self, full, empty):
        """How the row looks; the same place without any row looks different, or it is not the place of a row."""
        self.row = self.at_rest(full)
        if self.row in (self.at_rest(empty), SCREEN.pixels(self.part)):
            raise AssertionError(f"{self.name}: no row stands at {self.part}")

    def measured(self, file):
        """Milliseconds until the row is on screen, and megabytes then and at rest."""
        begin = time.monotonic()
        process = self.start(file)
        try:
            while SCREEN.pixels(self.part) != self.row:
                if time.monotonic() - begin > LIMIT:
                    raise AssertionError(f"no row on screen: {self.name}")
                time.sleep(0.004)
            taken, then = (time.monotonic() - begin) * 1000, resident(process.pid)
            time.sleep(REST)
            return taken, then, resident(process.pid)
        finally:
            stop(process)


def stop(process):
    process.kill()
    process.wait()
    time.sleep(0.3)  # its window leaves the screen


def report(name, unit, ours, theirs):
    ours, theirs = sorted(ours), sorted(theirs)
    middle, other = ours[len(ours) // 2], theirs[len(theirs) // 2]
    print(json.dumps({
        "name": name, "unit": unit, "median": round(middle, 3), "p99": round(ours[-1], 3),
        "reference": "KeePassXC with 10,000 entries", "referenceMedian": round(other, 3),
        "referenceP99": round(theirs[-1], 3), "ratio": round(middle / other, 3),
        "ratioP99": round(ours[-1] / theirs[-1], 3),
    }), flush=True)


def main():
    folder = os.environ["ROOM"]
    vault, kdbx = os.environ.get("BENCH_VAULT") or make_vault(folder, COUNT), make_kdbx(folder, COUNT)
    ours = Contestant("omgekeerd", [PROGRAM, "--vault"], b"", OUR_ROW)
    theirs = Contestant("keepassxc", ["keepassxc", "--pw-stdin"], f"{PASSWORD}\n".encode(), THEIR_ROW)
    ours.learn(vault, make_vault(folder, 0))
    theirs.learn(kdbx, make_kdbx(folder, 0))
    mine, other = [], []
    for _ in range(ROUNDS):
        mine.append(ours.measured(vault))
        other.append(theirs.measured(kdbx))
    for place, (what, unit) in enumerate(MEASURES):
        report(f"{what} ({COUNT:,} cases)", unit, [one[place] for one in mine], [one[place] for one in other])


main()
