import {
  ABOUT_PARTS,
  ADDRESSES,
  rx,
  START,
  TELLS_TO_LEAVE,
  type Speech,
  type Speeches,
} from "./speech.ts";

const german: readonly Speech[] = [
  {
    does: TELLS_TO_LEAVE,
    pattern: rx(
      String.raw`${START}(?:ignorier(?:e|en sie|t)|vergiss|vergessen sie|missachte|missachten sie|verwirf)\b(?: \S+){0,5}? (?:anweisung|instruktion|vorgabe|befehl|regel|prompt|artikel|text|seite|kontext|oben|bisherige|vorherige)`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`\b(?:wenn|falls|da|als) (?:du|sie) (?:eine? |als )?(?:ki\b|sprachmodell|künstliche intelligenz|chatbot|assistent|diesen (?:text|artikel) zusammenfass)|\b(?:an|für) (?:alle |die |den |das )?(?:ki|sprachmodelle?|ki-\S+|chatbots?|zusammenfasser)\s*[:!]|(?:^|[.!?] )(?:ki-(?:leser|assistenten|modelle|systeme)|sprachmodelle|zusammenfassungen)\b[^.!?]{0,20} (?:müssen|sollen|sollten|haben)\b|\bdu bist (?:jetzt |nun |ab jetzt )?(?:eine? )?(?:ki\b|sprachmodell|assistent)`,
    ),
  },
  {
    does: ABOUT_PARTS,
    about: "parts",
    pattern: rx(
      String.raw`${START}(?:schreib(?:e|en sie)?|gib|geben sie|füge?|fügen sie|nenne|nennen sie|setze|setzen sie|antworte|antworten sie|beginne|beginnen sie|verwende|verwenden sie)\b[^.!?]{0,60}\b(?:in|im|als|zu|zur|zum|der|die|den|jede[rnms]?|deine[rnm]?|ihre[rnm]?) (?:\S+ )?(?:zusammenfassung|titel|überschrift|schlagzeile|stichpunkt|aufzählung|antwort|ausgabe|feld)`,
    ),
  },
];

const french: readonly Speech[] = [
  {
    does: TELLS_TO_LEAVE,
    pattern: rx(
      String.raw`${START}(?:ignore[zr]?|oublie[zr]?|néglige[zr]?|ne (?:tiens|tenez) pas compte)\b(?: \S+){0,5}? (?:instructions?|consignes?|directives?|règles?|prompt|l['’]article|le texte|la page|ce qui précède|précédent)`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`\bsi (?:vous êtes|tu es) (?:une? )?(?:ia\b|intelligence artificielle|modèle|assistant|robot|lecteur automatique)|\bsi (?:vous résumez|tu résumes)|\b(?:note|message|attention|avis|à l['’]attention|à)\b[^.!?]{0,12}\b(?:aux?|des|pour les?) (?:ia\b|modèles? de langage|assistants? (?:ia|virtuels?)|chatbots?)|(?:^|[.!?] )(?:les )?(?:résumés|modèles de langage|assistants ia) (?:doivent|devraient|devront)\b|\b(?:vous êtes|tu es) (?:désormais|maintenant) (?:une? )?(?:ia\b|assistant|modèle)`,
    ),
  },
  {
    does: ABOUT_PARTS,
    about: "parts",
    pattern: rx(
      String.raw`${START}(?:écri(?:s|vez|re)|ajoute[zr]?|répond(?:s|ez|re)|inclu(?:s|ez|re)|commence[zr]?|termine[zr]?|mentionne[zr]?|mets|mettez|affiche[zr]?)\b[^.!?]{0,60}\b(?:dans|au|à|comme|du|de|chaque|votre|ton|ta) (?:\S+ )?(?:résumé|titre|puce|réponse|champ|synthèse)`,
    ),
  },
];

