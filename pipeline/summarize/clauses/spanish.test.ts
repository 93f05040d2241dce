import { describe, expect, test } from "vitest";
import { takeawayOf } from "./clauses.test-support.ts";

const spanish = (text: string) => takeawayOf(text, "es");

describe("a Spanish sentence is cut", () => {
  test.each([
    [
      "before a relative clause",
      "El puerto de Almarcha encargó nueve transbordadores eléctricos, que sustituirán a los barcos de gasóleo.",
      "El puerto de Almarcha encargó nueve transbordadores eléctricos",
    ],
    [
      "before a clause about the whole",
      "La fábrica de Villaserena cerrará una línea de montaje, lo que afecta a 120 empleados.",
      "La fábrica de Villaserena cerrará una línea de montaje",
    ],
    [
      "before a relative with a preposition",
      "El ayuntamiento instaló 240 sensores bajo los puentes, con los que vigila las grietas cada noche.",
      "El ayuntamiento instaló 240 sensores bajo los puentes",
    ],
    [
      "around a relative clause",
      "La firma Terravue, que emplea a 340 personas en la capital, venderá su negocio de drones.",
      "La firma Terravue venderá su negocio de drones",
    ],
    [
      "around a participle",
      "La fábrica de baterías, inaugurada en mayo por el ministro, monta dos mil celdas al día.",
      "La fábrica de baterías monta dos mil celdas al día",
    ],
    [
      "around an apposition",
      "Nuria Valdehita, directora técnica de Almarcha Espacial desde 2019, dejará la compañía en otoño.",
      "Nuria Valdehita dejará la compañía en otoño",
    ],
    [
      "behind a leading time",
      "En 2025, los parques eólicos de la costa produjeron casi 14 teravatios de electricidad.",
      "Los parques eólicos de la costa produjeron casi 14 teravatios de electricidad",
    ],
    [
      "behind a leading source",
      "Según un informe de Peñalta Consultores, el mercado del riego digital crecerá un 12 %.",
      "El mercado del riego digital crecerá un 12 %",
    ],
    [
      "behind a leading concession",
      "Pese a la subida del precio de los metales, el fabricante Ribera mantuvo sus tarifas.",
      "El fabricante Ribera mantuvo sus tarifas",
    ],
    [
      "before a source",
      "Las antenas nuevas consumirán un tercio menos de energía, aseguró la operadora Tormedo en un comunicado.",
      "Las antenas nuevas consumirán un tercio menos de energía",
    ],
    [
      "around a source",
      "Las obras del cable submarino acumulan, según la consejería de Industria, cuatro meses de retraso.",
      "Las obras del cable submarino acumulan cuatro meses de retraso",
    ],
    [
      "behind who said it",
      "La operadora Tormedo informó de que 40.000 hogares del valle siguen sin conexión a internet.",
      "40.000 hogares del valle siguen sin conexión a internet",
    ],
    [
      "before a reason",
      "Los regantes de la comarca desconfían del plan, porque las imágenes pueden servir para multar.",
      "Los regantes de la comarca desconfían del plan",
    ],
    [
      "before a reason that no comma sets off",
      "El laboratorio de Monteleón suspendió las pruebas tras una fuga en el circuito de refrigeración del reactor.",
      "El laboratorio de Monteleón suspendió las pruebas",
    ],
    [
      "before a purpose",
      "El gobierno regional destinará 18 millones de euros para conectar los institutos a la red de fibra.",
      "El gobierno regional destinará 18 millones de euros",
    ],
    [
      "before a second clause",
      "El pleno aprobó el presupuesto del cable, y la empresa Ribera pagará un tercio de las obras.",
      "El pleno aprobó el presupuesto del cable",
    ],
    [
      "before a second verb",
      "El sensor pesa 40 gramos y transmite la temperatura del raíl cada diez segundos al centro.",
      "El sensor pesa 40 gramos",
    ],
    [
      "before a gerund",
      "Los piratas cifraron 412 servidores del hospital, paralizando las urgencias durante once días seguidos.",
      "Los piratas cifraron 412 servidores del hospital",
    ],
    [
      "before an addition",
      "El plan elimina 620 puestos en las tres fábricas del grupo, incluidos 210 en Villaserena.",
      "El plan elimina 620 puestos en las tres fábricas del grupo",
    ],
    [
      "before a noun that sums it up",
      "La central produjo electricidad durante 214 días seguidos, un récord en toda la región.",
      "La central produjo electricidad durante 214 días seguidos",
    ],
    [
      "around a weekday",
      "El grupo Peñalta anunció el martes el cierre de dos plantas en Monteleón.",
      "El grupo Peñalta anunció el cierre de dos plantas en Monteleón",
    ],
    [
      "before a date",
      "La firma abrirá un segundo centro de datos al norte de Almarcha en marzo de 2027.",
      "La firma abrirá un segundo centro de datos al norte de Almarcha",
    ],
    [
      "around a connective",
      "El plazo de entrega de los transformadores, sin embargo, se duplicó en dos años.",
      "El plazo de entrega de los transformadores se duplicó en dos años",
    ],
  ])("%s", (_place, text, expected) => {
    expect(spanish(text)).toBe(expected);
  });
});

