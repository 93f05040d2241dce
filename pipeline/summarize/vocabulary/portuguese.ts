import { PORTUGUESE_GRAMMAR } from "../clauses/portuguese.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { phraseList, wordSet } from "../phrases.ts";

export const PORTUGUESE: Vocabulary = {
  grammar: PORTUGUESE_GRAMMAR,
  functionWords: wordSet(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às com por pelo pela pelos
    pelas para sem sobre entre até desde contra segundo durante e ou mas nem que quem qual quais onde
    quando como se porque embora enquanto eu tu ele ela você nós eles elas vocês me te lhe meu minha
    seu sua seus suas nosso nossa este esta estes estas esse essa esses essas aquele isso isto é são
    era eram foi foram será serão ser sido estar está estão estava tem têm tinha há pode podem deve
    não mais muito também já todo toda todos todas outro outra outros outras mesmo assim depois antes
  `),
  determiners: wordSet(
    `o a os as um uma uns umas seu sua seus suas cada dois duas três quatro cinco seis sete oito nove dez vários várias alguns algumas muitos muitas todos todas nenhum nenhuma`,
  ),
  definite: wordSet("o a os as"),
  pronouns: wordSet("ele ela eles elas lhe lhes seu sua seus suas dele dela deles delas"),
  persons: new Set(),
  objectPronouns: wordSet("lhe lhes"),
  ambiguousPronouns: new Set(),
  backReferences: phraseList(
    `isso, isto, esse, essa, esses, essas, este, esta, estes, estas, assim, ali, aqui, ambos, ambas, dele, dela, nele, nela, disso, nisso`,
  ),
  address: wordSet(
    "eu me meu minha meus minhas nós nosso nossa nossos nossas tu você vocês teu tua",
  ),
  imperatives: new Set(),
  leaningOpeners: wordSet(`
    ele ela eles elas isso isto este esta estes estas esse essa esses essas aquele aquela seu sua seus
    suas ou aí ali aqui ambos ambas nem aquilo tal tais nele nela neles nelas dele dela deles delas
  `),
  connectives: wordSet(`
    porém contudo todavia entretanto assim então também além logo portanto finalmente ademais paralelamente
  `),
  conjunctions: wordSet("mas e"),
  contrasts: wordSet("mas porém contudo todavia"),
  leaningPhrases:
    phraseList(`no entanto, por isso, por exemplo, por outro lado, além disso, além do mais, de fato,
    por sua vez, neste caso, nesse caso, desta forma, dessa forma, por conseguinte, desde então, ao mesmo tempo, enquanto isso, em consequência, para isso, em seguida, por fim, ou seja,
    entre eles, entre elas, nesse sentido, os dois, com isso, nesse`),
  standingPhrases: phraseList(`este ano, esta semana, este mês, esta manhã`),
  negations: wordSet("não nunca jamais nada ninguém nenhum nenhuma nem tampouco sem"),
  conditions: wordSet("se salvo exceto só somente apenas"),
  attributions: phraseList("segundo, de acordo com"),
  consequence:
    phraseList(`significa, consequência, consequências, poderia, poderiam, pode, podem, permite, permitirá,
    permitir, permitiria, evita, evitará, evitar, reduz, reduzirá, reduzir, reduziria, economizar, economia, custará, custaria, obriga,
    obrigará, afeta, afetará, atrasará, atrasaria, aumentará, deixa de, provoca, risco, riscos, ameaça, impacto, efeito, efeitos, fundamental, crucial, importante, primeira vez,
    recorde, milhões, bilhões, será, serão`),
  friction:
    phraseList(`mas, porém, no entanto, contudo, embora, apesar, críticas, crítica, críticos, preocupação,
    problema, problemas, dificuldade, dificuldades, custo, custos, risco, riscos, oposição, contra, atraso, perda,
    perdas, desafio, desafios, temor`),
  outlook:
    phraseList(`será, serão, vai, vão, deve, devem, poderá, poderão, prevê, espera, esperam, próximo, próxima,
    próximos, futuro, em breve, planeja, objetivo, a longo prazo, continuará`),
  furniture:
    phraseList(`inscreva se, assine, newsletter, clique aqui, leia mais, leia também, siga nos,
    todos os direitos reservados, utiliza cookies, saiba mais`),
};
