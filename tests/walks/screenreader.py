# SPDX-License-Identifier: EUPL-1.2
"""Orca beside the program, with a voice that makes no sound; what it says is read from its own log."""
import os
import re
import shutil
import subprocess
import tempfile
import time

from desk import KEYBOARD

SAID = re.compile(r"SPEECH OUTPUT: '(.*)'(?:\s*\{.*\})?$")
CONFIGURED = """LogLevel 1
AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
"""
# Its log comes in blocks of 8 kB; this makes it come line by line.
AT_ONCE = """import builtins, runpy, shutil, sys
plain = builtins.open
builtins.open = lambda *given, **more: plain(*given, 1) if given[1:] == ("w",) and not more else plain(*given, **more)
sys.argv[0] = shutil.which("orca")
runpy.run_path(sys.argv[0], run_name="__main__")
"""
DUMMY = "/usr/lib/speech-dispatcher-modules/sd_dummy"


def is_here():
    return all(shutil.which(one) for one in ("orca", "speech-dispatcher")) and os.path.exists(DUMMY)


class Orca:
    """Starts both, tells what was said since it was last asked, and ends them."""

    def __init__(self, room):
        self.log = os.path.join(room, "orca.log")
        # The voice does not bear a space in the way to its files.
        self.voice = tempfile.mkdtemp(dir="/tmp") if " " in room else os.path.join(room, "voice")
        voice = self.voice
        os.makedirs(voice, exist_ok=True)
        write(os.path.join(voice, "asound.conf"), "pcm.!default { type null }\nctl.!default { type null }\n")
        write(os.path.join(voice, "speechd.conf"), CONFIGURED)
        socket = os.path.join(voice, "speech.socket")
        surroundings = dict(os.environ, SPEECHD_ADDRESS=f"unix_socket:{socket}", NO_AT_BRIDGE="0",
                            ALSA_CONFIG_PATH=os.path.join(voice, "asound.conf"))
        del surroundings["PYTHONPATH"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": surroundings}
        self.started = []
        self.read = 0
        try:
            self.begin(["speech-dispatcher", "-s", "-t", "0", "-C", voice, "-S", socket], quiet)
            wait_for(lambda: os.path.exists(socket), "the voice")
            reader = ["--replace", "--disable", "braille", "--debug-file", self.log]
            self.begin(["/usr/bin/python3", "-c", AT_ONCE, *reader], quiet)
            wait_for(lambda: "Screen reader on" in self.all(), "Orca")
        except AssertionError:
            self.end()
            raise

    def begin(self, command, how):
        self.started.append(subprocess.Popen(command, **how))

    def all(self):
        try:
            with open(self.log, encoding="utf-8", errors="replace") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def said(self, quiet=0.5, most=4.0):
        """What it said since the last time, once it has been silent for a while."""
        end = time.time() + most
        size, since = -1, time.time()
        while time.time() < end:
            KEYBOARD.listen(0.05)
            now = os.path.getsize(self.log)
            if now != size:
                size, since = now, time.time()
            elif time.time() - since > quiet:
                break
        log = self.all()
        fresh, self.read = log[self.read :], len(log)
        return [found.group(1) for found in map(SAID.search, fresh.splitlines()) if found]

    def end(self):
        for process in reversed(self.started):
            process.kill()
            process.wait()
        shutil.rmtree(self.voice, ignore_errors=True)


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def wait_for(claim, what, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        if claim():
            return
        time.sleep(0.1)
    raise AssertionError(f"{what} did not start")
