#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# The law library from the command line: bring in, list, search, show.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
library="$work/wetten.db"

# bwb FILE DATE TEXT: a small official file of our own.
bwb() {
    cat >"$1" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<toestand bwb-id="BWBR0099001" inwerkingtreding="$2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <wetgeving soort="wet" id="w1">
  <intitule>Wet van 1 januari 2020, houdende regels over proeven</intitule>
  <citeertitel status="officieel">Proevenwet</citeertitel>
  <wet-besluit><wettekst>
   <hoofdstuk><kop><label>Hoofdstuk</label><nr>1</nr><titel>Algemeen</titel></kop>
    <artikel bwb-ng-variabel-deel="/Hoofdstuk1/Artikel7" stam-id="s7" versie-id="v7" inwerking="$2" status="goed">
     <kop><label>Artikel</label><nr>7</nr><titel>Hardheidsclausule</titel></kop>
     <lid><lidnr>1</lidnr><al>$3</al></lid>
     <lid><lidnr>2</lidnr><al>Het college schrijft op waarom.</al></lid>
     <meta-data><jcis><jci versie="1.3" verwijzing="jci1.3:c:BWBR0099001&amp;hoofdstuk=1&amp;artikel=7&amp;z=$2&amp;g=$2"/></jcis></meta-data>
    </artikel>
    <artikel bwb-ng-variabel-deel="/Hoofdstuk1/Artikel8" stam-id="s8" versie-id="v8" inwerking="2099-01-01" status="nogniet">
     <kop><label>Artikel</label><nr>8</nr><titel>Later</titel></kop><al>Dit komt nog.</al>
    </artikel>
   </hoofdstuk>
  </wettekst></wet-besluit>
 </wetgeving>
</toestand>
XML
}
mkdir "$work/files"
bwb "$work/files/BWBR0099001_2024-01-01_0.xml" 2024-01-01 "Het college kan afwijken van deze wet."
bwb "$work/files/BWBR0099001_2026-01-01_0.xml" 2026-01-01 "Het college wijkt af van deze wet als zij hard uitpakt."

ends 0 law import "$work/files" --library "$library"
out_has "Proevenwet"
out_has "toestand per 1 januari 2024, bron BWB"
ends 0 law list --library "$library" --json
out_has '"BWBR0099001"'
python3 - "$work/out" <<'PY'
import json, sys
rows = json.load(open(sys.argv[1], encoding="utf-8"))
assert [row["validFrom"] for row in rows] == ["2026-01-01", "2024-01-01"], rows
PY

