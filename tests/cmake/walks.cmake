# SPDX-License-Identifier: EUPL-1.2
# Walks by keys in a real window, read through the accessibility bus; one at a time, for there is one keyboard.
if(OMGEKEERD_GUI)
  foreach(walk short_road_by_keys coming_back bingo_by_keys spoken_steps)
    add_test(NAME "walk: ${walk}" COMMAND bash ${CMAKE_SOURCE_DIR}/tests/walks/run
             ${CMAKE_SOURCE_DIR}/tests/walks/${walk}.py $<TARGET_FILE:omgekeerd> $<TARGET_FILE:omgekeerd-cli>)
    set_tests_properties("walk: ${walk}" PROPERTIES TIMEOUT 900 RUN_SERIAL ON LABELS walk ENVIRONMENT "WALK_SECONDS=600"
                         SKIP_RETURN_CODE 77)
  endforeach()
  # A hand on a mouse takes minutes for what keys do in one.
  add_test(NAME "walk: bingo_by_pointer" COMMAND bash ${CMAKE_SOURCE_DIR}/tests/walks/run
           ${CMAKE_SOURCE_DIR}/tests/walks/bingo_by_pointer.py $<TARGET_FILE:omgekeerd> $<TARGET_FILE:omgekeerd-cli>)
  set_tests_properties("walk: bingo_by_pointer" PROPERTIES TIMEOUT 3000 RUN_SERIAL ON LABELS "walk;nightly"
                       ENVIRONMENT "WALK_SECONDS=1500" SKIP_RETURN_CODE 77)
endif()
