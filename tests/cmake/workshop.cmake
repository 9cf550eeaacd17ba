# SPDX-License-Identifier: EUPL-1.2
# The windows of a workshop on two screens, which the offscreen platform reads from a file.
if(TARGET workshopwindow_tests)
  target_sources(workshopwindow_tests PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/ui/window/audit.cpp
    ${CMAKE_CURRENT_SOURCE_DIR}/ui/window/auditpixels.cpp)
  target_link_libraries(workshopwindow_tests PRIVATE omgekeerd_pdf_structure)
  set(screens ${CMAKE_CURRENT_BINARY_DIR}/two-screens.json)
  file(WRITE ${screens} "{\"synchronousWindowSystemEvents\": true, \"windowFrameMargins\": false, \"screens\": [
    {\"name\": \"laptop\", \"x\": 0, \"y\": 0, \"width\": 1366, \"height\": 768, \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1},
    {\"name\": \"beamer\", \"x\": 1366, \"y\": 0, \"width\": 1920, \"height\": 1080, \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}")
  add_test(NAME "workshopwindow_tests: the room gets the other of two screens" COMMAND workshopwindow_tests "[twoscreens]")
  set_tests_properties("workshopwindow_tests: the room gets the other of two screens" PROPERTIES TIMEOUT 120
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen:configfile=${screens}")
endif()
