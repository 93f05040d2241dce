import { GERMAN_GRAMMAR } from "../clauses/german.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { phraseList, wordSet } from "../phrases.ts";

export const GERMAN: Vocabulary = {
  grammar: GERMAN_GRAMMAR,
  functionWords: wordSet(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn
    sondern doch als wie wenn weil dass ob bis da damit obwohl während nachdem bevor in im an am auf
    aus bei beim mit nach seit von vom zu zum zur über unter vor hinter neben zwischen durch für
    gegen ohne um ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten kann
    können konnte soll sollen sollte muss müssen musste will wollen wollte darf dürfen mag möchte
    ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein dein sein seine seinen seiner
    ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen diesem jener jene jenes man nicht
    nur auch noch schon sehr mehr so dann hier dort jetzt nun bereits etwa rund immer wieder etwas
    alle allem allen aller alles viele vielen einige anderen andere was wer wo dabei dazu
    sagte sagt laut eigenen
  `),
  determiners: wordSet(
    `der die das den dem des ein eine einen einem einer eines kein keine sein seine ihr ihre jeder jede jedes zwei drei vier fünf viele einige`,
  ),
  definite: wordSet("der die das"),
  pronouns: wordSet(
    "er ihn ihm sie ihnen seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres es",
  ),
  persons: new Set(),
  objectPronouns: wordSet("ihn ihm ihnen"),
  ambiguousPronouns: wordSet("sie es"),
  backReferences: phraseList(
    `dies, diese, dieser, dieses, diesem, diesen, solche, ebenfalls, dort, hier, dabei, damit, hierbei, beide, hätte, hätten, dazu, dafür, davon`,
  ),
  address: wordSet(
    "ich mich mir mein meine meinen wir uns unser unsere unseren du dich dir dein deine euch",
  ),
  imperatives: new Set(),
  leaningOpeners: wordSet(`
    er ihn ihm sie ihnen es seine seinen seinem ihre ihren ihrem dies diese dieser dieses diesen diesem
    jene jener jenes dabei dazu daher deshalb deswegen dadurch damit danach dann darauf daraus darin
    darüber davon dagegen dennoch trotzdem jedoch allerdings außerdem zudem doch denn oder sondern so
    also somit folglich hier dort dessen deren hierfür hierzu hierbei hiermit davor zuvor seitdem seither daraufhin
    ferner zugleich gleichzeitig anschließend schließlich vielmehr insofern immerhin derweil unterdessen beides letztere
    letzterer letzteres wodurch weder hingegen stattdessen ebenfalls auch beide solche weil
  `),
  connectives: new Set(),
  conjunctions: wordSet("aber und"),
  contrasts: wordSet("aber doch jedoch allerdings dennoch trotzdem"),
  leaningPhrases:
    phraseList(`zum beispiel, im gegensatz dazu, auf der anderen seite, mit anderen worten,
    darüber hinaus, aus diesem grund, in diesem fall, das heißt, der erste, die beiden`),
  standingPhrases: phraseList(
    `dieses jahr, diese woche, diesen monat, diesen sommer, hier in deutschland`,
  ),
  negations: wordSet(
    "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand weder ohne kaum",
  ),
  conditions: wordSet("wenn falls sofern solange bis außer ob sonst nur"),
  attributions: new Map(),
  consequence:
    phraseList(`bedeutet, bedeuten, führt zu, führen zu, dadurch, folge, folgen, auswirkungen,
    auswirkung, könnte, könnten, würde, würden, ermöglicht, ermöglichen, entscheidend, wichtig,
    risiko, risiken, gefahr, chance, chancen, erstmals, größte, größten, rekord, millionen, milliarden,
    deshalb, daher, sinkt, sinken, sank, steigt, steigen, stieg, spart, sparen, senkt, senken, kostet, verteuert,
    verzögert, verschiebt, gefährdet, bedroht, droht, drohen, betroffen, verpflichtet, zwingt, verliert, verlieren`),
  friction:
    phraseList(`aber, jedoch, allerdings, dennoch, trotz, trotzdem, obwohl, kritik, kritiker, kritisiert,
    problem, probleme, herausforderung, herausforderungen, kosten, teuer, risiko, risiken, sorge, sorgen,
    warnt, warnen, widerstand, streit, klage, verlust, verluste, schwierig, gegen, zweifel, verzögerung, mangel`),
  outlook:
    phraseList(`wird, werden, soll, sollen, könnte, könnten, künftig, zukunft, zukünftig, geplant, plant,
    planen, erwartet, erwarten, voraussichtlich, nächstes jahr, nächsten jahr, kommenden, bald, langfristig, ziel, bis ende`),
  furniture:
    phraseList(`abonnieren, newsletter, jetzt anmelden, hier klicken, klicken sie, mehr lesen, lesen sie auch,
    lesen sie mehr, folgen sie uns, alle rechte vorbehalten, verwendet cookies, verwenden cookies, datenschutz, kontaktieren sie`),
};
