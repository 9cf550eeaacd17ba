# SPDX-License-Identifier: EUPL-1.2
# Each tests/bench/bench_<name>.cpp is a program that prints lines of JSON (see bench.h); built by the preset bench.
if(OMGEKEERD_BENCH)
  file(GLOB benches CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/bench/bench_*.cpp)
  # All that tests/bench/run starts, and nothing else: the tests are not measured.
  add_custom_target(benchmarks)
  add_dependencies(benchmarks omgekeerd-cli)
  if(OMGEKEERD_GUI)
    add_dependencies(benchmarks omgekeerd)
  endif()
  foreach(source ${benches})
    get_filename_component(name ${source} NAME_WE)
    # Those of the law and of comparable cases need no window, and are built without one too.
    if(name MATCHES "^bench_law")
      set(measured omgekeerd_sqlite omgekeerd_law)
    elseif(name STREQUAL "bench_comparable")
      set(measured omgekeerd_insight)
    elseif(OMGEKEERD_GUI)
      set(measured omgekeerd_house omgekeerd_sqlite omgekeerd_service SQLite::SQLite3 Qt6::Widgets)
    else()
      continue()
    endif()
    add_executable(${name} ${source})
    add_dependencies(benchmarks ${name})
    target_link_libraries(${name} PRIVATE ${measured})
    target_compile_definitions(${name} PRIVATE
      OMGEKEERD_SOURCE_DIR="${CMAKE_SOURCE_DIR}" OMGEKEERD_BINARY_DIR="${CMAKE_BINARY_DIR}")
  endforeach()
endif()
