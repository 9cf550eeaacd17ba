# SPDX-License-Identifier: EUPL-1.2
add_test(NAME "house: the floors hold"
  COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_SOURCE_DIR} -P ${CMAKE_SOURCE_DIR}/tests/floors.cmake)
add_test(NAME "house: a planted fault in the floors is found"
  COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_SOURCE_DIR}/tests/planted -P ${CMAKE_SOURCE_DIR}/tests/floors.cmake)
set_tests_properties("house: a planted fault in the floors is found" PROPERTIES
  PASS_REGULAR_EXPRESSION "core/base/wrong.h: must not include QWidget.*ui/pages/wrong.h: must not include core/store/sqlite/sqlitevault.h")
