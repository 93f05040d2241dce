import { channel } from "./phrases.ts";

/** Software, the data in it, and those who build, run and guard it. */
export const SOFTWARE = [
  channel("Big Data", {
    anywhere: `big data, data warehouse, data lake, data lakehouse, lakehouse, data engineering, data
      engineer, data analytics, data science, data scientist, data pipeline, data platform, data
      mesh, data catalog, data governance, databricks, bigquery, business intelligence, apache
      spark, apache kafka, apache iceberg, datenanalyse, datenbanken, data lineage, database
      system, database engine, sql database, data stack, analyse de données, science des données,
      lac de données, données massives, análisis de datos, analítica de datos, ciencia de datos,
      lago de datos, análise de dados, ciência de dados, engenharia de dados`,
    declared: `analytics, data, snowflake, database, statistics`,
    text: `database, dataset, data set, datasets, petabyte, terabyte, SQL, query, queries, dashboard,
      analyst, rows, tables, streaming, lineage, ETL, data team, data quality, conjunto de datos,
      datensatz, datensätze`,
  }),
  channel("DevOps", {
    anywhere: `devops, kubernetes, continuous integration, continuous delivery, continuous deployment, site
      reliability, observability, infrastructure as code, infrastructure-as-code, platform
      engineering, platform engineer, docker, terraform, gitops, CI/CD, ci pipeline, ci service,
      jenkins, github actions, pull request, postmortem, on-call, package registry, build server,
      software engineering, software engineer, programming language, golang, javascript,
      typescript, node.js, postgres, linux kernel, compiler, linux, debian, unix, html, html5,
      css, web development, software development, open source project, code review, integración
      continua, softwareentwicklung, intégration continue`,
    declared: `software development, developer, programming, open source, software engineering,
      engineering, web development, linux, coding, backend, frontend, release, deployment,
      rollback, git, python, java`,
    text: `deploy, deployment, deploys, rollback, roll back, container, cluster, runbook, incident,
      open source, open-source, commit, git, github, repository, repositories, latency, load
      balancer, failover, outage, codebase, refactor, refactoring, API, library, libraries,
      release candidate, maintainer, staging, pipeline, build, builds, command line, fork, alert,
      logs, traces, bug, debugging, unit test, framework, backend, python, java, function, code`,
  }),
  channel("SaaS", {
    anywhere: `saas, cloud computing, cloud provider, cloud services, aws, microsoft azure, google cloud,
      software as a service, software-as-a-service, CRM, cloud software, subscription software,
      per-seat pricing, annual recurring revenue, ARR, MRR, monthly recurring revenue, net
      retention, salesforce, net revenue retention, logiciel en ligne, software en la nube,
      software como servicio, software como serviço, software aus der cloud, cloud-software`,
    declared: `cloud, cloud computing, software, subscription`,
    text: `churn, subscription, recurring revenue, free trial, freemium, pricing page, per seat,
      vendor, onboarding, cloud vendor, pricing, billing, help desk, help-desk, self-serve, plan,
      abonnement, wiederkehrende umsätze, im abonnement, softwareanbieter, suscripción, assinatura`,
  }),
  channel("Enterprise", {
    anywhere: `enterprise software, enterprise tech, enterprise technology, enterprise it, enterprise
      system, enterprise suite, ERP, digital transformation, CIO, chief information officer, it
      department, it budget, it spending, it leader, legacy system, legacy application, mainframe,
      systems integrator, SAP, servicenow, digitale transformation, transformation numérique,
      transformación digital, transformação digital, unternehmenssoftware, software de gestión,
      progiciel`,
    declared: `enterprise, business software, it management, information technology`,
    text: `procurement, business unit, licence fee, license fee, consultancy, integrator, consultants,
      large companies, IT, vendor consolidation, cutover, migration, modernization, end of
      support, compliance, filiales, licencias`,
  }),
  channel("Cybersecurity", {
    anywhere: `cybersecurity, cyber security, infosec, information security, ransomware, malware, phishing,
      spyware, data breach, data breaches, zero day, zero-day, hacker, hacked, cyberattack, cyber
      attack, cyber-attack, botnet, cve, threat actor, backdoor, infostealer, two-factor
      authentication, multi-factor authentication, stolen credentials, vulnerability,
      vulnerabilities, denial of service, ddos, security researcher, vpn, antivirus, password
      manager, security flaw, cybersicherheit, cyberangriff, schadsoftware, sicherheitslücke,
      sicherheitslücken, it-sicherheit, cybersécurité, cyberattaque, logiciel malveillant,
      vulnérabilité, rançongiciel, ciberseguridad, ciberataque, cibersegurança, ciberataque,
      pirate informatique`,
    declared:
      "security, privacy, hacking, vulnerability, vulnerabilities, sécurité, sicherheit, seguridad, segurança, malware",
    text: `exploit, exploited, attacker, credential, patch, patched, password, encrypted, encryption,
      intrusion, breach, leaked, authentication, threat, passkey, firewall, endpoint, payload,
      compromised, faille, correctif, passwort, mot de passe, contraseña, senha, angreifer`,
  }),
];
