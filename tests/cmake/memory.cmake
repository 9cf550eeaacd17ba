# SPDX-License-Identifier: EUPL-1.2
# Has the heap of the executables, which overwrites what it gets back.
omgekeerd_tests(memory_tests core/memory core_main.cpp omgekeerd_service omgekeerd_sqlite omgekeerd_wipingheap)
