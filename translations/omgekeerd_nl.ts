<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>ProgrammeRail</name>
    <message numerus="yes">
        <source>%1, %n minuten</source>
        <translation>
            <numerusform>%1, %n minuut</numerusform>
            <numerusform>%1, %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::DocumentText</name>
    <message numerus="yes">
        <source>Lijst met %n punt(en)</source>
        <translation>
            <numerusform>Lijst met %n punt</numerusform>
            <numerusform>Lijst met %n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tabel: %1, %n rij(en)</source>
        <translation>
            <numerusform>Tabel: %1, %n rij</numerusform>
            <numerusform>Tabel: %1, %n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::HandoutDesk</name>
    <message numerus="yes">
        <source>%n bestanden staan in %1.</source>
        <translation>
            <numerusform>%n bestand staat in %1.</numerusform>
            <numerusform>%n bestanden staan in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ProgrammeRail</name>
    <message numerus="yes">
        <source>Samen %n minuten</source>
        <translation>
            <numerusform>Samen %n minuut</numerusform>
            <numerusform>Samen %n minuten</numerusform>
        </translation>
    </message>
</context>
</TS>
