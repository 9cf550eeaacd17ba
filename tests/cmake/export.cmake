# SPDX-License-Identifier: EUPL-1.2
# The structure test of PDF files, and what an editor does to them: a library of its own so that other programs can hold a file to it.
add_library(omgekeerd_pdf_structure STATIC
  support/pdfstructure.cpp support/pdffilechecks.cpp support/pdfcatalogchecks.cpp support/pdfcontentchecks.cpp
  support/pdftreechecks.cpp support/pdfedit.cpp)
target_link_libraries(omgekeerd_pdf_structure PUBLIC omgekeerd_options Qt6::Core PkgConfig::qpdf)
target_link_libraries(export_tests PRIVATE omgekeerd_pdf_structure)
target_link_libraries(workshop_tests PRIVATE omgekeerd_pdf_structure)
target_link_libraries(service_tests PRIVATE omgekeerd_pdf_structure)
