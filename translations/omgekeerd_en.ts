<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Act</name>
    <message>
        <source>aangemaakt</source>
        <translation>made</translation>
    </message>
    <message>
        <source>ingelezen</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>opnieuw bekeken, klopt nog</source>
        <translation>checked again, still right</translation>
    </message>
    <message>
        <source>vooruit gegaan</source>
        <translation>went ahead</translation>
    </message>
    <message>
        <source>ongedaan gemaakt</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>opnieuw gedaan</source>
        <translation>redone</translation>
    </message>
    <message>
        <source>vastgelegd</source>
        <translation>made final</translation>
    </message>
    <message>
        <source>heropend</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>tweede lezing toegevoegd</source>
        <translation>second reading added</translation>
    </message>
    <message>
        <source>in de prullenbak gelegd</source>
        <translation>moved to the bin</translation>
    </message>
    <message>
        <source>uit de prullenbak gehaald</source>
        <translation>taken back from the bin</translation>
    </message>
    <message>
        <source>gewist</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>overgedragen aan het zaaksysteem</source>
        <translation>handed over to the case system</translation>
    </message>
    <message>
        <source>bewaard tot</source>
        <translation>kept until</translation>
    </message>
    <message>
        <source>ter lezing gestuurd</source>
        <translation>sent for reading</translation>
    </message>
    <message>
        <source>overgedragen aan een collega</source>
        <translation>handed over to a colleague</translation>
    </message>
    <message>
        <source>overgenomen van een collega</source>
        <translation>taken over from a colleague</translation>
    </message>
</context>
<context>
    <name>ArticleSentence</name>
    <message>
        <source>De wet komt na de effecten. Dit gaat vooraf:</source>
        <translation>The law comes after the effects. This comes first:</translation>
    </message>
    <message>
        <source>Toch vooruit</source>
        <translation>Go ahead anyway</translation>
    </message>
    <message>
        <source>Waarom ga je nu al vooruit?</source>
        <translation>Why are you going ahead now?</translation>
    </message>
    <message>
        <source>Schrijf eerst waarom je vooruit gaat. Die reden blijft zichtbaar in het verslag.</source>
        <translation>First write why you are going ahead. That reason stays visible in the report.</translation>
    </message>
    <message>
        <source>Vooruit gegaan, want: %1</source>
        <translation>Went ahead, because: %1</translation>
    </message>
    <message>
        <source>Zoek een artikel</source>
        <translation>Find an article</translation>
    </message>
    <message>
        <source>Een nummer, een woord of de naam van een wet</source>
        <translation>A number, a word or the name of a law</translation>
    </message>
    <message>
        <source>bij de gekozen wetten</source>
        <translation>in the chosen laws</translation>
    </message>
    <message>
        <source>Alleen artikelen van de wetten bij Doel van de wet. De Awb en eigen artikelen staan er altijd bij.</source>
        <translation>Only articles of the laws chosen under Purpose of the law. The Awb and your own articles are always there.</translation>
    </message>
    <message>
        <source>sleutel: %1</source>
        <translation>route: %1</translation>
    </message>
    <message>
        <source>Alleen artikelen met deze sleutel. Kies dit om weer alle sleutels te zien.</source>
        <translation>Only articles with this route. Choose this to see all routes again.</translation>
    </message>
    <message>
        <source>Bij deze sleutel is niets gevonden. Haal de sleutel weg uit de zoekregel.</source>
        <translation>Nothing was found with this route. Clear the route from the search line.</translation>
    </message>
    <message>
        <source>alle wetten</source>
        <translation>all laws</translation>
    </message>
    <message>
        <source>Opent</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Opent niet</source>
        <translation>Does not open</translation>
    </message>
    <message>
        <source>Wie beslist</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Valkuil</source>
        <translation>Pitfall</translation>
    </message>
    <message>
        <source>Bron op wetten.overheid.nl</source>
        <translation>Source on wetten.overheid.nl</translation>
    </message>
    <message>
        <source>Opent je browser op %1</source>
        <translation>Opens your browser at %1</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dit artikel gebruiken</source>
        <translation>Use this article</translation>
    </message>
    <message>
        <source>Overwogen, niet gebruikt</source>
        <translation>Considered, not used</translation>
    </message>
    <message>
        <source>Gebruik je dit artikel?</source>
        <translation>Do you use this article?</translation>
    </message>
    <message>
        <source>Artikel weghalen</source>
        <translation>Remove article</translation>
    </message>
    <message>
        <source>Niets gevonden bij „%1”.</source>
        <translation>Nothing found for “%1”.</translation>
    </message>
    <message>
        <source>Zoek in alle wetten</source>
        <translation>Search in all laws</translation>
    </message>
    <message>
        <source>Een artikel zonder kaart</source>
        <translation>An article without a card</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: Wmo 2.3.5 lid 3</source>
        <translation>For example: Wmo 2.3.5 lid 3</translation>
    </message>
    <message>
        <source>Erbij zetten</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Hier staat geen wet met een artikel. Schrijf bijvoorbeeld: Wmo 2.3.5 lid 3. Je tekst blijft staan.</source>
        <translation>There is no law with an article here. Write for example: Wmo 2.3.5 lid 3. Your text stays.</translation>
    </message>
    <message>
        <source>Dit artikel staat al in het dossier.</source>
        <translation>This article is already in the case.</translation>
    </message>
    <message>
        <source>Bij dit artikel is geen kaart. Lees de wettekst zelf na.</source>
        <translation>There is no card with this article. Read the text of the law yourself.</translation>
    </message>
    <message>
        <source>Artikelen, van de lichtste sleutel naar de zwaarste</source>
        <translation>Articles, from the lightest route to the heaviest</translation>
    </message>
    <message>
        <source>Sleutels, van licht naar zwaar</source>
        <translation>Legal routes, from light to heavy</translation>
    </message>
    <message>
        <source>Hoe verder naar onder, hoe sterker de reden moet zijn.</source>
        <translation>The further down, the stronger the reason must be.</translation>
    </message>
    <message>
        <source>Sleutels van licht naar zwaar</source>
        <translation>Keys from light to heavy</translation>
    </message>
    <message>
        <source>Hier leest altijd een jurist mee.</source>
        <translation>A lawyer always reads along with this.</translation>
    </message>
    <message>
        <source>Dient het doel van</source>
        <translation>Serves the purpose of</translation>
    </message>
    <message>
        <source>Kies eerst een wet bij Doel van de wet.</source>
        <translation>First choose a law at Purpose of the law.</translation>
    </message>
    <message>
        <source>Uitspraak erbij</source>
        <translation>Add judgment</translation>
    </message>
    <message>
        <source>Zo ziet een nummer eruit: ECLI:NL:CRVB:2022:2207. Je tekst blijft staan.</source>
        <translation>A number looks like this: ECLI:NL:CRVB:2022:2207. Your text stays.</translation>
    </message>
    <message>
        <source>%1 weghalen</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Nummer van de uitspraak (ECLI)</source>
        <translation>Number of the judgment (ECLI)</translation>
    </message>
    <message>
        <source>Is het in verhouding?</source>
        <translation>Is it in proportion?</translation>
    </message>
    <message>
        <source>gebruikt</source>
        <translation>used</translation>
    </message>
    <message>
        <source>overwogen</source>
        <translation>considered</translation>
    </message>
    <message>
        <source>In dit dossier</source>
        <translation>In this case</translation>
    </message>
    <message>
        <source>Alle %1 artikelen laten zien</source>
        <translation>Show all %1 articles</translation>
    </message>
    <message>
        <source>nummer van de uitspraak, zoals ECLI:NL:CRVB:2022:2207</source>
        <translation>number of the judgment, such as ECLI:NL:CRVB:2022:2207</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>In de prullenbak. Verdwijnt op %1.</source>
        <translation>In the bin. Disappears on %1.</translation>
    </message>
    <message>
        <source>In de prullenbak.</source>
        <translation>In the bin.</translation>
    </message>
    <message>
        <source>Bewaren tot %1. Bewaar langer, of haal weg.</source>
        <translation>Keep until %1. Keep longer, or remove.</translation>
    </message>
    <message>
        <source>Overgedragen.</source>
        <translation>Handed over.</translation>
    </message>
    <message>
        <source>Besloten.</source>
        <translation>Decided.</translation>
    </message>
    <message>
        <source>Terugkijken op %1</source>
        <translation>Look back on %1</translation>
    </message>
    <message>
        <source>Terugkijken kan sinds %1</source>
        <translation>To look back on since %1</translation>
    </message>
    <message>
        <source>Je was bij %1: %2</source>
        <translation>You were at %1: %2</translation>
    </message>
    <message>
        <source>Je was bij %1.</source>
        <translation>You were at %1.</translation>
    </message>
    <message>
        <source>vandaag %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>vorige week</source>
        <translation>last week</translation>
    </message>
    <message>
        <source>gevraagd %1</source>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>beslissen vóór %1</source>
        <translation>decide before %1</translation>
    </message>
    <message>
        <source>bezwaar tot en met %1</source>
        <translation>objection up to and including %1</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>spoed</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>zelfde waarde</source>
        <translation>same value</translation>
    </message>
    <message>
        <source>zelfde waarden</source>
        <translation>same values</translation>
    </message>
    <message>
        <source>zelfde wet</source>
        <translation>same law</translation>
    </message>
    <message>
        <source>zelfde wetten</source>
        <translation>same laws</translation>
    </message>
    <message>
        <source>zelfde artikel</source>
        <translation>same article</translation>
    </message>
    <message>
        <source>zelfde artikelen</source>
        <translation>same articles</translation>
    </message>
    <message>
        <source>zelfde omstandigheid</source>
        <translation>same circumstance</translation>
    </message>
    <message>
        <source>zelfde omstandigheden</source>
        <translation>same circumstances</translation>
    </message>
    <message>
        <source>zelfde woord</source>
        <translation>same word</translation>
    </message>
    <message>
        <source>zelfde woorden</source>
        <translation>same words</translation>
    </message>
    <message>
        <source>alleen hier: %1</source>
        <translation>only here: %1</translation>
    </message>
    <message>
        <source>alleen daar: %1</source>
        <translation>only there: %1</translation>
    </message>
