# SPDX-License-Identifier: EUPL-1.2
# Every sentence of the window can be translated and is. After a change of sentences: build update_translations, and
# translate in translations/*.ts what is marked as unfinished.
if(OMGEKEERD_GUI)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  add_test(NAME "window: every sentence is translated, and none is fixed in the code"
    COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/tests/sentences.py ${CMAKE_SOURCE_DIR} $<TARGET_FILE:Qt6::lupdate>
      ${CMAKE_CURRENT_BINARY_DIR}/translations)
  add_test(NAME "window: planted sentences that are not translated are found"
    COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/tests/sentences.py ${CMAKE_SOURCE_DIR}/tests/planted
      $<TARGET_FILE:Qt6::lupdate> ${CMAKE_CURRENT_BINARY_DIR}/planted-translations)
  string(JOIN ".*" found
    "planted.cpp:11: is not translated: \"Vast in de code.\""
    "planted.cpp:12: is not translated: \"Vastgelegd\""
    "\"Nog niet vertaald.\" has no translation"
    "\"Zonder plaats voor %1.\" has other placeholders"
    "omgekeerd_en.ts is not what lupdate makes of the code")
  set_tests_properties("window: planted sentences that are not translated are found" PROPERTIES PASS_REGULAR_EXPRESSION "${found}")
  set(sentences ui app/gui -I . -extensions cpp,h -locations none -no-obsolete)
  add_custom_target(update_translations
    COMMAND Qt6::lupdate ${sentences} -ts translations/omgekeerd_en.ts
    COMMAND Qt6::lupdate ${sentences} -pluralonly -ts translations/omgekeerd_nl.ts
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
endif()
