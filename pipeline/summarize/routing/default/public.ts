import { channel } from "./phrases.ts";

/** The state, its forces, and space. */
export const PUBLIC = [
  channel("Defense", {
    anywhere: `pentagon, military, militaries, nato, missile, warship, frigate, fighter jet, submarine,
      ammunition, munition, defense department, department of defense, defence ministry, defense
      ministry, ministry of defence, ministry of defense, armed forces, armed services, air force,
      air defence, air defense, defense contractor, defence contractor, defense news, defense
      budget, defence budget, minesweeper, torpedo, torpedoes, hypersonic, arms maker, weapons
      system, warfare, naval, electronic warfare, battlefield, artillery, lockheed, bundeswehr,
      streitkräfte, verteidigungsministerium, verteidigungsminister, rüstung, rüstungsindustrie,
      panzer, raketen, militär, forces armées, ministère de la défense, missiles, fuerzas armadas,
      ministerio de defensa, misil, misiles, forças armadas, ministério da defesa, míssil`,
    declared:
      "defense, defence, war, weapon, army, navy, national security, verteidigung, défense, defensa, defesa",
    text: `navy, army, troops, soldier, general, weapon, radar, sonar, bomber, drone, adversary,
      adversaries, jammer, ally, allies, allied, combat, marine, commander, war, soldaten, truppe,
      flugabwehr, soldats, soldados`,
  }),
  channel("GovTech", {
    anywhere: `govtech, government technology, e-government, egovernment, digital government, digital
      service team, civic tech, civic technology, public sector software, smart city, smart
      cities, digital identity, digital public services, identité numérique, e-administration,
      administration numérique, verwaltungsdigitalisierung, digitale verwaltung,
      onlinezugangsgesetz, bürgerportal, administración electrónica, gobierno digital, identidad
      digital, governo digital, identidade digital`,
    declared:
      "government, public sector, policy, regulation, public service, verwaltung, services publics, procurement, public procurement, municipal, open data, city",
    text: `citizen, agency, agencies, municipality, municipalities, ministry, ministries, council,
      public service, public sector, government, caseworker, permit, portal, official, resident,
      town hall, procurement, federal, auditor, auditors, city, tender, behörde, behörden,
      verwaltung, bürger, mairie, mairies, citoyens, démarches, service public, ayuntamiento,
      ciudadanos, prefeitura, cidadãos`,
  }),
  channel("SpaceTech", {
    anywhere: `spacetech, space tech, nasa, spacex, satellite, spacecraft, lunar lander, lunar, space
      station, space telescope, space agency, space debris, blue origin, rocket launch, astronaut,
      rideshare rocket, rocket lab, starlink, low earth orbit, mission control, moon landing,
      raumfahrt, satelliten, weltraum, raumsonde, trägerrakete, agence spatiale, fusée, satélite,
      satélites, agencia espacial, estación espacial, cohete, nave espacial, agência espacial,
      foguete`,
    declared: `space, astronomy, aerospace, rocket, orbit, raumfahrt, espace, espacio, espaço`,
    text: `orbit, lander, rocket, launch, payload, constellation, rover, astronomer, liftoff, moon,
      launch pad, telescope, mars, órbita, orbite, umlaufbahn, lanzamiento, lançamento`,
  }),
];

/** Technology itself: what takes the rest, and what shows that words of a trade mean its technology. */
export const ALL_TECHNOLOGY = channel("All Technology", {
  anywhere: `technology, technologies, tech, software, startup, start-up, tech company, tech companies,
      tech firm, tech giant, technology company, technology companies, technology firm, big tech,
      tech industry, tech sector, web browser, web developer, web standards, app store, algorithm,
      silicon valley, artificial intelligence, technologie, technologien, technologiefirmen,
      digitalisierung, digitalbranche, internetfirma, algorithmus, technologique, technologiques,
      numérique, logiciel, logiciels, jeune pousse, tecnología, tecnológico, tecnológica,
      tecnológicas, tecnologia, tecnológicos, empresas tecnológicas`,
  declared: `it, web, gadgets, digital, innovation, internet, computers, science and technology`,
  text: `engineer, developer, user, device, online, code, data, server, network, sensor, automated,
      machine, prototype, electronic, cloud, AI, robot, chip, smartphone, fibre, internet,
      browser, computer, digital, platform, app, website, venture capital, innovation, program,
      virtual, interface, database, password, hardware, web, telecom, telecoms, broadband,
      digitale, digitalen, gründer, rechner, daten, plattform, ingénieur, ingénieurs, données,
      plateforme, application, ordinateur, ingenieros, datos, desarrolladores, aplicación,
      plataforma, computadora, dados, aplicativo, celular`,
});
