import type { ArticleType, Channel } from "../schema/index.ts";
import { phraseList, type Phrases } from "./phrases.ts";

/** The words by which publishers speak of a channel or a type. */
export type Aliases = {
  /** Mean it wherever they stand. */
  readonly anywhere: Phrases;
  /** Mean it only as a section or keyword: in a headline they often mean something else. */
  readonly declared: Phrases;
};

/** Two lists with commas between the aliases; their plurals in `s` are understood. */
function aliases(anywhere: string, declared = ""): Aliases {
  return { anywhere: withPlurals(anywhere), declared: withPlurals(declared) };
}

function withPlurals(list: string): Phrases {
  return phraseList(
    list
      .split(",")
      .flatMap((alias) => [alias, `${alias.trim()}s`])
      .join(","),
  );
}

/** Every channel but the one that takes the rest. */
export const CHANNEL_ALIASES: Readonly<Record<Exclude<Channel, "All Technology">, Aliases>> = {
  AI: aliases(
    `ai, artificial intelligence, machine learning, deep learning, generative ai, genai, llm,
    large language model, neural network, chatbot, openai, chatgpt, anthropic,
    künstliche intelligenz, intelligence artificielle, inteligencia artificial, inteligência artificial`,
    "ki",
  ),
  Autonomy: aliases(
    `autonomous vehicle, autonomous driving, autonomous car, autonomous truck, self driving, driverless,
    robotaxi, lidar, autonomes fahren`,
    "autonomy, autonomous, mobility",
  ),
  "B2B Growth": aliases(
    `b2b growth, b2b, b2b marketing, lead generation, sales enablement, revops, account based marketing`,
    "growth, sales",
  ),
  "Big Data": aliases(
    `big data, data warehouse, data lake, data lakehouse, data engineering, data analytics, data science,
    databricks`,
    "analytics, data, snowflake",
  ),
  BioTech: aliases(
    `biotech, biotechnology, gene therapy, gene editing, crispr, synthetic biology, genomics,
    drug discovery, clinical trial`,
    "pharma, life sciences, biology",
  ),
  ClimateTech: aliases(
    `climatetech, climate tech, cleantech, clean energy, renewable energy, carbon capture, carbon removal,
    decarbonization, decarbonisation, solar power, solar energy, solar panel, wind power, photovoltaic,
    heat pump, net zero, green hydrogen, erneuerbare energien, énergies renouvelables,
    energías renovables, energia renovável`,
    "climate, climate change, energy, sustainability, environment, solar, klima",
  ),
  "Consumer Tech": aliases(
    `consumer tech, consumer technology, consumer electronics, smartphone, smartwatch, smart home, iphone,
    ipad, macbook, android phone, wearable, earbud`,
    "gadget, phone, mobile, apple, gaming, video game, headphone",
  ),
  Crypto: aliases(
    `cryptocurrency, cryptocurrencies, bitcoin, ethereum, blockchain, stablecoin, defi, web3,
    kryptowährung, criptomoneda, criptomoeda`,
    "crypto, token",
  ),
  Cybersecurity: aliases(
    `cybersecurity, cyber security, infosec, information security, ransomware, malware, phishing,
    data breach, zero day, hacker, cyberattack, cyber attack, cybersicherheit, cybersécurité,
    ciberseguridad, cibersegurança`,
    "security, privacy, hacking, vulnerability, vulnerabilities",
  ),
  Defense: aliases(
    `pentagon, military, nato, missile, defense department, department of defense, defence ministry,
    ministry of defence, air force, defense contractor, defense news`,
    "defense, defence, war, weapon, army, navy, national security",
  ),
  DevOps: aliases(
    `devops, kubernetes, continuous integration, continuous delivery, site reliability, observability,
    infrastructure as code, platform engineering, docker`,
    "software development, developer, programming, open source",
  ),
  "Digital Marketing": aliases(
    `digital marketing, adtech, ad tech, search engine optimization, seo, content marketing,
    social media marketing, influencer marketing, programmatic advertising, email marketing`,
    "marketing, advertising, martech",
  ),
  Ecommerce: aliases(
    "ecommerce, e-commerce, online retail, online retailer, online shopping, shopify, onlinehandel",
    "retail, shopping, commerce",
  ),
  EdTech: aliases(
    "edtech, education technology, online learning, e-learning, elearning, online course, mooc",
    "education, higher education, learning, bildung",
  ),
  Enterprise: aliases(
    `enterprise software, enterprise tech, enterprise technology, enterprise it, erp,
    digital transformation, cio`,
    "enterprise, business software, it management",
  ),
  FinTech: aliases(
    `fintech, financial technology, neobank, digital bank, mobile payment, open banking, insurtech,
    buy now pay later`,
    "banking, payment, finance, financial services",
  ),
  GovTech: aliases(
    "govtech, government technology, e-government, digital government, civic tech",
    "government, public sector, policy, regulation",
  ),
  Hardware: aliases(
    "semiconductor, chipmaker, microchip, gpu, cpu, nvidia, tsmc, graphics card",
    "hardware, component, computing, chip, processor, intel",
  ),
  HealthTech: aliases(
    `healthtech, health tech, digital health, telehealth, telemedicine, medical device, medtech,
    health it, electronic health record, patientenakte`,
    "health, healthcare, health care, medicine, hospital, gesundheit, santé, salud, saúde",
  ),
  HRTech: aliases(
    "hrtech, hr tech, human resources, talent acquisition, applicant tracking, people analytics, payroll software",
    "hr, recruiting, hiring, workplace, remote work, careers",
  ),
  LegalTech: aliases(
    "legaltech, legal tech, legal technology, e-discovery, ediscovery, contract management",
    "legal, law, law firm",
  ),
  Nanotech: aliases(
    "nanotech, nanotechnology, nanomaterial, nanoparticle, graphene, carbon nanotube",
    "materials science",
  ),
  PropTech: aliases(
    `proptech, property technology, real estate tech, real estate technology, smart building,
    construction tech, contech`,
    "real estate, property, housing, construction",
  ),
  Quantum: aliases(
    "quantum computing, quantum computer, qubit, quantum technology, quantum network, quantencomputer",
    "quantum",
  ),
  Robotics: aliases(
    "robotics, robot, humanoid, cobot, exoskeleton, robotik, robotique, robótica",
    "automation, drone",
  ),
  SaaS: aliases(
    "saas, software as a service, crm, cloud software, subscription software",
    "cloud, cloud computing, software",
  ),
  SpaceTech: aliases(
    `spacetech, space tech, nasa, spacex, satellite, spacecraft, lunar lander, space station,
    space telescope, blue origin, raumfahrt`,
    "space, astronomy, aerospace, rocket",
  ),
};

