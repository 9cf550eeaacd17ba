# SPDX-License-Identifier: EUPL-1.2
# Each tests/fuzz/fuzz_<name>.cpp (LLVMFuzzerTestOneInput) is one target, with its seeds in tests/fuzz/corpus/<name>.
# The preset fuzz builds them with libFuzzer and the sanitizers (tests/fuzz/run); everywhere else the corpus is
# replayed once as a test. One line each: name and the rooms it needs.
function(omgekeerd_fuzz name)
  set(program fuzz_${name})
  set(corpus ${CMAKE_SOURCE_DIR}/tests/fuzz/corpus/${name})
  add_executable(${program} ${CMAKE_SOURCE_DIR}/tests/fuzz/${program}.cpp)
  target_link_libraries(${program} PRIVATE omgekeerd_options ${ARGN})
  target_compile_definitions(${program} PRIVATE OMGEKEERD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  if(OMGEKEERD_FUZZ)
    target_link_options(${program} PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(${program} PRIVATE ${CMAKE_SOURCE_DIR}/tests/fuzz/replay_main.cpp)
    add_test(NAME "fuzz: what was found in ${name} stays found" COMMAND ${program} ${corpus})
    set_tests_properties("fuzz: what was found in ${name} stays found" PROPERTIES TIMEOUT 600)
  endif()
endfunction()

omgekeerd_fuzz(exporters omgekeerd_export)
omgekeerd_fuzz(lawreader omgekeerd_law)
omgekeerd_fuzz(lawreference omgekeerd_law)
omgekeerd_fuzz(keyslot omgekeerd_sqlite)
omgekeerd_fuzz(vaultmeta omgekeerd_sqlite)
omgekeerd_fuzz(casefile omgekeerd_dossier)
omgekeerd_fuzz(parcel omgekeerd_service)
