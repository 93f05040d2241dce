import { describe, expect, test } from "vitest";
import { takeawayOf } from "./clauses.test-support.ts";

const portuguese = (text: string) => takeawayOf(text, "pt");

describe("a Portuguese sentence is cut", () => {
  test.each([
    [
      "before a relative clause",
      "O porto de Jambeiro encomendou nove balsas elétricas, que vão substituir os barcos a diesel.",
      "O porto de Jambeiro encomendou nove balsas elétricas",
    ],
    [
      "before a clause about the whole",
      "A fábrica de Vale Alto fechará uma linha de montagem, o que afeta 120 funcionários.",
      "A fábrica de Vale Alto fechará uma linha de montagem",
    ],
    [
      "before a relative with a preposition",
      "A prefeitura instalou 240 sensores sob as pontes, com os quais vigia as rachaduras toda noite.",
      "A prefeitura instalou 240 sensores sob as pontes",
    ],
    [
      "around a relative clause",
      "A operadora Rionet, que emprega 340 pessoas na capital, venderá seu negócio de antenas.",
      "A operadora Rionet venderá seu negócio de antenas",
    ],
    [
      "around a participle",
      "A fábrica de baterias, inaugurada em maio pelo ministro, monta duas mil células por dia.",
      "A fábrica de baterias monta duas mil células por dia",
    ],
    [
      "around an apposition",
      "Marluce Tavarez, secretária de Saúde do estado desde 2019, deixará o governo em abril.",
      "Marluce Tavarez deixará o governo em abril",
    ],
    [
      "behind a leading time",
      "Em 2025, os parques eólicos do litoral produziram quase 14 terawatts de energia limpa.",
      "Os parques eólicos do litoral produziram quase 14 terawatts de energia limpa",
    ],
    [
      "behind a leading source",
      "Segundo um relatório da consultoria Peixoto, o mercado de irrigação digital crescerá 12%.",
      "O mercado de irrigação digital crescerá 12%",
    ],
    [
      "behind a leading concession",
      "Apesar da alta do preço dos metais, a fabricante Vitalis manteve os preços.",
      "A fabricante Vitalis manteve os preços",
    ],
    [
      "before a source",
      "As novas antenas consumirão um terço a menos de energia, afirmou a operadora Rionet em nota.",
      "As novas antenas consumirão um terço a menos de energia",
    ],
    [
      "around a source",
      "As obras do cabo submarino acumulam, segundo a agência reguladora, quatro meses de atraso.",
      "As obras do cabo submarino acumulam quatro meses de atraso",
    ],
    [
      "behind who said it",
      "A operadora Rionet informou que 40 mil casas do vale continuam sem conexão à internet.",
      "40 mil casas do vale continuam sem conexão à internet",
    ],
    [
      "before a reason",
      "Os agricultores da região desconfiam do plano, porque as imagens podem servir para multar.",
      "Os agricultores da região desconfiam do plano",
    ],
    [
      "before a reason that no comma sets off",
      "O laboratório de Vale Alto suspendeu os testes após um vazamento no circuito de refrigeração do reator.",
      "O laboratório de Vale Alto suspendeu os testes",
    ],
    [
      "before a purpose",
      "O governo estadual vai gastar R$ 18 milhões para conectar as escolas à rede de fibra.",
      "O governo estadual vai gastar R$ 18 milhões",
    ],
    [
      "before a second clause",
      "A Câmara aprovou o orçamento do cabo, e a empresa Vitalis pagará um terço das obras.",
      "A Câmara aprovou o orçamento do cabo",
    ],
    [
      "before a second verb",
      "O sensor pesa 40 gramas e transmite a temperatura do trilho a cada dez segundos.",
      "O sensor pesa 40 gramas",
    ],
    [
      "before a gerund",
      "Os invasores bloquearam 412 servidores do hospital, paralisando o pronto-socorro e a farmácia por onze dias.",
      "Os invasores bloquearam 412 servidores do hospital",
    ],
    [
      "before an addition",
      "O plano elimina 620 vagas nas três fábricas do grupo, incluindo 210 em Vale Alto.",
      "O plano elimina 620 vagas nas três fábricas do grupo",
    ],
    [
      "before a noun that sums it up",
      "A usina produziu energia durante 214 dias seguidos, um recorde em toda a região.",
      "A usina produziu energia durante 214 dias seguidos",
    ],
    [
      "around a weekday",
      "O grupo Peixoto anunciou na terça-feira o fechamento de duas fábricas de chips.",
      "O grupo Peixoto anunciou o fechamento de duas fábricas de chips",
    ],
    [
      "before a date",
      "A companhia abrirá seu segundo centro de dados no norte de Jambeiro em março de 2027.",
      "A companhia abrirá seu segundo centro de dados no norte de Jambeiro",
    ],
    [
      "around a connective",
      "O prazo médio de entrega dos transformadores, no entanto, dobrou em dois anos.",
      "O prazo médio de entrega dos transformadores dobrou em dois anos",
    ],
  ])("%s", (_place, text, expected) => {
    expect(portuguese(text)).toBe(expected);
  });
});

