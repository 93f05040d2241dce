import { SPANISH_GRAMMAR } from "../clauses/spanish.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { phraseList, wordSet } from "../phrases.ts";

export const SPANISH: Vocabulary = {
  grammar: SPANISH_GRAMMAR,
  functionWords: wordSet(`
    el la los las lo un una unos unas de del a al en con por para sin sobre entre hasta desde hacia
    contra según durante y e o u pero sino ni que quien quienes cual cuales donde cuando como si
    porque aunque mientras yo tú él ella usted nosotros ellos ellas ustedes me te se nos le les mi tu
    su sus mis tus nuestro nuestra este esta estos estas ese esa esos esas aquel eso esto es son era
    eran fue fueron será serán ser sido estar está están estaba ha han había haber he hay tiene tienen
    puede pueden debe no más muy también ya todo toda todos todas otro otra otros otras mismo así
    después antes
  `),
  determiners: wordSet(
    `el la los las un una unos unas su sus cada dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas todos todas ningún ninguna`,
  ),
  definite: wordSet("el la los las"),
  pronouns: wordSet("él ella ellos ellas le les su sus"),
  persons: new Set(),
  objectPronouns: wordSet("le les"),
  ambiguousPronouns: new Set(),
  backReferences: phraseList(
    `esto, eso, ese, esa, esos, esas, este, esta, estos, estas, así, allí, aquí, ambos, ambas, dicho, dicha`,
  ),
  address: wordSet(
    "yo me mi mis nosotros nos nuestro nuestra nuestros nuestras tú te tu tus usted ustedes",
  ),
  imperatives: new Set(),
  leaningOpeners: wordSet(`
    él ella ellos ellas esto eso este esta estos estas ese esa esos esas aquel aquella su sus o sino ahí
    allí aquí ambos ambas tampoco ello aquello dicho dicha dichos dichas tal tales les le
  `),
  connectives: wordSet(`
    así además también luego entonces igualmente finalmente asimismo paralelamente
  `),
  conjunctions: wordSet("pero y e"),
  contrasts: wordSet("pero aunque"),
  leaningPhrases:
    phraseList(`sin embargo, no obstante, por eso, por ello, por lo tanto, por tanto, por ejemplo,
    en cambio, por otra parte, por otro lado, de hecho, a su vez, en este caso, de esta manera, de este modo,
    por su parte, en consecuencia, mientras tanto, al mismo tiempo, desde entonces, para ello, con ello, tras ello,
    entre ellos, entre ellas, por último, es decir, en concreto, los dos, en ese`),
  standingPhrases: phraseList(`este año, esta semana, este mes, esta mañana`),
  negations: wordSet("no nunca jamás nada nadie ningún ninguna ninguno ni tampoco sin apenas"),
  conditions: wordSet("si salvo excepto solo sólo"),
  attributions: phraseList("según, de acuerdo con"),
  consequence:
    phraseList(`significa, consecuencia, consecuencias, podría, podrían, permitirá, permite, permitir,
    provoca, riesgo, riesgos, amenaza, impacto, efecto, efectos, clave, crucial, importante, permitiría, evita, evitará, evitar, reduce, reducirá, reducir, reduciría, ahorrar, ahorro, costará, costaría, obliga,
    obligará, afecta, afectará, retrasará, retrasaría, aumentará, encarecerá, primera vez, récord,
    millones, será, serán, supone, implica`),
  friction:
    phraseList(`pero, sin embargo, no obstante, aunque, pese a, a pesar de, críticas, crítica, críticos,
    preocupación, problema, problemas, dificultad, dificultades, costo, coste, costos, costes, riesgo, riesgos,
    oposición, contra, rechazo, rechazó, retraso, pérdida, pérdidas, desafío, desafíos, temor`),
  outlook:
    phraseList(`será, serán, podría, podrían, prevé, prevén, espera, esperan, próximo, próxima, próximos, futuro,
    pronto, planea, planean, objetivo, a largo plazo, se espera, continuará`),
  furniture:
    phraseList(`suscríbete, suscríbase, boletín, newsletter, haz clic, haga clic, leer más, lee también,
    síguenos, todos los derechos reservados, utiliza cookies, más información`),
};
