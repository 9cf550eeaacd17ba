# SPDX-License-Identifier: EUPL-1.2
"""Drives the program as a person would: real keys in a real window, read back through the accessibility bus."""
import os
import signal
import subprocess
import sys
import time

import pyatspi

PROGRAM = os.environ["PROGRAM"]
CLI = os.environ["CLI"]
PICTURES = os.environ["PICTURES"]


class Gone(Exception):
    """The program is not on the bus (any more)."""


def start(*arguments):
    """Starts the program; returns the process once its window is on the bus."""
    process = subprocess.Popen([PROGRAM, *arguments])
    window_of("Omgekeerd")
    return process


def kill(process):
    """The laptop's battery falls out."""
    process.send_signal(signal.SIGKILL)
    process.wait()


def window_of(name, seconds=30):
    end = time.time() + seconds
    while time.time() < end:
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            try:
                application = desktop[index]
                if application and application.name == name and application.childCount:
                    return application
            except Exception:  # an application that left while we looked
                continue
        time.sleep(0.1)
    raise Gone(f"no {name!r} on the accessibility bus")


def walk(node):
    yield node
    try:
        count = node.childCount
    except Exception:
        return
    for index in range(min(count, 500)):
        try:
            child = node[index]
        except Exception:
            continue
        if child is not None:
            yield from walk(child)


def is_shown(node):
    """Showing on the whole chain: items of a hidden list still claim it on Qt 6.4."""
    while node is not None and node.getRoleName() != "application":
        if not node.getState().contains(pyatspi.STATE_SHOWING):
            return False
        node = node.parent
    return True


def find(root, name=None, role=None, start=None, seconds=8):
    end = time.time() + seconds
    while True:
        for node in walk(root):
            try:
                if role and node.getRoleName() != role:
                    continue
                said = node.name.replace("&", "")
                if name is not None and said != name:
                    continue
                if start is not None and not said.startswith(start):
                    continue
                if is_shown(node):
                    return node
            except Exception:
                continue
        if time.time() > end:
            raise AssertionError(f"not on screen: name={name!r} start={start!r} role={role!r}")
        time.sleep(0.1)


def focused(root):
    """The deepest node with the keyboard."""
    best = None
    for node in walk(root):
        try:
            if node.getState().contains(pyatspi.STATE_FOCUSED) and is_shown(node):
                if node.getRoleName() not in ("frame", "application", "filler"):  # filler: the inside of a text
                    best = node
        except Exception:
            continue
    return best


def says(node):
    """What a screen reader can read of a node: its name, or its text."""
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return node.name


def key(*keys):
    for one in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", one], check=True)
        time.sleep(0.06)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "6", text], check=True)
    time.sleep(0.1)


def tab_to(root, name=None, start=None, back=False, most=120):
    """Presses Tab until the field with this name has the keyboard; fails when it never comes."""
    seen = []
    for _ in range(most):
        node = focused(root)
        if node is not None:
            said = node.name.replace("&", "")
            seen.append(said)
            if (name is not None and said == name) or (start is not None and said.startswith(start)):
                return node
        key("shift+Tab" if back else "Tab")
    raise AssertionError(f"Tab never reached name={name!r} start={start!r}; it passed {seen}")


def wait_until(claim, what, seconds=8):
    end = time.time() + seconds
    while time.time() < end:
        try:
            if claim():
                return
        except Exception:
            pass
        time.sleep(0.1)
    raise AssertionError(f"did not happen: {what}")


def picture(name):
    subprocess.run(["import", "-window", "root", os.path.join(PICTURES, name + ".png")], check=True)


def tree(root):
    """The shown nodes as lines, for a message when a walk stops."""
    lines = []
    for node in walk(root):
        try:
            if is_shown(node) and (node.name or node.getRoleName() in ("text", "list item")):
                lines.append(f"{node.getRoleName()}: {node.name!r}")
        except Exception:
            continue
    return "\n".join(lines)


def run(scenario):
    """Runs one walk; on a stop it says where, with the screen as picture and as words."""
    try:
        scenario()
    except Exception as stopped:
        try:
            picture("stopped-" + os.path.basename(sys.argv[0]).removesuffix(".py"))
            print(tree(window_of("Omgekeerd", 2)))
        except Exception as also:
            print(f"(no picture: {also})")
        print(f"STOPPED: {type(stopped).__name__}: {stopped}")
        raise
