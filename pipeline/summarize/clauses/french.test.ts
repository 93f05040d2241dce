import { describe, expect, test } from "vitest";
import { takeawayOf } from "./clauses.test-support.ts";

const french = (text: string) => takeawayOf(text, "fr");

describe("a French sentence is cut", () => {
  test.each([
    [
      "before a relative clause",
      "Le port de Lestrange a commandé neuf ferries électriques, qui remplaceront les bateaux au gazole.",
      "Le port de Lestrange a commandé neuf ferries électriques",
    ],
    [
      "before a relative with a preposition",
      "La ville a installé 240 capteurs sous les ponts, grâce auxquels les agents repèrent les fissures.",
      "La ville a installé 240 capteurs sous les ponts",
    ],
    [
      "around a relative clause",
      "La société Brumeval, qui emploie 340 personnes à Valmorin, fermera son usine de batteries.",
      "La société Brumeval fermera son usine de batteries",
    ],
    [
      "around a participle",
      "Le robot Sillon, mis au point par une équipe de Lestrange, désherbe trois hectares en une heure.",
      "Le robot Sillon désherbe trois hectares en une heure",
    ],
    [
      "around an apposition",
      "Solène Arquier, la directrice générale de l'hôpital de Valmorin, a démissionné de son poste.",
      "Solène Arquier a démissionné de son poste",
    ],
    [
      "behind a leading time",
      "En 2025, les parcs éoliens du littoral ont produit près de 14 térawattheures d'électricité.",
      "Les parcs éoliens du littoral ont produit près de 14 térawattheures d'électricité",
    ],
    [
      "behind a leading source with its apposition",
      "Selon le chef du projet, Mathis Ferrand, les essais en mer ont coûté 12 millions d'euros.",
      "Les essais en mer ont coûté 12 millions d'euros",
    ],
    [
      "behind a leading concession",
      "Malgré la hausse du prix des métaux, le fabricant Corvane a maintenu ses tarifs.",
      "Le fabricant Corvane a maintenu ses tarifs",
    ],
    [
      "before a source",
      "Les nouvelles antennes consommeront un tiers d'énergie en moins, a précisé l'opérateur Rionet.",
      "Les nouvelles antennes consommeront un tiers d'énergie en moins",
    ],
    [
      "around a source",
      "Le chantier du câble sous-marin a pris, selon la préfecture, quatre mois de retard.",
      "Le chantier du câble sous-marin a pris quatre mois de retard",
    ],
    [
      "behind who said it",
      "L'opérateur Rionet a indiqué que 40 000 foyers de la vallée restaient sans connexion.",
      "40 000 foyers de la vallée restaient sans connexion",
    ],
    [
      "before a reason",
      "Les agriculteurs de la plaine boudent le robot, parce que sa batterie tient quatre heures.",
      "Les agriculteurs de la plaine boudent le robot",
    ],
    [
      "before a reason that no comma sets off",
      "Le laboratoire de Lestrange a suspendu ses essais après une fuite dans le circuit de refroidissement.",
      "Le laboratoire de Lestrange a suspendu ses essais",
    ],
    [
      "before a purpose",
      "La région a débloqué 18 millions d'euros pour relier les collèges au réseau de fibre.",
      "La région a débloqué 18 millions d'euros",
    ],
    [
      "before a second clause",
      "Le conseil a voté le budget du câble, et la société Brumeval paiera un tiers des travaux.",
      "Le conseil a voté le budget du câble",
    ],
    [
      "before a second verb",
      "Le capteur pèse 40 grammes et transmet la température du rail toutes les dix secondes.",
      "Le capteur pèse 40 grammes",
    ],
    [
      "before a participle at the end",
      "Les pirates ont chiffré 412 serveurs de l'hôpital, paralysant les urgences pendant onze jours.",
      "Les pirates ont chiffré 412 serveurs de l'hôpital",
    ],
    [
      "before an addition",
      "Le plan supprime 620 postes dans les trois usines du groupe, dont 210 à Valmorin.",
      "Le plan supprime 620 postes dans les trois usines du groupe",
    ],
    [
      "before a noun that sums it up",
      "La centrale a fourni du courant pendant 214 jours de suite, une première dans la région.",
      "La centrale a fourni du courant pendant 214 jours de suite",
    ],
    [
      "around a weekday",
      "Le groupe Corvane a annoncé mardi la fermeture de deux usines de puces.",
      "Le groupe Corvane a annoncé la fermeture de deux usines de puces",
    ],
    [
      "before a date",
      "La mairie de Valmorin mettra en service les bornes du port en mars 2027.",
      "La mairie de Valmorin mettra en service les bornes du port",
    ],
    [
      "between two dashes",
      "Le plus vieux serveur – une machine achetée en 2009 par la préfecture – contenait les sauvegardes.",
      "Le plus vieux serveur contenait les sauvegardes",
    ],
    [
      "around a connective",
      "Le délai moyen de livraison des transformateurs a, par ailleurs, doublé en deux ans.",
      "Le délai moyen de livraison des transformateurs a doublé en deux ans",
    ],
  ])("%s", (_place, text, expected) => {
    expect(french(text)).toBe(expected);
  });
});