# first WORDS DATE: the reference of the first hit.
first() {
    ends 0 law search "$1" --library "$library" --on "$2" --json
    python3 - "$work/out" <<'PY'
import json, sys
rows = json.load(open(sys.argv[1], encoding="utf-8"))
for row in rows:
    assert sorted(row) == ["citation", "ref", "snippet", "status", "title"], row
print(rows[0]["ref"], rows[0]["status"], rows[0]["title"]) if rows else print("none")
PY
}
[[ "$(first "proevenwet 7" 2026-03-01)" == *"artikel=7 inForce Hardheidsclausule" ]] || wrong "proevenwet 7"
[[ "$(first "hardheidsclausle" 2026-03-01)" == *"artikel=7 inForce Hardheidsclausule" ]] || wrong "a slip"
[[ "$(first "art 7 lid 2 proevenwet" 2026-03-01)" == *"artikel=7&lid=2 inForce Hardheidsclausule" ]] || wrong "a paragraph"
[[ "$(first "proevenwet 8" 2026-03-01)" == *"artikel=8 future Later" ]] || wrong "an article to come"
[[ "$(first "proevenwet 7" 2020-03-01)" == *"artikel=7 otherDay Hardheidsclausule" ]] || wrong "another day"
[[ "$(first "wmo 2.3.5 lid 3" 2026-03-01)" == "jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3 cardOnly "* ]] || wrong "a card"
# A search keeps to laws, a value and a key.
kept() { # kept WORD OPTION... : the references that are found, each on a line
    ends 0 law search "$1" --library "$library" --on 2026-03-01 --limit 50 --json "${@:2}"
    python3 -c 'import json, sys; print("\n".join(row["ref"] for row in json.load(open(sys.argv[1], encoding="utf-8"))))' "$work/out"
}
[ "$(kept college | grep -c .)" -gt "$(kept college --law BWBR0099001 | grep -c .)" ] || wrong "a law limits"
kept college --law BWBR0099001 | grep -qv BWBR0099001 && wrong "another law came along"
[ "$(kept college --law proevenwet)" = "$(kept college --law BWBR0099001)" ] || wrong "a law by its name"
[ "$(kept college --key statutoryException | grep -c .)" -gt 0 ] || wrong "a key"
kept college --key statutoryException | grep -q "BWBR0099001" && wrong "an article without a card has no key"
[ "$(kept college --value livelihood | grep -c .)" -gt 0 ] || wrong "a value"
ends 2 law search college --library "$library" --key sleutel
err_has "hardshipClause"
ends 2 law search college --library "$library" --value waarde
err_has "livelihood"
ends 2 law search college --library "$library" --law onbekend
err_has "onbekend"
ends 0 law search 'proevenwet" OR * NEAR(' --library "$library" --limit 1 --json

ends 0 law show "proevenwet 7" --library "$library" --on 2024-06-01
out_has "kan afwijken"
ends 0 law show "jci1.3:c:BWBR0099001&artikel=7" --library "$library" --on 2026-06-01 --json
out_has "hard uitpakt"
ends 2 law show "jci1.3:c:BWBR0099001&artikel=99" --library "$library"
err_has "niet in de bibliotheek"
ends 2 law show "zomaar iets" --library "$library"
ends 2 law search "proevenwet" --library "$work/nergens.db"
ends 2 law search "proevenwet" --library "$library" --on 2026-13-01
ends 2 law search

ends 0 law cite "jci1.3:c:BWBR0015703&artikel=35&lid=1" --library "$library"
out_has "artikel 35, eerste lid"
ends 0 law cite "art. 7 lid 2 Proevenwet" --library "$library"
out_has "jci1.3:c:BWBR0099001&artikel=7&lid=2"
ends 2 law cite "zomaar iets" --library "$library"
ends 0 law diff "proevenwet 7" 2024-06-01 2026-06-01 --library "$library"
out_has "[vervallen: "
out_has "[nieuw: "
ends 0 law diff "proevenwet 7" 2026-06-01 2026-07-01 --library "$library"
out_has "niets veranderd"
ends 2 law diff "proevenwet 7" 2026-06-01 gisteren --library "$library"

# What is no official file is refused, and the library stays as it was.
echo "<html><body>Pagina</body></html>" >"$work/pagina.xml"
ends 2 law import "$work/pagina.xml" --library "$library"
err_has "pagina.xml"
ends 2 law import "$work/nergens.xml" --library "$library"
ends 0 law list --library "$library"
[ "$(wc -l <"$work/out")" -eq 2 ] || wrong "two versions"
echo "geen bibliotheek, maar een tekst die lang genoeg is om op de kop van een bestand te lijken, echt waar." >"$work/tekst"
cp "$work/tekst" "$work/anders.db"
ends 2 law import "$work/files" --library "$work/anders.db"
err_has "geen wetsbibliotheek"
cmp "$work/tekst" "$work/anders.db" || wrong "the other file was changed"

# Without --library: that of the user.
ends 0 law import "$work/files/BWBR0099001_2026-01-01_0.xml"
ends 0 law list
out_has "Proevenwet"
[ -f "$XDG_DATA_HOME/omgekeerd/wetten.db" ] || wrong "the library of the user is not there"
