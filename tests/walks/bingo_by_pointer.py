# SPDX-License-Identifier: EUPL-1.2
"""The whole bingo case by pointer alone: clicks and the wheel; the keyboard only types in what was clicked."""
import os

import bingo
import bingo_check
from desk import *
from pointer import *

PDF = os.path.join(os.environ["HOME"], "besluit.pdf")
BUTTONS = ("push button", "toggle button", "check box", "button", "button menu", "link", "menu item")
STEPS = [one["name"] for one in bingo.METHOD["steps"]]


class Pointer:
    """What a person does who points: sees the thing, brings it in sight with the wheel, and clicks it."""

    def __init__(self, root):
        self.root = root
        self.before = []  # the lists that open, as they were before the last press

    def ask_new_case(self):
        click(await_matches(self.root, BUTTONS, start="Nieuw dossier")[0])

    def go_to(self, step):
        """A step stands in the rail; the page to read all over stands under it."""
        if step > len(STEPS):
            click(await_matches(self.root, BUTTONS, start="Nalezen en documenten")[0])
        else:
            click(await_matches(self.root, ("list item",), start=STEPS[step - 1])[0])

    def arrives(self, name=None, start=None):
        find(self.root, name=name, start=start, seconds=20)

    def write(self, name, text):
        fields = await_matches(self.root, ("text",), name=name)
        empty = [node for node in fields if is_empty(node)]
        field = next_below(self.root, empty or fields)
        self.take_keyboard(field, name)
        fill(self.root, text)

    def take_keyboard(self, field, name, presses=3):
        """What was kept meanwhile may move the page under the hand: then a person clicks again."""
        for left in range(presses - 1, -1, -1):
            click(field)
            try:
                wait_until(lambda: has_keyboard(field), f"a click in {name!r} puts the keyboard there", seconds=4)
                return
            except AssertionError:
                if left == 0:
                    raise

    def press(self, name=None, start=None):
        self.before = matches(self.root, ("combo box",))
        click(next_below(self.root, await_matches(self.root, BUTTONS, name=name, start=start)))

    def confirm(self, name):
        end = time.time() + 8
        while time.time() < end:
            found = [node for node in matches(self.root, BUTTONS, name=name) if in_dialog(node)]
            if found:
                click(found[0])
                return
        raise AssertionError(f"no dialog with {name!r}")

    def pick(self, name, label):
        lists = [node for node in matches(self.root, ("combo box",)) if asks(node).startswith(name)]
        if not lists:
            raise AssertionError(f"no list to pick from: {name!r}")
        fresh = [node for node in lists if node not in self.before]  # what came by the last press
        click(next_below(self.root, fresh or lists))
        wait_until(lambda: lines_of_open_list(self.root, label), f"{name!r} opens, and has {label!r}")
        click(lines_of_open_list(self.root, label)[0])

    def choose(self, label, about):
        group = await_matches(self.root, ("radio button",), about=about)
        fresh = [node for node in group if plain_name(node) == label]
        if not fresh:
            raise AssertionError(f"no {label!r} at {about!r}: {[node.name for node in group]}")
        click(next_below(self.root, fresh))
        wait_until(
            lambda: any(is_checked(node) for node in matches(self.root, ("radio button",), name=label, about=about)),
            f"{label!r} is chosen at {about!r}",
        )

    def choose_option(self, name):
        node = await_matches(self.root, ("radio button",), start=name)[0]
        click(node)
        wait_until(lambda: is_checked(node), f"{name!r} is chosen")

    def tick(self, name, about):
        node = next_below(self.root, await_matches(self.root, ("check box",), name=name, about=about))
        click(node)
        wait_until(lambda: is_checked(node), f"{name!r} is ticked")

    def toggle(self, name):
        """A chip above the sentence that was just written."""
        click(nearest_above(self.root, await_matches(self.root, BUTTONS, name=name)))

    def take_from_menu(self, name, item):
        """A menu under a button is not in the tree of the bus; the line under the pointer is told."""
        button = await_matches(self.root, BUTTONS, name=name)[0]
        click(button)
        KEYBOARD.listen(0.3)
        told = KEYBOARD.told
        left, top, right, bottom = box(button)
        for y in (bottom + 24, bottom + 40, top - 24, top - 40):  # a menu without room below opens above
            move_to(left + 40, y)
            move_to(left + 44, y)
            KEYBOARD.listen(0.5, until=lambda: KEYBOARD.told > told)
            if KEYBOARD.holder is not None and KEYBOARD.holder.getRoleName() == "menu item":
                break
        menu = KEYBOARD.holder.parent
        click(next(one for one in menu if one.name.endswith(item)))

    def open_option(self, name):
        click(await_matches(self.root, ("table cell",), start=f"Oplossing {name}")[0], where=near_start)

    def open_cell(self, option, who, term):
        """The cell under the band of its option: the first of that name below it."""
        band = await_matches(self.root, ("table cell",), start=f"Oplossing {option}")[0]
        height = box(band)[1]
        cells = await_matches(self.root, ("table cell",), start=f"{who}, {term}, ")
        click(min((node for node in cells if box(node)[1] > height), key=lambda node: box(node)[1]))

    def leave_panel(self):
        """Nothing to do: a click elsewhere leaves it."""

    def still_holds(self):
        while True:
            found = matches(self.root, BUTTONS, name="Ik heb gekeken: klopt nog")
            if not found:
                return
            click(found[0])
            KEYBOARD.listen(0.5)

    def save_as(self, path):
        dialog = find(self.root, name="Document opslaan")
        field = await_matches(dialog, ("text",))[0]
        click(field, times=3)
        type_text(path)
        click(await_matches(dialog, BUTTONS, start="Opslaan")[0])
        wait_until(lambda: os.path.exists(path), "the PDF is on disk", seconds=20)

    def leave(self):
        click(await_matches(self.root, ("menu item",), name="Dossier")[0])
        click(await_matches(self.root, ("menu item",), start="Afsluiten")[0])


def near_start(seen):
    return seen[0] + 16, (seen[1] + seen[3]) // 2


def scenario():
    bingo_check.run_with(Pointer, PDF)


if __name__ == "__main__":
    run(scenario)
