#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# The command line links no window.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
libraries=$(ldd "$CLI")
case $libraries in
    *libQt6Gui* | *libQt6Widgets* | *libX11* | *libxcb*) wrong "$libraries" ;;
    *libQt6Core*) ;;
    *) wrong "$libraries" ;;
esac
