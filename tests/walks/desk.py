# SPDX-License-Identifier: EUPL-1.2
"""Drives the program as a person would: real keys in a real window, read back through the accessibility bus."""
import os
import re
import signal
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PROGRAM = os.environ["PROGRAM"]
CLI = os.environ["CLI"]
PICTURES = os.environ["PICTURES"]


class Gone(Exception):
    """The program is not on the bus (any more)."""


class Keyboard:
    """Who has the keyboard, as the bus tells it; asking the whole tree after each key would take a second a key."""

    def __init__(self):
        self.holder = None
        self.told = 0
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")

    def hear(self, event):
        if event.detail1 and event.source is not None:
            self.holder = event.source
            self.told += 1

    def listen(self, seconds=0.0, until=None):
        """Takes in what the bus has to tell; at most so long, or until something holds."""
        context = GLib.MainContext.default()
        end = time.time() + seconds
        while True:
            while context.iteration(False):
                pass
            if (until is not None and until()) or time.time() >= end:
                return
            time.sleep(0.004)


KEYBOARD = Keyboard()


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


def asks(node):
    """The question of a field: the words of its label, where it has one; a list that opens is named by its value."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return re.sub(r"<[^>]*>", "", relation.getTarget(0).name).replace("&nbsp;", " ").strip()
    return node.name.replace("&", "")


def has_keyboard(node):
    try:
        return node.getState().contains(pyatspi.STATE_FOCUSED) and is_shown(node)
    except Exception:  # a field that left while we looked
        return False


def focused(root):
    """The deepest node with the keyboard."""
    KEYBOARD.listen()
    holder = KEYBOARD.holder
    if holder is not None and has_keyboard(holder):
        return holder
    best = None
    for node in walk(root):
        try:
            if has_keyboard(node):
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
        KEYBOARD.listen(0.03)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "3", text], check=True)


def fill(root, text):
    """Types a text in the field with the keyboard, and reads it back."""
    node = focused(root)
    type_text(text)
    wait_until(lambda: says(node) == text, f"{node.name!r} says {text!r}; it says {says(node)!r}")


def step(back=False):
    """One Tab; returns once the bus told who has the keyboard now."""
    told = KEYBOARD.told
    subprocess.run(["xdotool", "key", "shift+Tab" if back else "Tab"], check=True)
    KEYBOARD.listen(1.0, until=lambda: KEYBOARD.told > told)


def tab_to(root, name=None, start=None, role=None, about=None, back=False, most=120):
    """Presses Tab until the field with this name has the keyboard; fails when it never comes."""
    seen = []
    for _ in range(most):
        node = focused(root)
        if node is not None:
            said = asks(node) if node.getRoleName() == "combo box" else node.name.replace("&", "")
            seen.append(said)
            right = (name is not None and said == name) or (start is not None and said.startswith(start))
            right = right and (role is None or node.getRoleName() == role)
            if right and (about is None or about in node.description):
                return node
        step(back)
    raise AssertionError(f"Tab never reached {name or start!r} {role or ''} {about or ''}; it passed {seen}")


def write(root, name, text):
    """Tab to a field of text, type in it, and read it back."""
    tab_to(root, name=name, role="text")
    fill(root, text)


def press(root, name=None, start=None, about=None):
    """Tab to a button and press it with the space bar."""
    node = tab_to(root, name=name, start=start, about=about)
    key("space")
    return node


def choose(root, label, about):
    """Tab to a question with round buttons, and choose one; arrows walk when one is chosen already."""
    node = tab_to_group(root, about)
    seen = []
    arrows = ["Down", "Right", "Up", "Left"]  # answers beside each other have none below, the last has none after it
    while node.name.replace("&", "") != label:
        seen.append(node.name)
        if len(seen) > 16:
            raise AssertionError(f"the arrows never reached {label!r} at {about!r}; they passed {seen}")
        move(arrows[0])
        before, node = node, focused(root)
        if node.name == before.name:
            arrows.append(arrows.pop(0))
    if not is_chosen(root, node, label, about):
        key("space")
    wait_until(lambda: is_chosen(root, node, label, about), f"{label!r} is chosen at {about!r}")


def is_chosen(root, node, label, about):
    """The button is chosen; where the page built its buttons again, the new one of the same question tells."""
    if has_keyboard(node) and node.getState().contains(pyatspi.STATE_CHECKED):
        return True
    return any(
        one.getRoleName() == "radio button" and one.name.replace("&", "") == label and about in one.description
        and one.getState().contains(pyatspi.STATE_CHECKED) and is_shown(one)
        for one in walk(root)
    )


def tab_to_group(root, about, most=120):
    """Presses Tab until a round button of this question has the keyboard."""
    seen = []
    for _ in range(most):
        node = focused(root)
        if node is not None:
            seen.append(node.name)
            if node.getRoleName() == "radio button" and about in node.description:
                return node
        step()
    raise AssertionError(f"Tab never reached a choice of {about!r}; it passed {seen}")


def move(one):
    """One key that moves the keyboard; returns once the bus told who has it now."""
    told = KEYBOARD.told
    key(one)
    KEYBOARD.listen(1.0, until=lambda: KEYBOARD.told > told)


def arrow_to(root, label, arrow="Down", most=60, start=False):
    """Presses an arrow until the item with this name has the keyboard."""
    seen = []
    for _ in range(most):
        node = focused(root)
        said = node.name.replace("&", "") if node is not None else ""
        seen.append(said)
        if said == label or (start and said.startswith(label)):
            return node
        move(arrow)
    raise AssertionError(f"{arrow} never reached {label!r}; it passed {seen}")


def pick(root, name, label):
    """Tab to a list that opens, open it, and take a line from it with the arrows."""
    tab_to(root, start=name, role="combo box")
    move("space")
    move("Home")
    move("Down")  # the line it opens on is not told, nor is the first when it was there already
    move("Up")
    arrow_to(root, label)
    move("Return")


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
