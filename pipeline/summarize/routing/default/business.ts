import { channel } from "./phrases.ts";

/** Money, trade, work, law and buildings. */
export const BUSINESS = [
  channel("B2B Growth", {
    anywhere: `b2b growth, B2B, b2b marketing, lead generation, sales enablement, revops, revenue
      operations, account-based marketing, account based marketing, target account, go-to-market,
      product-led growth, cold calling, cold email, sales pipeline, qualified lead, buying
      committee, demand generation, génération de leads, leads qualifiés, generación de leads,
      geração de leads, leadgenerierung, cycle de vente`,
    declared: `growth, sales, ventes, vertrieb, ventas, vendas`,
    text: `sales team, sales cycle, pipeline, account executive, outbound, win rate, sales rep,
      prospect, quota, buyers, leads, sales, seller, customer acquisition, inbound, revenue,
      équipes commerciales, prospection`,
  }),
  channel("Digital Marketing", {
    anywhere: `digital marketing, adtech, ad tech, search engine optimization, search engine optimisation,
      SEO, content marketing, social media marketing, influencer marketing, programmatic
      advertising, email marketing, e-mail marketing, e-mail-marketing, click-through rate, cost
      per click, ad buyer, media agency, media agencies, performance marketing, display ad, online
      advertising, digital advertising, google ads, tracking cookie, search ranking, marketing
      digital, marketing de influencia, onlinemarketing, online-marketing, publicité en ligne,
      suchmaschinenoptimierung, référencement naturel, custo por clique, coste por clic`,
    declared:
      "marketing, advertising, martech, programmatic, publicité, werbung, publicidad, publicidade",
    text: `campaign, advertiser, impression, influencer, creator, brand, newsletter, keyword, search
      engine, attribution, audience, engagement, landing page, conversion rate, clicks, ad budget,
      influenciadores, campanhas, campañas, seguidores, kampagne, anúncios, redes sociais, redes
      sociales`,
  }),
  channel("Ecommerce", {
    anywhere: `ecommerce, e-commerce, online retail, online retailer, online shopping, online shop, online
      store, online grocer, online order, shopify, live shopping, abandoned cart, dark store,
      onlinehandel, onlineshop, online-shop, online-händler, boutique en ligne, vente en ligne,
      commerce en ligne, comercio electrónico, tienda en línea, tienda online, comércio
      eletrônico, loja virtual, loja online, warenkorb, warenkörbe`,
    declared: `retail, shopping, commerce, handel, delivery`,
    text: `marketplace, checkout, merchant, shopper, cart, returns, fulfilment, fulfillment, warehouse,
      basket, parcel, order, delivery, storefront, seller, marktplatz, versand, rücksendung,
      rücksendungen, bestellungen, händler, livraison, panier, pedido, envío, entrega, vendedores`,
  }),
  channel("FinTech", {
    anywhere: `fintech, financial technology, neobank, digital bank, mobile bank, mobile payment, open
      banking, insurtech, buy now pay later, pay-later, instant transfer, instant payment, payment
      app, payments company, payment processor, treasury software, digital wallet, banco móvil,
      banco digital, pagos móviles, pagamento móvel, neobanken, neobanque, néobanque, paiement
      mobile, paiement instantané, mobiles bezahlen, zahlungsdienst`,
    declared:
      "banking, payment, finance, financial services, bank, finanzen, banque, finanzas, insurance",
    text: `bank, lender, payment, transfers, ledger, loan, fraud, card processor, account holder,
      reconciliation, settlement, credit card, financial, money, credit, transaction, interest,
      banco, banque, pagos, préstamos, tarjeta de crédito, zahlungen, konto, paiement, crédit,
      pagamentos`,
  }),
  channel("Crypto", {
    anywhere: `cryptocurrency, cryptocurrencies, bitcoin, ethereum, blockchain, stablecoin, defi, web3,
      smart contract, on-chain, digital asset, crypto exchange, crypto wallet, NFT, solana,
      coinbase, kryptowährung, kryptowährungen, cryptomonnaie, criptomoneda, criptomonedas,
      criptomoeda, criptomoedas, cadena de bloques`,
    declared: `crypto, token, krypto`,
    text: `crypto, token, ether, wallet, mining, miner, coin, validator, exchange, minted, tokenized,
      chain, minería, mineração`,
  }),
  channel("HRTech", {
    anywhere: `hrtech, hr tech, human resources, talent acquisition, applicant tracking, applicant tracking
      system, people analytics, payroll, payroll software, recruiter, hr software, hr leader, hr
      team, employee engagement, workforce management, candidate screening, personalwesen,
      personalabteilung, personalabteilungen, bewerbermanagement, bewerbungssoftware, ressources
      humaines, recursos humanos, talentgewinnung, workday`,
    declared:
      "HR, recruiting, hiring, workplace, remote work, careers, job, talent, RH, karriere, employment",
    text: `HR, employee, hiring, hires, candidate, résumé, resume, interview, recruiting, recruitment,
      shift, overtime, turnover, workforce, wages, onboarding, absence, staff, bewerbungen,
      bewerberinnen, bewerber, lebensläufe, mitarbeiter, recrutement, salariés, candidats,
      empleados, contratación, funcionários`,
  }),
  channel("LegalTech", {
    anywhere: `legaltech, legal tech, legal technology, legal software, e-discovery, ediscovery, contract
      management, contract review, contract lifecycle, law firm, in-house counsel, legal ai,
      litigation support, practice management software, clause library, cabinet d'avocats, legal
      operations, tecnología jurídica, tecnologia jurídica, rechtstechnologie`,
    declared: `legal, law, law firm, litigation, recht, droit, derecho, direito`,
    text: `lawyer, attorney, general counsel, litigation, clause, contract, bar association, billable
      hours, legal, paralegal, judge, court, avocat, avocats, barreau, anwälte, kanzlei,
      kanzleien, abogado, abogados, advogado, contrats, tribunal, jurisprudence, juristes`,
  }),
  channel("PropTech", {
    anywhere: `proptech, property technology, real estate tech, real estate technology, smart building,
      construction tech, construction technology, contech, digital twin of the building, property
      management software, commercial real estate, property manager, building information
      modeling, BIM, imobiliária digital, inmobiliaria digital, immobilientechnologie, rental
      platform`,
    declared:
      "real estate, property, housing, construction, building, immobilien, immobilier, inmobiliario, imóveis",
    text: `landlord, tenant, lease, real estate, rent, office building, broker, floor plan,
      homebuilder, contractor, surveyor, building site, digital twin, flats, apartment, property,
      developer, aluguel, aluguéis, imóveis, imobiliário, corretores, alquiler, inmuebles,
      inmobiliario, mieter, vermieter, wohnungen, loyer, locataires, immobilier, mortgage`,
  }),
];