describe("a Spanish sentence is never cut", () => {
  test.each([
    [
      "of a condition",
      "Las entregas de los transbordadores se retrasarán dos años en todo el archipiélago, si el pleno rechaza el cable.",
    ],
    [
      "of a negation",
      "El pleno aprobó el martes por la noche el cable hasta las islas exteriores, pero no el nuevo muelle.",
    ],
    [
      "of what reverses it",
      "Las acciones del grupo Peñalta cayeron un 6,4 % en la bolsa de Monteleón, antes de recuperar la mitad del terreno.",
    ],
    [
      "of what limits it",
      "El cable llegará a todas las islas exteriores la próxima primavera sin más retrasos, aunque el pleno aún debe votar.",
    ],
    [
      "of the bounds of a denial",
      "Desde la apertura del centro en 2008, los ingenieros de la estación no han sufrido ninguna avería de más de una hora.",
    ],
    [
      "of its main verb",
      "Un barco averiado en el puerto de Almarcha el invierno pasado, con dos islas y todos sus vecinos aislados.",
    ],
    [
      "down to a verb without its subject",
      "Según la dirección del puerto de Almarcha, pagará la totalidad de las obras del muelle y del cable.",
    ],
    [
      "in the middle of a list",
      "El puerto quiere barcos nuevos, muelles más largos, puntos de carga en cada isla y una electricidad más barata.",
    ],
    [
      "of half a pair",
      "La avería afectó no solo a las urgencias y a los laboratorios del hospital, sino también a la farmacia.",
    ],
    [
      "of a time that is compared",
      "El número de averías de la línea pasó de 12 en 2023 a 48 en 2025 en toda la red regional.",
    ],
    [
      "of what it needs",
      "Dos horas de reunión bastaron a los concejales del pleno de Villaserena para aprobar el plan de ahorro.",
    ],
    [
      "within a quotation",
      "La alcaldesa habló de «un regalo (uno muy grande) para los vecinos de las islas, que esperaban desde hace diez años».",
    ],
    [
      "where a quotation would lose its speaker",
      "La línea es «el salvavidas de todo el archipiélago desde hace treinta años», dijo la alcaldesa de la isla mayor.",
    ],
    [
      "into a conditional whose past is gone",
      "El director explicó que el cierre de la fábrica de Villaserena costaría cuarenta millones de euros a la región.",
    ],
    [
      "before an object behind an insertion",
      "El grupo Peñalta de Monteleón ha vendido por fin, en 2024, tres fábricas de chips y dos laboratorios a un fondo.",
    ],
    [
      "of what it is bound to",
      "El ministerio autorizó los vuelos de drones sobre las ciudades, siempre que cada aparato lleve un paracaídas.",
    ],
    [
      "of the bounds of a question",
      "Los investigadores quieren saber si el ahorro de agua se mantiene en la comarca durante los veranos secos.",
    ],
    ["of its subject", "Prevé contratar a 340 personas."],
    ["of a demonstrative", "Esta medida costará 12 millones de euros."],
  ])("%s", (_what, text) => {
    expect(spanish(text)).toBeNull();
  });
});
