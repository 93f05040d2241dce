/*
 * Words by which a sentence reads as an interpretation: it says that something may be, or what something
 * seems to mean, and so promises no fact.
 *
 * "Will" and its like are not among them: what is foretold without a doubt reads as known.
 */

const ENGLISH = String.raw`may|might|could|can|would|should|ought|perhaps|maybe|possib(?:le|ly|ility|ilities)|potential(?:ly)?|probab(?:le|ly|ility)|likel(?:y|ier|iest|ihood)|unlikely|plausibl[ey]|conceivabl[ey]|arguabl[ey]|presumabl[ey]|apparent(?:ly)?|seem(?:s|ed|ing|ingly)?|appears? (?:to|as|that|set|likely|less|more|un\w+)|suggest(?:s|ed|ing|ive)?|indicat(?:es?|ing|ive)|impl(?:y|ies|ying)|hint(?:s|ing|ed)?|signal(?:s|l?ing|l?ed)?|point(?:s|ing)? (?:to|towards?|at|up)|underscor(?:es?|ing)|underlin(?:es?|ing)|highlight(?:s|ing)?|illustrat(?:es?|ing)|reflect(?:s|ing)?|raises? (?:the |\w+ )?(?:questions?|doubts?|prospect|stakes|possibility|concerns?)|whether|if|unless|depend(?:s|ing)? (?:on|upon|less|more)|hing(?:es?|ing) (?:on|upon)|remains? (?:to be seen|unclear|uncertain|open|unproven|an open)|unclear|uncertain(?:ty)?|tend(?:s|ed)? to|in (?:effect|theory|principle|all likelihood)|matter of|amounts? to|looks? (?:like|set|likely|as)|feels? like|read(?:s)? (?:as|like)|interpret(?:ed|ation)?|in other words|expect(?:s|ed)? to|poised to|set to|bound to|stands? to|(?:is|are|to|one|thing|date|point)s? to watch`;

const GERMAN = String.raw`könnten?|kann|können|dürften?|mag|mögen|müssten?|sollten?|würden?|wäre(?:n)?|hätten?|vielleicht|möglich(?:erweise|keit|en?|es)?|womöglich|eventuell|vermutlich|wahrscheinlich|unwahrscheinlich|wohl|offenbar|anscheinend|scheinbar|scheint|scheinen|wirkt|deute[nt]|legt nahe|legen nahe|nahelegt|lässt (?:darauf )?(?:schließen|vermuten|ahnen)|spricht (?:dafür|dagegen|für|gegen)|zeigt sich|zeugt|ob|wenn|falls|sofern|hängt (?:davon |an |ab)|abhängig|unklar|ungewiss|unsicher|fraglich|neigt dazu|gewissermaßen|im grunde|letztlich|unterstreich(?:t|en)|verdeutlich(?:t|en)|spiegel(?:t|n)|drohen?|droht|signal\w*|prüfstein|bleibt abzuwarten|zu beobachten`;

const FRENCH = String.raw`pourrai(?:t|ent)|peut|peuvent|puisse(?:nt)?|devrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|\p{L}+erai(?:t|ent)|peut-être|possibl(?:e|es|ement)|possibilité|éventuel\p{L}*|probabl(?:e|es|ement)|vraisemblabl\p{L}*|sans doute|apparemment|semble(?:nt)?|paraît|paraissent|suggère(?:nt)?|indique(?:nt)?|laisse(?:nt)? (?:penser|supposer|entrevoir|entendre|présager)|témoigne(?:nt)?|signale(?:nt)?|souligne(?:nt)?|illustre(?:nt)?|reflète(?:nt)?|si|s['’]ils?|dépend(?:ra|re|ent)?|reste à (?:savoir|voir)|incertain\p{L}*|incertitude|risque(?:nt)? de|tend(?:ent)? à|en somme|en quelque sorte|menace(?:nt)? de|à surveiller`;

const SPANISH = String.raw`podr[ií]an?|puede[n]?|pueda[n]?|deber[ií]an?|ser[ií]an?|habr[ií]an?|(?:tendr|llevar|supondr|implicar|significar|permitir|obligar|afectar|har|dar)[ií]an?|quizás?|tal vez|acaso|posibl(?:e|es|emente)|posibilidad|potencial(?:mente)?|probabl(?:e|es|emente)|improbable|al parecer|aparentemente|parece[n]?|sugiere[n]?|indica[n]?|apunta[n]?|señala[n]?|insinúa[n]?|refleja[n]?|subraya[n]?|ilustra[n]?|si|depende[n]?|dependerá[n]?|está por ver|incierto|incierta|incertidumbre|corre[n]? el riesgo|tiende[n]? a|en cierto modo|en el fondo|amenaza[n]? con|habrá que ver`;

const PORTUGUESE = String.raw`poderiam?|pode[m]?|possa[m]?|poderá|poderão|deveriam?|seriam?|teriam?|(?:levar|implicar|significar|permitir|obrigar|afetar|far|dar|tornar)iam?|talvez|quiçá|possivelmente|possível|possíveis|possibilidade|potencial(?:mente)?|provavelmente|provável|prováveis|improvável|aparentemente|parece[m]?|sugere[m]?|indica[m]?|aponta[m]?|sinaliza[m]?|reflete[m]?|sublinha[m]?|ilustra[m]?|depende[m]?|dependerá|resta saber|incerto|incerta|incerteza|corre[m]? o risco|tende[m]? a|de certo modo|no fundo|ameaça[m]? \p{L}+r|a acompanhar`;

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};

const patterns = new Map(
  Object.entries(BY_LANGUAGE).map(([code, words]) => [
    code,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "iu"),
  ]),
);

/**
 * Whether a sentence reads as an interpretation.
 *
 * @param code BCP 47 primary language.
 * @returns null for a language whose words are not known here.
 */
export function isHedged(text: string, code: string): boolean | null {
  return patterns.get(code)?.test(text) ?? null;
}
