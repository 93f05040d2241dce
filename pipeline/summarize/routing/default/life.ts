import { channel } from "./phrases.ts";

/** Bodies, minds, the climate and what people carry in their pockets. */
export const LIFE = [
  channel("BioTech", {
    anywhere: `biotech, biotechnology, gene therapy, gene therapies, gene editing, edited gene, crispr,
      synthetic biology, genomics, genome, genome editing, drug discovery, clinical trial, phase 1
      trial, phase 2 trial, phase 3 trial, mrna, monoclonal, drugmaker, biopharma, biologics, cell
      therapy, stem cell, gentherapie, biotechnologie, thérapie génique, essai clinique, edición
      genética, ensayo clínico, biotecnología, biotecnologia, terapia génica, edição genética,
      ensaio clínico, genschere, klinische studie`,
    declared: `pharma, life sciences, biology, pharmaceutical, genetics`,
    text: `gene, protein, antibody, antibodies, enzyme, molecule, strain, DNA, RNA, therapeutics,
      preclinical, fermentation, yeast, bacteria, dose, placebo, tumour, tumor, patients, mice,
      drug, vaccine, bacterias, proteína, anticuerpo, genes, proteine, gènes, anticorps, proteínas`,
  }),
  channel("HealthTech", {
    anywhere: `healthtech, health tech, digital health, telehealth, telemedicine, medical device, medtech,
      health it, electronic health record, electronic medical record, remote monitoring, remote
      patient monitoring, glucose monitor, health app, mhealth, patientenakte, elektronische
      patientenakte, praxissoftware, telemedizin, digitale gesundheit, santé numérique,
      télémédecine, télésanté, e-santé, dossier médical, salud digital, telemedicina, historia
      clínica electrónica, saúde digital, prontuário eletrônico, medizintechnik, surgical robot`,
    declared:
      "health, healthcare, health care, medicine, hospital, gesundheit, santé, salud, saúde, diagnostics, medical",
    text: `patient, doctor, clinic, physician, hospital, nurse, clinician, radiologist, medical,
      diagnosis, diagnostic, diagnostics, wearable, readings, stroke, scan, scanner, surgery,
      therapy, health, patientinnen, patienten, ärzte, ärztinnen, kliniken, arztpraxis, médecin,
      médecins, hôpital, médico, médicos, pacientes, paciente`,
  }),
  channel("ClimateTech", {
    anywhere: `climatetech, climate tech, cleantech, clean energy, renewable energy, renewables, carbon
      capture, carbon removal, carbon dioxide, co2, decarbonization, decarbonisation, solar power,
      solar energy, solar panel, solar farm, wind power, wind turbine, wind farm, photovoltaic,
      heat pump, net zero, net-zero, green hydrogen, greenhouse gas, emissions, energy transition,
      electrolyser, grid battery, energy storage, curtailment, battery storage, geothermal, fusion
      energy, electric vehicle, EV, erneuerbare energien, wärmepumpe, wärmepumpen, windkraft,
      windpark, solaranlage, solaranlagen, photovoltaik, klimaschutz, treibhausgase, stadtwerke,
      grüner wasserstoff, énergies renouvelables, énergie renouvelable, parc éolien, panneaux
      solaires, panneau solaire, pompe à chaleur, pompes à chaleur, hydrogène vert, transition
      énergétique, energías renovables, energía renovable, energía solar, paneles solares, energía
      eólica, hidrógeno verde, energia renovável, energias renováveis, energia solar, painéis
      solares, energia eólica`,
    declared:
      "climate, climate change, energy, sustainability, environment, solar, klima, energie, énergie, energía, energia, umwelt, clima",
    text: `carbon, electricity, grid, turbine, utility, utilities, tonnes, megawatt, gigawatt,
      kilowatt, battery, batteries, climate, hydrogen, power plant, surplus, recycling,
      sustainable, gas boiler, fossil, strom, gasheizung, gasheizungen, fernwärme, émissions,
      électricité, réseau électrique, éolienne, emisiones, electricidad, emissões`,
  }),
  channel("EdTech", {
    anywhere: `edtech, education technology, educational technology, online learning, e-learning,
      elearning, online course, MOOC, learning app, learning platform, tutoring app, remote
      proctoring, online exam, online lesson, learning management system, online-kurse,
      onlinekurs, lernplattform, lernplattformen, enseignement à distance, formation en ligne,
      plateforme d'apprentissage, aprendizaje en línea, educación en línea, ensino a distância,
      ensino online, edutech, coursera, duolingo`,
    declared:
      "education, higher education, learning, bildung, éducation, educación, educação, school, university, students, teaching",
    text: `student, teacher, classroom, school, pupil, homework, curriculum, lesson, learner,
      university, exam, lecture, course, tutor, tutoring, teaching, certificate, quiz, quizzes,
      education, schule, schulen, lehrkräfte, schüler, schülerinnen, unterricht, élèves, école,
      enseignants, alumnos, profesores, escuela, escolas, alunos, professores, estudantes, aulas`,
  }),
  channel("Consumer Tech", {
    anywhere: `consumer tech, consumer technology, consumer electronics, smartphone, smartwatch, smart
      home, smart speaker, iphone, ipad, macbook, android phone, galaxy phone, airpods, apple
      watch, wearables, earbud, folding phone, foldable, video doorbell, games console, game
      console, handheld console, nintendo, playstation, xbox, gaming console, robot vacuum, smart
      tv, e-reader, smart glasses, vr headset, smart thermostat, gadget, live tv streaming,
      security camera, gps watch, running watch, video game, streaming service, cloud gaming, game
      streaming, electric scooter, e-bike, wireless mouse, gaming mouse, ergonomic mouse,
      ergonomic mice, mechanical keyboard, gaming laptop, mobile phone, projector, smartphones,
      kopfhörer, smartphone-app, spielkonsole, montre connectée, objets connectés, écouteurs,
      téléphone pliable, enceinte connectée, reloj inteligente, teléfono inteligente, móvil
      plegable, auriculares, relógio inteligente, celular dobrável, fones de ouvido`,
    declared:
      "gadget, phone, mobile, apple, gaming, video game, headphone, consumer, wearable, laptop, computer mice, peripheral",
    text: `phone, handset, battery life, camera, headphones, headphone, screen, charger, selfie,
      speaker, wi-fi, laptop, tablet, console, controller, thermostat, pre-order, ios, android,
      keyboard, mouse, mice, resolution, hands-on, display, bluetooth, autonomie, écran, pantalla,
      tela, akku, bildschirm`,
  }),
];
