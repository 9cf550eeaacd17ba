# SPDX-License-Identifier: EUPL-1.2
"""A hand on a mouse: where a thing stands is asked of the accessibility bus; the clicks and the wheel are real."""
import subprocess
import time

import pyatspi
from desk import KEYBOARD, focused, is_shown, says, walk

WHEEL = {"up": "4", "down": "5", "left": "6", "right": "7"}
BESIDE = ("application", "combo box", "menu bar", "menu item")  # what these open is a window of its own


def box(node):
    """Left, top, right and bottom on the screen."""
    place = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return place.x, place.y, place.x + place.width, place.y + place.height


def overlap(one, other):
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def middle(place):
    return (place[0] + place[2]) // 2, (place[1] + place[3]) // 2


def frames(node):
    """The boxes a node is seen through, from the window inwards."""
    around = []
    node = node.parent
    while node is not None and node.getRoleName() not in BESIDE:
        try:
            around.append(box(node))
        except NotImplementedError:
            pass
        if node.getRoleName() in ("dialog", "popup menu"):
            break
        node = node.parent
    return around[::-1]


def sight(node):
    """What is seen of a node, the innermost box in sight that hides the rest of it, and all of the node."""
    place = seen = box(node)
    frame = hides = None
    for around in frames(node):
        inner = around if frame is None else overlap(frame, around)
        if inner[2] - inner[0] < 20 or inner[3] - inner[1] < 20:  # this is out of sight itself
            seen = overlap(place, inner)
            break
        frame = inner
        seen = overlap(place, frame)
        if overlap(place, around) != place:
            hides = frame
    return seen, hides, place


def enough(seen, place):
    """A strip of twelve pixels is enough to hit, and so is all of a smaller thing."""
    return all(seen[end] - seen[end - 2] >= min(12, place[end] - place[end - 2]) for end in (2, 3))


def bring_in_sight(node, turns=150):
    """Turns the wheel over what hides the node until it can be hit; returns what is seen of it."""
    stuck = 0
    for _ in range(turns):
        seen, hides, place = sight(node)
        if enough(seen, place):
            return seen
        if place[3] <= place[1]:
            raise AssertionError(f"{node.name!r} has no height on the screen: {place}")
        if seen[3] - seen[1] < min(12, place[3] - place[1]):
            way = "down" if place[1] >= hides[1] and place[3] > hides[3] else "up"
        else:
            way = "right" if place[2] > hides[2] else "left"
        move_to(hides[0] + 8, (hides[1] + hides[3]) // 2)
        subprocess.run(["xdotool", "click", WHEEL[way]], check=True)
        KEYBOARD.listen(0.06)
        stuck = stuck + 1 if box(node) == place else 0
        if stuck > 6:
            break
    raise AssertionError(f"the wheel does not bring {node.name!r} in sight: it is at {box(node)}, seen through {hides}")


def move_to(x, y):
    subprocess.run(["xdotool", "mousemove", str(x), str(y)], check=True)


def click(node, where=middle, times=1):
    """Clicks on what is seen of a node; three times takes all of a line of text."""
    x, y = where(bring_in_sight(node))
    press = ["click", "--repeat", str(times), "--delay", "60", "1"]
    subprocess.run(["xdotool", "mousemove", str(x), str(y), *press], check=True)
    KEYBOARD.listen(0.25)


def plain_name(node):
    return node.name.replace("&", "")


def matches(root, role, name=None, start=None, end=None, about=None):
    """All that is shown and called so; in the order of the tree."""
    found = []
    for node in walk(root):
        try:
            if role is not None and node.getRoleName() not in role:
                continue
            said = plain_name(node)
            if name is not None and said != name or start is not None and not said.startswith(start):
                continue
            if end is not None and not said.endswith(end) or about is not None and about not in node.description:
                continue
            if is_shown(node):
                found.append(node)
        except Exception:  # it left while we looked
            continue
    return found


def await_matches(root, role, seconds=8, **words):
    end = time.time() + seconds
    while True:
        KEYBOARD.listen()
        found = matches(root, role, **words)
        if found:
            return found
        if time.time() > end:
            raise AssertionError(f"not on screen: {role} {words}")
        time.sleep(0.1)


def lines_of_open_list(root, label):
    """The lines of this name in the list that is open; a line that is scrolled away is not told as shown."""
    found = []
    for node in walk(root):
        try:
            if node.getRoleName() == "list item" and node.name == label and is_shown(node.parent):
                found.append(node)
        except Exception:
            continue
    return found


def next_below(root, nodes):
    """The first from the field in hand downwards; the last where there is none below, as in a row that just came."""
    if len(nodes) == 1:
        return nodes[0]
    hand = focused(root)
    try:
        height = box(hand)[1] if hand is not None else -100000
    except Exception:
        height = -100000
    placed = sorted(((box(node)[1], box(node)[0], number) for number, node in enumerate(nodes)))
    below = [one for one in placed if one[0] >= height]
    return nodes[(below or placed[-1:])[0][2]]


def nearest_above(root, nodes):
    height = box(focused(root))[1]
    return min(nodes, key=lambda node: abs(height - box(node)[1]) + (10000 if box(node)[1] > height else 0))


def in_dialog(node):
    while node is not None and node.getRoleName() != "application":
        if node.getRoleName() in ("dialog", "alert"):
            return True
        node = node.parent
    return False


def is_checked(node):
    return node.getState().contains(pyatspi.STATE_CHECKED)


def is_empty(node):
    return says(node) == ""
