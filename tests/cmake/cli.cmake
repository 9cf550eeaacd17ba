# SPDX-License-Identifier: EUPL-1.2
# The command line as people use it: each script is one test.
file(GLOB scripts CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/cli/*.sh)
list(FILTER scripts EXCLUDE REGEX "/common\\.sh$")
foreach(script ${scripts})
  get_filename_component(name ${script} NAME_WE)
  add_test(NAME "cli: ${name}" COMMAND bash ${script} $<TARGET_FILE:omgekeerd-cli> ${CMAKE_SOURCE_DIR}/resources/cases)
  set_tests_properties("cli: ${name}" PROPERTIES TIMEOUT 300)
endforeach()
