# SPDX-License-Identifier: EUPL-1.2
# What the tests of the vault share, also with the programs they start.
add_library(omgekeerd_vault_fixture STATIC ${CMAKE_CURRENT_SOURCE_DIR}/core/store/vaultfixture.cpp
  ${CMAKE_CURRENT_SOURCE_DIR}/core/store/vaultmodel.cpp)
target_link_libraries(omgekeerd_vault_fixture PUBLIC omgekeerd_test_support omgekeerd_sqlite)
target_link_libraries(store_tests PRIVATE omgekeerd_vault_fixture omgekeerd_wording)
# What takes an hour stands under the label nightly (tests/run --nightly).
add_test(NAME "store_tests: the long ones" COMMAND store_tests "[nightly]")
set_tests_properties("store_tests: the long ones" PROPERTIES LABELS nightly TIMEOUT 14400)
