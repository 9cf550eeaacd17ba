// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFile>

#include <functional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

constexpr qint64 kLarge = 52LL << 20; ///< the largest official file there is
constexpr double kMemoryAim = 120;    ///< megabytes

/// An article as the official files have them: two paragraphs, items, a link, and twice as much
/// about it as in it.
inline QByteArray articleLike(int number) {
    static const QByteArray published =
        "<publicatie effect=\"wijziging\" soort=\"Stb\" "
        "urlidentifier=\"stb-2025-312\"><publicatiejaar>2025</publicatiejaar>"
        "<publicatienr>312</publicatienr><uitgiftedatum "
        "isodatum=\"2025-10-29\">29-10-2025</uitgiftedatum>"
        "<ondertekeningsdatum isodatum=\"2025-10-01\">01-10-2025</ondertekeningsdatum><dossierref "
        "dossier=\"36582\">36582</dossierref></publicatie>";
    const QByteArray nr = QByteArray::number(number);
    const QByteArray place = "/Hoofdstuk2/Paragraaf2.3/Artikel" + nr;
    const QByteArray jci =
        "<jcis><jci versie=\"1.3\" verwijzing=\"jci1.3:c:BWBR9900001&amp;hoofdstuk=2&amp;artikel=" +
        nr + "&amp;z=2026-01-01&amp;g=2026-01-01\" onderdeel=\"artikel=" + nr + "\"/></jcis>";
    QByteArray article =
        "<artikel bwb-ng-variabel-deel=\"" + place + "\" stam-id=\"" + nr + "\" versie-id=\"" + nr +
        "\" label=\"Artikel " + nr +
        "\" inwerking=\"2026-01-01\" bron=\"Stb.2025-312\" status=\"goed\">\n  <kop>\n    "
        "<label>Artikel</label>\n    <nr status=\"officieel\">" +
        nr + "</nr>\n    <titel status=\"officieel\">Afstemming</titel>\n  </kop>\n";
    for (const QByteArray lid : {"1", "2"})
        article += "  <lid bwb-ng-variabel-deel=\"" + place + "/Lid" + lid +
                   "\"><lidnr status=\"officieel\">" + lid +
                   "</lidnr>\n    <al>Het college stemt de bijstand en de daaraan verbonden "
                   "verplichtingen af op de "
                   "omstandigheden van artikel " +
                   nr +
                   ", bedoeld in <intref doc=\"jci1.3:c:BWBR9900001&amp;artikel=1\">artikel 1, "
                   "eerste lid</intref>.</al>\n"
                   "    <lijst type=\"expliciet\"><li><li.nr>a.</li.nr><al>de mogelijkheden van de "
                   "belanghebbende;</al></li><li><li.nr>b.</li.nr><al>de "
                   "middelen.</al></li></lijst>\n  </lid>\n";
    return article + "<meta-data><brondata><oorspronkelijk>" + published +
           "</oorspronkelijk><inwerkingtreding>" + published + "</inwerkingtreding></brondata>" +
           jci + "</meta-data></artikel>\n";
}

inline void writeLarge(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no large file");
    file.write("<toestand bwb-id=\"BWBR9900001\" inwerkingtreding=\"2026-01-01\"><wetgeving "
               "soort=\"wet\"><citeertitel>Grote "
               "wet</citeertitel><wet-besluit><wettekst><hoofdstuk><kop><label>Hoofdstuk</"
               "label><nr>2</nr></kop>");
    for (int number = 1; file.pos() < kLarge; ++number)
        file.write(articleLike(number));
    file.write("</hoofdstuk></wettekst></wet-besluit></wetgeving></toestand>");
}

/// What an act takes at most, in megabytes, in a process of its own.
inline double peakOf(const std::function<void()>& act) {
    const pid_t child = fork();
    if (child == 0) {
        act();
        _exit(0);
    }
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("the large file was not read");
    return static_cast<double>(used.ru_maxrss) / 1024;
}

} // namespace bench
