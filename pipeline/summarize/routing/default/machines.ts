import { channel } from "./phrases.ts";

/** Machines that think, move and compute, and what they are made of. */
export const MACHINES = [
  channel("AI", {
    anywhere: `AI, artificial intelligence, machine learning, deep learning, generative ai, genai, LLM,
      LLMs, large language model, language model, foundation model, generative model, neural
      network, chatbot, openai, chatgpt, anthropic, hugging face, ai model, ai agent, agentic,
      fine-tuning, fine-tuned, open-weights, hallucination, prompt engineering, reinforcement
      learning, computer vision, vibe coding, coding agent, ai coding, coding assistant, natural
      language processing, retrieval-augmented generation, transformer model, diffusion model,
      künstliche intelligenz, künstlicher intelligenz, künstlichen intelligenz, maschinelles
      lernen, maschinellen lernen, sprachmodell, sprachmodelle, sprachmodellen, neuronales netz,
      neuronale netze, intelligence artificielle, ia générative, apprentissage automatique, modèle
      de langage, modèles de langage, réseau de neurones, inteligencia artificial, ia generativa,
      aprendizaje automático, modelo de lenguaje, modelos de lenguaje, red neuronal, inteligência
      artificial, aprendizado de máquina, modelo de linguagem, modelos de linguagem`,
    declared: `KI, IA, chatgpt, gpt, claude, gemini, llama`,
    text: `KI, KI-modell, IA, prompt, inference, training data, token, weights, hallucinate, gpt-4,
      gpt-5, copilot, benchmark, parameter, embedding, RAG, model weights, trainingsdaten`,
  }),
  channel("Autonomy", {
    anywhere: `autonomous vehicle, autonomous driving, autonomous car, autonomous truck, autonomous bus,
      autonomous buses, self-driving, driverless, robotaxi, lidar, autonomes fahren, autonomen
      fahren, autonome fahrzeuge, autonomen fahrzeuge, selbstfahrend, selbstfahrende,
      selbstfahrenden, fahrerlos, fahrerlose, fahrerlosen, véhicule autonome, véhicules autonomes,
      voiture autonome, conduite autonome, vehículo autónomo, vehículos autónomos, coche autónomo,
      conducción autónoma, veículo autônomo, veículos autônomos, carro autônomo, direção autônoma,
      waymo, safety driver, driver assistance, adas`,
    declared: `autonomy, autonomous, mobility, autonomous system`,
    text: `disengagement, steering wheel, radar, behind the wheel, at the wheel, human driver,
      autopilot, remote operator, autonomy`,
  }),
  channel("Robotics", {
    anywhere: `robotics, robot, humanoid, cobot, exoskeleton, quadruped, robot arm, robotic, robotic arm,
      gripper, roboticist, robotik, roboter, roboterarm, roboterarme, robotern, robotique,
      robótica`,
    declared: `automation, drone`,
    text: `actuator, manipulator, end effector, gait, servo, crawler, teleoperation, teleoperated,
      motion planning`,
  }),
  channel("Hardware", {
    anywhere: `semiconductor, chipmaker, chip maker, chip designer, chip design, microchip, GPU, CPU,
      nvidia, tsmc, asml, graphics card, wafer, microcontroller, lithography, chiplet,
      motherboard, foundry, foundries, data center chip, ai chip, memory chip, server processor,
      halbleiter, chiphersteller, halbleitern, semi-conducteur, semi-conducteurs, semiconductores,
      semicondutor, semicondutores, microeletrônica, raspberry pi`,
    declared: `hardware, component, computing, chip, processor, intel, amd, arm`,
    text: `chip, processor, core, silicon, transistor, memory bandwidth, DRAM, DDR5, PCIE, SSD, NAND,
      nanometre chips, firmware, circuit board, clock speed, overclocking, heatsink, cooler,
      benchmark, fab, data center, data centre, prozessor, prozessoren, processeur, procesador,
      procesadores, processadores, silício, memória, puce, puces`,
  }),
  channel("Quantum", {
    anywhere: `quantum computing, quantum computer, qubit, quantum technology, quantum technologies,
      quantum network, quantum processor, quantum error correction, quantum chip, quantum key
      distribution, quantum sensor, quantum supremacy, quantum advantage, quantum physics,
      post-quantum, trapped ion, entangled, entanglement, quantencomputer, quantencomputern,
      quantentechnologie, ordinateur quantique, informatique quantique, calcul quantique,
      computación cuántica, ordenador cuántico, computadora cuántica, cúbit, computação quântica,
      computador quântico`,
    declared: `quantum`,
    text: `quantum, error correction, superconducting, superposition, photon, coherence, decoherence,
      dilution refrigerator, quantique, cuántico, quântico`,
  }),
  channel("Nanotech", {
    anywhere: `nanotech, nanotechnology, nanotechnologies, nanomaterial, nanoparticle, nanoscale,
      nanostructure, nanowire, nanofibre, nanofiber, nanocoating, nanometre-thin, nanometer-thin,
      nanometres thick, nanometers thick, nanometres wide, nanometers wide, graphene, carbon
      nanotube, nanotube, quantum dot, nanotechnologie, nanopartikel, nanopartikeln, nanoröhrchen,
      graphen, nanoparticule, nanotube de carbone, graphène, nanotecnología, nanopartícula,
      grafeno, nanotecnologia`,
    declared: `materials science, material, chemistry`,
    text: `nanometre, nanometer, one atom thick, electron microscope, thin film, coating, membrane,
      lattice, monolayer, nanometer dick, oberfläche`,
  }),
];
