# SPDX-License-Identifier: EUPL-1.2
# Sleep and session lock, heard on a bus of its own that stands in for both.
find_program(DBUS_RUN_SESSION dbus-run-session)
if(TARGET program_tests AND DBUS_RUN_SESSION)
  add_test(NAME "program: sleep and the session lock are heard" COMMAND ${DBUS_RUN_SESSION} --
    sh -c "DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec '$<TARGET_FILE:program_tests>' '[bus]'")
  set_tests_properties("program: sleep and the session lock are heard" PROPERTIES TIMEOUT 60)
endif()
