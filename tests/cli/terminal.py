# SPDX-License-Identifier: EUPL-1.2
"""terminal.py SECRET PROGRAM ARGUMENT...: runs the program on a terminal, answers its question, sees that nothing is echoed."""
import os
import pty
import sys

secret = sys.argv[1]
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[2], sys.argv[2:])
shown = b""
asked = False
while True:
    try:
        part = os.read(terminal, 1024)
    except OSError:
        break
    if not part:
        break
    shown += part
    if not asked and b"Wachtwoord: " in shown:
        asked = True
        os.write(terminal, secret.encode() + b"\n")
_, status = os.waitpid(child, 0)
if not asked:
    sys.exit("the program did not ask")
if secret.encode() in shown:
    sys.exit("the password was shown")
sys.exit(os.waitstatus_to_exitcode(status))