const spanish: readonly Speech[] = [
  {
    does: TELLS_TO_LEAVE,
    pattern: rx(
      String.raw`${START}(?:ignora|ignore|ignorad|olvida|olvide|omite|descarta|haz caso omiso)\b(?: \S+){0,5}? (?:instrucci[oó]n(?:es)?|indicaciones|[oó]rdenes|reglas|prompt|art[ií]culo|texto|p[aá]gina|anterior(?:es)?)`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`\bsi (?:eres|es usted|usted es) (?:una? )?(?:ia\b|inteligencia artificial|modelo|asistente|chatbot|lector automático)|\bsi (?:estás|está) resumiendo|\b(?:nota|mensaje|aviso|atención)\b[^.!?]{0,12}\b(?:para|a) (?:las?|los?) (?:ia\b|modelos? de lenguaje|asistentes? (?:de ia|virtuales?)|chatbots?)|(?:^|[.!?] )(?:los )?(?:resúmenes|modelos de lenguaje|asistentes de ia) (?:deben|deberían|tienen que)\b|\b(?:eres|usted es) (?:ahora|a partir de ahora) (?:una? )?(?:ia\b|asistente|modelo)`,
    ),
  },
  {
    does: ABOUT_PARTS,
    about: "parts",
    pattern: rx(
      String.raw`${START}(?:escrib[ae]|añad[ae]|agreg(?:a|ue)|respond[ae]|incluy[ae]|empiez[ae]|termin[ae]|mencion[ae]|pon(?:ga)?)\b[^.!?]{0,60}\b(?:en|al|a|como|del|de|cada|su|tu) (?:\S+ )?(?:resumen|título|titular|viñeta|respuesta|campo)`,
    ),
  },
];

const portuguese: readonly Speech[] = [
  {
    does: TELLS_TO_LEAVE,
    pattern: rx(
      String.raw`${START}(?:ignor[ea]|esqueç?[ae]|desconsider[ea]|descart[ea])\b(?: \S+){0,5}? (?:instruç(?:ão|ões)|orientações|ordens|regras|prompt|artigo|texto|página|anterior(?:es)?)`,
    ),
  },
  {
    does: ADDRESSES,
    pattern: rx(
      String.raw`\bse (?:você é|tu és|és) (?:uma? )?(?:ia\b|inteligência artificial|modelo|assistente|chatbot|leitor automático)|\bse (?:você está|estás) (?:a resumir|resumindo)|\b(?:nota|mensagem|aviso|atenção)\b[^.!?]{0,12}\b(?:para|a|às?|aos?) (?:as |os )?(?:ias?\b|modelos? de linguagem|assistentes? (?:de ia|virtuais)|chatbots?)|(?:^|[.!?] )(?:os )?(?:resumos|modelos de linguagem|assistentes de ia) (?:devem|deveriam|têm de)\b|\b(?:você é|és) (?:agora|a partir de agora) (?:uma? )?(?:ia\b|assistente|modelo)`,
    ),
  },
  {
    does: ABOUT_PARTS,
    about: "parts",
    pattern: rx(
      String.raw`${START}(?:escrev[ae]|acrescent[ae]|adicion[ae]|respond[ae]|inclu[ai]|comec[ae]|termin[ae]|mencion[ae]|coloqu?[ea])\b[^.!?]{0,60}\b(?:no|na|ao|à|como|do|da|cada|seu|sua|teu|tua) (?:\S+ )?(?:resumo|título|manchete|tópico|resposta|campo)`,
    ),
  },
];

/** Chinese and Japanese. */
const unspaced: readonly Speech[] = [
  {
    does: TELLS_TO_LEAVE,
    asWritten: true,
    pattern:
      /(?:忽略|无视|忽視|無視|忘记)[^。！？]{0,10}(?:以上|之前|上述|前面|先前|所有|指令|指示|内容)|(?:以上|これまで|前)の(?:指示|命令|内容)[^。！？]{0,6}(?:無視|忘れ)/u,
  },
];

/** The other languages, each by its own words. */
export const OTHERS: readonly Speeches[] = [
  {
    trigger:
      /\b(?:ignorier|vergiss|vergessen sie|missacht|verwirf|sprachmodell|ki\b|ki-|künstliche|zusammenf|titel|schlagzeile|stichpunkt|aufzählung|antwort|ausgabe|assistent|chatbot)|überschrift/,
    speeches: german,
  },
  {
    trigger:
      /\b(?:ignore|oublie|néglige|ne tenez|ne tiens|ia\b|intelligence artificielle|modèle|assistant|robot|lecteur auto|chatbot|résum|titre|puce|réponse|champ|synthèse|si vous résum)|résum/,
    speeches: french,
  },
  {
    trigger:
      /\b(?:ignor|olvid|omite|descarta|haz caso|ia\b|inteligencia|modelo|asistente|chatbot|lector auto|resum|título|titular|viñeta|respuesta|campo)|resúm/,
    speeches: spanish,
  },
  {
    trigger:
      /\b(?:ignor|esque|desconsider|descart|ias?\b|inteligência|modelo|assistente|chatbot|leitor auto|resum|título|manchete|tópico|resposta|campo)/,
    speeches: portuguese,
  },
  {
    trigger: /[忽无無忘以前]/,
    speeches: unspaced,
  },
];
