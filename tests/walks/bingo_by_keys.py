# SPDX-License-Identifier: EUPL-1.2
"""The whole bingo case by keys alone: Tab, space, Enter, the arrows and the keys of the steps; no pointer."""
import os

import bingo
import bingo_check
from desk import *

PDF = os.path.join(os.environ["HOME"], "besluit.pdf")


class Keys:
    """What a person does who has no mouse, and hears where the keyboard is."""

    def __init__(self, root):
        self.root = root

    def ask_new_case(self):
        key("ctrl+n")

    def go_to(self, step):
        """The first steps by the key of the next step, the last by its number: both lead there."""
        key("ctrl+Next" if step < 5 else f"ctrl+{step}")

    def arrives(self, name=None, start=None):
        find(self.root, name=name, start=start, seconds=20)

    def write(self, name, text):
        write(self.root, name, text)

    def press(self, name=None, start=None):
        press(self.root, name=name, start=start)

    def confirm(self, name):
        tab_to(self.root, name=name, role="push button", most=8)
        key("Return")

    def pick(self, name, label):
        pick(self.root, name, label)

    def choose(self, label, about):
        choose(self.root, label, about)

    def choose_option(self, name):
        """An option is a round button with all its words: Tab comes to the first, the arrows to the others."""
        tab_to(self.root, start=bingo.CASE["options"][0]["name"], role="radio button", most=20)
        node = arrow_to(self.root, name, start=True)
        key("space")
        wait_until(lambda: node.getState().contains(pyatspi.STATE_CHECKED), f"{name!r} is chosen")

    def tick(self, name, about):
        node = tab_to(self.root, name=name, role="check box", about=about)
        key("space")
        wait_until(lambda: node.getState().contains(pyatspi.STATE_CHECKED), f"{name!r} is ticked")

    def toggle(self, name):
        """A chip above the sentence that was just written."""
        tab_to(self.root, name=name, back=True, most=16)
        key("space")

    def take_from_menu(self, name, item):
        press(self.root, name=name)
        KEYBOARD.listen(0.2)
        for _ in range(40):
            node = focused(self.root)
            if node is not None and node.getRoleName() == "menu item" and node.name.endswith(item):
                key("Return")
                return
            move("Down")
        raise AssertionError(f"the menu of {name!r} has no {item!r}")

    def open_option(self, name):
        self.to_band(name)
        key("Return")

    def to_band(self, name):
        node = focused(self.root)
        if node is None or node.getRoleName() != "table cell":
            tab_to(self.root, start="Effecten per oplossing")
        move("ctrl+End")
        move("ctrl+Home")
        arrow_to(self.root, f"Oplossing {name}", start=True)

    def open_cell(self, option, who, term):
        self.to_band(option)
        arrow_to(self.root, f"{who}, ", start=True)
        move("Home")
        arrow_to(self.root, f"{who}, {term}, ", arrow="Right", start=True)
        key("Return")

    def leave_panel(self):
        key("Escape")

    def still_holds(self):
        while any(node.name == "Ik heb gekeken: klopt nog" and is_shown(node) for node in walk(self.root)):
            press(self.root, name="Ik heb gekeken: klopt nog")
            KEYBOARD.listen(0.5)

    def save_as(self, path):
        find(self.root, name="Document opslaan")
        type_text(path)
        key("Return")
        wait_until(lambda: os.path.exists(path), "the PDF is on disk", seconds=20)

    def leave(self):
        key("ctrl+q")


def scenario():
    bingo_check.run_with(Keys, PDF)


if __name__ == "__main__":
    run(scenario)
