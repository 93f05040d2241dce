import { describe, expect, test } from "vitest";
import { takeawayOf } from "./clauses.test-support.ts";

const german = (text: string) => takeawayOf(text, "de");

describe("a German sentence is cut", () => {
  test.each([
    [
      "before a relative clause",
      "Die Reederei kauft neun Schiffe, die ab 2028 auf allen Linien der Inseln fahren.",
      "Die Reederei kauft neun Schiffe",
    ],
    [
      "before a relative with a preposition",
      "Der Hafen Hald baut eine Halle, in der vier Roboter die Rümpfe der Fähren reinigen.",
      "Der Hafen Hald baut eine Halle",
    ],
    [
      "before a clause about the place",
      "Der Umbau beginnt in der Lindenstraße, wo 84 Wohnungen an eine Anlage angeschlossen werden.",
      "Der Umbau beginnt in der Lindenstraße",
    ],
    [
      "behind the participle that closes the clause",
      "Der Stadtrat hat den Bau des Kabels beschlossen, das die beiden Inseln verbinden soll.",
      "Der Stadtrat hat den Bau des Kabels beschlossen",
    ],
    [
      "behind the prefix that closes the clause",
      "Der Konzern Corvane kündigte den Abbau von 340 Stellen an, weil die Nachfrage nach Chips sank.",
      "Der Konzern Corvane kündigte den Abbau von 340 Stellen an",
    ],
    [
      "around a relative clause",
      "Der Konzern Corvane, der 1.200 Menschen in Altenbrück beschäftigt, schließt im Norden zwei Werke.",
      "Der Konzern Corvane schließt im Norden zwei Werke",
    ],
    [
      "around a relative clause with a preposition",
      "Das Rechenzentrum am Lohbach, in dem 4.000 Server stehen, heizt künftig das Freibad.",
      "Das Rechenzentrum am Lohbach heizt künftig das Freibad",
    ],
    [
      "around an apposition",
      "Katrin Meerwald, die Geschäftsführerin der Stadtwerke Altenbrück, verlässt das Unternehmen nach neun Jahren.",
      "Katrin Meerwald verlässt das Unternehmen nach neun Jahren",
    ],
    [
      "around a relative clause when the rest has commas of its own",
      "Der Verband, der 300 Betriebe der Region vertritt, fordert mehr Zeit für den Umbau.",
      "Der Verband fordert mehr Zeit für den Umbau",
    ],
    [
      "before a source",
      "Die neuen Antennen brauchen ein Drittel weniger Strom, sagte ein Sprecher des Betreibers Rionet.",
      "Die neuen Antennen brauchen ein Drittel weniger Strom",
    ],
    [
      "before a source in a clause of its own",
      "Die Lieferung der Batterien verzögert sich um ein Jahr, wie das Unternehmen am Montag mitteilte.",
      "Die Lieferung der Batterien verzögert sich um ein Jahr",
    ],
    [
      "around a source",
      "Die Bauarbeiten am Kabel haben, so die Behörde, vier Monate Verspätung.",
      "Die Bauarbeiten am Kabel haben, so die Behörde, vier Monate Verspätung",
    ],
    [
      "before a reason",
      "Die Bauern der Region meiden den Roboter, weil seine Batterie nach vier Stunden leer ist.",
      "Die Bauern der Region meiden den Roboter",
    ],
    [
      "before a reason that is a main clause",
      "Eine Ablehnung gilt als unwahrscheinlich, denn die drei großen Fraktionen stimmten im Ausschuss zu.",
      "Eine Ablehnung gilt als unwahrscheinlich",
    ],
    [
      "before a purpose",
      "Die Stadt leiht sich 18 Millionen Euro, um alle Schulen an das Glasfasernetz anzuschließen.",
      "Die Stadt leiht sich 18 Millionen Euro",
    ],
    [
      "before a second clause",
      "Der Stadtrat beschloss das Budget für das Kabel, und die Reederei zahlt ein Drittel der Kosten.",
      "Der Stadtrat beschloss das Budget für das Kabel",
    ],
    [
      "before a second clause with a clause of its own",
      "Das Netz am Nordhang stammt aus dem Jahr 1971, und drei Stationen müssen verstärkt werden, bevor der Ausbau beginnt.",
      "Das Netz am Nordhang stammt aus dem Jahr 1971",
    ],
    [
      "before a second verb",
      "Die Stadtwerke bleiben Eigentümer der Geräte und verkaufen den Kunden Wärme zu einem Festpreis.",
      "Die Stadtwerke bleiben Eigentümer der Geräte",
    ],
    [
      "before an addition",
      "Der Plan streicht 620 Stellen in den drei Werken, darunter 210 am Standort Altenbrück.",
      "Der Plan streicht 620 Stellen in den drei Werken",
    ],
    [
      "before a noun that sums it up",
      "Das Kraftwerk lieferte an 214 Tagen in Folge Strom, ein Rekord in der ganzen Region.",
      "Das Kraftwerk lieferte an 214 Tagen in Folge Strom",
    ],
    [
      "around a weekday",
      "Der Aufsichtsrat stimmte dem Vorhaben am Montag, dem 2. März, mit elf zu drei Stimmen zu.",
      "Der Aufsichtsrat stimmte dem Vorhaben mit elf zu drei Stimmen zu",
    ],
    [
      "around a month",
      "Die Gemeinde Eschenau nimmt im März 2027 neun Ladesäulen am neuen Hafen in Betrieb.",
      "Die Gemeinde Eschenau nimmt neun Ladesäulen am neuen Hafen in Betrieb",
    ],
    [
      "between two dashes",
      "Der älteste Server – eine Maschine aus dem Jahr 2009 – enthielt die Sicherungen der Stadt.",
      "Der älteste Server enthielt die Sicherungen der Stadt",
    ],
  ])("%s", (_place, text, expected) => {
    expect(german(text)).toBe(expected);
  });
});

