# SPDX-License-Identifier: EUPL-1.2
# Every theme at every size of text and of window; by day each page is seen once in every theme and every size.
if(TARGET window_tests)
  target_sources(window_tests PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/ui/window/audit.cpp
    ${CMAKE_CURRENT_SOURCE_DIR}/ui/window/auditpixels.cpp)
  add_test(NAME "window_tests: the whole audit" COMMAND window_tests "[nightly]")
  set_tests_properties("window_tests: the whole audit" PROPERTIES LABELS nightly TIMEOUT 7200)
endif()