</context>
<context>
    <name>DecisionSentence</name>
    <message>
        <source>vijf vragen</source>
        <translation>five questions</translation>
    </message>
    <message>
        <source>Maatwerk: de wet geeft zelf de ruimte. Afwijken: je gaat met een reden tegen een regel of tegen eigen beleid in.</source>
        <translation>Tailoring: the law itself leaves the room. Departing: with a reason you go against a rule or against your own policy.</translation>
    </message>
    <message>
        <source>schrijf met u; de inwoner leest dit</source>
        <translation>write with “you”; the resident reads this</translation>
    </message>
    <message>
        <source>Naar de volgende vraag</source>
        <translation>To the next question</translation>
    </message>
    <message>
        <source>Kies eerst wat voor besluit dit is. Dan gaan de afspraken, data en bedragen open.</source>
        <translation>First choose what kind of decision this is. Agreements, dates and amounts appear after that.</translation>
    </message>
    <message>
        <source>Dit volgt uit de gekozen oplossing. Klopt het niet? Kies hierboven iets anders.</source>
        <translation>This follows from the chosen option. Not right? Choose something else above.</translation>
    </message>
    <message>
        <source>Er zijn nog geen oplossingen om uit te kiezen.</source>
        <translation>There are no options to choose from yet.</translation>
    </message>
    <message>
        <source>Tot en met wanneer geldt dit?</source>
        <translation>Up to and including what date does this apply?</translation>
    </message>
    <message>
        <source>Wanneer is besloten?</source>
        <translation>When was it decided?</translation>
    </message>
    <message>
        <source>Met welk mandaat?</source>
        <translation>Under which mandate?</translation>
    </message>
    <message>
        <source>Uit het mandaatregister</source>
        <translation>From the mandate register</translation>
    </message>
    <message>
        <source>Zo staat het in de brief</source>
        <translation>This is how it will read in the letter</translation>
    </message>
    <message>
        <source>Hier staat nog niet hoe je dit uitlegt.</source>
        <translation>You have not written yet how you explain this.</translation>
    </message>
    <message>
        <source>Brief bewerken</source>
        <translation>Edit letter</translation>
    </message>
    <message>
        <source>Spiegel: vragen aan jezelf</source>
        <translation>Questions to yourself</translation>
    </message>
    <message>
        <source>Nog %1 voor je beslist</source>
        <translation>%1 still to answer</translation>
    </message>
    <message>
        <source>Terug naar de eerste vraag</source>
        <translation>Back to the first question</translation>
    </message>
    <message>
        <source>de laatste vraag</source>
        <translation>the last question</translation>
    </message>
    <message>
        <source>Tweede lezing</source>
        <translation>Second reading</translation>
    </message>
    <message>
        <source>Lezing toevoegen</source>
        <translation>Add reading</translation>
    </message>
    <message>
        <source>Lezing</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Wie heeft gelezen?</source>
        <translation>Who read it?</translation>
    </message>
    <message>
        <source>Waarover?</source>
        <translation>About what?</translation>
    </message>
    <message>
        <source>het hele dossier</source>
        <translation>the whole case</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Gelezen op</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add agreement</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Wie doet dit?</source>
        <translation>Who does this?</translation>
    </message>
    <message>
        <source>Voor wanneer?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Gedaan op</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Signaal toevoegen</source>
        <translation>Add a signal</translation>
    </message>
    <message>
        <source>Signaal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Waar zit het?</source>
        <translation>Where does the problem lie?</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Hoe staat het ermee?</source>
        <translation>What is its status?</translation>
    </message>
    <message>
        <source>Wat hoort erbij, en wanneer?</source>
        <translation>What has to be arranged, and when?</translation>
    </message>
    <message>
        <source>Wie beslist?</source>
        <translation>Who decides?</translation>
    </message>
    <message>
        <source>Hoe leg je het uit?</source>
        <translation>How do you explain it?</translation>
    </message>
    <message>
        <source>één vraag</source>
        <translation>one question</translation>
    </message>
    <message>
        <source>twee vragen</source>
        <translation>two questions</translation>
    </message>
    <message>
        <source>drie vragen</source>
        <translation>three questions</translation>
    </message>
    <message>
        <source>vier vragen</source>
        <translation>four questions</translation>
    </message>
    <message>
        <source>Voorbeeld, niet uit dit dossier: %1</source>
        <translation>Example, not from this case: %1</translation>
    </message>
    <message>
        <source>Kies eerst wie er heeft gelezen.</source>
        <translation>First choose who read it.</translation>
    </message>
    <message>
        <source>Wat vond die lezer?</source>
        <translation>What did that reader think?</translation>
    </message>
    <message>
        <source>Kies eerst wat die lezer vond.</source>
        <translation>Choose first what that reader thought.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>bevat het teken U+0000</source>
        <translation>contains the character U+0000</translation>
    </message>
    <message>
        <source>staat er twee keer</source>
        <translation>appears twice</translation>
    </message>
    <message>
        <source>meer dan een miljoen waarden</source>
        <translation>more than a million values</translation>
    </message>
    <message>
        <source>meer dan 64 niveaus diep</source>
        <translation>more than 64 levels deep</translation>
    </message>
    <message>
        <source>een half teken (los surrogaat) op %1</source>
        <translation>half a character (lone surrogate) at %1</translation>
    </message>
    <message>
        <source>geen geldige UTF-8 op %1</source>
        <translation>no valid UTF-8 at %1</translation>
    </message>
    <message>
        <source>een te groot getal op %1</source>
        <translation>too large a number at %1</translation>
    </message>
    <message>
        <source>geen geldige JSON op %1</source>
        <translation>no valid JSON at %1</translation>
    </message>
    <message>
        <source>groter dan 16 MiB</source>
        <translation>larger than 16 MiB</translation>
    </message>
    <message>
        <source>begint met een BOM; bewaar het bestand als UTF-8 zonder BOM</source>
        <translation>starts with a BOM; save the file as UTF-8 without a BOM</translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>bestaat niet</source>
        <translation>does not exist</translation>
    </message>
    <message>
        <source>te groot voor het geheugen</source>
        <translation>too large for the memory of this computer</translation>
    </message>
    <message>
        <source>zonder naam</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>bevat een half teken of het teken U+0000</source>
        <translation>contains half a character or the character U+0000</translation>
    </message>
    <message>
        <source>%1 is geen bestaande datum</source>
        <translation>%1 is not an existing date</translation>
    </message>
    <message>
        <source>%1 staat er twee keer</source>
        <translation>%1 appears twice</translation>
    </message>
    <message>
        <source>%1 is geen persoon van deze casus (er is er geen)</source>
        <translation>%1 is not a person of this case (there is none)</translation>
    </message>
    <message>
        <source>%1 is geen persoon van deze casus (wel: %2)</source>
        <translation>%1 is not a person of this case (but: %2)</translation>
    </message>
    <message>
        <source>%1 is geen oplossing van deze casus (er is er geen)</source>
        <translation>%1 is not an option of this case (there is none)</translation>
    </message>
    <message>
        <source>%1 is geen oplossing van deze casus (wel: %2)</source>
        <translation>%1 is not an option of this case (but: %2)</translation>
    </message>
    <message>
        <source>%1 ligt voor startsOn %2</source>
        <translation>%1 lies before startsOn %2</translation>
    </message>
    <message>
        <source>%1 is geen verwijzing naar een artikel (JCI 1.3, of CVDR met #artikel=)</source>
        <translation>%1 is not a reference to an article (JCI 1.3, or CVDR with #artikel=)</translation>
    </message>
    <message>
        <source>%1 is geen blok van deze casus</source>
        <translation>%1 is not a block of this case</translation>
    </message>
    <message>
        <source>%1 is geen tekst</source>
        <translation>%1 is not text</translation>
    </message>
    <message>
        <source>%1 is geen geheel getal</source>
        <translation>%1 is not a whole number</translation>
    </message>
    <message>
        <source>%1 is geen getal</source>
        <translation>%1 is not a number</translation>
    </message>
    <message>
        <source>%1 is geen ja of nee (true of false)</source>
        <translation>%1 is not yes or no (true or false)</translation>
    </message>
    <message>
        <source>%1 is geen lijst</source>
        <translation>%1 is not a list</translation>
    </message>
    <message>
        <source>%1 is geen %2</source>
        <translation>%1 is not %2</translation>
    </message>
    <message>
        <source>%1 past niet op %2</source>
        <translation>%1 does not fit %2</translation>
    </message>
    <message>
        <source>%1 heeft %2 teken, minstens %3</source>
        <translation>%1 has %2 character, at least %3</translation>
    </message>
    <message>
        <source>%1 heeft %2 tekens, minstens %3</source>
        <translation>%1 has %2 characters, at least %3</translation>
    </message>
    <message>
        <source>%1 heeft %2 tekens, hoogstens %3</source>
        <translation>%1 has %2 characters, at most %3</translation>
    </message>
    <message>
        <source>%1 is minder dan %2</source>
        <translation>%1 is less than %2</translation>
    </message>
    <message>
        <source>%1 is meer dan %2</source>
        <translation>%1 is more than %2</translation>
    </message>
    <message>
        <source>%1 past niet in het schema</source>
        <translation>%1 does not fit the schema</translation>
    </message>
    <message>
        <source>de inhoudsopgave is beschadigd</source>
        <translation>the table of contents is damaged</translation>
    </message>
    <message>
        <source>wijst buiten het archief</source>
        <translation>points outside the archive</translation>
    </message>
    <message>
        <source>is met een wachtwoord gesloten</source>
        <translation>is closed with a password</translation>
    </message>
    <message>
        <source>is uitgepakt te groot</source>
        <translation>is too large when unpacked</translation>
    </message>
    <message>
        <source>hiermee is het archief uitgepakt te groot</source>
        <translation>with this the archive is too large when unpacked</translation>
    </message>
    <message>
        <source>is onwaarschijnlijk klein ingepakt voor wat eruit komt</source>
        <translation>is compressed far more than is plausible</translation>
    </message>
    <message>
        <source>staat er twee keer in</source>
        <translation>appears in it twice</translation>
    </message>
    <message>
        <source>er staan meer dan %1 bestanden in</source>
        <translation>it holds more than %1 files</translation>
    </message>
    <message>
        <source>dit is geen zip-bestand</source>
        <translation>this is not a zip file</translation>
    </message>
    <message>
        <source>staat er niet in</source>
        <translation>is not in it</translation>
    </message>
    <message>
        <source>is beschadigd</source>
        <translation>is damaged</translation>
    </message>
    <message>
        <source>is groter dan het zegt</source>
        <translation>is larger than it says</translation>
    </message>
    <message>
        <source>hoort niet bij de zaak zoals die het laatst is bewaard</source>
        <translation>does not belong to the case as it was last saved</translation>
    </message>
    <message>
        <source>er staan staten zonder zaak</source>
        <translation>there are states without a case</translation>
    </message>
    <message>
        <source>hoort niet bij deze versie</source>
        <translation>does not belong to this version</translation>
    </message>
    <message>
        <source>is veranderd</source>
        <translation>was changed</translation>
    </message>
    <message>
        <source>gaat niet open: de inhoud is beschadigd</source>
        <translation>does not open: the content is damaged</translation>
    </message>
    <message>
        <source>gaat open, maar is niet te lezen</source>
        <translation>opens, but cannot be read</translation>
    </message>
    <message>
        <source>hoort bij een andere versie van het bestand</source>
        <translation>belongs to another version of the file</translation>
    </message>
    <message>
        <source>de indeling is niet die van een kluis</source>
        <translation>the layout is not that of a vault</translation>
    </message>
    <message>
        <source>geen dossier in deze kluis zegt wat hier staat</source>
        <translation>no case in this vault says what is here</translation>
    </message>
    <message>
        <source>er zit geen dossier in</source>
        <translation>there is no case in it</translation>
    </message>
    <message>
        <source>een stuk tekst zonder einde</source>
        <translation>a piece of text without an end</translation>
    </message>
    <message>
        <source>een kenmerk zonder einde</source>
        <translation>an attribute without an end</translation>
    </message>
    <message>
        <source>een element zonder einde</source>
        <translation>an element without an end</translation>
    </message>
    <message>
        <source>een element met te veel kenmerken</source>
        <translation>an element with too many attributes</translation>
    </message>
    <message>
        <source>een eigen lijst van entiteiten</source>
        <translation>a list of entities of its own</translation>
    </message>
    <message>
        <source>het begint met het element %1</source>
        <translation>it starts with the element %1</translation>
    </message>
    <message>
        <source>het nummer van de regeling ontbreekt</source>
        <translation>the number of the regulation is missing</translation>
    </message>
    <message>
        <source>hele bestand</source>
        <translation>whole file</translation>
    </message>
    <message>
        <source>deze versie staat niet in het manifest</source>
        <translation>this version is not in the manifest</translation>
    </message>
    <message>
        <source>de controlesom is een andere dan in het manifest: dit is niet het bestand van de bron</source>
        <translation>the checksum differs from the manifest: this is not the file of the source</translation>
    </message>
    <message>
        <source>leeg of te lang</source>
        <translation>empty or too long</translation>
    </message>
    <message>
        <source>er staat geen regeling in die bekend is</source>
        <translation>it holds no regulation that is known</translation>
    </message>
    <message>
        <source>meer dan een regeling heet zo</source>
        <translation>more than one regulation has that name</translation>
    </message>
    <message>
        <source>„%1” is geen plaats in een regeling</source>
        <translation>“%1” is not a place in a regulation</translation>
    </message>
    <message>
        <source>dit nummer komt meer dan eens voor</source>
        <translation>this number appears more than once</translation>
    </message>
    <message>
        <source>onbekend element %1: de tekst is bewaard</source>
        <translation>unknown element %1: the text was kept</translation>
    </message>
    <message>
        <source>afbeelding %1 staat niet in het bestand</source>
        <translation>picture %1 is not in the file</translation>
    </message>
    <message>
        <source>tabel in een tabel of noot: staat er als tekst</source>
        <translation>table inside a table or note: shown as text</translation>
    </message>
    <message>
        <source>een verwijzing die niet te lezen is</source>
        <translation>a reference that cannot be read</translation>
    </message>
    <message>
        <source>onbekende entiteit %1: staat er letterlijk</source>
        <translation>unknown entity %1: kept literally</translation>
    </message>
    <message>
        <source>lid %1 komt meer dan eens voor</source>
        <translation>paragraph %1 appears more than once</translation>
    </message>
    <message>
        <source>te veel artikelen</source>
        <translation>too many articles</translation>
    </message>
    <message>
        <source>het is een webpagina</source>
        <translation>it is a web page</translation>
    </message>
    <message>
        <source>het is een foutmelding van de bron in plaats van een regeling</source>
        <translation>it is an error message of the source instead of a regulation</translation>
    </message>
    <message>
        <source>het is een WTI-bestand, zonder de tekst van de regeling</source>
        <translation>it is a WTI file, without the text of the regulation</translation>
    </message>
    <message>
        <source>het is een manifest, zonder de tekst van de regeling</source>
        <translation>it is a manifest, without the text of the regulation</translation>
    </message>
    <message>
        <source>het is een STOP-bestand, en dat is een andere vorm</source>
        <translation>it is a STOP file, and that is another form</translation>
    </message>
    <message>
        <source>van de %1 tekens tekst zijn er %2 overgenomen</source>
        <translation>of the %1 characters of text, %2 were taken over</translation>
    </message>
    <message>
        <source>het bestand houdt te vroeg op</source>
        <translation>the file ends too early</translation>
    </message>
    <message>
        <source>de tekst heeft een andere codering dan het bestand zegt</source>
        <translation>the text has another encoding than the file says</translation>
    </message>
    <message>
        <source>de XML is niet goed gevormd</source>
        <translation>the XML is not well-formed</translation>
    </message>
    <message>
        <source>het bestand is leeg</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>de tekst is geen UTF-8</source>
        <translation>the text is not UTF-8</translation>
    </message>
    <message>
        <source>het is geen XML</source>
        <translation>it is not XML</translation>
    </message>
    <message>
        <source>het bestand is groter dan 128 MB</source>
        <translation>the file is larger than 128 MB</translation>
    </message>
    <message>
        <source>te lang</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>geen adres van wetten.overheid.nl of lokaleregelgeving.overheid.nl</source>
        <translation>no address of wetten.overheid.nl or lokaleregelgeving.overheid.nl</translation>
    </message>
    <message>
        <source>een deel zonder naam of waarde</source>
        <translation>a part without a name or a value</translation>
    </message>
    <message>
        <source>een deel met een onbekende naam</source>
        <translation>a part with an unknown name</translation>
    </message>
    <message>
        <source>een datum die niet bestaat</source>
        <translation>a date that does not exist</translation>
    </message>
    <message>
        <source>een nummer met vreemde tekens, of geen nummer</source>
        <translation>a number with strange characters, or no number</translation>
    </message>
    <message>
        <source>een deel dat er twee keer staat</source>
        <translation>a part that appears twice</translation>
    </message>
    <message>
        <source>te veel delen</source>
        <translation>too many parts</translation>
    </message>
    <message>
        <source>een opschrift zonder einde</source>
        <translation>a heading without an end</translation>
    </message>
    <message>
        <source>één artikel is groter dan een hele wet</source>
        <translation>one article is larger than a whole law</translation>
    </message>
    <message>
        <source>het nummer van de regeling ontbreekt of is er geen</source>
        <translation>the number of the regulation is missing or is not one</translation>
    </message>
    <message>
        <source>het CVDR-nummer ontbreekt of is er geen</source>
        <translation>the CVDR number is missing or is not one</translation>
    </message>
    <message>
        <source>de tekst van de regeling ontbreekt</source>
        <translation>the text of the regulation is missing</translation>
    </message>
    <message>
        <source>de gegevens van de regeling ontbreken</source>
        <translation>the data of the regulation are missing</translation>
    </message>
    <message>
        <source>er staat nog iets achter het einde</source>
        <translation>there is something after the end</translation>
    </message>
    <message>
        <source>de codering is niet UTF-8</source>
        <translation>the encoding is not UTF-8</translation>
    </message>
    <message>
        <source>de elementen staan te diep in elkaar</source>
        <translation>the elements are nested too deep</translation>
    </message>
    <message>
        <source>te veel elementen</source>
        <translation>too many elements</translation>
    </message>
    <message>
        <source>regel %1, kolom %2</source>
        <translation>line %1, column %2</translation>
    </message>
</context>
<context>
    <name>DraftSentence</name>
    <message>
        <source>Maak een voorzet</source>
        <translation>Make a first draft</translation>
    </message>
    <message>
        <source>Maak een nieuwe voorzet</source>
        <translation>Make a new draft</translation>
    </message>
    <message>
        <source>Uit je antwoorden, in de volgorde van de methode. Je kunt er alles aan veranderen.</source>
        <translation>From your answers, in the order of the method. You can change everything in it.</translation>
    </message>
    <message>
        <source>Kies eerst wat voor besluit dit is. Dan kan er een voorzet komen.</source>
        <translation>First choose what kind of decision this is. Then you can make a draft.</translation>
    </message>
    <message>
        <source>Dit dossier is vastgelegd. De motivering verandert niet meer.</source>
        <translation>This case has been made final. The reasons no longer change.</translation>
    </message>
    <message>
        <source>Een nieuwe voorzet zegt hetzelfde als wat er staat.</source>
        <translation>A new draft says the same as what is here.</translation>
    </message>
    <message>
        <source>De voorzet staat in de motivering. Lees hem na en maak hem van jezelf.</source>
        <translation>The draft is in the reasons. Read it through and make it your own.</translation>
    </message>
    <message>
        <source>De voorzet is anders dan wat er staat. Kies per alinea. Wat je niet kiest, blijft zoals het is.</source>
        <translation>The draft differs from what is here. Choose per paragraph. What you do not choose stays as it is.</translation>
    </message>
    <message>
        <source>Verschil %1 van %2</source>
        <translation>Difference %1 of %2</translation>
    </message>
    <message>
        <source>Nu staat er:</source>
        <translation>Here now:</translation>
    </message>
    <message>
        <source>De voorzet zegt:</source>
        <translation>The draft says:</translation>
    </message>
    <message>
        <source>De voorzet heeft deze alinea niet.</source>
        <translation>The draft does not have this paragraph.</translation>
    </message>
    <message>
        <source>Hierover staat er nu niets.</source>
        <translation>Nothing is said about this now.</translation>
    </message>
    <message>
        <source>Houden wat er staat</source>
        <translation>Keep what is here</translation>
    </message>
    <message>
        <source>Niet opnemen</source>
        <translation>Do not include</translation>
    </message>
    <message>
        <source>De voorzet nemen</source>
        <translation>Take the draft</translation>
    </message>
    <message>
        <source>Weglaten</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Overal de voorzet</source>
        <translation>The draft everywhere</translation>
    </message>
    <message>
        <source>Zo opschrijven</source>
        <translation>Write it like this</translation>
    </message>
    <message>
        <source>Alles laten staan</source>
        <translation>Leave everything</translation>
    </message>
    <message>
        <source>Nog open in de motivering</source>
        <translation>Still open in the reasons</translation>
    </message>
    <message>
        <source>%1 Dat vraagt %2.</source>
        <translation>%1 This is required by %2.</translation>
    </message>
</context>
<context>
    <name>DrawingStop</name>
    <message>
        <source>Komt van %1 (%2).</source>
        <translation>Comes from %1 (%2).</translation>
    </message>
    <message>
        <source>Met %1: %2.</source>
        <translation>With %1: %2.</translation>
    </message>
</context>
<context>
    <name>EffectsSentence</name>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>altijd erbij</source>
        <translation>always included</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Pijlen lopen door de tabel. Enter of typen schrijft in het vak. Esc brengt je terug.</source>
        <translation>Arrow keys move through the table. Press Enter or type to write in the box. Esc goes back.</translation>
    </message>
    <message>
        <source>Enter opent deze oplossing. Alt met een pijl verplaatst haar.</source>
        <translation>Enter opens this option. Alt with an arrow key moves it.</translation>
    </message>
    <message>
        <source>kost %2 %1</source>
        <translation>costs %2 %1</translation>
    </message>
    <message>
        <source>%1 eenmalig</source>
        <translation>%1 once</translation>
    </message>
    <message>
        <source>%1 per jaar</source>
        <translation>%1 per year</translation>
    </message>
    <message>
        <source>geschat</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>Effecten per oplossing, voor wie en wanneer</source>
        <translation>Effects per option, for whom and when</translation>
    </message>
    <message>
        <source>Oplossing %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Effect %1 van %2 in dit vak</source>
        <translation>Effect %1 of %2 in this box</translation>
    </message>
    <message>
        <source>Volgend effect</source>
        <translation>Next effect</translation>
    </message>
    <message>
        <source>Vorig effect</source>
        <translation>Previous effect</translation>
    </message>
    <message>
        <source>Nog een effect hier</source>
        <translation>One more effect here</translation>
    </message>
    <message>
        <source>Dit effect weghalen</source>
        <translation>Remove this effect</translation>
    </message>
    <message>
        <source>Van wie, of waaruit?</source>
        <translation>From whom, or from what?</translation>
    </message>
    <message>
        <source>Is dit ook gebeurd?</source>
        <translation>Did this come true?</translation>
    </message>
    <message>
        <source>Kies een vak in de tabel. Enter of typen schrijft erin.</source>
        <translation>Choose a box in the table. Press Enter or type to write in it.</translation>
    </message>
    <message>
        <source>Hier staan nog geen oplossingen. Begin met niets doen; dat is altijd een keuze.</source>
        <translation>There are no options yet. Start with doing nothing; that is always a choice.</translation>
    </message>
    <message>
        <source>Oplossing</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Hoe heet de oplossing?</source>
        <translation>What is the option called?</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Niets doen</source>
        <translation>Doing nothing (Niets doen)</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Oplossing weghalen</source>
        <translation>Remove option</translation>
    </message>
    <message>
        <source>Voor wie nog meer?</source>
        <translation>Who else is affected?</translation>
    </message>
    <message>
        <source>Oplossing bewerken</source>
        <translation>Edit option</translation>
    </message>
    <message>
        <source>Terug naar de tabel</source>
        <translation>Back to the table</translation>
    </message>
    <message>
        <source>Geef de oplossing een naam; die mag je later veranderen.</source>
        <translation>Give the option a name; you can change it later.</translation>
    </message>
    <message>
        <source>Kosten voor %1</source>
        <translation>Costs for %1</translation>
    </message>
    <message>
        <source>Kosten voor de gemeente, eenmalig</source>
        <translation>Costs for the municipality, once</translation>
    </message>
    <message>
        <source>Kosten voor de gemeente, per jaar</source>
        <translation>Costs for the municipality, per year</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Richting</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Wat weegt er nog mee?</source>
        <translation>What else carries weight?</translation>
    </message>
    <message>
        <source>Uit de uitgangspunten van de gemeente</source>
        <translation>From the principles of the municipality</translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Schrijven in het gekozen vak</source>
        <translation>Write in the chosen box</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Nog een oplossing</source>
        <translation>Another option</translation>
    </message>
    <message>
        <source>Naam, waarom en kosten</source>
        <translation>Name, why and costs</translation>
    </message>
    <message>
        <source>%1 staat erbij. Typ de volgende oplossing, of ga naar de tabel.</source>
        <translation>%1 has been added. Type the next option, or go to the table.</translation>
    </message>
    <message>
        <source>Naar de tabel</source>
        <translation>To the table</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>alleen de reden; „niet” komt er vanzelf bij als je een andere kiest</source>
        <translation>only the reason, as it goes on after the Dutch “want”; “niet” is added by itself if you choose another</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Er is niets veranderd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Er is niets ingelezen.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>De kluis is niet veranderd.</source>
        <translation>The vault was not changed.</translation>
    </message>
    <message>
        <source>Wat er al stond, is veilig. Wat je typt, blijft in het veld staan.</source>
        <translation>What was already there is safe. What you type stays in the field.</translation>
    </message>
    <message>
        <source>Zo werkt deze opdracht niet: %1.</source>
        <translation>This command cannot be used like this: %1.</translation>
    </message>
    <message>
        <source>Kijk met --help hoe de opdracht heet.</source>
        <translation>See --help for the right use.</translation>
    </message>
    <message>
        <source>Het bestand %1 is er niet.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>Kijk of de naam en de map kloppen.</source>
        <translation>Check the name and the folder.</translation>
    </message>
    <message>
        <source>%1 is geen gewoon bestand.</source>
        <translation>%1 is not an ordinary file.</translation>
    </message>
    <message>
        <source>Kies een bestand, geen map of snelkoppeling.</source>
        <translation>Choose a file, not a folder or a shortcut.</translation>
    </message>
    <message>
        <source>Het bestand %1 is te groot om te lezen.</source>
        <translation>The file %1 is too large to read.</translation>
    </message>
    <message>
        <source>Kies een kleiner bestand.</source>
        <translation>Choose a smaller file.</translation>
    </message>
    <message>
        <source>Het bestand %1 is geen tekst.</source>
        <translation>The file %1 is not text.</translation>
    </message>
    <message>
        <source>Kies een bestand dat Omgekeerd heeft gemaakt.</source>
        <translation>Choose a file that Omgekeerd made.</translation>
    </message>
    <message>
        <source>Het bestand is niet goed gevormd.</source>
        <translation>The file is not well-formed.</translation>
    </message>
    <message>
        <source>Verbeter wat hierboven staat, of vraag het bestand opnieuw.</source>
        <translation>Correct what is said above, or ask for the file again.</translation>
    </message>
    <message>
        <source>Wat er staat, past niet in een dossier.</source>
        <translation>What it says does not fit in a case.</translation>
    </message>
    <message>
        <source>Er is niets ingelezen of gewijzigd.</source>
        <translation>Nothing was imported or changed.</translation>
    </message>
    <message>
        <source>Verbeter wat hierboven staat en probeer het opnieuw.</source>
        <translation>Correct what is said above and try again.</translation>
    </message>
    <message>
        <source>De inhoud van de methode klopt niet.</source>
        <translation>The content of the method is not right.</translation>
    </message>
    <message>
        <source>Je dossiers zijn veilig.</source>
        <translation>Your cases are safe.</translation>
    </message>
    <message>
        <source>Verbeter het pakket dat wordt genoemd, of haal het weg.</source>
        <translation>Correct the pack that is named, or remove it.</translation>
    </message>
    <message>
        <source>Dit dossier staat al in deze kluis.</source>
        <translation>This case is already in this vault.</translation>
    </message>
    <message>
        <source>Lees het in als kopie als je er twee naast elkaar wilt.</source>
        <translation>Import it as a copy if you want two side by side.</translation>
    </message>
    <message>
        <source>Dit dossier staat niet in deze kluis.</source>
        <translation>This case is not in this vault.</translation>
    </message>
    <message>
        <source>Kijk in de lijst welk dossier je bedoelt.</source>
        <translation>Check in the list which case you mean.</translation>
    </message>
    <message>
        <source>Dit soort dossier hoort niet in deze kluis.</source>
        <translation>This kind of case does not belong in this vault.</translation>
    </message>
    <message>
        <source>Open een andere kluis en lees het daar in.</source>
        <translation>Open another vault and import it there.</translation>
    </message>
    <message>
        <source>%1 is geen kluis van Omgekeerd.</source>
        <translation>%1 is not a vault of Omgekeerd.</translation>
    </message>
    <message>
        <source>Het bestand is niet veranderd.</source>
        <translation>The file was not changed.</translation>
    </message>
    <message>
        <source>Kies een bestand dat eindigt op .omgekeerd.</source>
        <translation>Choose a file that ends in .omgekeerd.</translation>
    </message>
    <message>
        <source>Deze kluis is gemaakt met een nieuwere Omgekeerd.</source>
        <translation>This vault was made with a newer Omgekeerd.</translation>
    </message>
    <message>
        <source>Open haar met een nieuwere versie van het programma.</source>
        <translation>Open it with a newer version of the program.</translation>
    </message>
    <message>
        <source>Er staat al een bestand %1.</source>
        <translation>There is already a file %1.</translation>
    </message>
    <message>
        <source>Het is niet veranderd.</source>
        <translation>It was not changed.</translation>
    </message>
    <message>
        <source>Kies een andere naam voor de nieuwe kluis.</source>
        <translation>Choose another name for the new vault.</translation>
    </message>
    <message>
        <source>Dit is geen verwijzing naar een wet: %1.</source>
        <translation>This is not a reference to a law: %1.</translation>
    </message>
    <message>
        <source>Schrijf haar als JCI of als CVDR-nummer met een artikel.</source>
        <translation>Write it as JCI or as a CVDR number with an article.</translation>
    </message>
    <message>
        <source>Dit artikel staat niet in de bibliotheek: %1.</source>
        <translation>This article is not in the library: %1.</translation>
    </message>
    <message>
        <source>Lees eerst het wetsbestand in.</source>
        <translation>First import the law file.</translation>
    </message>
    <message>
        <source>Dit is geen wetsbestand: %1.</source>
        <translation>This is not a law file: %1.</translation>
    </message>
    <message>
        <source>Kies een bestand van wetten.overheid.nl of lokaleregelgeving.overheid.nl.</source>
        <translation>Choose a file from wetten.overheid.nl or lokaleregelgeving.overheid.nl.</translation>
    </message>
    <message>
        <source>Dit wetsbestand is niet te lezen: %1.</source>
        <translation>This law file cannot be read: %1.</translation>
    </message>
    <message>
        <source>Er is niets uit dit bestand ingelezen.</source>
        <translation>Nothing was imported from this file.</translation>
    </message>
    <message>
        <source>Haal het bestand opnieuw op.</source>
        <translation>Get the file again.</translation>
    </message>
    <message>
        <source>Het archief %1 is niet te lezen.</source>
        <translation>The archive %1 cannot be read.</translation>
    </message>
    <message>
        <source>Er is niets uit dit archief ingelezen.</source>
        <translation>Nothing was imported from this archive.</translation>
    </message>
    <message>
        <source>Pak het zelf uit of haal het opnieuw op.</source>
        <translation>Unpack it yourself or get it again.</translation>
    </message>
    <message>
        <source>Dit is geen PDF die Omgekeerd kan nagaan: %1.</source>
        <translation>This is not a PDF that Omgekeerd can check: %1.</translation>
    </message>
    <message>
        <source>Kies een PDF die met Omgekeerd is gemaakt.</source>
        <translation>Choose a PDF that was made with Omgekeerd.</translation>
    </message>
    <message>
        <source>Het dossier kan nog niet worden vastgelegd.</source>
        <translation>The case cannot be made final yet.</translation>
    </message>
    <message>
        <source>Alles wat je schreef, is bewaard.</source>
        <translation>Everything you wrote is saved.</translation>
    </message>
    <message>
        <source>Bekijk wat er nog open staat.</source>
        <translation>See what is still open.</translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Verder terug gaat niet.</source>
        <translation>You cannot go back any further.</translation>
    </message>
    <message>
        <source>Alles blijft zoals het is.</source>
        <translation>Everything stays as it is.</translation>
    </message>
    <message>
        <source>Dit besluit is vastgelegd.</source>
        <translation>This decision is final.</translation>
    </message>
    <message>
        <source>Heropen het dossier als je het wilt wijzigen.</source>
        <translation>Reopen the case if you want to change it.</translation>
    </message>
    <message>
        <source>Dit besluit is niet vastgelegd.</source>
        <translation>This decision is not final.</translation>
    </message>
    <message>
        <source>Je kunt het gewoon wijzigen.</source>
        <translation>You can simply change it.</translation>
    </message>
    <message>
        <source>Dit dossier ligt in de prullenbak.</source>
        <translation>This case is in the bin.</translation>
    </message>
    <message>
        <source>Haal het eerst terug.</source>
        <translation>Take it out of the bin first.</translation>
    </message>
    <message>
        <source>Hier hoort een reden bij.</source>
        <translation>This needs a reason.</translation>
    </message>
    <message>
        <source>Schrijf in een zin waarom.</source>
        <translation>Write in one sentence why.</translation>
    </message>
    <message>
        <source>%1 is niet te lezen.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Kijk of je bij dit bestand mag en of de schijf er nog is.</source>
        <translation>Check whether you may use this file and whether the disk is still there.</translation>
    </message>
    <message>
        <source>Er kan niet worden geschreven naar %1.</source>
        <translation>%1 cannot be written to.</translation>
    </message>
    <message>
        <source>Kijk of de schijf er nog is en of je daar mag schrijven.</source>
        <translation>Check whether the disk is still there and whether you may write to it.</translation>
    </message>
    <message>
        <source>De schijf is vol.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Maak ruimte, dan bewaren we het alsnog.</source>
        <translation>Make room; then it will be saved after all.</translation>
    </message>
    <message>
        <source>De kluis is alleen te lezen.</source>
        <translation>The vault is read-only.</translation>
    </message>
    <message>
        <source>Zet het bestand op schrijfbaar of bewaar een kopie.</source>
        <translation>Make the file writable or save a copy.</translation>
    </message>
    <message>
        <source>De kluis is al geopend door een ander programma of venster.</source>
        <translation>The vault is already open in another program or window.</translation>
    </message>
    <message>
        <source>Sluit haar daar eerst.</source>
        <translation>Close it there first.</translation>
    </message>
    <message>
        <source>Het bestand van de kluis is onder het programma vervangen.</source>
        <translation>The file of the vault was replaced while the program was running.</translation>
    </message>
    <message>
        <source>Wat je typt, blijft in het veld staan.</source>
        <translation>What you type stays in the field.</translation>
    </message>
    <message>
        <source>Bewaar een kopie en open de kluis opnieuw.</source>
        <translation>Save a copy and open the vault again.</translation>
    </message>
    <message>
        <source>De kluis is beschadigd.</source>
        <translation>The vault is damaged.</translation>
    </message>
    <message>
        <source>We hebben niets overschreven.</source>
        <translation>Nothing was overwritten.</translation>
    </message>
    <message>
        <source>Zet een reservekopie terug of haal eruit wat nog leesbaar is.</source>
        <translation>Restore a backup, or rescue what can still be read.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te kort.</source>
        <translation>This password is too short.</translation>
    </message>
    <message>
        <source>Neem minstens twaalf tekens of vier woorden.</source>
        <translation>Use at least twelve characters or four words.</translation>
    </message>
    <message>
        <source>Deze kluis vraagt een wachtwoord.</source>
        <translation>This vault asks for a password.</translation>
    </message>
    <message>
        <source>Geef het met --password-file of typ het in een terminal.</source>
        <translation>Give it with --password-file or type it in a terminal.</translation>
    </message>
    <message>
        <source>Er is te weinig geheugen.</source>
        <translation>There is too little memory.</translation>
    </message>
    <message>
        <source>Wat bewaard is, is veilig.</source>
        <translation>What was saved is safe.</translation>
    </message>
    <message>
        <source>Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>Het programma mist zijn lettertype.</source>
        <translation>The program is missing its typeface.</translation>
    </message>
    <message>
        <source>Je dossier is veilig.</source>
        <translation>Your case is safe.</translation>
    </message>
    <message>
        <source>Installeer Omgekeerd opnieuw.</source>
        <translation>Install Omgekeerd again.</translation>
    </message>
    <message>
        <source>Je hebt het afgebroken.</source>
        <translation>You stopped it.</translation>
    </message>
    <message>
        <source>Dit is een dossier uit de praktijk, en dit is een oefenkluis.</source>
        <translation>This is a real case, and this is an exercise vault.</translation>
    </message>
    <message>
        <source>Open je eigen kluis en lees het daar in.</source>
        <translation>Open your own vault and import it there.</translation>
    </message>
    <message>
        <source>Dit is een oefening, en dit is een kluis voor de praktijk.</source>
        <translation>This is an exercise, and this vault is for real cases.</translation>
    </message>
    <message>
        <source>Open een oefenkluis en lees haar daar in.</source>
        <translation>Open an exercise vault and import it there.</translation>
    </message>
    <message>
        <source>Verder terug gaat niet: hier is het dossier %1.</source>
        <translation>You cannot go back any further: here the case was %1.</translation>
    </message>
    <message>
        <source>Dit is geen bestand dat Omgekeerd hiervoor verstuurt.</source>
        <translation>This is not a file that Omgekeerd sends for this.</translation>
    </message>
    <message>
        <source>Kies de lezing of de overdracht die je collega stuurde.</source>
        <translation>Choose the reading or the handover that your colleague sent.</translation>
    </message>
    <message>
        <source>Dit bestand is gemaakt met een nieuwere Omgekeerd.</source>
        <translation>This file was made with a newer Omgekeerd.</translation>
    </message>
    <message>
        <source>Open het met een nieuwere versie van het programma.</source>
        <translation>Open it with a newer version of the program.</translation>
    </message>
    <message>
        <source>Dit bestand is onderweg beschadigd of veranderd.</source>
        <translation>This file was damaged or changed on the way.</translation>
    </message>
    <message>
        <source>Vraag je collega het opnieuw te sturen.</source>
        <translation>Ask your colleague to send it again.</translation>
    </message>
    <message>
        <source>Wat in dit bestand gelezen is, is niet wat dit dossier verstuurde.</source>
        <translation>What was read in this file is not what this case sent.</translation>
    </message>
    <message>
        <source>Vraag je collega om het bestand dat uit jouw lezing kwam.</source>
        <translation>Ask your colleague for the file that came out of your reading.</translation>
    </message>
    <message>
        <source>Hier hoort een wachtzin bij.</source>
        <translation>A passphrase is needed for this.</translation>
    </message>
    <message>
        <source>Spreek er een af met je collega en geef haar op.</source>
        <translation>Agree on one with your colleague and give it.</translation>
    </message>
    <message>
        <source>De wachtzin klopt niet, of het bestand is veranderd.</source>
        <translation>The passphrase is wrong, or the file was changed.</translation>
    </message>
    <message>
        <source>Vraag je collega naar de wachtzin, of om het bestand opnieuw.</source>
        <translation>Ask your colleague for the passphrase, or for the file again.</translation>
    </message>
    <message>
        <source>De kluis gaat hiermee niet open.</source>
        <translation>This does not open the vault.</translation>
    </message>
    <message>
        <source>Meestal is het een tikfout: kijk het wachtwoord na, ook de hoofdletters. Weet je zeker dat het klopt? Dan kan ook het slot van de kluis beschadigd zijn; gebruik je herstelsleutel of een reservekopie.</source>
        <translation>This is usually a typing error: show the password and check it, capitals included. Are you sure that it is right? Then the lock of the vault may be damaged; use your recovery key or a backup.</translation>
    </message>
</context>
<context>
    <name>FieldSentence</name>
    <message>
        <source>Alt met een pijl verplaatst dit, Alt met Delete haalt het weg.</source>
        <translation>Alt with an arrow moves this, Alt with Delete removes it.</translation>
    </message>
    <message>
        <source>Opnieuw gelezen: het oordeel blijft</source>
        <translation>Read again: the opinion stands</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 weghalen</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>%1 omhoog</source>
        <translation>%1 up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>%1 omlaag</source>
        <translation>%1 down</translation>
    </message>
    <message>
        <source>%1 is weggehaald.</source>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>niet afgerond, van %1</source>
        <translation>not finished, from %1</translation>
    </message>
    <message>
        <source>Vastgelegd: alleen lezen.</source>
        <translation>Final: read-only.</translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation>Note:</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Vorige maand</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Volgende maand</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Kalender bij: %1</source>
        <translation>Calendar for: %1</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026. Je tekst blijft staan.</source>
        <translation>This is not a date yet. Write day-month-year, such as 2-3-2026. Your text stays.</translation>
    </message>
    <message>
        <source>%1 bestaat niet. Je tekst blijft staan.</source>
        <translation>%1 does not exist. Your text stays.</translation>
    </message>
    <message>
        <source>Dit is nog geen bedrag. Schrijf het in euro, zoals 12,50. Je tekst blijft staan.</source>
        <translation>This is not an amount yet. Write it in euros, such as 12.50. Your text stays.</translation>
    </message>
    <message>
        <source>bedrag in euro</source>
        <translation>amount in euros</translation>
    </message>
    <message>
        <source>geschat</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>geschat: %1</source>
        <translation>estimated: %1</translation>
    </message>
    <message>
        <source>per</source>
        <translation>per</translation>
    </message>
    <message>
        <source>Keuze wissen</source>
        <translation>Clear choice</translation>
    </message>
    <message>
        <source>Keuze wissen: %1</source>
        <translation>Clear choice: %1</translation>
    </message>
    <message>
        <source>nog niet gekozen</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Laat zien</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Alleen voor jou</source>
        <translation>Only for you</translation>
    </message>
    <message>
        <source>Niet in de documenten</source>
        <translation>Not in the documents</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>inklappen</source>
        <translation>collapse</translation>
    </message>
    <message>
        <source>uitklappen</source>
        <translation>expand</translation>
    </message>
    <message>
        <source>%1 Antwoord %2</source>
        <translation>%1 Answer %2</translation>
    </message>
    <message>
        <source>Zo kun je het vragen</source>
        <translation>How you can ask it</translation>
    </message>
    <message>
        <source>Zo kun je het bekijken</source>
        <translation>How you can look at it</translation>
    </message>
    <message>
        <source>Dit ziet de inwoner niet op het scherm. Wie het dossier opvraagt, kan het wel lezen.</source>
        <translation>The resident does not see this on the screen. Anyone who asks for the case can read it.</translation>
    </message>
    <message>
        <source>Dit komt in geen enkel document.</source>
        <translation>This does not go into any document.</translation>
    </message>
    <message>
        <source>Feit</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>datum, stuk of bladzijde</source>
        <translation>date, document or page</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Aanduiding</source>
        <translation>Designation</translation>
    </message>
    <message>
        <source>rol of initialen, geen naam</source>
        <translation>role or initials, no name</translation>
    </message>
    <message>
        <source>Gesproken op</source>
        <translation>Spoken to on</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 lijkt een burgerservicenummer. Dat hoort hier niet: haal het weg, en noem het zaaknummer.</source>
        <translation>%1 looks like a citizen service number. That does not belong here: take it out, and use the case number instead.</translation>
    </message>
    <message>
        <source>Bewijsstukken horen in het zaaksysteem; noteer waar ze staan.</source>
        <translation>Evidence belongs in the municipality’s case system; note here where it is kept.</translation>
    </message>
    <message>
        <source>Ik heb gekeken: klopt nog</source>
        <translation>Checked: still right</translation>
    </message>
    <message>
        <source>Doorvragen</source>
        <translation>Ask further</translation>
    </message>
    <message>
        <source>%1 ziet dit als je Samen (F9) aanzet. Schrijf het zo dat je het samen kunt lezen.</source>
        <translation>%1 sees this when you turn on Together (F9). Write it so that you can read it together.</translation>
    </message>
    <message>
        <source>Dit staat op het blad dat %1 krijgt. Schrijf het zoals je het tegen %1 zegt.</source>
        <translation>This appears on the page that %1 gets. Write it the way you would say it to %1 yourself.</translation>
    </message>
    <message>
        <source>ik (%1)</source>
        <translation>me (%1)</translation>
    </message>
    <message>
        <source>een andere collega…</source>
        <translation>another colleague…</translation>
    </message>
    <message>
        <source>een jurist…</source>
        <translation>a lawyer…</translation>
    </message>
    <message>
        <source>iemand anders…</source>
        <translation>somebody else…</translation>
    </message>
    <message>
        <source>Wie is dat?</source>
        <translation>Who is that?</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Feit toevoegen</source>
        <translation>Add a fact</translation>
    </message>
    <message>
        <source>Iemand toevoegen</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Waar staat dat?</source>
        <translation>Where is it recorded?</translation>
    </message>
    <message>
        <source>Wat vertelde deze persoon?</source>
        <translation>What did this person say?</translation>
    </message>
    <message>
        <source>Delete wist de keuze.</source>
        <translation>Delete clears the choice.</translation>
    </message>
    <message>
        <source>In het besluit</source>
        <translation>In the decision</translation>
    </message>
    <message>
        <source>Dit komt in het besluit dat %1 krijgt, en is daar te lezen.</source>
        <translation>This goes into the decision that %1 gets, and can be read there.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Opslaan in:</source>
        <translation>Save in:</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>eerste</source>
        <translation>first</translation>
    </message>
    <message>
        <source>tweede</source>
        <translation>second</translation>
    </message>
    <message>
        <source>derde</source>
        <translation>third</translation>
    </message>
    <message>
        <source>vierde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>vijfde</source>
        <translation>fifth</translation>
    </message>
    <message>
        <source>zesde</source>
        <translation>sixth</translation>
    </message>
    <message>
        <source>zevende</source>
        <translation>seventh</translation>
    </message>
    <message>
        <source>achtste</source>
        <translation>eighth</translation>
    </message>
    <message>
        <source>negende</source>
        <translation>ninth</translation>
    </message>
    <message>
        <source>tiende</source>
        <translation>tenth</translation>
    </message>
    <message>
        <source>elfde</source>
        <translation>eleventh</translation>
    </message>
    <message>
        <source>twaalfde</source>
        <translation>twelfth</translation>
    </message>
    <message>
        <source>%1e</source>
        <translation>%1th</translation>
    </message>
    <message>
        <source>%1 keer dit jaar: %2</source>
        <translation>%1 time this year: %2</translation>
    </message>
    <message>
        <source>%1 keer in twaalf maanden: %2</source>
        <translation>%1 time in twelve months: %2</translation>
    </message>
    <message>
        <source>voorbij</source>
        <translation>past</translation>
    </message>
    <message>
        <source>binnen dertig dagen</source>
        <translation>within thirty days</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>soort niet gezegd</source>
        <translation>kind not said</translation>
    </message>
    <message>
        <source>%1: op %2 verwachte effecten is nog niet teruggekeken.</source>
        <translation>%1: %2 expected effects have not been looked back on yet.</translation>
    </message>
    <message>
        <source>%1: %2 van de %3 verwachte effecten kwamen uit.</source>
        <translation>%1: %2 of the %3 expected effects came true.</translation>
    </message>
    <message>
        <source>Deels: %1.</source>
        <translation>Partly: %1.</translation>
    </message>
    <message>
        <source>Nog niet teruggekeken: %1.</source>
        <translation>Not looked back on yet: %1.</translation>
    </message>
</context>
<context>
    <name>KeyPaper</name>
    <message>
        <source>Herstelsleutel van Omgekeerd</source>
        <translation>Recovery key of Omgekeerd</translation>
    </message>
    <message>
        <source>Kluis: %1. Gemaakt op %2.</source>
        <translation>Vault: %1. Made on %2.</translation>
    </message>
    <message>
        <source>Met deze sleutel gaat de kluis open als het wachtwoord vergeten is. Kies in het programma: Met herstelsleutel openen. Streepjes en hoofdletters maken niet uit.</source>
        <translation>With this key the vault opens if the password is forgotten. Choose in the program: Open with recovery key. Dashes and capitals make no difference.</translation>
    </message>
    <message>
        <source>Wie dit papier en de kluis heeft, kan alles lezen. Bewaar het op een veilige plek, niet bij de laptop. Maak je een nieuwe sleutel, dan werkt deze niet meer.</source>
        <translation>Whoever has this paper and the vault can read everything. Keep it in a safe place, not with the laptop. If you make a new key, this one no longer works.</translation>
    </message>
    <message>
        <source>Herstelsleutel</source>
        <translation>Recovery key</translation>
    </message>
</context>
<context>
    <name>LanguageSentence</name>
    <message>
        <source>„%1” staat niet in de woordenlijst</source>
        <translation>“%1” is not in the dictionary</translation>
    </message>
    <message>
        <source>Voorstellen zoeken…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>Geen voorstel</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>&amp;Toevoegen aan mijn woordenlijst</source>
        <translation>&amp;Add to my word list</translation>
    </message>
    <message>
        <source>Uit mijn woordenlijst &amp;halen</source>
        <translation>Take &amp;out of my word list</translation>
    </message>
    <message>
        <source>Je woordenlijst is niet bewaard.</source>
        <translation>Your word list was not saved.</translation>
    </message>
    <message>
        <source>Op deze bladzijde staat geen woord meer om na te kijken.</source>
        <translation>There is no other word to check on this page.</translation>
    </message>
    <message>
        <source>De spelling wordt niet nagekeken.</source>
        <translation>Spelling is not being checked.</translation>
    </message>
    <message>
        <source>Op deze computer staat geen Nederlandse woordenlijst. Vraag je beheerder om hunspell-nl.</source>
        <translation>Words can be checked once this computer has an English and a Dutch word list. Ask your administrator for hunspell-en-gb and hunspell-nl.</translation>
    </message>
    <message>
        <source>Tip %1 van %2: %3</source>
        <translation>Tip %1 of %2: %3</translation>
    </message>
    <message>
        <source>De zin „%2 …” heeft %1 woorden. Twee korte zinnen lezen makkelijker.</source>
        <translation>The sentence “%2 …” has %1 words. Two short sentences are easier to read.</translation>
    </message>
    <message>
        <source>„%1”: schrijf liever wie het doet, zoals „wij betalen”.</source>
        <translation>“%1”: rather write who does it, as in “wij betalen” (we pay).</translation>
    </message>
    <message>
        <source>Niet iedereen kent „%1”. Gewoner is: %2.</source>
        <translation>Not everybody knows “%1”. More common is: %2.</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Gebruik „%1”</source>
        <translation>Use “%1”</translation>
    </message>
    <message>
        <source>Volgende tip</source>
        <translation>Next tip</translation>
    </message>
    <message>
        <source>Er zijn hier geen tips voor gewone taal.</source>
        <translation>There are no tips for plain language here.</translation>
    </message>
    <message>
        <source>Leesgemak %1 van 100 (Flesch-Douma, 1960): hoe hoger, hoe makkelijker. Dit telt alleen hoe lang woorden en zinnen zijn; jij weet wat de inwoner leest.</source>
        <translation>Reading ease %1 of 100 (Flesch-Douma, 1960): the higher, the easier. This counts only how long words and sentences are; you know what the resident can read.</translation>
    </message>
</context>
<context>
    <name>LawSentence</name>
    <message>
        <source>redactie</source>
        <translation>editorial</translation>
    </message>
    <message>
        <source>Wettekst</source>
        <translation>Text of the law</translation>
    </message>
    <message>
        <source>Wettekst lezen</source>
        <translation>Read text of the law</translation>
    </message>
    <message>
        <source>Kopiëren als citaat met bron</source>
        <translation>Copy as quotation with source</translation>
    </message>
    <message>
        <source>Het citaat met de bron staat op het klembord.</source>
        <translation>The quotation with its source is on the clipboard.</translation>
    </message>
    <message>
        <source>Wetsbibliotheek</source>
        <translation>Law library</translation>
    </message>
    <message>
        <source>Wetsbibliotheek…</source>
        <translation>Law library…</translation>
    </message>
    <message>
        <source>De officiële teksten die je zelf hebt ingelezen. Ze staan alleen op dit apparaat; het programma haalt niets op.</source>
        <translation>The official texts that you imported yourself. They are only on this device; the program fetches nothing.</translation>
    </message>
    <message>
        <source>Er is nog niets ingelezen.</source>
        <translation>Nothing has been imported yet.</translation>
    </message>
    <message>
        <source>Bestanden of zip inlezen…</source>
        <translation>Import files or zip…</translation>
    </message>
    <message>
        <source>Map inlezen…</source>
        <translation>Import folder…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 uit de bibliotheek halen?</source>
        <translation>Take %1 out of the library?</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bezig met %1 van %2: %3</source>
        <translation>Busy with %1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 ingelezen.</source>
        <translation>%1 imported.</translation>
    </message>
    <message>
        <source>%1 opmerkingen van de lezer:</source>
        <translation>%1 remarks while reading:</translation>
    </message>
    <message>
        <source>%1 niet ingelezen:</source>
        <translation>%1 not imported:</translation>
    </message>
    <message>
        <source>Gestopt. Wat al was ingelezen, is heel.</source>
        <translation>Stopped. What had been imported is whole.</translation>
    </message>
    <message>
        <source>Verslag van het inlezen</source>
        <translation>Report of the import</translation>
    </message>
    <message>
        <source>Ingelezen regelingen</source>
        <translation>Imported regulations</translation>
    </message>
    <message>
        <source>ingelezen op %1</source>
        <translation>imported on %1</translation>
    </message>
    <message>
        <source>Markeren als…</source>
        <translation>Mark as…</translation>
    </message>
    <message>
        <source>geen markering</source>
        <translation>no mark</translation>
    </message>
    <message>
        <source>Sinds uw besluit gewijzigd: de tekst is na %1 veranderd.</source>
        <translation>Changed since your decision: the text was changed after %1.</translation>
    </message>
    <message>
        <source>Sinds uw besluit gewijzigd:</source>
        <translation>Changed since your decision:</translation>
    </message>
    <message>
        <source>De kaart gaat over de tekst vanaf %1.</source>
        <translation>The card is about the text from %1.</translation>
    </message>
    <message>
        <source>De kaart gaat over de tekst tot en met %1.</source>
        <translation>The card is about the text up to and including %1.</translation>
    </message>
    <message>
        <source>Op %1: %2.</source>
        <translation>On %1: %2.</translation>
    </message>
    <message>
        <source>hardheidsclausule</source>
        <translation>hardship clause</translation>
    </message>
    <message>
        <source>mandaat</source>
        <translation>mandate</translation>
    </message>
    <message>
        <source>leidend beginsel</source>
        <translation>guiding principle</translation>
    </message>
    <message>
        <source>%1 is geen wetsbibliotheek van Omgekeerd.</source>
        <translation>%1 is not a law library of Omgekeerd.</translation>
    </message>
    <message>
        <source>Het bestand is niet veranderd.</source>
        <translation>The file was not changed.</translation>
    </message>
    <message>
        <source>Kies een ander bestand, of een nieuwe naam.</source>
        <translation>Choose another file, or a new name.</translation>
    </message>
    <message>
        <source>Deze wetsbibliotheek is gemaakt met een nieuwere Omgekeerd.</source>
        <translation>This law library was made with a newer Omgekeerd.</translation>
    </message>
    <message>
        <source>Zij is niet veranderd.</source>
        <translation>It was not changed.</translation>
    </message>
    <message>
        <source>Open haar met een nieuwere versie van het programma.</source>
        <translation>Open it with a newer version of the program.</translation>
    </message>
    <message>
        <source>De wetsbibliotheek wordt net door een ander venster of programma bijgewerkt.</source>
        <translation>The law library is being updated by another window or program.</translation>
    </message>
    <message>
        <source>Probeer het opnieuw als dat klaar is.</source>
        <translation>Try again when that is done.</translation>
    </message>
    <message>
        <source>De wetsbibliotheek is beschadigd.</source>
        <translation>The law library is damaged.</translation>
    </message>
    <message>
        <source>Je dossiers staan ergens anders en zijn in orde.</source>
        <translation>Your cases are elsewhere and are fine.</translation>
    </message>
    <message>
        <source>Verwijder het bestand %1 en lees de wetten opnieuw in.</source>
        <translation>Delete the file %1 and import the laws again.</translation>
    </message>
    <message>
        <source>geldt</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>treedt nog in werking</source>
        <translation>not in force yet</translation>
    </message>
    <message>
        <source>tekst van een andere dag</source>
        <translation>text of another day</translation>
    </message>
    <message>
        <source>[vervallen: %1]</source>
        <translation>[lapsed: %1]</translation>
    </message>
    <message>
        <source>[nieuw: %1]</source>
        <translation>[new: %1]</translation>
    </message>
    <message>
        <source>Er is niets veranderd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>toestand zonder datum, bron %1</source>
        <translation>version without a date, source %1</translation>
    </message>
    <message>
        <source>toestand per %1, bron %2</source>
        <translation>version as of %1, source %2</translation>
    </message>
    <message>
        <source>%1 artikelen</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>De tekst van deze wet staat nog niet op dit apparaat. Op wetten.overheid.nl kun je hem lezen.</source>
        <translation>The text of this law is not on this device yet. You can read it on wetten.overheid.nl.</translation>
    </message>
    <message>
        <source>Zo kom je aan een wettekst: zoek de wet op https://wetten.overheid.nl (een verordening op https://lokaleregelgeving.overheid.nl), kies daar bij downloaden voor XML en bewaar het bestand. Lees het daarna hier in. Krijg je van de beheerder een map met wetten, lees dan die map in.</source>
        <translation>To get the text of a law: find the law on https://wetten.overheid.nl (a by-law on https://lokaleregelgeving.overheid.nl), choose XML when downloading, and keep the file. Then import it here. If your administrator gives you a folder with laws, import that folder.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>%1, in de map %2</source>
        <translation>%1, in the folder %2</translation>
    </message>
</context>
<context>
    <name>ProgrammeRail</name>
    <message numerus="yes">
        <source>%1, %n minuten</source>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposeSentence</name>
    <message>
        <source>Dient (kies wat hier telt)</source>
        <translation>Serves (choose what counts here)</translation>
    </message>
    <message>
        <source>Waar dit op rust</source>
        <translation>What this rests on</translation>
    </message>
    <message>
        <source>Er staat nog geen wens.</source>
        <translation>There is no wish yet.</translation>
    </message>
    <message>
        <source>Naar de wens</source>
        <translation>To the wish</translation>
    </message>
    <message>
        <source>Wetten die dezelfde waarden dienen</source>
        <translation>Laws that serve the same values</translation>
    </message>
    <message>
        <source>kijk breed; klik op een wet om haar te wegen</source>
        <translation>look broadly; press a law to weigh it</translation>
    </message>
    <message>
        <source>Hier staat nog geen wet. Kies er een waarvan het doel bij de wens kan passen.</source>
        <translation>There is no law here yet. Choose one whose purpose can fit the wish.</translation>
    </message>
    <message>
        <source>Een andere wet of verordening</source>
        <translation>Another law or by-law</translation>
    </message>
    <message>
        <source>Welk nummer heeft die regeling?</source>
        <translation>Which number does that regulation have?</translation>
    </message>
    <message>
        <source>zoals BWBR0015703, of CVDR gevolgd door cijfers</source>
        <translation>such as BWBR0015703, or CVDR followed by digits</translation>
    </message>
    <message>
        <source>Dit is nog geen nummer van een regeling. Het begint met BWBR of CVDR. Je tekst blijft staan.</source>
        <translation>This is not the number of a regulation yet. It starts with BWBR or CVDR. Your text stays.</translation>
    </message>
    <message>
        <source>Deze regeling staat al op deze bladzijde.</source>
        <translation>This regulation is already on this page.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>regeling zonder kaart in dit programma</source>
        <translation>regulation without a card in this program</translation>
    </message>
    <message>
        <source>Enter opent deze wet.</source>
        <translation>Enter opens this law.</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Een andere wet toevoegen</source>
        <translation>Add another law</translation>
    </message>
</context>
<context>
    <name>RailRows</name>
    <message>
        <source>Vooruit gegaan, want: %1</source>
        <translation>Went ahead, because: %1</translation>
    </message>
    <message>
        <source>Gaat open na de effecten</source>
        <translation>Opens after the effects</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Artikel</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ReadOverSentence</name>
    <message>
        <source>De hele redenering</source>
        <translation>The whole reasoning</translation>
    </message>
    <message>
        <source>Lees van boven naar onder. Elke regel kun je nog aanpassen.</source>
        <translation>Read from top to bottom. You can still change every line.</translation>
    </message>
    <message>
        <source>Blijft schuren</source>
        <translation>Keeps chafing</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1 aanpassen</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Opslaan als…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>alles, voor het dossier</source>
        <translation>everything, for the file</translation>
    </message>
    <message>
        <source>de brief met het besluit</source>
        <translation>the letter with the decision</translation>
    </message>
    <message>
        <source>één bladzijde in gewone taal, bij de brief</source>
        <translation>one page in plain language, with the letter</translation>
    </message>
    <message>
        <source>zonder namen, voor beleid</source>
        <translation>without names, for policy</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Er staat niets meer open. Na definitief maken ligt versie %1 vast; aanpassen kan daarna in versie %2.</source>
        <translation>Nothing is left open. Once you make it final, version %1 is fixed; after that, changes are made in version %2.</translation>
    </message>
    <message>
        <source>Dit staat nog open voor je definitief kunt maken:</source>
        <translation>This is still open before you can make it final:</translation>
    </message>
    <message>
        <source>Versie %1 ligt vast sinds %2. Wil je iets aanpassen, heropen dan het dossier.</source>
        <translation>Version %1 has been final since %2. If you want to change something, reopen the case.</translation>
    </message>
    <message>
        <source>Heropenen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Overgedragen aan het zaaksysteem</source>
        <translation>Handed over to the case system</translation>
    </message>
    <message>
        <source>Wat er is gebeurd</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Hier is nog niets gebeurd.</source>
        <translation>Nothing has happened here yet.</translation>
    </message>
    <message>
        <source>De redenering, van de wens tot het besluit</source>
        <translation>The reasoning, from the wish to the decision</translation>
    </message>
    <message>
        <source>Overgedragen aan het zaaksysteem op %1 onder nummer %2.</source>
        <translation>Handed over to the case system on %1 under number %2.</translation>
    </message>
    <message>
        <source>Dit dossier staat nog niet in het zaaksysteem.</source>
        <translation>This case is not in the case system yet.</translation>
    </message>
    <message>
        <source>Overgedragen…</source>
        <translation>Handed over…</translation>
    </message>
    <message>
        <source>Lees van boven naar onder. Deze versie ligt vast.</source>
        <translation>Read from top to bottom. This version is fixed.</translation>
    </message>
    <message>
        <source>In de brief vul je nog in: %1. Op die plaatsen staan stippels; vul ze op papier in, of in het document van de tekstverwerker (ODT).</source>
        <translation>In the letter you still fill in: %1. There are dots in those places; fill them in on paper, or in the document for the word processor (ODT).</translation>
    </message>
    <message>
        <source>De uitleg bij de artikelen is nog niet door een jurist bekeken. Lees de wettekst zelf na, of vraag een jurist.</source>
        <translation>The explanation of the articles has not been checked by a lawyer yet. Read the text of the law yourself, or ask a lawyer.</translation>
    </message>
    <message>
        <source>Een besluit van een gemeente is in het Nederlands. Schrijf in het Nederlands wat erin komt.</source>
        <translation>A municipality decides in Dutch. Write in Dutch what goes into a document.</translation>
    </message>
    <message>
        <source>Definitief maken kan al. Daarna ligt versie %1 vast; aanpassen kan in versie %2. Dit staat er nog niet:</source>
        <translation>You can make it final. After that version %1 is fixed; changes are made in version %2. This is not there yet:</translation>
    </message>
    <message>
        <source>%1 bekijken</source>
        <translation>View %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>1 opmerking</source>
        <translation>1 remark</translation>
    </message>
    <message>
        <source>%1 opmerkingen</source>
        <translation>%1 remarks</translation>
    </message>
    <message>
        <source>Deze lezing stond er al. Er is niets veranderd.</source>
        <translation>This reading was already there. Nothing was changed.</translation>
    </message>
    <message>
        <source>In deze lezing staat nog geen opmerking. Er is niets veranderd.</source>
        <translation>There is no remark in this reading yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 toegevoegd.</source>
        <translation>%1 added.</translation>
    </message>
    <message>
        <source>Bij %1 is de tekst intussen gewijzigd: wat gelezen is, staat ernaast.</source>
        <translation>The text at %1 has changed since: what was read is shown beside it.</translation>
    </message>
    <message>
        <source>Bij %1 staat de tekst er niet meer: wat gelezen is, staat ernaast.</source>
        <translation>The text at %1 is no longer there: what was read is shown beside it.</translation>
    </message>
    <message>
        <source>Wat er al stond (%1), bleef zoals het was.</source>
        <translation>What was already there (%1) stayed as it was.</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>%1 vraagt %2 om mee te lezen met „%3”, op %4.</source>
        <translation>%1 asks %2 to review “%3”, on %4.</translation>
    </message>
    <message>
        <source>De lezing is klaar: %1.</source>
        <translation>The reading is done: %1.</translation>
    </message>
    <message>
        <source>%1 draagt „%2” over aan %3, op %4.</source>
        <translation>%1 hands “%2” over to %3, on %4.</translation>
    </message>
    <message>
        <source>gelezen</source>
        <translation>read</translation>
    </message>
    <message>
        <source>verteld: %1</source>
        <translation>told: %1</translation>
    </message>
</context>
<context>
    <name>SpokenLanguages</name>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Fries</source>
        <translation>Frisian</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Chinees</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Duits</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Farsi of Dari</source>
        <translation>Farsi or Dari</translation>
    </message>
    <message>
        <source>Frans</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Koerdisch</source>
        <translation>Kurdish</translation>
    </message>
    <message>
        <source>Oekraïens</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Papiaments</source>
        <translation>Papiamento</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Portugees</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Roemeens</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Russisch</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Somalisch</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spaans</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Surinaams</source>
        <translation>Surinamese</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turks</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Vietnamees</source>
        <translation>Vietnamese</translation>
    </message>
</context>
<context>
    <name>ThreadRow</name>
    <message>
        <source>want: </source>
        <translation>because: </translation>
    </message>
    <message>
        <source>niet, want: </source>
        <translation>not, because: </translation>
    </message>
    <message>
        <source>niet gebruikt, want: </source>
        <translation>not used, because: </translation>
    </message>
    <message>
        <source>Grondwaarden</source>
        <translation>Core values</translation>
    </message>
</context>
<context>
    <name>TogetherTalk</name>
    <message>
        <source>Dat vertelde u</source>
        <translation>You told us</translation>
    </message>
    <message>
        <source>Dat staat op papier</source>
        <translation>It is on paper</translation>
    </message>
    <message>
        <source>Dat zagen we zelf</source>
        <translation>We saw it ourselves</translation>
    </message>
    <message>
        <source>Dat hoorden we van een ander</source>
        <translation>Somebody else told us</translation>
    </message>
    <message>
        <source>Wat is hier belangrijk, en waarom?</source>
        <translation>What matters here, and why?</translation>
    </message>
    <message>
        <source>Waar is de wet voor, en past dat bij u?</source>
        <translation>What is the law for, and does that fit you?</translation>
    </message>
    <message>
        <source>Hier praten we later over.</source>
        <translation>We will talk about this later.</translation>
    </message>
</context>
<context>
    <name>TrainerKeys</name>
    <message>
        <source>Toetsen tijdens de workshop</source>
        <translation>Keys during the workshop</translation>
    </message>
    <message>
        <source>Op het grote scherm, en op het kleine beeld ervan.</source>
        <translation>On the big screen, and on the small picture of it.</translation>
    </message>
    <message>
        <source>Spatie of Page Down: volgende. Dit is ook de knop van een klikker.</source>
        <translation>Space or Page Down: next. This is also the button of a clicker.</translation>
    </message>
    <message>
        <source>Page Up: vorige.</source>
        <translation>Page Up: previous.</translation>
    </message>
    <message>
        <source>B of punt: het scherm donker, en weer licht.</source>
        <translation>B or full stop: the screen goes dark, and light again.</translation>
    </message>
    <message>
        <source>T: de klok aan of stil. Plus: twee minuten erbij.</source>
        <translation>T: start or stop the clock. Plus: two more minutes.</translation>
    </message>
    <message>
        <source>G: de volgende groepen, als er meer dan vier zijn.</source>
        <translation>G: the next groups, where there are more than four.</translation>
    </message>
    <message>
        <source>F5: het grote scherm aan of uit. Esc: uit.</source>
        <translation>F5: big screen on or off. Esc: off.</translation>
    </message>
    <message>
        <source>Page Up en Page Down werken ook terwijl je typt.</source>
        <translation>Page Up and Page Down also work while you type.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TreeExport</name>
    <message>
        <source>%1 opslaan</source>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>Tabel (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
</context>
<context>
    <name>ValuesSentence</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>deels</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Grondrechten</source>
        <translation>Fundamental rights</translation>
    </message>
    <message>
        <source>wat de Grondwet en de verdragen beschermen, een tweede laag</source>
        <translation>what the constitution and the treaties protect, a second layer</translation>
    </message>
    <message>
        <source>Nog niet bekeken</source>
        <translation>Not looked at yet</translation>
    </message>
    <message>
        <source>Hier staat nog geen waarde. Kies er een die de wens raakt, of juist niet.</source>
        <translation>There is no value here yet. Choose one that the wish touches, or one that it does not.</translation>
    </message>
    <message>
        <source>Grondrecht toevoegen</source>
        <translation>Add a fundamental right</translation>
    </message>
    <message>
        <source>Hoe weegt dat hier?</source>
        <translation>How does that weigh here?</translation>
    </message>
    <message>
        <source>hoe weegt dat hier: %1</source>
        <translation>how does that weigh here: %1</translation>
    </message>
    <message>
        <source>Enter opent deze waarde.</source>
        <translation>Enter opens this value.</translation>
    </message>
    <message>
        <source>Andere kijk toevoegen</source>
        <translation>Add another view</translation>
    </message>
    <message>
        <source>Hoe %1 het ziet</source>
        <translation>How %1 sees it</translation>
    </message>
    <message>
        <source>Wie ziet het zo?</source>
        <translation>Who sees it this way?</translation>
    </message>
    <message>
        <source>Behalve de inwoner staat er nog niemand in dit dossier.</source>
        <translation>Apart from the resident there is nobody in this case yet.</translation>
    </message>
    <message>
        <source>Naar de mensen</source>
        <translation>Go to the people</translation>
    </message>
    <message>
        <source>Inklappen</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Deze waarde weghalen</source>
        <translation>Remove this value</translation>
    </message>
</context>
<context>
    <name>VaultFault</name>
    <message>
        <source>een dossier dat niet in de lijst staat</source>
        <translation>a case that is not in the list</translation>
    </message>
    <message>
        <source>dossier „%1”</source>
        <translation>case “%1”</translation>
    </message>
    <message>
        <source>regel %1 van de geschiedenis</source>
        <translation>line %1 of the history</translation>
    </message>
    <message>
        <source>%1, regel %2 van de geschiedenis</source>
        <translation>%1, line %2 of the history</translation>
    </message>
    <message>
        <source>het bestand</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>de kluis</source>
        <translation>the vault</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>kop</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>cel</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>punt</source>
        <translation>item</translation>
    </message>
    <message>
        <source>bijschrift</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>tekening</source>
        <translation>drawing</translation>
    </message>
    <message>
        <source>voetnoot</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>alinea</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>bladzijde %1, buiten de tekst</source>
        <translation>page %1, outside the text</translation>
    </message>
    <message>
        <source>bladzijde %1, %2</source>
        <translation>page %1, %2</translation>
    </message>
    <message>
        <source>bladzijde %1, onder „%2”, %3</source>
        <translation>page %1, under “%2”, %3</translation>
    </message>
    <message>
        <source>%1 van dossier „%2”, versie %3 in deze kluis</source>
        <translation>%1 of case “%2”, version %3 in this vault</translation>
    </message>
    <message>
        <source>%1 van dossier „%2” in deze kluis, dat nog niet is vastgelegd</source>
        <translation>%1 of case “%2” in this vault, which is not final yet</translation>
    </message>
    <message>
        <source>%1 van dossier „%2”, dat in de PDF meereist</source>
        <translation>%1 of case “%2”, which travels in the PDF</translation>
    </message>
    <message>
        <source>%1: dit ziet er anders uit dan het hoort.</source>
        <translation>%1: this looks different from how it should look.</translation>
    </message>
    <message>
        <source>%1: hier staat te veel: %2.</source>
        <translation>%1: there is too much here: %2.</translation>
    </message>
    <message>
        <source>%1: hier ontbreekt %2.</source>
        <translation>%1: this is missing: %2.</translation>
    </message>
    <message>
        <source>%1: hier staat %2; er hoort te staan %3.</source>
        <translation>%1: here it says %2; it should say %3.</translation>
    </message>
    <message>
        <source>Alles wat er staat, is zoals het hoort.</source>
        <translation>Everything in it is as it should be.</translation>
    </message>
    <message>
        <source>Eén ding is anders dan het hoort.</source>
        <translation>One thing differs from what it should be.</translation>
    </message>
    <message>
        <source>%1 dingen zijn anders dan het hoort.</source>
        <translation>%1 things differ from what they should be.</translation>
    </message>
    <message>
        <source>Het dossier dat meereist, is een ander dan dat in deze kluis.</source>
        <translation>The case that travels with it is not the one in this vault.</translation>
    </message>
    <message>
        <source>Dit document is niet van een dossier in deze kluis. Het is vergeleken met het dossier dat meereist.</source>
        <translation>This document is not from a case in this vault. It was compared with the case that travels with it.</translation>
    </message>
    <message>
        <source>Het document is gemaakt met %1; een andere versie kan het anders schrijven.</source>
        <translation>The document was made with %1; another version may write it differently.</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>Omgekeerd</source>
        <translation>Omgekeerd</translation>
    </message>
    <message>
        <source>OEFENING</source>
        <translation>EXERCISE</translation>
    </message>
</context>
<context>
    <name>WishSentence</name>
    <message>
        <source>zo letterlijk mogelijk</source>
        <translation>in their own words, as closely as possible</translation>
    </message>
    <message>
        <source>Schrijf hier wat er gezegd is.</source>
        <translation>Write here what was said.</translation>
    </message>
    <message>
        <source>het middel</source>
        <translation>the means</translation>
    </message>
    <message>
        <source>het effect</source>
        <translation>the effect</translation>
    </message>
    <message>
        <source>vraag steeds een keer door</source>
        <translation>keep asking why</translation>
    </message>
    <message>
        <source>lees het voor</source>
        <translation>read it aloud</translation>
    </message>
    <message>
        <source>De situatie</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>wat er speelt</source>
        <translation>what is going on</translation>
    </message>
    <message>
        <source>Wie denkt er mee?</source>
        <translation>Who else is involved?</translation>
    </message>
    <message>
        <source>kan wachten</source>
        <translation>it can wait</translation>
    </message>
    <message>
        <source>nu nodig</source>
        <translation>it is needed now</translation>
    </message>
    <message>
        <source>Data, zaaknummer en andere gegevens</source>
        <translation>Dates, case number and other details</translation>
    </message>
    <message>
        <source>Hoe noem je de inwoner hier?</source>
        <translation>What do you call the resident here?</translation>
    </message>
    <message>
        <source>initialen of een aanduiding, geen naam</source>
        <translation>initials or a designation, no name</translation>
    </message>
    <message>
        <source>Welke gemeente?</source>
        <translation>Which municipality?</translation>
    </message>
    <message>
        <source>Welk soort vraag is het?</source>
        <translation>What kind of request is it?</translation>
    </message>
    <message>
        <source>Zaaknummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>van het zaaksysteem</source>
        <translation>from the case system</translation>
    </message>
    <message>
        <source>Wanneer is het gevraagd?</source>
        <translation>When was it asked?</translation>
    </message>
    <message>
        <source>Vóór welke dag moet er beslist zijn?</source>
        <translation>Before which day must it be decided?</translation>
    </message>
    <message>
        <source>In welke taal zijn de eigen woorden?</source>
        <translation>In which language was it said?</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Wat speelt er?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>zo vind je het terug; dit staat boven de brief</source>
        <translation>this is how you find it again; it becomes the heading of the letter</translation>
    </message>
    <message>
        <source>Van welke dag moet de wettekst zijn?</source>
        <translation>As of which day should the text of the law be shown?</translation>
    </message>
    <message>
        <source>alleen als dat geen Nederlands is</source>
        <translation>only if that is not Dutch</translation>
    </message>
    <message>
        <source>meestal de dag van de aanvraag</source>
        <translation>usually the day of the request</translation>
    </message>
</context>
<context>
    <name>WorkshopSentence</name>
    <message>
        <source>Er is niets veranderd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Zo kan het niet: %1.</source>
        <translation>That cannot be done: %1.</translation>
    </message>
    <message>
        <source>Een workshop hoort in een oefenkluis, met oefenzaken.</source>
        <translation>A workshop belongs in an exercise vault, with exercise cases.</translation>
    </message>
    <message>
        <source>Open een oefenkluis en begin daar.</source>
        <translation>Open an exercise vault and start there.</translation>
    </message>
    <message>
        <source>Deze workshop of casus staat niet in deze kluis.</source>
        <translation>This workshop or case is not in this vault.</translation>
    </message>
    <message>
        <source>Kijk in de lijst welke je bedoelt.</source>
        <translation>Check in the list which one you mean.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Van de wens naar het besluit, in die volgorde.</source>
        <translation>From the wish to the decision, in that order.</translation>
    </message>
    <message>
        <source>Opent deze kluis.</source>
        <translation>Opens this vault.</translation>
    </message>
    <message>
        <source>Opent de oefenkluis, met de voorbeelden.</source>
        <translation>Opens the exercise vault, with the examples.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::Program</name>
    <message>
        <source>Kluis openen</source>
        <translation>Open vault</translation>
    </message>
    <message>
        <source>Kluizen van Omgekeerd (*.omgekeerd)</source>
        <translation>Vaults of Omgekeerd (*.omgekeerd)</translation>
    </message>
    <message>
        <source>De kluis gaat niet open</source>
        <translation>The vault does not open</translation>
    </message>
    <message>
        <source>Andere kluis…</source>
        <translation>Other vault…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Oefenkluis</source>
        <translation>Exercise vault</translation>
    </message>
    <message>
        <source>Reservekopieën…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Redden…</source>
        <translation>Rescue…</translation>
    </message>
</context>
<context>
    <name>omgekeerd::SessionWatch::Bus</name>
    <message>
        <source>De kluis gaat op slot.</source>
        <translation>The vault is being locked.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::AboutDialog</name>
    <message>
        <source>Omgekeerd</source>
        <translation>Omgekeerd</translation>
    </message>
    <message>
        <source>Van de wens naar het besluit, in die volgorde.</source>
        <translation>From the wish to the decision, in that order.</translation>
    </message>
    <message>
        <source>Versie %1. Vrije software onder de EUPL 1.2. Je dossiers blijven op deze computer: het programma gebruikt geen internet.</source>
        <translation>Version %1. Free software under the EUPL 1.2. Your cases stay on this computer: the program does not use the internet.</translation>
    </message>
    <message>
        <source>Teksten in dit programma</source>
        <translation>Texts in this program</translation>
    </message>
    <message>
        <source>%1, versie %2 van %3</source>
        <translation>%1, version %2 of %3</translation>
    </message>
    <message>
        <source>De wetskaarten zijn in eigen woorden geschreven. Nog geen kaart is door een jurist bekeken.</source>
        <translation>The law cards were written in our own words. No card has been checked by a lawyer yet.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::AccessDialog</name>
    <message>
        <source>Inzage</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Alles wat in deze kluis over %1 staat, ook je eigen notities en de geschiedenis, als één leesbaar document (AVG artikel 15).</source>
        <translation>Everything this vault says about %1, your own notes and the history included, as one readable document (GDPR article 15).</translation>
    </message>
    <message>
        <source>&amp;Gaan deze dossiers over deze inwoner?</source>
        <translation>Are these &amp;cases about this resident?</translation>
    </message>
    <message>
        <source>spatie zet een dossier uit of aan</source>
        <translation>Space ticks or unticks a case</translation>
    </message>
    <message>
        <source>Gaan deze dossiers over deze inwoner?</source>
        <translation>Are these cases about this resident?</translation>
    </message>
    <message>
        <source>Twee inwoners kunnen dezelfde aanduiding hebben. Kijk ze na voor je het document geeft.</source>
        <translation>Two residents can have the same designation. Check before you hand over the document.</translation>
    </message>
    <message>
        <source>Document bekijken</source>
        <translation>View document</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Zet minstens een dossier aan.</source>
        <translation>Tick at least one case.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::AnonymiseDialog</name>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>misschien een naam</source>
        <translation>perhaps a name</translation>
    </message>
    <message>
        <source>adres</source>
        <translation>address</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>telefoonnummer</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>e-mailadres</source>
        <translation>email address</translation>
    </message>
    <message>
        <source>rekeningnummer</source>
        <translation>account number</translation>
    </message>
    <message>
        <source>geboortedatum</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>nummer van negen cijfers</source>
        <translation>number of nine digits</translation>
    </message>
    <message>
        <source>Anoniem exporteren</source>
        <translation>Export anonymously</translation>
    </message>
    <message>
        <source>Dit kan verraden over wie het gaat. Beslis over elk woord. Het dossier zelf verandert niet.</source>
        <translation>This may reveal who it is about. Decide on every word. The case itself does not change.</translation>
    </message>
    <message>
        <source>Exporteren…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Gevonden</source>
        <translation>&amp;Found</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>&amp;Wordt</source>
        <translation>&amp;Becomes</translation>
    </message>
    <message>
        <source>&amp;Vervangen</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>&amp;Laten staan</source>
        <translation>&amp;Leave</translation>
    </message>
    <message>
        <source>nog beslissen</source>
        <translation>still to decide</translation>
    </message>
    <message>
        <source>wordt %1</source>
        <translation>becomes %1</translation>
    </message>
    <message>
        <source>blijft staan</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>Over alles is beslist.</source>
        <translation>Everything has been decided.</translation>
    </message>
    <message>
        <source>Nog %1 te beslissen.</source>
        <translation>%1 still to decide.</translation>
    </message>
    <message>
        <source>Nu: „%1” (%2 keer)</source>
        <translation>Now: “%1” (%2 times)</translation>
    </message>
    <message>
        <source>Straks: „%1”</source>
        <translation>Then: “%1”</translation>
    </message>
    <message>
        <source>Hier staat nog niet wat het wordt.</source>
        <translation>You have not written yet what it becomes.</translation>
    </message>
    <message>
        <source>Beslis eerst over elk woord. Dit is de eerste die nog open staat.</source>
        <translation>First decide on every word. This is the first that is still open.</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Er is niets gevonden.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Wat je laat staan, en wat hier niet bij staat, gaat mee zoals het er staat. Een bijnaam, een beroep of een gebeurtenis herkent het programma niet. Lees het bestand na voor je het deelt.</source>
        <translation>What you leave, and what is not listed here, goes out unchanged. The program does not recognise a nickname, a profession or an event. Read the file before you share it.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::BackupsDialog</name>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Elke dag waarop iets verandert, komt er een kopie bij. De laatste 14 blijven staan, en geen ouder dan 60 dagen. Een kopie is op slot zoals de kluis.</source>
        <translation>A copy is added on every day something changes. The last 14 are kept, none older than 60 days. A copy is locked like the vault.</translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Teruggezette kluis openen</source>
        <translation>Open the restored vault</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Kopieën, de nieuwste eerst</source>
        <translation>Copies, the newest first</translation>
    </message>
    <message>
        <source>&amp;Kopieën, de nieuwste eerst</source>
        <translation>&amp;Copies, the newest first</translation>
    </message>
    <message>
        <source>&amp;Nu een kopie maken</source>
        <translation>Make a copy &amp;now</translation>
    </message>
    <message>
        <source>&amp;Wachtwoord van die kopie</source>
        <translation>&amp;Password of that copy</translation>
    </message>
    <message>
        <source>van toen, of de herstelsleutel</source>
        <translation>of that time, or the recovery key</translation>
    </message>
    <message>
        <source>Wachtwoord van die kopie, of de herstelsleutel</source>
        <translation>Password of that copy, or the recovery key</translation>
    </message>
    <message>
        <source>Terugzetten in een nieuw bestand…</source>
        <translation>Restore to a new file…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hier staat nog geen wachtwoord.</source>
        <translation>There is no password here yet.</translation>
    </message>
    <message>
        <source>Terugzetten in een nieuw bestand</source>
        <translation>Restore to a new file</translation>
    </message>
    <message>
        <source>Kluizen van Omgekeerd (*.omgekeerd)</source>
        <translation>Vaults of Omgekeerd (*.omgekeerd)</translation>
    </message>
    <message>
        <source>De kopie staat in %1. De kluis die er al was, is niet veranderd.</source>
        <translation>The copy is in %1. The vault that was already there was not changed.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::Banner</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::BinBar</name>
    <message>
        <source>Wat hier ligt, verdwijnt na %1 dagen voorgoed. Tot dan kun je het terughalen.</source>
        <translation>What is here disappears for good after %1 days. Until then you can take it back.</translation>
    </message>
    <message>
        <source>&amp;Terughalen</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>Nu &amp;voorgoed verwijderen…</source>
        <translation>Delete for &amp;good now…</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::BusyLine</name>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets veranderd.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 Al %2 tellen.</source>
        <translation>%1 %2 seconds so far.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseCards</name>
    <message>
        <source>Laat zien</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Eerst oefenen?</source>
        <translation>Practise first?</translation>
    </message>
    <message>
        <source>De bingo staat klaar. Alles mag, niets gaat stuk.</source>
        <translation>The bingo case is ready. Anything goes; nothing breaks.</translation>
    </message>
    <message>
        <source>Zet een nieuwe bingo klaar en opent die.</source>
        <translation>Puts a fresh bingo case ready and opens it.</translation>
    </message>
    <message>
        <source>De bewaartermijn loopt af</source>
        <translation>The retention period is ending</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseDesk</name>
    <message>
        <source>Dossier openen</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>Dossiers van Omgekeerd (*.json)</source>
        <translation>Cases of Omgekeerd (*.json)</translation>
    </message>
    <message>
        <source>Dit dossier staat er al</source>
        <translation>This case is already here</translation>
    </message>
    <message>
        <source>Je kunt het als kopie openen. Het dossier dat er al stond, verandert niet.</source>
        <translation>You can open it as a copy. The case that was already here does not change.</translation>
    </message>
    <message>
        <source>Als kopie openen</source>
        <translation>Open as a copy</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kopie opslaan als</source>
        <translation>Save a copy as</translation>
    </message>
    <message>
        <source>De kopie staat in %1.</source>
        <translation>The copy is in %1.</translation>
    </message>
    <message>
        <source>dossier-%1.json</source>
        <translation>case-%1.json</translation>
    </message>
    <message>
        <source>Voor welk gezinslid?</source>
        <translation>For which family member?</translation>
    </message>
    <message>
        <source>De feiten en de mensen gaan mee, de wens en het besluit niet.</source>
        <translation>The facts and the people come along, the wish and the decision do not.</translation>
    </message>
    <message>
        <source>Dossiers en wat een collega stuurde (*.json *.omgekeerd-lezing *.omgekeerd-overdracht);;Alle bestanden (*)</source>
        <translation>Cases and what a colleague sent (*.json *.omgekeerd-lezing *.omgekeerd-overdracht);;All files (*)</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseDocuments</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tekstverwerker (ODT)</source>
        <translation>Word processor (ODT)</translation>
    </message>
    <message>
        <source>Webpagina (HTML)</source>
        <translation>Web page (HTML)</translation>
    </message>
    <message>
        <source>Tekst (TXT)</source>
        <translation>Text (TXT)</translation>
    </message>
    <message>
        <source>Document opslaan</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Het document staat in %1.</source>
        <translation>The document is in %1.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseExports</name>
    <message>
        <source>Inzage</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Inzage opslaan</source>
        <translation>Save access document</translation>
    </message>
    <message>
        <source>inzage</source>
        <translation>access</translation>
    </message>
    <message>
        <source>Anoniem exporteren</source>
        <translation>Export anonymously</translation>
    </message>
    <message>
        <source>oefening.json</source>
        <translation>exercise.json</translation>
    </message>
    <message>
        <source>Dossiers van Omgekeerd (*.json)</source>
        <translation>Cases of Omgekeerd (*.json)</translation>
    </message>
    <message>
        <source>Het staat in %1.</source>
        <translation>It is in %1.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseKeeping</name>
    <message>
        <source>Voorgoed wissen</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Welk veld?</source>
        <translation>Which field?</translation>
    </message>
    <message>
        <source>Zet eerst het toetsenbord in het veld dat leeg moet.</source>
        <translation>First put the cursor in the field you want to empty.</translation>
    </message>
    <message>
        <source>De tekst van dit veld wissen?</source>
        <translation>Erase the text of this field?</translation>
    </message>
    <message>
        <source>De tekst gaat uit het dossier, uit de geschiedenis en uit vastgelegde versies. Ongedaan maken kan niet.</source>
        <translation>The text is removed from the case, the history and the final versions. This cannot be undone.</translation>
    </message>
    <message>
        <source>De tekst van het veld is gewist.</source>
        <translation>The text of the field was erased.</translation>
    </message>
    <message>
        <source>Dit dossier voorgoed wissen?</source>
        <translation>Erase this case for good?</translation>
    </message>
    <message>
        <source>„%1” gaat uit de kluis, met de concepten, de versies en de geschiedenis. Ongedaan maken kan niet.</source>
        <translation>“%1” is removed from the vault, with its drafts, its versions and its history. This cannot be undone.</translation>
    </message>
    <message>
        <source>Het dossier is gewist.</source>
        <translation>The case was erased.</translation>
    </message>
    <message>
        <source>Nu voorgoed verwijderen?</source>
        <translation>Delete for good now?</translation>
    </message>
    <message>
        <source>„%1” gaat uit de kluis, ook al zijn de 30 dagen nog niet om. Ongedaan maken kan niet.</source>
        <translation>“%1” is removed from the vault, although the 30 days are not over. This cannot be undone.</translation>
    </message>
    <message>
        <source>Voorgoed verwijderen</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Laten liggen</source>
        <translation>Leave it there</translation>
    </message>
    <message>
        <source>Het dossier is voorgoed verwijderd.</source>
        <translation>The case was deleted for good.</translation>
    </message>
    <message>
        <source>Na 30 dagen in de prullenbak verwijderd: %1.</source>
        <translation>Deleted after 30 days in the bin: %1.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseListDelegate</name>
    <message>
        <source>OEFENING</source>
        <translation>EXERCISE</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseListModel</name>
    <message>
        <source>oefening</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>gewijzigd: %1</source>
        <translation>changed: %1</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseListPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Zoek in namen, zinnen en artikelen</source>
        <translation>Search in names, sentences and articles</translation>
    </message>
    <message>
        <source>Zoeken in dossiers</source>
        <translation>Search in cases</translation>
    </message>
    <message>
        <source>Volgorde</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Laat zien</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Nergens staat „%1”.</source>
        <translation>“%1” is nowhere to be found.</translation>
    </message>
    <message>
        <source>Hier staan straks je dossiers. Begin met een nieuw dossier.</source>
        <translation>Your cases will be here. Start with a new case.</translation>
    </message>
    <message>
        <source>Hier staat nu geen dossier.</source>
        <translation>There is no case here now.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>„%1” ligt in de prullenbak.</source>
        <translation>“%1” is in the bin.</translation>
    </message>
    <message>
        <source>Terughalen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1: bewaren tot %2.</source>
        <translation>%1: keep until %2.</translation>
    </message>
    <message>
        <source>%1 En nog %2.</source>
        <translation>%1 And %2 more.</translation>
    </message>
    <message>
        <source>„%1” staat weer in de lijst.</source>
        <translation>“%1” is in the list again.</translation>
    </message>
    <message>
        <source>&amp;Nieuw dossier</source>
        <translation>&amp;New case</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CaseListSide</name>
    <message>
        <source>Oefenkluis,
zonder wachtwoord</source>
        <translation>Exercise vault,
without a password</translation>
    </message>
    <message>
        <source>Kluis
met wachtwoord</source>
        <translation>Vault
with a password</translation>
    </message>
    <message>
        <source>Alle dossiers</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>In gesprek</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>In afweging</source>
        <translation>Being weighed</translation>
    </message>
    <message>
        <source>Besloten</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Prullenbak</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Laatst gewijzigd</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Op persoon</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Op titel</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>Beslissen vóór</source>
        <translation>Decide before</translation>
    </message>
    <message>
        <source>&amp;Nieuw dossier</source>
        <translation>&amp;New case</translation>
    </message>
    <message>
        <source>Dossier &amp;openen…</source>
        <translation>&amp;Open case…</translation>
    </message>
    <message>
        <source>Laat zien</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Bewaartermijn</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Laat &amp;zien</source>
        <translation>Sho&amp;w</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::Commands</name>
    <message>
        <source>Naar je eigen k&amp;luis</source>
        <translation>To your &amp;own vault</translation>
    </message>
    <message>
        <source>Naar de &amp;oefenkluis</source>
        <translation>To the &amp;exercise vault</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>&amp;Alle dossiers</source>
        <translation>&amp;All cases</translation>
    </message>
    <message>
        <source>&amp;Nieuw dossier…</source>
        <translation>&amp;New case…</translation>
    </message>
    <message>
        <source>Dossier &amp;openen…</source>
        <translation>&amp;Open case…</translation>
    </message>
    <message>
        <source>&amp;Kopie opslaan als…</source>
        <translation>Save a &amp;copy as…</translation>
    </message>
    <message>
        <source>&amp;Heropenen…</source>
        <translation>&amp;Reopen…</translation>
    </message>
    <message>
        <source>In de &amp;prullenbak</source>
        <translation>Move to the &amp;bin</translation>
    </message>
    <message>
        <source>We&amp;tsbibliotheek…</source>
        <translation>&amp;Law library…</translation>
    </message>
    <message>
        <source>Kluis op &amp;slot</source>
        <translation>Loc&amp;k the vault</translation>
    </message>
    <message>
        <source>Af&amp;sluiten</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Bewerken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>O&amp;pnieuw doen</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Volgend &amp;woord om na te kijken</source>
        <translation>Next &amp;word to check</translation>
    </message>
    <message>
        <source>Volgende &amp;tip voor gewone taal</source>
        <translation>Next &amp;tip for plain language</translation>
    </message>
    <message>
        <source>Tip o&amp;vernemen</source>
        <translation>Use the ti&amp;p</translation>
    </message>
    <message>
        <source>&amp;Stap</source>
        <translation>&amp;Step</translation>
    </message>
    <message>
        <source>&amp;Nalezen en documenten</source>
        <translation>Read &amp;over and documents</translation>
    </message>
    <message>
        <source>&amp;Volgende stap</source>
        <translation>&amp;Next step</translation>
    </message>
    <message>
        <source>V&amp;orige stap</source>
        <translation>&amp;Previous step</translation>
    </message>
    <message>
        <source>&amp;Klopt nog</source>
        <translation>St&amp;ill right</translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Donker</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Hoog contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Zoals het s&amp;ysteem</source>
        <translation>Same as s&amp;ystem</translation>
    </message>
    <message>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Tekst &amp;groter</source>
        <translation>L&amp;arger text</translation>
    </message>
    <message>
        <source>Tekst &amp;kleiner</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>Tekst &amp;normaal</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>&amp;Volgend deel van het venster</source>
        <translation>Next &amp;part of the window</translation>
    </message>
    <message>
        <source>V&amp;orig deel van het venster</source>
        <translation>P&amp;revious part of the window</translation>
    </message>
    <message>
        <source>&amp;Afdekken</source>
        <translation>&amp;Cover</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Hulp bij deze vraag</source>
        <translation>&amp;Help with this question</translation>
    </message>
    <message>
        <source>&amp;Woorden van het vak…</source>
        <translation>&amp;Professional terms…</translation>
    </message>
    <message>
        <source>Overzicht van &amp;toetsen</source>
        <translation>Overview of &amp;keys</translation>
    </message>
    <message>
        <source>&amp;Over Omgekeerd</source>
        <translation>&amp;About Omgekeerd</translation>
    </message>
    <message>
        <source>Nieuw dossier voor een &amp;gezinslid…</source>
        <translation>New case for a family &amp;member…</translation>
    </message>
    <message>
        <source>&amp;Bewaren tot…</source>
        <translation>&amp;Keep until…</translation>
    </message>
    <message>
        <source>O&amp;vergedragen aan zaaksysteem…</source>
        <translation>&amp;Handed over to the case system…</translation>
    </message>
    <message>
        <source>&amp;Inzage: alles over deze inwoner…</source>
        <translation>Access: everything abou&amp;t this resident…</translation>
    </message>
    <message>
        <source>Anonie&amp;m exporteren…</source>
        <translation>E&amp;xport anonymously…</translation>
    </message>
    <message>
        <source>Tekst van een veld &amp;wissen…</source>
        <translation>Erase the text of a &amp;field…</translation>
    </message>
    <message>
        <source>Dossier voo&amp;rgoed wissen…</source>
        <translation>Erase the case for &amp;good…</translation>
    </message>
    <message>
        <source>&amp;Zoeken en doen…</source>
        <translation>&amp;Search and do…</translation>
    </message>
    <message>
        <source>Zoeken in &amp;dit dossier…</source>
        <translation>Find in this &amp;case…</translation>
    </message>
    <message>
        <source>&amp;Kluis</source>
        <translation>Va&amp;ult</translation>
    </message>
    <message>
        <source>&amp;Reservekopieën…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>Kluis &amp;nakijken</source>
        <translation>&amp;Check the vault</translation>
    </message>
    <message>
        <source>Beschadigde kluis r&amp;edden…</source>
        <translation>&amp;Rescue a damaged vault…</translation>
    </message>
    <message>
        <source>Ander &amp;wachtwoord…</source>
        <translation>Change &amp;password…</translation>
    </message>
    <message>
        <source>&amp;Herstelsleutel maken…</source>
        <translation>&amp;Make a recovery key…</translation>
    </message>
    <message>
        <source>&amp;Instellingen…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Samen met de inwoner</source>
        <translation>&amp;Together with the resident</translation>
    </message>
    <message>
        <source>&amp;Taal / Language</source>
        <translation>Taal / Lan&amp;guage</translation>
    </message>
    <message>
        <source>Nagaan of een P&amp;DF bij een dossier hoort…</source>
        <translation>Check whether a P&amp;DF belongs to a case…</translation>
    </message>
    <message>
        <source>Met een &amp;collega</source>
        <translation>With a coll&amp;eague</translation>
    </message>
    <message>
        <source>Waar ge&amp;lijke dossiers anders uitkwamen…</source>
        <translation>Where similar cases came o&amp;ut differently…</translation>
    </message>
    <message>
        <source>Laten &amp;meelezen…</source>
        <translation>Ask somebody to &amp;review…</translation>
    </message>
    <message>
        <source>O&amp;verdragen aan een collega…</source>
        <translation>&amp;Hand over to a colleague…</translation>
    </message>
    <message>
        <source>Meelezing of overdracht &amp;openen…</source>
        <translation>&amp;Open a reading or handover…</translation>
    </message>
    <message>
        <source>&amp;Eerdere zaken die hierop lijken</source>
        <translation>Earl&amp;ier cases like this one</translation>
    </message>
    <message>
        <source>&amp;Leren</source>
        <translation>Lea&amp;rn</translation>
    </message>
    <message>
        <source>&amp;Workshop…</source>
        <translation>&amp;Workshop…</translation>
    </message>
    <message>
        <source>&amp;Signalen…</source>
        <translation>&amp;Signals…</translation>
    </message>
    <message>
        <source>&amp;Evaluaties…</source>
        <translation>&amp;Evaluations…</translation>
    </message>
    <message>
        <source>&amp;Inzicht…</source>
        <translation>&amp;Insight…</translation>
    </message>
    <message>
        <source>N&amp;u bewaren</source>
        <translation>Save no&amp;w</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ComparePanel</name>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>&amp;Wat maakt het verschil?</source>
        <translation>&amp;What makes the difference?</translation>
    </message>
    <message>
        <source>In woorden van de groepen.</source>
        <translation>In the groups’ own words.</translation>
    </message>
    <message>
        <source>verschilt</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Tonen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Verbergen: %1</source>
        <translation>Hide: %1</translation>
    </message>
    <message>
        <source>Tonen: %1</source>
        <translation>Show: %1</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ComparedCard</name>
    <message>
        <source>Een eerdere zaak, niet meer vastgelegd in deze kluis</source>
        <translation>An earlier case, no longer final in this vault</translation>
    </message>
    <message>
        <source>%1, besloten op %2</source>
        <translation>%1, decided on %2</translation>
    </message>
    <message>
        <source>Waarin het lijkt – %1.</source>
        <translation>What is alike: %1.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ComparedCases</name>
    <message>
        <source>Eerdere zaken die hierop lijken</source>
        <translation>Earlier cases like this one</translation>
    </message>
    <message>
        <source>uit deze kluis; er gaat niets naar buiten</source>
        <translation>from this vault; nothing leaves it</translation>
    </message>
    <message>
        <source>Er wordt gezocht naar eerdere zaken die hierop lijken.</source>
        <translation>Looking for earlier cases like this one.</translation>
    </message>
    <message>
        <source>Er is in deze kluis nog geen vastgelegd besluit dat hierop lijkt.</source>
        <translation>There is no final decision like this one in this vault yet.</translation>
    </message>
    <message>
        <source>De zaak die het meest deelt, staat eerst. Waarin zij lijkt, staat erbij; wat dat betekent, weeg jij.</source>
        <translation>The case that shares most comes first. What is alike is said with it; what that means is for you to weigh.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::CoverPage</name>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Nu op slot doen</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Even afgedekt</source>
        <translation>Covered for a moment</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Afdekken is geen slot. Een oefenkluis heeft geen wachtwoord en gaat niet op slot.</source>
        <translation>Covering is not locking. An exercise vault has no password and does not lock.</translation>
    </message>
    <message>
        <source>Alles is bewaard. Er staat niets op het scherm.</source>
        <translation>Everything is saved. Nothing of your work can be seen.</translation>
    </message>
    <message>
        <source>Er staat niets op het scherm. De laatste zin is nog niet bewaard.</source>
        <translation>Nothing of your work can be seen. The last sentence is not saved yet.</translation>
    </message>
    <message>
        <source>De kluis gaat op slot zodra de laatste zin bewaard is.</source>
        <translation>The vault will be locked as soon as the last sentence is saved.</translation>
    </message>
    <message>
        <source>Afdekken is geen slot. Over een minuut gaat de kluis op slot.</source>
        <translation>Covering is not locking. In one minute the vault will be locked.</translation>
    </message>
    <message>
        <source>Afdekken is geen slot. Over %1 minuten gaat de kluis op slot.</source>
        <translation>Covering is not locking. In %1 minutes the vault will be locked.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::DivergentDialog</name>
    <message>
        <source>Waar gelijke dossiers anders uitkwamen</source>
        <translation>Where similar cases came out differently</translation>
    </message>
    <message>
        <source>Vastgelegde besluiten uit deze kluis die op elkaar lijken en toch een andere kant op gingen. Dat kan goed zijn: het verschil staat dan in de reden.</source>
        <translation>Final decisions in this vault that are alike and still went different ways. That can be right: then the difference is in the reason.</translation>
    </message>
    <message>
        <source>Meer laten zien</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Je besluiten worden naast elkaar gelegd.</source>
        <translation>Your decisions are being compared.</translation>
    </message>
    <message>
        <source>Er zijn geen zaken die op elkaar lijken en anders uitkwamen.</source>
        <translation>There are no cases that are alike and came out differently.</translation>
    </message>
    <message>
        <source>Dit delen ze – %1.</source>
        <translation>They share this: %1.</translation>
    </message>
    <message>
        <source>%1 openen</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>%1, besloten op %2</source>
        <translation>%1, decided on %2</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::DocumentDialog</name>
    <message>
        <source>Af&amp;drukken…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Opslaan als…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>&amp;Map openen</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>Het document wordt gemaakt…</source>
        <translation>The document is being made…</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Inhoud van het document</source>
        <translation>Content of the document</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Vorm</source>
        <translation>For&amp;m</translation>
    </message>
    <message>
        <source>Vorm waarin het document wordt opgeslagen</source>
        <translation>Form in which the document is saved</translation>
    </message>
    <message>
        <source>%1, de bladzijden</source>
        <translation>%1, the pages</translation>
    </message>
    <message>
        <source>%1 als tekst</source>
        <translation>%1 as text</translation>
    </message>
    <message>
        <source>Het document staat in %1.</source>
        <translation>The document is in %1.</translation>
    </message>
    <message>
        <source>Als &amp;bladzijden</source>
        <translation>As pa&amp;ges</translation>
    </message>
    <message>
        <source>Als &amp;tekst</source>
        <translation>As &amp;text</translation>
    </message>
    <message>
        <source>Het afdrukken is niet gelukt.</source>
        <translation>Printing did not work.</translation>
    </message>
    <message>
        <source>Het document zelf is goed: je kunt het opslaan.</source>
        <translation>The document itself is fine: you can save it.</translation>
    </message>
    <message>
        <source>Het hele dossier zit dan in de PDF. Wie de PDF krijgt, kan het lezen.</source>
        <translation>The whole case is then inside the PDF. Anyone who gets the PDF can read it.</translation>
    </message>
    <message>
        <source>Als tabel (&amp;CSV)…</source>
        <translation>As a table (&amp;CSV)…</translation>
    </message>
    <message>
        <source>&amp;Dossier als bijlage, voor een collega</source>
        <translation>&amp;Case as an attachment, for a colleague</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::DocumentText</name>
    <message numerus="yes">
        <source>Lijst met %n punt(en)</source>
        <translation>
            <numerusform>List with %n item</numerusform>
            <numerusform>List with %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tabel: %1, %n rij(en)</source>
        <translation>
            <numerusform>Table: %1, %n row</numerusform>
            <numerusform>Table: %1, %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Beeld: %1</source>
        <translation>Picture: %1</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::EntryCard</name>
    <message>
        <source>Hier staat nog niet wat de groep vindt, alleen waarom.</source>
        <translation>You wrote why, but not yet what the group thinks.</translation>
    </message>
    <message>
        <source>Zaakbestand inlezen…</source>
        <translation>Read a case file…</translation>
    </message>
    <message>
        <source>Typ hier mee, of neem het antwoordblad over.</source>
        <translation>Type along here, or copy the answer sheet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: want</source>
        <translation>%1, %2: because</translation>
    </message>
    <message>
        <source>Zaakbestand inlezen van %1</source>
        <translation>Read the case file of %1</translation>
    </message>
    <message>
        <source>want…</source>
        <translation>because…</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::EraseDialog</name>
    <message>
        <source>Op welke grond? De grond blijft in de geschiedenis staan, de tekst niet.</source>
        <translation>On what ground? The ground stays in the history, the text does not.</translation>
    </message>
    <message>
        <source>De inwoner vraagt erom (AVG artikel 17).</source>
        <translation>The resident asks for it (GDPR article 17).</translation>
    </message>
    <message>
        <source>Het is niet nodig voor dit besluit (AVG artikel 5).</source>
        <translation>It is not needed for this decision (GDPR article 5).</translation>
    </message>
    <message>
        <source>De bewaartermijn is voorbij.</source>
        <translation>The retention period is over.</translation>
    </message>
    <message>
        <source>Een andere grond:</source>
        <translation>Another ground:</translation>
    </message>
    <message>
        <source>&amp;Andere grond</source>
        <translation>&amp;Another ground</translation>
    </message>
    <message>
        <source>in een zin, zonder persoonsgegevens</source>
        <translation>in one sentence, without personal data</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Kies eerst een grond.</source>
        <translation>First choose a ground.</translation>
    </message>
    <message>
        <source>Hier staat nog geen grond.</source>
        <translation>There is no ground here yet.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::EvaluationForm</name>
    <message>
        <source>Wanneer keken jullie terug?</source>
        <translation>When did you look back?</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::EvaluationsDialog</name>
    <message>
        <source>Evaluaties</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Bij deze besluiten kijk je terug: is het effect er gekomen, en wat hebben we geleerd?</source>
        <translation>For these decisions you look back: did the effect come about, and what did we learn?</translation>
    </message>
    <message>
        <source>Besluiten om op terug te kijken, het eerste eerst</source>
        <translation>Decisions to look back on, the earliest first</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Over alle dossiers</source>
        <translation>Over all cases</translation>
    </message>
    <message>
        <source>%1, als tabel</source>
        <translation>%1, as a table</translation>
    </message>
    <message>
        <source>Naar mijn &amp;agenda…</source>
        <translation>To my c&amp;alendar…</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Nog bij geen besluit staat wanneer je terugkijkt. In de stap Besluit kies je die dag.</source>
        <translation>No decision says yet when you will look back. You choose that day in the step Decision.</translation>
    </message>
    <message>
        <source>teruggekeken</source>
        <translation>looked back</translation>
    </message>
    <message>
        <source>Bij geen gekozen oplossing staat een verwacht effect.</source>
        <translation>No chosen option has an expected effect.</translation>
    </message>
    <message>
        <source>&amp;Open het dossier</source>
        <translation>&amp;Open the case</translation>
    </message>
    <message>
        <source>Wat we verwachtten van: %1</source>
        <translation>What we expected of: %1</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::FaultsDialog</name>
    <message>
        <source>Dit bestand past niet</source>
        <translation>This file does not fit</translation>
    </message>
    <message>
        <source>&amp;Wat er niet past</source>
        <translation>&amp;What does not fit</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::FirstRunDialog</name>
    <message>
        <source>Bezig…</source>
        <translation>Busy…</translation>
    </message>
    <message>
        <source>&amp;Terug</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Welkom bij Omgekeerd</source>
        <translation>Welcome to Omgekeerd</translation>
    </message>
    <message>
        <source>Andere &amp;map…</source>
        <translation>Other &amp;folder…</translation>
    </message>
    <message>
        <source>Ik heb al een &amp;kluis…</source>
        <translation>I already have a &amp;vault…</translation>
    </message>
    <message>
        <source>Bestand van de k&amp;luis</source>
        <translation>V&amp;ault file</translation>
    </message>
    <message>
        <source>Kies een &amp;wachtwoord</source>
        <translation>Choose a &amp;password</translation>
    </message>
    <message>
        <source>Kies een wachtwoord</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>Map voor de kluis</source>
        <translation>Folder for the vault</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>staat in het dossier bij wat je schrijft</source>
        <translation>appears in the case next to what you write</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>&amp;Job title</translation>
    </message>
    <message>
        <source>bijvoorbeeld: consulent Wmo</source>
        <translation>for example: social support (Wmo) officer</translation>
    </message>
    <message>
        <source>&amp;Mandaat</source>
        <translation>&amp;Mandate</translation>
    </message>
    <message>
        <source>waarover je zelf mag beslissen, bijvoorbeeld: Wmo-maatwerk tot € 5.000; komt onder een besluit te staan en mag leeg blijven</source>
        <translation>what you may decide yourself, in Dutch, for example: Wmo-maatwerk tot € 5.000; appears under a decision and can be left empty</translation>
    </message>
    <message>
        <source>Scherm %1 van %2</source>
        <translation>Screen %1 of %2</translation>
    </message>
    <message>
        <source>Waar komen je dossiers?</source>
        <translation>Where will your cases be kept?</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Je naam blijft in de kluis; in een brief staat hij niet.</source>
        <translation>Your name stays in the vault; it does not appear in a letter.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kluis maken</source>
        <translation>Create vault</translation>
    </message>
    <message>
        <source>Bezig met het maken van de kluis.</source>
        <translation>Creating the vault.</translation>
    </message>
    <message>
        <source>Hierna kun je een herstelsleutel op papier maken. Zonder wachtwoord én zonder die sleutel kan niemand de kluis openen, ook wij niet.</source>
        <translation>After this you can make a recovery key on paper. If you lose both the password and that key, nobody can open the vault, and neither can we.</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Zoals het systeem</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Als je het wachtwoord vergeet</source>
        <translation>If you forget the password</translation>
    </message>
    <message>
        <source>Alleen jij hebt het wachtwoord. Niemand anders kan de kluis openen.</source>
        <translation>Only you have the password. Nobody else can open the vault.</translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation>Note:</translation>
    </message>
    <message>
        <source>hier staat nog geen wachtwoord.</source>
        <translation>there is no password here yet.</translation>
    </message>
    <message>
        <source>&amp;Eerst oefenen met een voorbeeld</source>
        <translation>Practise with an &amp;example first</translation>
    </message>
    <message>
        <source>Minstens twaalf tekens of vier woorden. Een korte zin is sterk en goed te onthouden. Kijk hem na met „Wachtwoord laten zien”.</source>
        <translation>At least twelve characters or four words. A short sentence is strong and easy to remember. Check it with “Show password”.</translation>
    </message>
    <message>
        <source>Met Omgekeerd onderbouw je een besluit vanaf de wens van een inwoner; de wet komt daarna. Je dossiers komen in een kluis op deze computer. Niets gaat vanzelf naar internet.</source>
        <translation>With Omgekeerd you reason towards a decision, starting from the wish of a resident; the law comes last. Your cases go into a vault on this computer. Nothing goes to the internet by itself.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ForgottenScreen</name>
    <message>
        <source>Maak een &amp;herstelsleutel op papier</source>
        <translation>Make a &amp;recovery key on paper</translation>
    </message>
    <message>
        <source>Zonder wachtwoord en zonder herstelsleutel gaat de kluis nooit meer open. Alles wat erin staat, ben je dan kwijt.</source>
        <translation>Without the password and without a recovery key, the vault never opens again. Everything in it is then lost.</translation>
    </message>
    <message>
        <source>Niemand kan dat herstellen: wij niet, en je ICT-afdeling ook niet. Ook een reservekopie helpt dan niet.</source>
        <translation>Nobody can repair that: not us, not your IT department. A backup does not help either.</translation>
    </message>
    <message>
        <source>&amp;Geen herstelsleutel</source>
        <translation>&amp;No recovery key</translation>
    </message>
    <message>
        <source>Je ziet hem één keer. Druk hem af of sla hem op als pdf, en leg hem niet bij de laptop.</source>
        <translation>You will see it once. Print it or save it as a PDF, and do not keep it with the laptop.</translation>
    </message>
    <message>
        <source>Ik weet dat mijn dossiers weg zijn als ik het wachtwoord vergeet.</source>
        <translation>I know that my cases are gone if I forget the password.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::GlossaryDialog</name>
    <message>
        <source>Woorden van het vak</source>
        <translation>Professional terms</translation>
    </message>
    <message>
        <source>Eén woord, twee werelden: wat het gewoon betekent, en hoe ieder het hoort.</source>
        <translation>One word, two worlds: what it commonly means, and how the municipality and care workers each hear it.</translation>
    </message>
    <message>
        <source>&amp;Zoeken</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Woorden</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Bij de gemeente</source>
        <translation>At the municipality</translation>
    </message>
    <message>
        <source>In zorg en welzijn</source>
        <translation>In care and welfare</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bij de gemeente: %1 In zorg en welzijn: %2</source>
        <translation>At the municipality: %1 In care and welfare: %2</translation>
    </message>
    <message>
        <source>Geen woord gevonden</source>
        <translation>No word found</translation>
    </message>
    <message>
        <source>Probeer een deel van het woord.</source>
        <translation>Try a part of the word.</translation>
    </message>
    <message>
        <source>Gewoon gezegd: %1</source>
        <translation>Said plainly: %1</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::GroupsPanel</name>
    <message>
        <source>Groepen en casussen…</source>
        <translation>Groups and cases…</translation>
    </message>
    <message>
        <source>Wat de groepen schreven</source>
        <translation>What the groups wrote</translation>
    </message>
    <message>
        <source>&amp;Casus op tafel</source>
        <translation>&amp;Case on the table</translation>
    </message>
    <message>
        <source>Casus op tafel</source>
        <translation>Case on the table</translation>
    </message>
    <message>
        <source>te zien op het grote scherm</source>
        <translation>shown on the big screen</translation>
    </message>
    <message>
        <source>nog niet te zien op het grote scherm</source>
        <translation>not on the big screen yet</translation>
    </message>
    <message>
        <source>Er zijn nog geen groepen.</source>
        <translation>There are no groups yet.</translation>
    </message>
    <message>
        <source>Er ligt nog geen casus op tafel.</source>
        <translation>There is no case on the table yet.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::HandoutDesk</name>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Het staat in %1.</source>
        <translation>It is in %1.</translation>
    </message>
    <message>
        <source>In welke map?</source>
        <translation>In which folder?</translation>
    </message>
    <message numerus="yes">
        <source>%n bestanden staan in %1.</source>
        <translation>
            <numerusform>%n file is in %1.</numerusform>
            <numerusform>%n files are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bezig met schrijven…</source>
        <translation>Writing…</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::HandoutDialog</name>
    <message>
        <source>Uitdelen en bewaren</source>
        <translation>Handouts and harvest</translation>
    </message>
    <message>
        <source>Op alles staat OEFENING.</source>
        <translation>Everything is marked OEFENING (exercise).</translation>
    </message>
    <message>
        <source>Op alles staat OEFENING. Wat je uitdeelt, is in het Nederlands.</source>
        <translation>Everything is marked OEFENING (exercise). What you hand out is in Dutch.</translation>
    </message>
    <message>
        <source>Alle stappen</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>&amp;Wat?</source>
        <translation>&amp;What?</translation>
    </message>
    <message>
        <source>Over welke &amp;casus?</source>
        <translation>About which &amp;case?</translation>
    </message>
    <message>
        <source>Welke &amp;stap?</source>
        <translation>Which &amp;step?</translation>
    </message>
    <message>
        <source>&amp;Vorm</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Opslaan als…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Alles in een map…</source>
        <translation>All in a folder…</translation>
    </message>
    <message>
        <source>&amp;Map openen</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>Alle kaarten en bladen en het draaiboek als PDF; de oogst zodra er iets is opgeschreven.</source>
        <translation>All cards and sheets and the trainer’s guide as PDF; the harvest as well, once something has been written down.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::HarvestPanel</name>
    <message>
        <source>Waar zit het?</source>
        <translation>Where does the problem lie?</translation>
    </message>
    <message>
        <source>Wie kan het veranderen?</source>
        <translation>Who can change it?</translation>
    </message>
    <message>
        <source>Wat leerde iemand, in een zin?</source>
        <translation>What did somebody learn, in a sentence?</translation>
    </message>
    <message>
        <source>Nieuw inzicht</source>
        <translation>New insight</translation>
    </message>
    <message>
        <source>Wat schuurt er in regels, werkwijze of geld?</source>
        <translation>What chafes in rules, ways of working or money?</translation>
    </message>
    <message>
        <source>Nieuw signaal</source>
        <translation>New signal</translation>
    </message>
    <message>
        <source>Inzicht toevoegen</source>
        <translation>Add insight</translation>
    </message>
    <message>
        <source>Signaal toevoegen</source>
        <translation>Add a signal</translation>
    </message>
    <message>
        <source>Inzichten</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Inzicht</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Signaal: %1</source>
        <translation>Signal: %1</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::HelpColumn</name>
    <message>
        <source>Bij de gemeente</source>
        <translation>At the municipality</translation>
    </message>
    <message>
        <source>In zorg en welzijn</source>
        <translation>In care and welfare</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::InsightDialog</name>
    <message>
        <source>&amp;Exporteren…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Er is nog geen dossier om iets uit te leren.</source>
        <translation>There is no case to learn from yet.</translation>
    </message>
    <message>
        <source>%1, als tabel</source>
        <translation>%1, as a table</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ItemDialog</name>
    <message>
        <source>Onderdeel aanpassen</source>
        <translation>Change a part</translation>
    </message>
    <message>
        <source>Onderdeel toevoegen</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>W&amp;at doen jullie dan?</source>
        <translation>W&amp;hat will the groups do?</translation>
    </message>
    <message>
        <source>&amp;Welke stap?</source>
        <translation>&amp;Which step?</translation>
    </message>
    <message>
        <source>&amp;Hoe heet het?</source>
        <translation>&amp;What is it called?</translation>
    </message>
    <message>
        <source>Hoeveel &amp;minuten?</source>
        <translation>How many &amp;minutes?</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>De casus: %1</source>
        <translation>The case: %1</translation>
    </message>
    <message>
        <source>Hier staat nog niet hoe het onderdeel heet.</source>
        <translation>The part has no name yet.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::KeysDialog</name>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Alles kan ook zonder muis.</source>
        <translation>Everything can also be done without a mouse.</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Toets</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Opslaan als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Toetsen van Omgekeerd</source>
        <translation>Keys of Omgekeerd</translation>
    </message>
    <message>
        <source>Toetsen opslaan</source>
        <translation>Save keys</translation>
    </message>
    <message>
        <source>toetsen.pdf</source>
        <translation>keys.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>De toetsen staan in %1.</source>
        <translation>The keys are in %1.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::LanguageBox</name>
    <message>
        <source>Taal / Language</source>
        <translation>Taal / Language</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::LawLibraryDialog</name>
    <message>
        <source>Regeling</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Toestand</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Wetsbestanden (*.xml *.WTI *.wti *.zip);;Alle bestanden (*)</source>
        <translation>Law files (*.xml *.WTI *.wti *.zip);;All files (*)</translation>
    </message>
    <message>
        <source>Kies eerst een regeling in de lijst.</source>
        <translation>First choose a regulation in the list.</translation>
    </message>
    <message>
        <source>Voortgang van het inlezen</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>%1 toestanden in de bibliotheek.</source>
        <translation>%1 versions in the library.</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::LearningDesk</name>
    <message>
        <source>Er is nu geen dag om in een agenda te zetten.</source>
        <translation>There is no day to put in a calendar now.</translation>
    </message>
    <message>
        <source>Naar mijn agenda</source>
        <translation>To my calendar</translation>
    </message>
    <message>
        <source>terugkijken.ics</source>
        <translation>looking-back.ics</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>De dagen staan in %1. Er staat geen naam in, alleen het kenmerk uit deze lijst.</source>
        <translation>The days are in %1. There is no name in it, only the reference from this list.</translation>
    </message>
    <message>
        <source>Inzicht</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>inzicht</source>
        <translation>insight</translation>
    </message>
    <message>
        <source>Dit gaat over weinig dossiers. Wie de inwoners kent, kan er iemand in herkennen.</source>
        <translation>This covers only a few cases. Anyone who knows the residents may recognise somebody in it.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::LearningSheet</name>
    <message>
        <source>Het lezen is gestopt. Er is niets veranderd.</source>
        <translation>Reading was stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Opnieuw &amp;lezen</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>De dossiers worden gelezen.</source>
        <translation>The cases are being read.</translation>
    </message>
    <message>
        <source>Dossier %1 van %2 wordt gelezen.</source>
        <translation>Case %1 of %2 is being read.</translation>
    </message>
    <message>
        <source>&amp;Nieuw dossier…</source>
        <translation>&amp;New case…</translation>
    </message>
    <message>
        <source>Naar de &amp;dossiers</source>
        <translation>To the &amp;cases</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::MainWindow</name>
    <message>
        <source>Dit dossier blijft open: de laatste zin is nog niet bewaard.</source>
        <translation>This case stays open: the last sentence is not saved yet.</translation>
    </message>
    <message>
        <source>Het venster blijft open: de laatste zin is nog niet bewaard.</source>
        <translation>The window stays open: the last sentence is not saved yet.</translation>
    </message>
    <message>
        <source>Sla een kopie op, of maak ruimte.</source>
        <translation>Save a copy, or make room.</translation>
    </message>
    <message>
        <source>%1 – Samen</source>
        <translation>%1 – Together</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::MenuRow</name>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Afdekken</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Vragen aan de inwoner, zonder wat alleen voor jou is.</source>
        <translation>Questions to the resident, without what is only for you.</translation>
    </message>
    <message>
        <source>Meer menu&apos;s</source>
        <translation>More menus</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::NewCaseDialog</name>
    <message>
        <source>Over wie gaat het?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>&amp;Wie</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>een letter of een bijnaam, niet de echte naam</source>
        <translation>a letter or a nickname, not the real name</translation>
    </message>
    <message>
        <source>W&amp;at speelt er?</source>
        <translation>What is it abo&amp;ut?</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hier staat nog niet wat er speelt.</source>
        <translation>You have not written yet what is going on.</translation>
    </message>
    <message>
        <source>Alles kun je later nog aanpassen. De echte naam vraagt het programma nooit; die zet de gemeente in haar brief.</source>
        <translation>You can still change everything later. A municipality decides in Dutch, so write in Dutch what goes into a document. The program never asks for the real name; the municipality puts that in its letter.</translation>
    </message>
    <message>
        <source>in een paar woorden; dit komt boven de brief te staan</source>
        <translation>in a few words, in Dutch; this becomes the heading of the letter</translation>
    </message>
    <message>
        <source>Is dit een echte naam? Maak er dan „%1” van</source>
        <translation>Is this a real name? Then make it “%1”</translation>
    </message>
    <message>
        <source>Wanneer is het &amp;gevraagd?</source>
        <translation>When was it &amp;asked?</translation>
    </message>
    <message>
        <source>&amp;Vóór welke dag moet er beslist zijn?</source>
        <translation>&amp;Before which day must it be decided?</translation>
    </message>
    <message>
        <source>beide dagen mogen leeg blijven</source>
        <translation>both dates can be left empty</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::OldCopiesDialog</name>
    <message>
        <source>In reservekopieën staat het nog</source>
        <translation>Backups still contain it</translation>
    </message>
    <message>
        <source>Uit de kluis is het weg. Deze kopieën zijn van daarvoor. Je kunt een nieuwe kopie laten maken; staat die er, dan gaan deze weg.</source>
        <translation>It is gone from the vault. These copies are older. You can have a new copy made; once it is there, these are removed.</translation>
    </message>
    <message>
        <source>&amp;Kopieën waar het nog in staat</source>
        <translation>&amp;Copies that still contain it</translation>
    </message>
    <message>
        <source>Kopieën waar het nog in staat</source>
        <translation>Copies that still contain it</translation>
    </message>
    <message>
        <source>Kopieën die je zelf ergens anders hebt gezet, kent het programma niet. Haal die zelf weg.</source>
        <translation>The program does not know copies that you put somewhere else yourself. Remove those yourself.</translation>
    </message>
    <message>
        <source>Nieuwe kopie maken en deze weghalen</source>
        <translation>Make a new copy and remove these</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Bezig met een nieuwe kopie.</source>
        <translation>Making a new copy.</translation>
    </message>
    <message>
        <source>Er staat een nieuwe kopie. De oude is weg.</source>
        <translation>There is a new copy. The old one is gone.</translation>
    </message>
    <message>
        <source>Er staat een nieuwe kopie. De %1 oude zijn weg.</source>
        <translation>There is a new copy. The %1 old ones are gone.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::OutcomeCard</name>
    <message>
        <source>Welk feit gooit het om?</source>
        <translation>Which fact tips the balance?</translation>
    </message>
    <message>
        <source>Nog open: welk feit het omgooit. Dan pas is dit bewaard.</source>
        <translation>Still open: which fact tips the balance. Only then is this kept.</translation>
    </message>
    <message>
        <source>Wat doet de groep dan?</source>
        <translation>What does the group do then?</translation>
    </message>
    <message>
        <source>%1: wat doet de groep dan?</source>
        <translation>%1: what does the group do then?</translation>
    </message>
    <message>
        <source>%1: blijft het besluit staan?</source>
        <translation>%1: does the decision stand?</translation>
    </message>
    <message>
        <source>%1: welk feit gooit het om?</source>
        <translation>%1: which fact tips the balance?</translation>
    </message>
    <message>
        <source>Besloot eerst: %1</source>
        <translation>Decided before: %1</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PageFrame</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::Palette</name>
    <message>
        <source>Zoeken en doen</source>
        <translation>Search and do</translation>
    </message>
    <message>
        <source>&amp;Typ wat je zoekt of wilt doen</source>
        <translation>&amp;Type what you look for or want to do</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een deel van het woord.</source>
        <translation>Nothing found. Try a part of the word.</translation>
    </message>
    <message>
        <source>Eén ding gevonden.</source>
        <translation>One thing found.</translation>
    </message>
    <message>
        <source>%1 dingen gevonden. Pijl omlaag loopt erdoor, Enter gaat erheen.</source>
        <translation>%1 things found. Use the arrow keys to choose, Enter to go there.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PaletteDesk</name>
    <message>
        <source>Zoeken in dit dossier</source>
        <translation>Find in this case</translation>
    </message>
    <message>
        <source>&amp;Typ een woord dat je schreef</source>
        <translation>&amp;Type a word that you wrote</translation>
    </message>
    <message>
        <source>Een woord dat je zelf schreef, zoek je boven de lijst van dossiers.</source>
        <translation>A word that you wrote yourself you search for above the list of cases.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PaletteModel</name>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Wetsartikelen</source>
        <translation>Articles of law</translation>
    </message>
    <message>
        <source>Waarden</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Doen</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Woorden van het vak</source>
        <translation>Professional terms</translation>
    </message>
    <message>
        <source>In dit dossier</source>
        <translation>In this case</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PassphraseDialog</name>
    <message>
        <source>Dit bestand is op slot</source>
        <translation>This file is locked</translation>
    </message>
    <message>
        <source>De &amp;wachtzin</source>
        <translation>The &amp;passphrase</translation>
    </message>
    <message>
        <source>die je collega erbij vertelde</source>
        <translation>that your colleague told you with it</translation>
    </message>
    <message>
        <source>De wachtzin die je collega erbij vertelde</source>
        <translation>The passphrase that your colleague told you with it</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hier staat nog geen wachtzin.</source>
        <translation>There is no passphrase here yet.</translation>
    </message>
    <message>
        <source>Het bestand gaat open. Dit duurt een paar tellen.</source>
        <translation>The file is being opened. This takes a few seconds.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PasswordDialog</name>
    <message>
        <source>Ander wachtwoord</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Oude reservekopieën gaan nog open met het oude wachtwoord. Maak daarna een nieuwe, en haal de oude weg als iemand het oude wachtwoord kent.</source>
        <translation>Old backups still open with the old password. Make a new one afterwards, and remove the old ones if somebody knows the old password.</translation>
    </message>
    <message>
        <source>Het wachtwoord van &amp;nu</source>
        <translation>The &amp;current password</translation>
    </message>
    <message>
        <source>of de herstelsleutel</source>
        <translation>or the recovery key</translation>
    </message>
    <message>
        <source>Het &amp;nieuwe wachtwoord</source>
        <translation>The &amp;new password</translation>
    </message>
    <message>
        <source>minstens twaalf tekens of vier woorden</source>
        <translation>at least twelve characters or four words</translation>
    </message>
    <message>
        <source>Het wachtwoord van nu, of de herstelsleutel</source>
        <translation>The current password, or the recovery key</translation>
    </message>
    <message>
        <source>Het nieuwe wachtwoord, minstens twaalf tekens of vier woorden</source>
        <translation>The new password, at least twelve characters or four words</translation>
    </message>
    <message>
        <source>Wachtwoord wijzigen</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hier staat nog geen wachtwoord.</source>
        <translation>There is no password here yet.</translation>
    </message>
    <message>
        <source>Bezig. Dit duurt een paar tellen.</source>
        <translation>Busy. This takes a few seconds.</translation>
    </message>
    <message>
        <source>Het wachtwoord is gewijzigd. Oude reservekopieën gaan nog open met het oude.</source>
        <translation>The password was changed. Old backups still open with the old one.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PasswordField</name>
    <message>
        <source>Wachtwoord laten zien</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Plakken mag.</source>
        <translation>Pasting is allowed.</translation>
    </message>
    <message>
        <source>Caps Lock staat aan.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Wachtwoord verbergen</source>
        <translation>Hide password</translation>
    </message>
    <message>
        <source>negen groepen van vier tekens</source>
        <translation>nine groups of four characters</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PdfCheck</name>
    <message>
        <source>PDF nagaan</source>
        <translation>Check PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PictureButton</name>
    <message>
        <source>Als keten bekijken</source>
        <translation>View as a chain</translation>
    </message>
    <message>
        <source>Als beeld bekijken</source>
        <translation>View as a picture</translation>
    </message>
    <message>
        <source>Er is nog geen redenering om te tekenen. Begin met de wens.</source>
        <translation>There is no reasoning to draw yet. Start with the wish.</translation>
    </message>
    <message>
        <source>Er staat nog bij geen oplossing wat zij doet. Schrijf eerst een effect op.</source>
        <translation>No option says yet what it does. First write an effect.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PictureDialog</name>
    <message>
        <source>%1, in woorden</source>
        <translation>%1, in words</translation>
    </message>
    <message>
        <source>&amp;Ga erheen</source>
        <translation>&amp;Go there</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Naar de plek waar staat wat in het beeld is gekozen.</source>
        <translation>To the place where what is chosen in the picture stands.</translation>
    </message>
    <message>
        <source>Als &amp;beeld</source>
        <translation>As pict&amp;ure</translation>
    </message>
    <message>
        <source>Als &amp;tekst</source>
        <translation>As &amp;text</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PlanDialog</name>
    <message>
        <source>Een workshop maken</source>
        <translation>Make a workshop</translation>
    </message>
    <message>
        <source>Groepen en casussen</source>
        <translation>Groups and cases</translation>
    </message>
    <message>
        <source>Er staat een programma van drie uur klaar. Dat pas je daarna aan.</source>
        <translation>A programme of three hours lies ready. You can change it afterwards.</translation>
    </message>
    <message>
        <source>Wat een groep al opschreef, blijft bewaard.</source>
        <translation>What a group wrote already is kept.</translation>
    </message>
    <message>
        <source>&amp;Hoe heet de workshop?</source>
        <translation>W&amp;hat is the workshop called?</translation>
    </message>
    <message>
        <source>&amp;Wanneer?</source>
        <translation>&amp;When?</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>Maken</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Welke casussen liggen klaar?</source>
        <translation>Which cases are ready to use?</translation>
    </message>
    <message>
        <source>In deze kluis staat nog geen oefenzaak.</source>
        <translation>There is no exercise case in this vault yet.</translation>
    </message>
    <message>
        <source>Welke groepen zijn er?</source>
        <translation>Which groups are there?</translation>
    </message>
    <message>
        <source>Groep toevoegen</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>Naam van de groep</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hier staat nog niet hoe de workshop heet.</source>
        <translation>It does not say yet what the workshop is called.</translation>
    </message>
    <message>
        <source>Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026.</source>
        <translation>This is not a date yet. Write day-month-year, such as 2-3-2026.</translation>
    </message>
    <message>
        <source>Let op: hier staat nog niet hoe de groep heet.</source>
        <translation>Please note: the group has no name yet.</translation>
    </message>
    <message>
        <source>Hoe heet de groep?</source>
        <translation>What is the group called?</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::PresenterWindow</name>
    <message>
        <source>Omgekeerd – het grote scherm</source>
        <translation>Omgekeerd – the big screen</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ProgrammeRail</name>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Enter toont het onderdeel op het grote scherm.</source>
        <translation>Enter shows the part on the big screen.</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Onderdeel toevoegen</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Aanpassen…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>Samen %n minuten</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, op het grote scherm</source>
        <translation>%1, on the big screen</translation>
    </message>
    <message>
        <source>%1 min.</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::RailFoot</name>
    <message>
        <source>Nalezen en documenten</source>
        <translation>Review and documents</translation>
    </message>
    <message>
        <source>Nalezen</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::RailHead</name>
    <message>
        <source>OEFENING</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>%1, oefening</source>
        <translation>%1, exercise</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::RailModel</name>
    <message>
        <source>nu hier</source>
        <translation>here now</translation>
    </message>
    <message>
        <source>vooruit gegaan</source>
        <translation>went ahead</translation>
    </message>
    <message>
        <source>nog leeg</source>
        <translation>still empty</translation>
    </message>
    <message>
        <source>opnieuw bekijken</source>
        <translation>look again</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ReadBack</name>
    <message>
        <source>Zo hebben we het begrepen</source>
        <translation>This is how we understood it</translation>
    </message>
    <message>
        <source>Op %1 zei u: zo klopt het.</source>
        <translation>On %1 you said: this is right.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ReadBlock</name>
    <message>
        <source>ik zie het anders</source>
        <translation>I see it differently</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Opmerking bij %1</source>
        <translation>Remark on %1</translation>
    </message>
    <message>
        <source>Hier staat nog niet wat je vraag is.</source>
        <translation>You have not written your question yet.</translation>
    </message>
    <message>
        <source>Hier staat nog niet waarom je het anders ziet.</source>
        <translation>You have not written yet why you see it differently.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ReadingDesk</name>
    <message>
        <source>Lezingen van Omgekeerd (*.omgekeerd-lezing)</source>
        <translation>Readings of Omgekeerd (*.omgekeerd-lezing)</translation>
    </message>
    <message>
        <source>meelezen-%1.omgekeerd-lezing</source>
        <translation>to-read-%1.omgekeerd-lezing</translation>
    </message>
    <message>
        <source>gelezen-%1.omgekeerd-lezing</source>
        <translation>read-%1.omgekeerd-lezing</translation>
    </message>
    <message>
        <source>overdracht-%1.omgekeerd-overdracht</source>
        <translation>handover-%1.omgekeerd-overdracht</translation>
    </message>
    <message>
        <source>Laten meelezen</source>
        <translation>Ask somebody to review</translation>
    </message>
    <message>
        <source>Overdragen</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Overdrachten van Omgekeerd (*.omgekeerd-overdracht)</source>
        <translation>Handovers of Omgekeerd (*.omgekeerd-overdracht)</translation>
    </message>
    <message>
        <source>Het bestand wordt gemaakt. Dit duurt een paar tellen.</source>
        <translation>The file is being made. This takes a few seconds.</translation>
    </message>
    <message>
        <source>Het staat in %1. Stuur dat bestand aan %2; wat terugkomt, open je hier weer.</source>
        <translation>It is in %1. Send that file to %2; open what comes back here again.</translation>
    </message>
    <message>
        <source>Het staat in %1. Stuur dat bestand aan %2. Het dossier blijft hier staan tot je het weghaalt.</source>
        <translation>It is in %1. Send that file to %2. The case stays here until you remove it.</translation>
    </message>
    <message>
        <source>Meelezing of overdracht openen</source>
        <translation>Open a reading or handover</translation>
    </message>
    <message>
        <source>Wat een collega stuurde (*.omgekeerd-lezing *.omgekeerd-overdracht);;Alle bestanden (*)</source>
        <translation>What a colleague sent (*.omgekeerd-lezing *.omgekeerd-overdracht);;All files (*)</translation>
    </message>
    <message>
        <source>Een lezing, met een wachtzin gesloten.</source>
        <translation>A reading, closed with a passphrase.</translation>
    </message>
    <message>
        <source>Een dossier dat wordt overgedragen, met een wachtzin gesloten.</source>
        <translation>A case that is handed over, closed with a passphrase.</translation>
    </message>
    <message>
        <source>Terugsturen</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Het staat in %1. Stuur dat bestand terug aan %2.</source>
        <translation>It is in %1. Send that file back to %2.</translation>
    </message>
    <message>
        <source>Dit dossier overnemen?</source>
        <translation>Take over this case?</translation>
    </message>
    <message>
        <source>De geschiedenis gaat mee zoals %1 haar vertelt. Deze kluis kan haar niet nagaan.</source>
        <translation>The history comes along as %1 tells it. This vault cannot check it.</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Het dossier van %1 staat nu ook in deze kluis.</source>
        <translation>The case of %1 is now in this vault too.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::ReadingDialog</name>
    <message>
        <source>Meelezen</source>
        <translation>Read along</translation>
    </message>
    <message>
        <source>Terugsturen…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Wie leest mee?</source>
        <translation>&amp;Who reads along?</translation>
    </message>
    <message>
        <source>zo staat je naam bij de opmerkingen</source>
        <translation>this is how your name stands with the remarks</translation>
    </message>
    <message>
        <source>Het hele dossier</source>
        <translation>The whole case</translation>
    </message>
    <message>
        <source>Hier staat nog niet wie meeleest.</source>
        <translation>You have not written yet who reads along.</translation>
    </message>
    <message>
        <source>Je hebt nog nergens iets van gezegd.</source>
        <translation>You have not said anything about it yet.</translation>
    </message>
    <message>
        <source>Sluiten zonder terug te sturen?</source>
        <translation>Close without sending it back?</translation>
    </message>
    <message>
        <source>Wat je erbij schreef, staat nog nergens anders.</source>
        <translation>What you wrote is not kept anywhere else yet.</translation>
    </message>
    <message>
        <source>Verder lezen</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Sluiten zonder bewaren</source>
        <translation>Close without saving</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::RecoveryKeyDialog</name>
    <message>
        <source>Nu niet</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Je herstelsleutel</source>
        <translation>Your recovery key</translation>
    </message>
    <message>
        <source>Je ziet hem nu één keer. Met deze sleutel gaat de kluis open als je het wachtwoord vergeet.</source>
        <translation>You see it once, now. With this key the vault opens if you forget the password.</translation>
    </message>
    <message>
        <source>&amp;Afdrukken…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Opslaan als P&amp;DF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>Leg het papier niet bij de laptop. Wie het heeft, kan de kluis openen.</source>
        <translation>Do not keep the paper with the laptop. Whoever has it can open the vault.</translation>
    </message>
    <message>
        <source>De sleutel komt hierna niet terug. Kies je nog een keer voor „Nu niet”, dan maak je later een nieuwe in het menu Kluis.</source>
        <translation>The key cannot be shown again after this. If you choose “Not now” once more, you can make a new one later in the menu Vault.</translation>
    </message>
    <message>
        <source>De sleutel is naar de printer gestuurd.</source>
        <translation>The key was sent to the printer.</translation>
    </message>
    <message>
        <source>&amp;Typ de laatste vier tekens over van het papier of de PDF</source>
        <translation>&amp;Type the last four characters from the paper or the PDF</translation>
    </message>
    <message>
        <source>Ik heb hem bewaard</source>
        <translation>I have put it in a safe place</translation>
    </message>
    <message>
        <source>Dit zijn niet de laatste vier tekens. Kijk op het papier of in de PDF.</source>
        <translation>These are not the last four characters. Look on the paper or in the PDF.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::RetentionDialog</name>
    <message>
        <source>Tot wanneer bewaar je dit dossier?</source>
        <translation>Until when do you keep this case?</translation>
    </message>
    <message>
        <source>Op die dag herinnert het programma je eraan. Er verdwijnt nooit iets vanzelf.</source>
        <translation>On that day the program reminds you. Nothing ever disappears by itself.</translation>
    </message>
    <message>
        <source>&amp;Bewaren tot</source>
        <translation>&amp;Keep until</translation>
    </message>
    <message>
        <source>dag-maand-jaar; leeg: de termijn van de procedure</source>
        <translation>day-month-year; empty: the term of the procedure</translation>
    </message>
    <message>
        <source>Deze datum volgt uit de termijn van de procedure.</source>
        <translation>This date follows from the term of the procedure.</translation>
    </message>
    <message>
        <source>&amp;Waarom</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Bewaren tot deze datum</source>
        <translation>Keep until this date</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 bestaat niet.</source>
        <translation>%1 does not exist.</translation>
    </message>
    <message>
        <source>Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026.</source>
        <translation>This is not a date yet. Write day-month-year, such as 2-3-2026.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::SalvageDialog</name>
    <message>
        <source>Gered: %1 dossiers, %2 regels geschiedenis, %3 concepten, %4 versies.</source>
        <translation>Rescued: %1 cases, %2 lines of history, %3 drafts, %4 versions.</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Alles ging open.</source>
        <translation>Everything opened.</translation>
    </message>
    <message>
        <source>Niet meer te lezen (%1):</source>
        <translation>No longer readable (%1):</translation>
    </message>
    <message>
        <source>– %1: %2</source>
        <translation>– %1: %2</translation>
    </message>
    <message>
        <source>Beschadigde kluis redden</source>
        <translation>Rescue a damaged vault</translation>
    </message>
    <message>
        <source>Alles wat nog opengaat, komt in een nieuwe kluis met hetzelfde wachtwoord. De beschadigde blijft staan zoals ze is. Wat niet meer opengaat, staat hierna op een lijst.</source>
        <translation>Everything that still opens goes into a new vault with the same password. The damaged one stays as it is. What no longer opens is listed afterwards.</translation>
    </message>
    <message>
        <source>Nieuwe kluis openen</source>
        <translation>Open new vault</translation>
    </message>
    <message>
        <source>&amp;Beschadigde kluis</source>
        <translation>&amp;Damaged vault</translation>
    </message>
    <message>
        <source>Ander &amp;bestand…</source>
        <translation>Other &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Wachtwoord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>of de herstelsleutel</source>
        <translation>or the recovery key</translation>
    </message>
    <message>
        <source>Wachtwoord, of de herstelsleutel</source>
        <translation>Password, or the recovery key</translation>
    </message>
    <message>
        <source>&amp;Verslag</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Redden in een nieuw bestand…</source>
        <translation>Rescue into a new file…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Beschadigde kluis</source>
        <translation>Damaged vault</translation>
    </message>
    <message>
        <source>Kluizen van Omgekeerd (*.omgekeerd)</source>
        <translation>Vaults of Omgekeerd (*.omgekeerd)</translation>
    </message>
    <message>
        <source>Hier staat nog geen wachtwoord.</source>
        <translation>There is no password here yet.</translation>
    </message>
    <message>
        <source>Nieuw bestand</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>De nieuwe kluis staat in %1.</source>
        <translation>The new vault is in %1.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::SaveStatus</name>
    <message>
        <source>Bewaard om %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Alles bewaard</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Bezig met bewaren…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Niet bewaard</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::SendDialog</name>
    <message>
        <source>Laten meelezen</source>
        <translation>Ask somebody to review</translation>
    </message>
    <message>
        <source>Overdragen aan een collega</source>
        <translation>Hand over to a colleague</translation>
    </message>
    <message>
        <source>Je maakt een bestand van dit dossier. Je collega leest het, zet er opmerkingen bij en stuurt het terug; veranderen kan je collega niets.</source>
        <translation>You make a file of this case. Your colleague reads it, adds remarks and sends it back; your colleague cannot change anything.</translation>
    </message>
    <message>
        <source>Je maakt een bestand van het hele dossier, met de geschiedenis en de vastgelegde versies. Het blijft ook hier staan tot je het weghaalt.</source>
        <translation>You make a file of the whole case, with its history and its final versions. It also stays here until you remove it.</translation>
    </message>
    <message>
        <source>Bestand maken…</source>
        <translation>Make the file…</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Wie leest mee?</source>
        <translation>&amp;Who reads along?</translation>
    </message>
    <message>
        <source>&amp;Wie neemt het over?</source>
        <translation>&amp;Who takes it over?</translation>
    </message>
    <message>
        <source>de naam van je collega</source>
        <translation>the name of your colleague</translation>
    </message>
    <message>
        <source>In welke rol?</source>
        <translation>In which role?</translation>
    </message>
    <message>
        <source>In welke &amp;rol?</source>
        <translation>In which &amp;role?</translation>
    </message>
    <message>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Waarom draag je het over?</source>
        <translation>Why do you hand it over?</translation>
    </message>
    <message>
        <source>minstens twaalf tekens of vier woorden</source>
        <translation>at least twelve characters or four words</translation>
    </message>
    <message>
        <source>een oefening mag zonder; laat dan leeg</source>
        <translation>an exercise can do without one; then leave it empty</translation>
    </message>
    <message>
        <source>N&amp;og een keer</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <source>Wachtzin voor dit bestand, %1</source>
        <translation>Passphrase for this file, %1</translation>
    </message>
    <message>
        <source>Dezelfde wachtzin nog een keer</source>
        <translation>The same passphrase once more</translation>
    </message>
    <message>
        <source>Vertel de wachtzin langs een andere weg, bijvoorbeeld door de telefoon. Is zij vergeten, dan opent niemand dit bestand; maak dan een nieuw.</source>
        <translation>Pass on the passphrase by another way, for instance by phone. If it is forgotten, nobody can open this file; then make a new one.</translation>
    </message>
    <message>
        <source>Deze wachtzin is lang genoeg.</source>
        <translation>This passphrase is long enough.</translation>
    </message>
    <message>
        <source>Deze wachtzin is nog te kort.</source>
        <translation>This passphrase is still too short.</translation>
    </message>
    <message>
        <source>Hier staat nog geen wachtzin.</source>
        <translation>There is no passphrase here yet.</translation>
    </message>
    <message>
        <source>Deze wachtzin is te kort. Neem minstens twaalf tekens of vier woorden.</source>
        <translation>This passphrase is too short. Take at least twelve characters or four words.</translation>
    </message>
    <message>
        <source>De twee wachtzinnen verschillen.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Hier staat nog niet wie meeleest.</source>
        <translation>You have not written yet who reads along.</translation>
    </message>
    <message>
        <source>Hier staat nog niet wie het overneemt.</source>
        <translation>You have not written yet who takes it over.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Je &amp;vraag</source>
        <translation>Your &amp;question</translation>
    </message>
    <message>
        <source>Waa&amp;rom?</source>
        <translation>Wh&amp;y?</translation>
    </message>
    <message>
        <source>Je vraag aan wie meeleest</source>
        <translation>Your question to the person who reads along</translation>
    </message>
    <message>
        <source>Wacht&amp;zin</source>
        <translation>&amp;Passphrase</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::SettingsDialog</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Wat je kiest, geldt meteen.</source>
        <translation>What you choose applies at once.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>na 1 minuut</source>
        <translation>after 1 minute</translation>
    </message>
    <message>
        <source>na 2 minuten</source>
        <translation>after 2 minutes</translation>
    </message>
    <message>
        <source>na 5 minuten</source>
        <translation>after 5 minutes</translation>
    </message>
    <message>
        <source>na 10 minuten</source>
        <translation>after 10 minutes</translation>
    </message>
    <message>
        <source>na 15 minuten</source>
        <translation>after 15 minutes</translation>
    </message>
    <message>
        <source>na 30 minuten</source>
        <translation>after 30 minutes</translation>
    </message>
    <message>
        <source>Een oefenkluis heeft geen wachtwoord en gaat niet op slot.</source>
        <translation>An exercise vault has no password and does not lock.</translation>
    </message>
    <message>
        <source>De kluis gaat op &amp;slot</source>
        <translation>The vault &amp;locks</translation>
    </message>
    <message>
        <source>als je niets doet</source>
        <translation>when you do nothing</translation>
    </message>
    <message>
        <source>De kluis gaat op slot als je niets doet</source>
        <translation>The vault locks when you do nothing</translation>
    </message>
    <message>
        <source>Map voor &amp;reservekopieën</source>
        <translation>Folder for &amp;backups</translation>
    </message>
    <message>
        <source>liefst op een andere schijf</source>
        <translation>preferably on another disk</translation>
    </message>
    <message>
        <source>Andere &amp;map…</source>
        <translation>Other &amp;folder…</translation>
    </message>
    <message>
        <source>Map voor reservekopieën</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>licht</source>
        <translation>light</translation>
    </message>
    <message>
        <source>donker</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>hoog contrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>zoals het systeem</source>
        <translation>like the system</translation>
    </message>
    <message>
        <source>&amp;Kleuren</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>%1 procent</source>
        <translation>%1 percent</translation>
    </message>
    <message>
        <source>&amp;Grootte van de tekst</source>
        <translation>&amp;Size of the text</translation>
    </message>
    <message>
        <source>Grootte van de tekst</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Eigen &amp;woorden</source>
        <translation>&amp;Words of your own</translation>
    </message>
    <message>
        <source>een op elke regel; de spelling slaat ze over</source>
        <translation>one on each line; the spelling check skips them</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::Sheet</name>
    <message>
        <source>Omgekeerd</source>
        <translation>Omgekeerd</translation>
    </message>
    <message>
        <source>Let op: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Let op:</source>
        <translation>Note:</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::SignalExports</name>
    <message>
        <source>Signalen zonder namen</source>
        <translation>Signals without names</translation>
    </message>
    <message>
        <source>Namen van betrokkenen zijn al vervangen door hun rol. Beslis over de rest. Je dossiers veranderen niet.</source>
        <translation>Names of people in the case have already been replaced by their role. Decide on the rest. Your cases do not change.</translation>
    </message>
    <message>
        <source>&amp;Bekijken…</source>
        <translation>&amp;View…</translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>signalen</source>
        <translation>signals</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::SignalLogDialog</name>
    <message>
        <source>Signalen</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Wat in meer dossiers terugkomt, voor wie het kan veranderen. Namen gaan pas mee als jij dat wilt.</source>
        <translation>What comes back in more cases, for those who can change it. Names only go along if you want that.</translation>
    </message>
    <message>
        <source>Wat terugkomt</source>
        <translation>What comes back</translation>
    </message>
    <message>
        <source>&amp;Anoniem exporteren…</source>
        <translation>Export &amp;anonymously…</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Waar het zit</source>
        <translation>Where the problem lies</translation>
    </message>
    <message>
        <source>Keer</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Elk signaal</source>
        <translation>Every signal</translation>
    </message>
    <message>
        <source>elke stand</source>
        <translation>any state</translation>
    </message>
    <message>
        <source>zonder stand</source>
        <translation>without a state</translation>
    </message>
    <message>
        <source>&amp;Waar</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>S&amp;tand</source>
        <translation>S&amp;tate</translation>
    </message>
    <message>
        <source>Signalen, het laatste eerst</source>
        <translation>Signals, the latest first</translation>
    </message>
    <message>
        <source>Signaal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Er is nog geen signaal. In de stap Besluit schrijf je op wat er in de weg zat.</source>
        <translation>There is no signal yet. In the step Decision you write down what was in the way.</translation>
    </message>
    <message>
        <source>Nog niets kwam drie keer terug in twaalf maanden.</source>
        <translation>Nothing has come back three times in twelve months yet.</translation>
    </message>
    <message>
        <source>overal</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>nog geen</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>vooruit gegaan naar %1</source>
        <translation>went ahead to %1</translation>
    </message>
    <message>
        <source>Geen signaal past hierbij. Kies ruimer.</source>
        <translation>No signal matches this. Choose more widely.</translation>
    </message>
    <message>
        <source>Eén signaal.</source>
        <translation>One signal.</translation>
    </message>
    <message>
        <source>%1 signalen.</source>
        <translation>%1 signals.</translation>
    </message>
    <message>
        <source>Uit het dossier: %1</source>
        <translation>From the case: %1</translation>
    </message>
    <message>
        <source>Hangt aan: %1</source>
        <translation>Belongs to: %1</translation>
    </message>
    <message>
        <source>&amp;Open het dossier bij dit signaal</source>
        <translation>&amp;Open the case at this signal</translation>
    </message>
    <message>
        <source>&amp;Zoeken</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Zonder antwoord</source>
        <translation>Unanswered</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::SlidePanel</name>
    <message>
        <source>Volgende groepen</source>
        <translation>Next groups</translation>
    </message>
    <message>
        <source>Spatie: volgende. B: donker. T: de klok.</source>
        <translation>Space: next. B: dark. T: the clock.</translation>
    </message>
    <message>
        <source>Op het grote scherm</source>
        <translation>On the big screen</translation>
    </message>
    <message>
        <source>Groot scherm uit</source>
        <translation>Big screen off</translation>
    </message>
    <message>
        <source>Groot scherm aan</source>
        <translation>Big screen on</translation>
    </message>
    <message>
        <source>nog niet te zien voor de zaal</source>
        <translation>the room does not see it yet</translation>
    </message>
    <message>
        <source>op dit scherm</source>
        <translation>on this screen</translation>
    </message>
    <message>
        <source>op het andere scherm (%1)</source>
        <translation>on the other screen (%1)</translation>
    </message>
    <message>
        <source>Hierna: het einde</source>
        <translation>Next: the end</translation>
    </message>
    <message>
        <source>Hierna: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Weer licht</source>
        <translation>Light again</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>nog niet te zien voor de zaal; het komt over dit venster heen. Esc brengt je terug, T zet de klok aan</source>
        <translation>not shown to the room yet; it will cover this window. Esc brings you back, T starts the clock</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::SlideView</name>
    <message>
        <source>Het grote scherm is donker</source>
        <translation>The big screen is dark</translation>
    </message>
    <message>
        <source>Het grote scherm</source>
        <translation>The big screen</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::StepRail</name>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::StepStrip</name>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::TimePanel</name>
    <message>
        <source>+ 2 minuten</source>
        <translation>+ 2 minutes</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Geluid als de tijd om is</source>
        <translation>Sound when time is up</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::TogetherPage</name>
    <message>
        <source>Zeg het in uw eigen woorden.</source>
        <translation>Say it in your own words.</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Afdekken</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hier zijn we nu.</source>
        <translation>We are here now.</translation>
    </message>
    <message>
        <source>Zeg het in uw eigen woorden. In het verslag schrijven we over u: zij wil…, of hij wil…</source>
        <translation>Say it in your own words. In the report we write about you: she wants…, or he wants…</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::TrainerBar</name>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Klikker of Page Down: volgende</source>
        <translation>Clicker or Page Down: next</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Antwoorden verbergen</source>
        <translation>Hide the answers</translation>
    </message>
    <message>
        <source>Antwoorden tonen</source>
        <translation>Show the answers</translation>
    </message>
    <message>
        <source>Dit is het begin van het programma.</source>
        <translation>This is the beginning of the programme.</translation>
    </message>
    <message>
        <source>Dit is het einde van het programma.</source>
        <translation>This is the end of the programme.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::TrainerNotes</name>
    <message>
        <source>Vragen voor deze ronde</source>
        <translation>Questions for this round</translation>
    </message>
    <message>
        <source>Alleen voor jou</source>
        <translation>Only for you</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::TrainerWindow</name>
    <message>
        <source>Onderdeel van het programma</source>
        <translation>Part of the programme</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Groepen en casussen…</source>
        <translation>&amp;Groups and cases…</translation>
    </message>
    <message>
        <source>&amp;Uitdelen en bewaren…</source>
        <translation>&amp;Handouts and harvest…</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Deel</source>
        <translation>&amp;Part</translation>
    </message>
    <message>
        <source>&amp;Groepen</source>
        <translation>&amp;Groups</translation>
    </message>
    <message>
        <source>&amp;Vergelijken</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>&amp;Maar wat als…?</source>
        <translation>What &amp;if…?</translation>
    </message>
    <message>
        <source>&amp;Oogst</source>
        <translation>&amp;Harvest</translation>
    </message>
    <message>
        <source>&amp;Beeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Groot scherm aan of uit</source>
        <translation>&amp;Big screen on or off</translation>
    </message>
    <message>
        <source>&amp;Donker of licht</source>
        <translation>&amp;Dark or light</translation>
    </message>
    <message>
        <source>&amp;Klok aan of stil</source>
        <translation>Start or stop the &amp;clock</translation>
    </message>
    <message>
        <source>&amp;Twee minuten erbij</source>
        <translation>&amp;Two more minutes</translation>
    </message>
    <message>
        <source>&amp;Afdekken</source>
        <translation>Co&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Toetsen tijdens de workshop</source>
        <translation>&amp;Keys during the workshop</translation>
    </message>
    <message>
        <source>Omgekeerd – %1 (OEFENING)</source>
        <translation>Omgekeerd – %1 (OEFENING, exercise)</translation>
    </message>
    <message>
        <source>Het andere scherm is weg.</source>
        <translation>The other screen is gone.</translation>
    </message>
    <message>
        <source>Alles is bewaard. Sluit het weer aan en druk op F5.</source>
        <translation>Everything is kept. Connect it again and press F5.</translation>
    </message>
    <message>
        <source>Het venster blijft open: de laatste zin is nog niet bewaard.</source>
        <translation>The window stays open: the last sentence is not kept yet.</translation>
    </message>
    <message>
        <source>Maak ruimte op de schijf en typ verder.</source>
        <translation>Make room on the disk and go on typing.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::TransferDialog</name>
    <message>
        <source>Overgedragen aan het zaaksysteem</source>
        <translation>Handed over to the case system</translation>
    </message>
    <message>
        <source>Bewijsstukken horen in het zaaksysteem; noteer waar ze staan. Dit dossier blijft hier staan tot je het weghaalt.</source>
        <translation>Evidence belongs in the municipality’s case system; note here where it is kept. This case stays here until you remove it.</translation>
    </message>
    <message>
        <source>&amp;Op</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>dag-maand-jaar</source>
        <translation>day-month-year</translation>
    </message>
    <message>
        <source>Onder &amp;nummer</source>
        <translation>Under &amp;number</translation>
    </message>
    <message>
        <source>het zaaknummer, geen burgerservicenummer</source>
        <translation>the case number, not a citizen service number</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026.</source>
        <translation>This is not a date yet. Write day-month-year, such as 2-3-2026.</translation>
    </message>
    <message>
        <source>Hier staat nog niet onder welk nummer.</source>
        <translation>You have not written the number yet.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::UndoDesk</name>
    <message>
        <source>Teruggezet bij %1.</source>
        <translation>Undone in %1.</translation>
    </message>
    <message>
        <source>Laat zien</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::UnlockDialog</name>
    <message>
        <source>De kluis is op slot</source>
        <translation>The vault is locked</translation>
    </message>
    <message>
        <source>Alles is bewaard. Je tekst is er nog.</source>
        <translation>Everything is saved. Your text is still there.</translation>
    </message>
    <message>
        <source>&amp;Wachtwoord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Bezig met openen. Dit duurt een paar tellen.</source>
        <translation>Opening. This takes a few seconds.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Andere kluis…</source>
        <translation>Other vault…</translation>
    </message>
    <message>
        <source>Oefenkluis</source>
        <translation>Exercise vault</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Kluis: %1. Wat bewaard is, staat er nog.</source>
        <translation>Vault: %1. What was saved is still there.</translation>
    </message>
    <message>
        <source>Alles van %1 is bewaard. Je tekst is er nog.</source>
        <translation>Everything of %1 is saved. Your text is still there.</translation>
    </message>
    <message>
        <source>Kluis: %1. Alles van %2 is bewaard.</source>
        <translation>Vault: %1. Everything of %2 is saved.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Met herstelsleutel openen</source>
        <translation>Open with recovery key</translation>
    </message>
    <message>
        <source>&amp;Herstelsleutel van papier</source>
        <translation>&amp;Recovery key from paper</translation>
    </message>
    <message>
        <source>Herstelsleutel van papier</source>
        <translation>Recovery key from paper</translation>
    </message>
    <message>
        <source>Met wachtwoord openen</source>
        <translation>Open with password</translation>
    </message>
    <message>
        <source>Even wachten.</source>
        <translation>Wait a moment.</translation>
    </message>
    <message>
        <source>Dit ging %1 keer mis.</source>
        <translation>This went wrong %1 times.</translation>
    </message>
    <message>
        <source>Daarom wacht het programma even. Over %1 tellen kun je het weer proberen.</source>
        <translation>That is why the program waits a moment. In %1 seconds you can try again.</translation>
    </message>
    <message>
        <source>Over een tel kun je het weer proberen.</source>
        <translation>In one second you can try again.</translation>
    </message>
    <message>
        <source>Over %1 tellen kun je het weer proberen.</source>
        <translation>In %1 seconds you can try again.</translation>
    </message>
    <message>
        <source>Je kunt het weer proberen.</source>
        <translation>You can try again.</translation>
    </message>
    <message>
        <source>Kijk of Caps Lock uit staat.</source>
        <translation>Check whether Caps Lock is off.</translation>
    </message>
    <message>
        <source>Meestal is het een tikfout: kijk de negen groepen na. Blijft het zo, dan kan ook het slot van de kluis beschadigd zijn; gebruik dan een reservekopie.</source>
        <translation>This is usually a typing error: check the nine groups. If it keeps happening, the lock of the vault may be damaged; then use a backup.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::VariantsPanel</name>
    <message>
        <source>Variant toevoegen</source>
        <translation>Add a variant</translation>
    </message>
    <message>
        <source>Welk &amp;feit verandert?</source>
        <translation>Which &amp;fact changes?</translation>
    </message>
    <message>
        <source>Welk feit verandert?</source>
        <translation>Which fact changes?</translation>
    </message>
    <message>
        <source>Maar wat als &amp;dit zo is?</source>
        <translation>But what if &amp;this is so?</translation>
    </message>
    <message>
        <source>Maar wat als…?</source>
        <translation>What if…?</translation>
    </message>
    <message>
        <source>Hier staat nog niet wat er anders is.</source>
        <translation>You have not written yet what is different.</translation>
    </message>
    <message>
        <source>Er komt iets bij</source>
        <translation>Something is added</translation>
    </message>
    <message>
        <source>Op het grote scherm</source>
        <translation>On the big screen</translation>
    </message>
    <message>
        <source>Uitwerken als zaak</source>
        <translation>Work it out as a case</translation>
    </message>
    <message>
        <source>Variant weghalen</source>
        <translation>Remove this variant</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: er woont een dochter om de hoek.</source>
        <translation>For example: a daughter lives round the corner.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::VaultDesk</name>
    <message>
        <source>De kluis wordt nagekeken.</source>
        <translation>The vault is being checked.</translation>
    </message>
    <message>
        <source>De kluis is nagekeken. Alles klopt.</source>
        <translation>The vault was checked. Everything is right.</translation>
    </message>
    <message>
        <source>In deze kluis klopt iets niet: %1</source>
        <translation>Something in this vault is not right: %1</translation>
    </message>
    <message>
        <source>Er is niets overschreven. Er is geen reservekopie.</source>
        <translation>Nothing was overwritten. There is no backup.</translation>
    </message>
    <message>
        <source>Er is niets overschreven. De laatste kopie is van %1.</source>
        <translation>Nothing was overwritten. The last copy is from %1.</translation>
    </message>
    <message>
        <source>Bekijken…</source>
        <translation>View…</translation>
    </message>
    <message>
        <source>Er is vandaag geen reservekopie gemaakt.</source>
        <translation>No backup was made today.</translation>
    </message>
    <message>
        <source>Kijk in het menu Kluis bij Reservekopieën.</source>
        <translation>See Backups in the menu Vault.</translation>
    </message>
    <message>
        <source>Deze kluis is ouder dan die van %1.</source>
        <translation>This vault is older than the one of %1.</translation>
    </message>
    <message>
        <source>Wat je daarna schreef, staat hier niet in. Zet je verder, dan werk je in deze oudere verder.</source>
        <translation>What you wrote after that is not in here. If you go on, you continue in this older one.</translation>
    </message>
    <message>
        <source>Reservekopieën…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>In deze kluis is ergens anders verder gewerkt dan in die van %1.</source>
        <translation>Somebody has worked on in this vault elsewhere, separately from the one of %1.</translation>
    </message>
    <message>
        <source>Je kunt hier alleen lezen. Zo raakt van geen van beide iets kwijt. Haal de dossiers van het andere bestand op: open dat, en sla daar een kopie op van elk dossier.</source>
        <translation>You can only read here, so that nothing of either gets lost. Bring over the cases of the other file: open it, and save a copy of each case there.</translation>
    </message>
    <message>
        <source>Een herstelsleutel op papier</source>
        <translation>A recovery key on paper</translation>
    </message>
    <message>
        <source>Er is al een herstelsleutel. Maak je een nieuwe, dan opent die van nu de kluis niet meer.</source>
        <translation>There is already a recovery key. If you make a new one, the current one no longer opens the vault.</translation>
    </message>
    <message>
        <source>Met een herstelsleutel gaat de kluis open als je het wachtwoord vergeet. Je ziet hem één keer.</source>
        <translation>With a recovery key the vault opens if you forget the password. You see it once.</translation>
    </message>
    <message>
        <source>Herstelsleutel maken</source>
        <translation>Make recovery key</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Herstelsleutel opslaan</source>
        <translation>Save recovery key</translation>
    </message>
    <message>
        <source>herstelsleutel.pdf</source>
        <translation>recovery-key.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>De sleutel staat in %1. Zet dat bestand op een stick of druk het af, en haal het van deze laptop.</source>
        <translation>The key is in %1. Move that file to a USB stick or print it, and delete it from this laptop.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::VaultFaultsDialog</name>
    <message>
        <source>Wat er niet klopt</source>
        <translation>What is not right</translation>
    </message>
    <message>
        <source>Iemand of iets heeft het bestand buiten het programma om veranderd, of de schijf is stuk. Er is niets overschreven.</source>
        <translation>Somebody or something changed the file outside the program, or the disk is broken. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>&amp;Wat er niet klopt</source>
        <translation>&amp;What is not right</translation>
    </message>
    <message>
        <source>De laatste goede kopie brengt je terug naar die dag. Redden houdt alles wat nu nog opengaat, ook wat je daarna schreef.</source>
        <translation>The last good copy takes you back to that day. Rescuing keeps everything that still opens now, including what you wrote after that.</translation>
    </message>
    <message>
        <source>Laatste goede kopie…</source>
        <translation>Last good copy…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Redden…</source>
        <translation>Rescue…</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::VaultRescue</name>
    <message>
        <source>Bezig met een reservekopie.</source>
        <translation>Making a backup.</translation>
    </message>
    <message>
        <source>De kopie is gemaakt en nagelezen.</source>
        <translation>The copy was made and read back.</translation>
    </message>
    <message>
        <source>Bezig met terugzetten.</source>
        <translation>Restoring.</translation>
    </message>
    <message>
        <source>Bezig met redden.</source>
        <translation>Rescuing.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::VerifyDialog</name>
    <message>
        <source>Hoort deze PDF bij een dossier?</source>
        <translation>Does this PDF belong to a case?</translation>
    </message>
    <message>
        <source>Het programma vergelijkt wat in de PDF staat met wat in de kluis staat, stuk voor stuk.</source>
        <translation>The program compares what is in the PDF with what is in the vault, piece by piece.</translation>
    </message>
    <message>
        <source>&amp;Wat er anders is</source>
        <translation>&amp;What is different</translation>
    </message>
    <message>
        <source>Wat er anders is</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Andere PDF &amp;kiezen…</source>
        <translation>Choose &amp;another PDF…</translation>
    </message>
    <message>
        <source>De PDF wordt nagegaan…</source>
        <translation>The PDF is being checked…</translation>
    </message>
    <message>
        <source>Het nagaan is gestopt.</source>
        <translation>The check was stopped.</translation>
    </message>
    <message>
        <source>Bezig met lezen.</source>
        <translation>Reading.</translation>
    </message>
    <message>
        <source>Dossier %1 van %2.</source>
        <translation>Case %1 of %2.</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::WorkArea</name>
    <message>
        <source>Groepen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Maar wat als…?</source>
        <translation>What if…?</translation>
    </message>
    <message>
        <source>Oogst</source>
        <translation>Harvest</translation>
    </message>
    <message>
        <source>Zaakbestand van een groep</source>
        <translation>Case file of a group</translation>
    </message>
    <message>
        <source>Zaken van Omgekeerd (*.json)</source>
        <translation>Cases of Omgekeerd (*.json)</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::Workbench</name>
    <message>
        <source>Nalezen</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Toch al naar %1?</source>
        <translation>On to %1 anyway?</translation>
    </message>
    <message>
        <source>De wet komt na de effecten. Vooruit gaan mag; het blijft zichtbaar in het verslag.</source>
        <translation>The law comes after the effects. Going ahead is allowed; it stays visible in the report.</translation>
    </message>
    <message>
        <source>&amp;Waarom ga je nu al vooruit?</source>
        <translation>&amp;Why are you going ahead now?</translation>
    </message>
    <message>
        <source>Vooruit gaan</source>
        <translation>Go ahead</translation>
    </message>
    <message>
        <source>Hier blijven</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Hier staat nog niet waarom.</source>
        <translation>You have not written yet why.</translation>
    </message>
    <message>
        <source>Vorige: %1</source>
        <translation>Previous: %1</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Volgende: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Ga erheen</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Naar %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Kopie opslaan als…</source>
        <translation>Save a copy as…</translation>
    </message>
    <message>
        <source> sinds %1</source>
        <translation> since %1</translation>
    </message>
    <message>
        <source>Versie %1 ligt vast%2.</source>
        <translation>Version %1 is final%2.</translation>
    </message>
    <message>
        <source>Aanpassen kan in een nieuwe versie.</source>
        <translation>Changes can be made in a new version.</translation>
    </message>
    <message>
        <source>Heropenen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Definitief maken?</source>
        <translation>Make final?</translation>
    </message>
    <message>
        <source>Versie %1 ligt daarna vast, met de documenten. Aanpassen kan daarna in versie %2.</source>
        <translation>After this, version %1 and its documents are fixed. Changes can be made in version %2.</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Waarom heropen je dit?</source>
        <translation>Why are you reopening this?</translation>
    </message>
    <message>
        <source>Versie %1 blijft bewaard. Je werkt verder in versie %2.</source>
        <translation>Version %1 is kept. You go on in version %2.</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Laten zoals het is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::WorkshopRoom</name>
    <message>
        <source>Deze workshop weghalen?</source>
        <translation>Remove this workshop?</translation>
    </message>
    <message>
        <source>„%1” gaat voorgoed weg, met alles wat de groepen schreven. De zaken blijven.</source>
        <translation>“%1” is removed for good, with everything the groups wrote. The cases stay.</translation>
    </message>
    <message>
        <source>Voorgoed weghalen</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Een workshop geef je met verzonnen zaken</source>
        <translation>A workshop is given with made-up cases</translation>
    </message>
    <message>
        <source>Workshops staan daarom in een oefenkluis, nooit tussen echte dossiers.</source>
        <translation>That is why workshops live in an exercise vault, never among real cases.</translation>
    </message>
    <message>
        <source>Met de knop hieronder gaat de oefenkluis open. Deze kluis gaat dan dicht; alles hierin blijft bewaard.</source>
        <translation>The button below opens the exercise vault. This vault then closes; everything in it is kept.</translation>
    </message>
    <message>
        <source>Oefenkluis openen</source>
        <translation>Open the exercise vault</translation>
    </message>
    <message>
        <source>Hier blijven</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>omgekeerd::ui::WorkshopsDialog</name>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Elke workshop staat in deze oefenkluis, met wat de groepen schreven.</source>
        <translation>Each workshop is in this exercise vault, with what the groups wrote.</translation>
    </message>
    <message>
        <source>&amp;Workshops in deze kluis</source>
        <translation>&amp;Workshops in this vault</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nieuwe workshop…</source>
        <translation>New workshop…</translation>
    </message>
    <message>
        <source>Weghalen…</source>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>pdfpages</name>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
</context>
</TS>