describe("a French sentence is never cut", () => {
  test.each([
    [
      "of a condition",
      "Les livraisons de ferries prendront deux ans de retard dans tout l'archipel, si le conseil refuse le câble.",
    ],
    [
      "of a negation",
      "Le conseil a approuvé le câble vers les îles du large mardi soir, mais pas la nouvelle jetée du port.",
    ],
    [
      "of what reverses it",
      "Le titre du groupe Corvane a perdu 6,4 % de sa valeur à la bourse, avant de regagner la moitié du terrain.",
    ],
    [
      "of what limits it",
      "Le câble atteindra toutes les îles du large dès le printemps prochain, bien que le conseil doive encore voter.",
    ],
    [
      "of the bounds of a denial",
      "Depuis l'ouverture du centre en 2008, les ingénieurs de la station n'ont connu aucune panne de plus d'une heure.",
    ],
    [
      "of its main verb",
      "Un ferry en panne dans le port de Lestrange l'hiver dernier, coupant du monde deux îles et leurs habitants.",
    ],
    [
      "of the noun of its pronoun",
      "Selon la direction du port de Lestrange, elle paiera la totalité des travaux de la jetée et du câble.",
    ],
    [
      "in the middle of a list",
      "Le port veut des ferries neufs, des jetées plus longues, des bornes sur chaque île et un courant moins cher.",
    ],
    [
      "of half a pair",
      "La panne a touché non seulement les urgences et les laboratoires de l'hôpital, mais aussi le standard et la pharmacie.",
    ],
    [
      "of a time that is compared",
      "Le nombre de pannes de la ligne est passé de 12 en 2023 à 48 en 2025 sur tout le réseau régional.",
    ],
    [
      "of what it needs",
      "Deux heures de réunion ont suffi aux élus du conseil de Valmorin pour adopter le plan de sobriété.",
    ],
    [
      "within a quotation",
      "La maire a parlé d'un « cadeau (un très gros cadeau) pour les habitants des îles, qui attendaient depuis dix ans ».",
    ],
    [
      "where a quotation would lose its speaker",
      "La ligne est « la bouée de sauvetage de tout l'archipel depuis trente ans », a déclaré la maire de l'île.",
    ],
    [
      "into a conditional whose past is gone",
      "Le directeur a expliqué que la fermeture de l'usine de Valmorin coûterait quarante millions d'euros à la région.",
    ],
    [
      "before an object behind an insertion",
      "Le groupe Corvane de Lestrange a finalement vendu, en 2024, trois usines de puces et deux laboratoires à un fonds.",
    ],
    [
      "before what completes its verb behind a clause",
      "Le groupe Corvane a mis les usines de la vallée, qui perdaient de l'argent, en vente auprès de trois fonds étrangers.",
    ],
    [
      "down to an adverb without its subject",
      "Certes, trois régions, dont celle de Lestrange, et deux villes, Valmorin et Chambrun, figurent bien dans le classement européen.",
    ],
    [
      "of what it is bound to",
      "Le ministère a autorisé les vols de drones au-dessus des villes, à condition que chaque appareil ait un parachute.",
    ],
    ["of its subject", "Elle emploie 340 personnes."],
    ["of a demonstrative", "Cette mesure coûtera 12 millions d'euros."],
  ])("%s", (_what, text) => {
    expect(french(text)).toBeNull();
  });
});
