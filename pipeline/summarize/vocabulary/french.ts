import { FRENCH_GRAMMAR } from "../clauses/french.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { phraseList, wordSet } from "../phrases.ts";

export const FRENCH: Vocabulary = {
  grammar: FRENCH_GRAMMAR,
  functionWords: wordSet(`
    le la les l un une des du de d au aux à en dans sur sous par pour avec sans entre vers chez contre
    et ou mais donc or ni car que qu qui quoi dont où si comme quand lorsque puisque quoique
    je tu il elle on nous vous ils elles me te se lui leur y ce c cet cette ces celui celle ceux
    mon ma mes ton ta tes son sa ses notre nos votre vos leurs est sont était étaient sera seront être
    été a ont avait avaient aura auront avoir eu fait faire peut peuvent doit doivent pas ne n plus
    très aussi encore déjà tout tous toute toutes même autre autres alors ainsi après avant depuis
    pendant selon afin c'est n'est qu'il qu'elle qu'ils d'un d'une il y
  `),
  determiners: wordSet(
    `le la les l un une des du son sa ses leur leurs chaque deux trois quatre cinq plusieurs certains certaines tous toutes quelques aucun aucune six sept huit neuf dix des`,
  ),
  definite: wordSet("le la les"),
  pronouns: wordSet("il elle ils elles lui eux leur leurs sa ses qu'il qu'elle qu'ils qu'elles"),
  persons: new Set(),
  objectPronouns: wordSet("lui eux"),
  ambiguousPronouns: new Set(),
  backReferences: phraseList(
    `cela, ça, celui, celle, ceux, cette, cet, ces, tel, telle, tels, aurait, auraient`,
  ),
  address: wordSet("je j'ai me moi mon ma mes nous notre nos vous votre vos tu ton ta tes"),
  imperatives: new Set(),
  leaningOpeners: wordSet(`
    il elle ils elles ce c'est cet cette ces cela ça celui celle ceux ceci lui leur son sa ses ou or donc
    car d'autres y là ici autrement eux certes lesquels dont aussitôt celles
  `),
  connectives: wordSet(`
    ainsi alors cependant toutefois néanmoins pourtant puis ensuite enfin aussi également parallèlement d'ailleurs
  `),
  conjunctions: wordSet("mais et"),
  contrasts: wordSet("mais cependant toutefois pourtant néanmoins"),
  leaningPhrases:
    phraseList(`en effet, par ailleurs, de plus, en outre, par exemple, en revanche, par conséquent,
    du coup, au contraire, d'autre part, pour autant, dans ce cas, à cet égard, de même, de son côté, de leur côté, pour sa part, pour leur part, à l'inverse,
    dans le même temps, en parallèle, en conséquence, en fait, dès lors, depuis lors, entre temps, c'est pourquoi, les deux`),
  standingPhrases: phraseList(`cette année, cette semaine, ce mois ci, ce matin`),
  negations: wordSet(
    "ne pas n'est n'a n'ont n'était jamais aucun aucune rien personne ni sans guère",
  ),
  conditions: wordSet("si s'il s'ils sauf sinon excepté"),
  attributions: phraseList("selon, d'après"),
  consequence:
    phraseList(`signifie, conséquence, conséquences, pourrait, pourraient, devrait, devraient, permet,
    permettra, permettre, entraîne, entraîner, provoque, risque, risques, menace, impact, enjeu, enjeux, effet, effets,
    permettrait, évite, évitera, éviter, réduit, réduire, réduira, réduirait, coûtera, coûterait, oblige, obligera, contraint,
    affecte, touche, prive, augmentera, baissera, économiser, retardera, retarderait, première fois, record, millions, milliards, important, importante, crucial, va, vont, sera`),
  friction:
    phraseList(`mais, cependant, toutefois, pourtant, malgré, bien que, critique, critiques, inquiétude,
    inquiétudes, problème, problèmes, difficulté, difficultés, coût, coûts, coûteux, risque, risques, opposition, contre,
    refuse, refusé, dénonce, retard, perte, pertes, défi, défis, crainte, craintes`),
  outlook:
    phraseList(`va, vont, sera, seront, devrait, devraient, pourrait, pourraient, prévoit, prévoient, prévu,
    prévue, prochain, prochaine, avenir, futur, bientôt, d'ici, à terme, attendu, objectif, espère`),
  furniture:
    phraseList(`abonnez vous, inscrivez vous, newsletter, cliquez ici, lire aussi, à lire aussi, lire la suite,
    suivez nous, tous droits réservés, utilise des cookies, en savoir plus`),
};
