<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
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
</TS>