describe("a German sentence is never cut", () => {
  test.each([
    [
      "of a condition",
      "Die Auslieferung der neun Fähren verschiebt sich um zwei Jahre auf allen Linien, wenn der Rat das Kabel ablehnt.",
    ],
    [
      "of a negation",
      "Der Rat stimmte in seiner Sitzung am Abend dem Kabel zu den äußeren Inseln zu, aber nicht der Mole.",
    ],
    [
      "of what reverses it",
      "Die Aktie des Konzerns Corvane verlor am Vormittag an der Börse 6,4 Prozent, bevor sie die Hälfte aufholte.",
    ],
    [
      "of what limits it",
      "Das Kabel wird alle äußeren Inseln schon im nächsten Frühling ohne Verzug erreichen, obwohl der Rat noch abstimmt.",
    ],
    [
      "of the adverbial before its verb",
      "Um Lastspitzen zu vermeiden, dürfen die Stadtwerke die Anlagen an kalten Abenden für zwei Stunden drosseln.",
    ],
    [
      "of a source before its verb",
      "Nach Angaben des Unternehmens sinkt der Ausstoß der beiden Quartiere am Nordhang um 2.640 Tonnen im Jahr.",
    ],
    [
      "before the participle of its verb",
      "Der Konzern Corvane hat in Altenbrück alle Werke, die seit Jahren Verluste machten, an einen Fonds verkauft.",
    ],
    [
      "before the prefix of its verb",
      "Der Konzern Corvane kündigte am Standort Altenbrück Pläne, die 340 Stellen kosten, für das kommende Jahr an.",
    ],
    [
      "of what tells which ones",
      "Alle Kunden der Stadtwerke in den beiden Quartieren, die vor 2020 einen Vertrag schlossen, bekommen im Mai Geld zurück.",
    ],
    [
      "of what bounds all of them",
      "Die Stadtwerke erstatten im Mai die Gebühren für alle Kunden der Quartiere, die vor 2020 unterschrieben haben.",
    ],
    [
      "of its object clause",
      "Der Verband der Vermieter befürchtet nach einer Umfrage in vier Städten, dass die Kosten auf die Miete umgelegt werden.",
    ],
    [
      "in the middle of a list",
      "Der Hafen will neue Fähren kaufen, die Molen verlängern, Ladesäulen auf jeder Insel bauen und billigeren Strom bekommen.",
    ],
    [
      "of half a pair",
      "Der Ausfall traf nicht nur die Notaufnahme und die Labore des Krankenhauses, sondern auch die Apotheke und die Pforte.",
    ],
    [
      "within a quotation",
      "Die Bürgermeisterin sprach von „einem Geschenk (einem sehr großen) an alle Inseln, die seit zehn Jahren warten“.",
    ],
    [
      "where a quotation would lose its speaker",
      "Die Linie sei „die Rettungsleine für die ganze Inselgruppe seit dreißig Jahren“, sagte die Bürgermeisterin von Ost.",
    ],
    [
      "down to who said it",
      "Ein Sprecher des Autoherstellers Brandt sagte am Dienstag in einer Sitzung des Rates, die Reichweite sei noch zu gering.",
    ],
    ["where it reports what somebody said", "Die Preise seien um elf Prozent gestiegen."],
    ["of a demonstrative", "Diese Maßnahme kostet zwölf Millionen Euro."],
    ["of its noun", "Sie beschäftigt 340 Menschen."],
  ])("%s", (_what, text) => {
    expect(german(text)).toBeNull();
  });
});
