import { phraseList, wordSet } from "../phrases.ts";
import type { Grammar } from "./grammar.ts";

const MONTH =
  "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
const DAY = "(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)";
const DATE = String.raw`\d{1,2} de ${MONTH}(?: de \d{4})?`;

export const SPANISH_GRAMMAR: Grammar = {
  verbSecond: false,
  dropsSubject: true,
  tails: phraseList(`
    que, quien, quienes, cuyo, cuya, cuyos, cuyas, donde, lo que, lo cual, el cual, la cual, los cuales, las cuales,
    en el que, en la que, en los que, en las que, en la cual, en el cual, con el que, con la que, con los que, con las que,
    a la que, al que, a los que, a las que, por lo que, por la que, por el que, de los que, de las que, de los cuales,
    de las cuales, entre los que, entre las que, entre ellos, entre ellas, porque, ya que, puesto que, dado que, pues,
    mientras que, mientras, después de, tras, para, para que, con el fin de, con el objetivo de, a fin de, gracias a,
    gracias al, debido a, debido al, a causa de, a raíz de, durante, con, en, a, por, como, desde,
    así como, según
  `),
  provisos: phraseList(
    `a condición, a menos, a no ser, con tal, en caso, a excepción, siempre, salvo`,
  ),
  additions: phraseList(
    `entre otras, incluido, incluida, incluidos, incluidas, entre otros, en especial, especialmente, sobre todo, frente a, frente al,
    es decir, casi, cerca de, más de, al menos, equivalente, equivalentes, en lugar de`,
  ),
  awaitPurpose: wordSet(
    "servir bastó bastaron necesita necesitan exige exigen sirve sirven servirá servirán basta bastan suficiente suficientes falta faltan demasiado necesario necesaria imposible difícil útil listo lista ideal",
  ),
  purpose: ["para", /(?:[aeií]r)$/u],
  bareTails: phraseList(`
    porque, ya que, puesto que, dado que, mientras que, después de, tras, con el fin de, con el objetivo de, a fin de,
    gracias a, gracias al, debido a, debido al, a causa de, a raíz de, durante, mediante, a través de, con motivo de, así como, en el marco de, en el marco del
  `),
  participle:
    /^\p{Ll}{3,}(?:[ai]d[oa]s?|ando|iendo|yendo|hech[oa]s?|abiert[oa]s?|puest[oa]s?|escrit[oa]s?|cubiert[oa]s?)$/u,
  leads: phraseList(`
    en, a, al, con, tras, después de, desde, durante, para, por, según, de acuerdo con, ante, frente a, frente al, gracias a,
    gracias al, pese a, a pesar de, además de, aunque, mientras, mientras que, actualmente, hoy, ayer, ahora, hasta ahora,
    entre, recientemente, fundada, fundado, creada, creado, paralelamente, el año pasado, bajo, de momento, por el momento, el lunes, el martes,
    el miércoles, el jueves, el viernes, el sábado, el domingo, el mes pasado, el año pasado, este año, esta semana
  `),
  claims: wordSet(`
    que quien quienes cuyo cuya cuyos cuyas donde cual cuales cuando si como porque mientras aunque pues
  `),
  saying: phraseList(`
    dijo, afirmó, señaló, indicó, explicó, anunció, aseguró, declaró, añadió, agregó, informó, precisó, apuntó, sostuvo,
    advirtió, comentó, detalló, subrayó, recordó, confirmó, dijeron, afirmaron, señalaron, indicaron, explicaron, informaron,
    aseguraron, ha dicho, ha afirmado, ha señalado, ha indicado, ha explicado, ha anunciado, ha asegurado, ha declarado,
    ha informado, ha añadido, dice, reconoce, reconocen, reconoció, calcula, estima, prevé, lamenta, afirma, señala, indica, explica, asegura, advierte, según, de acuerdo con
  `),
  telling: wordSet(`
    dijo afirmó señaló indicó explicó anunció aseguró declaró añadió agregó informó precisó apuntó sostuvo advirtió comentó
    detalló subrayó recordó confirmó reveló mostró constató reconoció estimó calculó dijeron afirmaron señalaron indicaron
    explicaron anunciaron aseguraron informaron confirmaron advirtieron dicho afirmado señalado indicado explicado anunciado
    asegurado informado confirmado reconocido advertido mostrado revelado afirma señala indica explica asegura advierte
    sostiene confirma calcula estima muestra revela afirman señalan indican explican aseguran advierten sostienen calculan estiman
  `),
  copulas: wordSet("es son era eran fue fueron será serán ser sigue siendo"),
  indefinite: wordSet("un una unos unas"),
  verbs: wordSet(`
    es son era eran fue fueron ha han había habían tiene tienen puede pueden debe deben está están estuvo hay va van
    hace hacen hizo dijo dice dicen pudo tuvo puso quiso vino supo trajo quiere quieren sabe saben viene vienen pone ponen
    sigue siguen pide piden permite permiten prevé prevén ofrece ofrecen recibe reciben vende venden produce producen
    reduce reducen cuesta cuestan vale valen representa representan alcanza alcanzan lanza lanzan abre abren cierra cierran
    compra compran paga pagan pierde pierden gana ganan crea crean propone proponen desarrolla desarrollan fabrica fabrican
    emplea emplean utiliza utilizan usa usan mide miden detecta detectan analiza analizan vigila vigilan controla controlan
    calcula calculan funciona funcionan trabaja trabajan participa participan empieza empiezan comienza comienzan financia
    financian invierte invierten sustituye sustituyen exige exigen teme temen denuncia denuncian critica critican rechaza
    rechazan acepta aceptan reclama reclaman espera esperan busca buscan considera consideran existe existen falta faltan
    basta bastan depende dependen afecta afectan cubre cubren conecta conectan transmite transmiten envía envían guarda guardan
    contiene contienen incluye incluyen dispone disponen pesa pesan dura duran garantiza garantizan aumenta aumentan baja bajan
    crece crecen cae caen pasa pasan llega llegan opera operan gestiona gestionan instala instalan prueba prueban muestra
    muestran revela revelan confirma confirman indica indican afirma afirman explica explican señala señalan anuncia anuncian
    asegura aseguran advierte advierten impone imponen prohíbe prohíben obliga obligan autoriza autorizan apoya apoyan aporta
    aportan reúne reúnen sale salen ve ven cree creen refuerza refuerzan acelera aceleran limita limitan evita evitan protege
    protegen amenaza amenazan provoca provocan significa significan supone suponen implica implican constituye constituyen
    marca marcan consume consumen responde responden escribe escriben vive viven ocupa ocupan lleva llevan mantiene mantienen
    necesita necesitan sirve sirven convierte convierten pretende pretenden planea planean cuenta cuentan logra logran reconoce reconocen pesa evalúa evalúan registra registran circula circulan dirige dirigen empuja toca porta exporta exportan importa importan prepara preparan comparte comparten forma forman contrata contratan despide despiden duplica duplican triplica disminuye disminuyen equivale equivalen ilustra supera superan alimenta alimentan recoge recogen identifica identifican corrige corrigen publica publican examina examinan vota votan juzga prolonga extiende extienden defiende defienden atraviesa atraviesan decide deciden ahorra ahorran estudia estudian plantea plantean acumula acumulan almacena almacenan procesa procesan vuela vuelan viaja viajan cobra cobran facilita facilitan resuelve resuelven queda quedan parece parecen requiere requieren
  `),
  verbEnding:
    /(?:[^i]ó|ió|aron|ieron|jeron|yeron|ará|erá|irá|drá|arán|erán|irán|drán|aba|aban|ían|aría|dría|ería)$/u,
  noVerbs: wordSet(`
    batería ingeniería minería refinería cafetería librería lotería ganadería galería materia secretaría tesorería
    mensajería enfermería robótica traba sílaba también alcantarillado paisajería hotelería sastrería tubería maquinaría
  `),
  prepositions: wordSet(
    "a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras",
  ),
  times: {
    passing: String.raw`(?:el|este|el pasado|el próximo) ${DAY}(?: ${DATE})?|hoy|ayer|la semana pasada|esta semana|esta mañana`,
    bounding: String.raw`(?:el|el pasado|el próximo) ${DATE}|en ${MONTH}(?: de \d{4})?|el año pasado|el próximo año|el año que viene|este año|en \d{4}|a (?:principios|finales|mediados) de (?:${MONTH}(?: de \d{4})?|\d{4})`,
  },
  beforeTimes:
    "de|del|desde|hasta|que|y|e|o|entre|antes|después|como|para|solo|sólo|cada|es|son|será|fue|hacia|a|por",
  absolutes: wordSet(`
    único única únicos únicas primer primero primera primeros primeras último última todo toda todos todas siempre récord más
    menos mejor mejores peor peores mayor menor mayores unanimidad
  `),
  neverLast: wordSet(`
    el la los las lo un una unos unas de del a al en con por para sin sobre entre hasta desde hacia contra según durante y e o u
    pero sino ni que quien cual donde cuando como si porque aunque mientras su sus este esta ese esa es son era fue será ha han
    había hay tiene puede pueden debe deben no se más menos muy también ser estar está están va van tras ante bajo cuyo cuya
    haber ya además todo toda todos todas
  `),
  reported: new Set(),
  pairs: [
    [/\bno s[oó]lo\b/iu, /\bsino\b/iu],
    [/\btanto\b/iu, /\bcomo\b/iu],
    [/\bentre\b/iu, /\bentre\b.*(?<!\p{L})[ye](?!\p{L})|\bentre (?:ellos|ellas|otros)\b/iu],
    [/\bpor un lado\b/iu, /\bpor (?:el )?otro\b/iu],
  ],
};
