<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Planted</name>
    <message>
        <source>Dit is vertaald.</source>
        <translation>This is translated.</translation>
    </message>
    <message>
        <source>Nog niet vertaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder plaats voor %1.</source>
        <translation>Without a place.</translation>
    </message>
</context>
</TS>