/**
 * Company transactions. `Deals` itself is none of the aliases: as a section it mostly means
 * bargains for shoppers.
 */
export const DEAL_ALIASES: Aliases = aliases(
  `acquisition, acquire, acquired by, acquiring, merger, merges with, takeover, buyout, m&a,
  mergers and acquisitions, funding round, seed round, seed funding, venture funding, series a, series b,
  series c, series d, series e, series f, ipo, initial public offering, goes public, going public, spac,
  divestiture, übernahme, levée de fonds, adquisición, aquisição`,
  "funding, venture capital, private equity, fundraising, startup funding",
);

/** A sum of money that is raised, as headlines tell it. */
export const RAISES_MONEY =
  /\b(?:raise[sd]?|secure[sd]?|land(?:s|ed)|close[sd]?|bag(?:s|ged)|net(?:s|ted))\b[^.;:]{0,30}?[$€£¥]\s?\d/iu;

/** Kinds of piece that are told by their form, whatever they speak of. */
type FormatType = Extract<ArticleType, "Podcasts" | "Videos" | "Blogs" | "Social">;

/** What the schema.org types say of the form. */
export const DECLARED_FORMATS: Readonly<Record<string, FormatType>> = {
  PodcastEpisode: "Podcasts",
  PodcastSeries: "Podcasts",
  AudioObject: "Podcasts",
  VideoObject: "Videos",
  BlogPosting: "Blogs",
  SocialMediaPosting: "Social",
  DiscussionForumPosting: "Social",
};

/** What the section says of it. */
export const SECTION_FORMATS: readonly (readonly [FormatType, Phrases])[] = [
  ["Podcasts", withPlurals("podcast")],
  ["Videos", withPlurals("video, webinar")],
  ["Blogs", withPlurals("blog, opinion, column")],
  ["Social", withPlurals("social media post, tweet")],
];
