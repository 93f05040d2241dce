/*
 * Openings that could stand before any text, and so say nothing of this one. Nothing here is about what
 * a sentence says: the same words further on are somebody's way of writing.
 */

const OPENINGS: Readonly<Record<string, string>> = {
  en: String.raw`in (?:today['’]s|the|this|our|an?) (?:\S+ ){0,3}?(?:world|age|era|landscape|environment|society|climate|digital age|times)\b(?! (?:cup|bank|war|trade|health|series|record|champion|of\b))|in an? (?:ever|rapidly|constantly|increasingly)[ -]\S+|(?:this|the) (?:article|piece|post|text|report|story|author|brief|summary|document) (?:\S+ )?(?:discuss|describ|explor|explain|examin|look|cover|highlight|delv|talk|outlin|present|provid|deal|argue|focus|is about|address|detail|summari)\w*|it(?: is|['’]s) (?:important|worth|essential|crucial|interesting|no secret|clear|well known|vital|necessary|critical)(?: \S+)? ?(?:to (?:note|remember|mention|understand|consider|point out|say|emphasi[sz]e|recogni[sz]e|highlight)|noting|mentioning|remembering|that\b)|it should be noted|it goes without saying|needless to say|as we all know|when it comes to|in (?:conclusion|summary|short|a nutshell|essence)\b|to (?:sum up|summari[sz]e|conclude)\b|overall,|at the end of the day|in recent (?:years|times), (?:there has|we have|the world)|(?:here['’]s|here is) (?:what|why|everything|all)|(?:let['’]s|let us) (?:dive|take|explore|look)|(?:are|have) you (?:ever|looking|ready|wonder)\w*|welcome to|in this (?:article|post|brief|summary|piece)|key takeaways?:|why it matters:|summary:|first and foremost|last but not least`,
  de: String.raw`in (?:der|einer|unserer) (?:heutigen|modernen|schnelllebigen|digitalen|sich \S+)(?: \S+){0,2} (?:welt|zeit|ära|gesellschaft|landschaft)|(?:dieser|der) (?:artikel|text|beitrag|bericht|autor) (?:\S+ )?(?:beschreib|behandel|erklär|handel|beleucht|untersuch|diskutier|befass|zeig|erläuter|fasst)\w*|es ist (?:wichtig|entscheidend|interessant|bemerkenswert|unerlässlich)(?: \S+)? ?(?:zu|,)|es sei (?:darauf hingewiesen|angemerkt|erwähnt)|wie wir alle wissen|zusammenfassend|kurz gesagt|im großen und ganzen|alles in allem|in diesem (?:artikel|beitrag|text)|wenn es um\b|insgesamt (?:lässt sich|kann man)`,
  fr: String.raw`dans (?:le|un|notre) monde (?:d['’]aujourd['’]hui|actuel|moderne|en (?:constante|perpétuelle) \S+)|à l['’]ère (?:du|de la|numérique)|(?:cet|l['’]) ?article (?:\S+ )?(?:décri|explor|expliqu|examin|abord|trait|présent|évoqu|discut|analys|détaill)\w*|(?:ce|le) (?:texte|rapport|billet) (?:décri|explor|expliqu|trait|présent|abord)\w*|il (?:est|convient) (?:important |essentiel |intéressant |crucial |à noter|utile )?(?:de (?:noter|rappeler|souligner|mentionner|préciser)|à noter|que)|il faut (?:noter|rappeler|souligner)|comme (?:nous le savons|chacun sait)|en (?:conclusion|résumé|somme|bref)\b|pour (?:conclure|résumer)|dans cet article|en ce qui concerne`,
  es: String.raw`en (?:el|un|nuestro) mundo (?:actual|moderno|de hoy|en constante|cada vez)|en la (?:era|sociedad) (?:digital|actual|de hoy)|(?:este|el) (?:artículo|texto|informe|reportaje|autor) (?:\S+ )?(?:describ|explor|explic|examin|abord|trat|present|analiz|habl|detall|discut)\w*|es (?:importante|esencial|interesante|crucial|fundamental) (?:destacar|señalar|mencionar|recordar|tener|que)|cabe (?:destacar|señalar|mencionar|recordar)|como (?:todos )?sabemos|en (?:conclusión|resumen|definitiva|pocas palabras)|para (?:concluir|resumir)|en este artículo|cuando se trata de|a la hora de`,
  pt: String.raw`(?:no|em um|num|no nosso) mundo (?:atual|moderno|de hoje|em constante|cada vez)|na (?:era|sociedade) (?:digital|atual|de hoje)|(?:este|o) (?:artigo|texto|relatório|autor) (?:\S+ )?(?:descrev|explor|explic|examin|abord|trat|apresent|analis|fal|detalh|discut)\w*|é (?:importante|essencial|interessante|crucial|fundamental) (?:destacar|notar|mencionar|lembrar|ressaltar|que)|vale (?:destacar|notar|mencionar|lembrar|ressaltar|a pena)|como (?:todos )?sabemos|em (?:conclusão|resumo|suma|poucas palavras)|para (?:concluir|resumir)|neste artigo|quando se trata de`,
};

const patterns = new Map(
  Object.entries(OPENINGS).map(([code, openings]) => [
    code,
    new RegExp(`^["“”'‘«„]*(?:${openings})`, "iu"),
  ]),
);

/** The filler a text opens with, as it is written; null when it opens with something to say. */
export function fillerOpening(text: string, code: string): string | null {
  return patterns.get(code)?.exec(text.trimStart())?.[0].trim() ?? null;
}
