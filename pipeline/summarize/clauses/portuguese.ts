import { phraseList, wordSet } from "../phrases.ts";
import type { Grammar } from "./grammar.ts";

const MONTH =
  "(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)";
const DAY = "(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo)";
const DATE = String.raw`\d{1,2}º? de ${MONTH}(?: de \d{4})?`;

export const PORTUGUESE_GRAMMAR: Grammar = {
  verbSecond: false,
  dropsSubject: true,
  tails: phraseList(`
    que, quem, cujo, cuja, cujos, cujas, onde, o que, o qual, a qual, os quais, as quais, no qual, na qual, nos quais, nas quais,
    em que, com o qual, com a qual, com os quais, pelo qual, pela qual, da qual, do qual, dos quais, das quais, entre os quais,
    entre as quais, entre eles, entre elas, porque, já que, uma vez que, visto que, pois, enquanto, após, depois de,
    depois que, para, para que, a fim de, com o objetivo de, graças a, graças ao, graças à, devido a, devido ao, devido à,
    por causa, durante, com, em, no, na, nos, nas, ao, à, às, aos, por, pelo, pela, como, desde, bem como, assim como, segundo, de acordo com
  `),
  provisos: phraseList(`desde que, a não ser, em caso, com exceção, à exceção, salvo`),
  additions: phraseList(
    `incluindo, inclusive, especialmente, sobretudo, principalmente, ante, contra, em comparação, ou seja, entre outros, entre outras, quase, cerca de,
    mais de, pelo menos, equivalente, equivalentes, em vez de`,
  ),
  awaitPurpose: wordSet(
    "servir bastou bastaram precisa precisam exige exigem serve servem servirá servirão basta bastam suficiente suficientes falta faltam demais necessário necessária impossível difícil útil pronto pronta ideal",
  ),
  purpose: ["para", /(?:[aeiô]r)$/u],
  bareTails: phraseList(`
    porque, já que, uma vez que, visto que, enquanto, após, depois de, depois que, a fim de, com o objetivo de, graças a,
    graças ao, graças à, graças às, devido a, devido ao, devido à, por causa de, por causa da, por causa do, bem como,
    por meio de, durante, mediante, através de, por ocasião de, no âmbito do, no âmbito da
  `),
  participle:
    /^\p{Ll}{3,}(?:[ai]d[oa]s?|ando|endo|indo|feit[oa]s?|abert[oa]s?|post[oa]s?|escrit[oa]s?|cobert[oa]s?|eleit[oa]s?)$/u,
  leads: phraseList(`
    em, no, na, nos, nas, ao, à, aos, às, com, após, depois de, desde, durante, para, por, pelo, pela, segundo, de acordo com,
    conforme, diante de, diante da, diante do, graças a, graças ao, graças à, apesar de, apesar da, apesar do, além de,
    além da, além do, embora, enquanto, atualmente, hoje, ontem, agora, até agora, entre, recentemente, fundada, fundado,
    criada, criado, paralelamente, sob, por enquanto, por ora, este ano, neste ano, esta semana, nesta semana
  `),
  claims: wordSet(`
    que quem cujo cuja cujos cujas onde qual quais quando se como porque enquanto embora pois
  `),
  saying: phraseList(`
    disse, afirmou, explicou, informou, anunciou, declarou, acrescentou, destacou, ressaltou, apontou, alertou, comentou,
    detalhou, lembrou, confirmou, garantiu, avaliou, contou, disseram, afirmaram, explicaram, informaram, reconheceu, reconhece, calcula, estima, prevê, lamenta, diz, afirma,
    explica, informa, destaca, ressalta, aponta, alerta, avalia, conta, segundo, de acordo com, conforme
  `),
  telling: wordSet(`
    disse afirmou explicou informou anunciou declarou acrescentou destacou ressaltou apontou alertou comentou detalhou lembrou
    confirmou garantiu avaliou contou revelou mostrou reconheceu estimou calculou disseram afirmaram explicaram informaram
    anunciaram confirmaram alertaram diz afirma explica informa destaca ressalta aponta alerta avalia mostra revela estima
    calcula confirma garante dizem afirmam explicam informam apontam alertam avaliam mostram revelam estimam calculam
  `),
  copulas: wordSet("é são era eram foi foram será serão ser continua"),
  indefinite: wordSet("um uma uns umas"),
  verbs: wordSet(`
    é são era eram foi foram será serão tem têm tinha tinham pode podem deve devem está estão esteve há vai vão faz fazem fez
    disse diz dizem pôde teve pôs quis veio soube trouxe quer querem sabe sabem vem vêm põe põem segue seguem pede pedem
    permite permitem prevê preveem oferece oferecem recebe recebem vende vendem produz produzem reduz reduzem custa custam
    vale valem representa representam alcança alcançam lança lançam abre abrem fecha fecham compra compram paga pagam perde
    perdem ganha ganham cria criam propõe propõem desenvolve desenvolvem fabrica fabricam emprega empregam utiliza utilizam usa
    usam mede medem detecta detectam analisa analisam monitora monitoram controla controlam calcula calculam funciona funcionam
    trabalha trabalham participa participam começa começam financia financiam investe investem substitui substituem exige
    exigem teme temem denuncia denunciam critica criticam rejeita rejeitam aceita aceitam cobra cobram espera esperam busca
    buscam considera consideram existe existem falta faltam basta bastam depende dependem afeta afetam cobre cobrem conecta
    conectam transmite transmitem envia enviam guarda guardam contém contêm inclui incluem dispõe dispõem pesa pesam dura duram
    garante garantem aumenta aumentam cai caem cresce crescem passa passam chega chegam opera operam administra instala instalam
    testa testam mostra mostram revela revelam confirma confirmam indica indicam afirma afirmam explica explicam aponta apontam
    anuncia anunciam alerta alertam impõe impõem proíbe proíbem obriga obrigam autoriza autorizam apoia apoiam reúne reúnem sai
    saem vê veem crê acredita acreditam reforça reforçam acelera aceleram limita limitam evita evitam protege protegem ameaça
    ameaçam provoca provocam significa significam implica implicam constitui constituem marca marcam consome consomem responde
    respondem escreve escrevem vive vivem ocupa ocupam leva levam mantém mantêm precisa precisam serve servem pretende
    pretendem planeja planejam conta contam fica ficam atende atendem soma somam acompanha acompanham reconhece reconhecem avalia avaliam registra registram circula circulam dirige dirigem exporta exportam importa importam prepara preparam divide dividem forma formam contrata contratam demite dobra dobram triplica diminui diminuem equivale equivalem ilustra supera superam alimenta alimentam coleta coletam identifica identificam corrige corrigem publica publicam examina examinam vota votam julga prolonga estende estendem defende defendem decide decidem economiza economizam estuda estudam planeja acumula acumulam armazena armazenam processa processam voa voam viaja viajam recomenda recomendam promete prometem torna tornam termina terminam supõe supõem parece parecem requer requerem consegue conseguem tenta tentam
  `),
  verbEnding:
    /(?:[^o]ou|aram|eram|iram|ará|erá|irá|rá|arão|erão|irão|ava|avam|eu|iu|iam|aria|eria|iria)$/u,
  noVerbs: wordSet(`
    seu meu teu eu museu europeu pneu ateu judeu liceu apogeu verão show padaria bateria categoria parceria livraria loteria
    engenharia refinaria galeria matéria secretaria materia indústria memória maioria minoria teoria consultoria auditoria
    moscou grou breu camafeu corifeu troféu hotelaria portaria
  `),
  prepositions: wordSet(`
    a à ao aos às ante após até com contra de da do das dos desde em na no nas nos entre para pela pelo pelas pelos por sem sob
    sobre
  `),
  times: {
    passing: String.raw`(?:na|nesta|nessa|na última|na próxima|no|neste|no último|no próximo) ${DAY}(?: \(\d{1,2}\))?(?:, \d{1,2}º?(?: de ${MONTH}(?: de \d{4})?)?,?)?|hoje|ontem|na semana passada|nesta semana|esta semana`,
    bounding: String.raw`em ${DATE}|em ${MONTH}(?: de \d{4})?|no ano passado|no próximo ano|no ano que vem|neste ano|este ano|em \d{4}|no (?:início|fim|final) de (?:${MONTH}(?: de \d{4})?|\d{4})`,
  },
  beforeTimes:
    "de|da|do|desde|até|que|e|ou|entre|antes|depois|como|para|só|somente|cada|é|são|será|foi|por|a",
  absolutes: wordSet(`
    único única únicos únicas primeiro primeira primeiros primeiras último última todo toda todos todas sempre recorde mais
    menos melhor melhores pior piores maior menor maiores unanimidade
  `),
  neverLast: wordSet(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às com por pelo pela pelos pelas para sem sobre entre
    até desde contra segundo durante e ou mas nem que quem qual onde quando como se porque embora enquanto seu sua seus suas
    este esta esse essa é são era foi será tem têm tinha há pode podem deve devem não mais menos muito também ser estar está
    estão vai vão após sob cujo cuja ter já ainda todo toda todos todas
  `),
  reported: new Set(),
  pairs: [
    [/\bn[ãa]o s[óo](?!\p{L})|\bn[ãa]o apenas\b/iu, /\bmas\b/iu],
    [/\btanto\b/iu, /\b(?:quanto|como)\b/iu],
    [/\bentre\b/iu, /\bentre\b.*(?<!\p{L})e(?!\p{L})|\bentre (?:eles|elas|outros)\b/iu],
    [/\bpor um lado\b/iu, /\bpor outro\b/iu],
  ],
};