describe("a Portuguese sentence is never cut", () => {
  test.each([
    [
      "of a condition",
      "As entregas das balsas vão atrasar dois anos em todo o arquipélago do norte, se a Câmara rejeitar o cabo.",
    ],
    [
      "of a negation",
      "A Câmara aprovou na noite de ontem o cabo até as ilhas mais distantes, mas não o novo píer.",
    ],
    [
      "of what reverses it",
      "As ações do grupo Peixoto caíram 6,4% na bolsa de valores do estado, antes de recuperar metade da perda.",
    ],
    [
      "of what limits it",
      "O cabo chegará a todas as ilhas do norte na próxima primavera sem atraso, embora a Câmara ainda precise votar.",
    ],
    [
      "of the bounds of a denial",
      "Desde a abertura do centro em 2008, os engenheiros da estação não registraram nenhuma falha de mais de uma hora.",
    ],
    [
      "of its main verb",
      "Um barco parado no porto de Jambeiro no inverno passado, com duas ilhas e todos os moradores isolados.",
    ],
    [
      "down to a verb without its subject",
      "Segundo a direção do porto de Jambeiro, pagará a totalidade das obras do píer e do cabo.",
    ],
    [
      "in the middle of a list",
      "O porto quer balsas novas, píeres mais longos, pontos de recarga em cada ilha e uma energia mais barata.",
    ],
    [
      "of half a pair",
      "A falha atingiu não só o pronto-socorro e os laboratórios do hospital, mas também a farmácia e a recepção.",
    ],
    [
      "of a time that is compared",
      "O número de falhas da linha passou de 12 em 2023 para 48 em 2025 em toda a rede estadual.",
    ],
    [
      "of what it needs",
      "Duas horas de reunião bastaram aos vereadores da cidade de Vale Alto para aprovar o plano de economia.",
    ],
    [
      "within a quotation",
      "A prefeita falou de “um presente (um presente enorme) para os moradores das ilhas, que esperavam há dez anos”.",
    ],
    [
      "where a quotation would lose its speaker",
      "A linha é “o salva-vidas de todo o arquipélago há trinta anos”, disse a prefeita da ilha maior.",
    ],
    [
      "into a conditional whose past is gone",
      "O diretor explicou que o fechamento da fábrica de Vale Alto custaria quarenta milhões de reais ao estado.",
    ],
    [
      "before what completes its verb behind a date",
      "A secretária Marluce Tavarez chamou atenção na última segunda-feira, 2 de março, para a falta de médicos em postos do interior do estado.",
    ],
    [
      "of what it is bound to",
      "O ministério autorizou os voos de drones sobre as cidades do litoral, desde que cada aparelho leve um paraquedas.",
    ],
    ["of its subject", "Prevê contratar 340 pessoas."],
    ["of a demonstrative", "Essa medida custará R$ 12 milhões."],
  ])("%s", (_what, text) => {
    expect(portuguese(text)).toBeNull();
  });
});
