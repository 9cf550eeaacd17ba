# SPDX-License-Identifier: EUPL-1.2
# Holds the floors of the house: who may include whom, which file knows which library, how long a file may be.
# Started by ctest as: cmake -DROOT=<top> -P tests/floors.cmake
cmake_minimum_required(VERSION 3.25)

set(faults "")
macro(fault text)
  string(APPEND faults "${text}\n")
endmacro()

# folder | what its files must not include (a regular expression over the text between the quotes or brackets)
set(gui "(Qt(Gui|Widgets|Sql|Test|PrintSupport|Pdf|DBus|Svg)(/.*)?|QWidget|QApplication|QGuiApplication|QColor|QFont|QPainter|QImage|QIcon|QPixmap|QPalette|QtCore|QObject|QSettings|QVariant|QTimer|QThread|QProcess|QSql.*)")
set(table
  "core|${gui}"
  "core|(ui|app|tests)/.*"
  "core/base|core/(method|law|language|dossier|workflow|service|document|export|store|workshop)/.*"
  "core/law|core/(method|language|dossier|workflow|service|document|export|store|workshop)/.*"
  "core/language|core/(method|law|dossier|workflow|service|document|export|store|workshop)/.*"
  "core/type|core/(method|law|dossier|workflow|service|document|export|store|workshop)/.*"
  "core/dossier|core/(method|language|workflow|service|document|export|store|workshop)/.*"
  "core/method|core/(workflow|insight|service|document|export|store|workshop)/.*"
  "core/workflow|core/(insight|service|document|export|store|workshop)/.*"
  "core/insight|core/(service|document|export|store|workshop)/.*"
  "core/document|core/(insight|service|export|store|workshop)/.*"
  "core/workshop|core/(law|insight|service|export|store)/.*"
  "core/export|core/(service|store|workshop|workflow|dossier/dossier\\.h).*"
  "core/store|core/(method|workflow|service|document|export|workshop)/.*"
  "core/service|core/store/sqlite/.*"
  "ui|(app|tests)/.*"
  "ui|core/store/sqlite/.*"
  "ui/wording|(ui/(viewmodels|pages|widgets|dialogs|style)/.*|QWidget|QApplication|Qt(Gui|Widgets)/.*)"
  "ui/viewmodels|(ui/(pages|widgets|dialogs|style)/.*|QWidget|QApplication|QtWidgets/.*)"
  "ui/widgets|ui/(pages|dialogs)/.*"
  "ui/dialogs|ui/pages/.*"
  "app/cli|ui/(viewmodels|pages|widgets|dialogs|style)/.*"
)
# library header | the only files that may include it
set(libraries
  "sqlite3\\.h|core/store/sqlite/"
  "sodium\\.h|core/base/crypto"
  "nlohmann/.*|core/base/json"
  "valijson/.*|core/base/jsonfaults"
  "qpdf/.*|(core/export/pdf/|tests/support/pdf|tests/core/export/pdf)"
  "hb(-.*)?\\.h|core/type/"
  "fribidi.*|core/type/"
  "hyphen\\.h|core/language/"
  "libstemmer\\.h|core/language/"
  "hunspell/.*|core/language/"
  "zip\\.h|core/base/zip"
  "CLI/.*|app/cli/"
  "QDBus.*|(tests/)?app/gui/sessionwatch"
  "QLocalS.*|app/gui/oneprogram"
  "QNetwork.*|nowhere"
  "QPrint.*|ui/dialogs/"
  "catch2/.*|tests/support/catch\\.h"
)
set(single sqlite3 sodium nlohmann valijson qpdf hb fribidi hyphen libstemmer hunspell zip)

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/core/*.cpp ${ROOT}/core/*.h ${ROOT}/ui/*.cpp ${ROOT}/ui/*.h
     ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/tests/*.cpp ${ROOT}/tests/*.h ${ROOT}/resources/*.cpp ${ROOT}/resources/*.h)
foreach(file ${files})
  file(STRINGS ${ROOT}/${file} first LIMIT_COUNT 1)
  if(NOT first MATCHES "SPDX-License-Identifier: EUPL-1.2")
    fault("${file}: the first line must name the licence (SPDX-License-Identifier: EUPL-1.2)")
  endif()
  if(NOT file MATCHES "^tests/")
    file(READ ${ROOT}/${file} whole)
    string(REGEX MATCHALL "\n" ends "${whole}")
    list(LENGTH ends lines)
    if(lines GREATER 400)
      fault("${file}: ${lines} lines, at most 400")
    endif()
    if(file MATCHES "^core/" AND whole MATCHES "Q_OBJECT|: public QObject|[^a-zA-Z]emit |Q_EMIT")
      fault("${file}: nothing in core is a QObject")
    endif()
    if(NOT file MATCHES "^core/store/sqlite/" AND whole MATCHES "\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) ")
      fault("${file}: SQL stands only in core/store/sqlite")
    endif()
    if(whole MATCHES "(class|struct) [A-Za-z]*(Manager|Helper|Handler|Util|Utils|Controller|Base|Impl)[ {:]")
      fault("${file}: a class named ${CMAKE_MATCH_1} …${CMAKE_MATCH_2}")
    endif()
  endif()
  file(STRINGS ${ROOT}/${file} includes REGEX "^#[ ]*include")
  foreach(include ${includes})
    string(REGEX REPLACE "^#[ ]*include[ ]*[<\"]([^>\"]*)[>\"].*" "\\1" target "${include}")
    foreach(row ${table})
      string(REGEX MATCH "^([^|]*)\\|(.*)$" _ "${row}")
      set(folder ${CMAKE_MATCH_1})
      set(pattern ${CMAKE_MATCH_2})
      if(file MATCHES "^${folder}/" AND target MATCHES "^(${pattern})$")
        set(allowed FALSE)
        # QFile and its like are QObjects, but allowed inside function bodies; they are not in the pattern.
        if(folder STREQUAL "core/store" AND file MATCHES "^core/store/sqlite/" AND target MATCHES "^core/law/")
          set(allowed TRUE)
        endif()
        if(NOT allowed)
          fault("${file}: must not include ${target} (floor ${folder})")
        endif()
      endif()
    endforeach()
    foreach(row ${libraries})
      string(REGEX MATCH "^([^|]*)\\|(.*)$" _ "${row}")
      set(pattern ${CMAKE_MATCH_1})
      set(place ${CMAKE_MATCH_2})
      if(target MATCHES "^${pattern}$")
        if(NOT file MATCHES "^${place}")
          fault("${file}: ${target} is known only to ${place}")
        endif()
        if(file MATCHES "\\.h$" AND NOT file MATCHES "^tests/")
          fault("${file}: ${target} belongs in a .cpp, not in a header")
        endif()
      endif()
    endforeach()
  endforeach()
  # One sentence over each public class.
  if(file MATCHES "^(core|ui|app)/.*\\.h$")
    file(STRINGS ${ROOT}/${file} lines_of_header)
    set(before "")
    foreach(line IN LISTS lines_of_header)
      if(line MATCHES "^(template <[^>]*> )?class (\\[\\[nodiscard\\]\\] )?[A-Z][A-Za-z]*( final)?( :.*)?( {|$)" AND NOT line MATCHES ";$")
        if(NOT before MATCHES "^(///|template|// )")
          fault("${file}: no sentence above \"${line}\"")
        endif()
      endif()
      set(before "${line}")
    endforeach()
  endif()
endforeach()

if(faults)
  message(FATAL_ERROR "The floors do not hold:\n${faults}")
endif()
list(LENGTH files count)
message(STATUS "The floors hold over ${count} files.")
