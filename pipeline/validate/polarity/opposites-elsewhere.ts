/*
 * Words that cannot both be true of one thing, folded, each form that news use; see `opposites.ts`.
 */

export const GERMAN = `
  steigt steigen stieg stiegen gestiegen anstieg wuchs wachst wachsen gewachsen zunahme zunehmen zugenommen erhoht | fallt fallen fiel fielen gefallen ruckgang sank sanken sinkt sinken gesunken schrumpft schrumpfte abnahme abgenommen
  erhoht erhohen erhohte erhohten erhohung anhebung hebt hob | senkt senken senkte senkten gesenkt senkung reduziert kurzt kurzte kurzung
  mehr meisten | weniger wenigsten
  hoher hohere hoheren hoch hochste hochsten | niedriger niedrigere niedrigeren niedrig niedrigste niedrigsten tiefer
  grosser grossere grosseren gross grosste grossten | kleiner kleinere kleineren klein kleinste kleinsten
  gewinnt gewinnen gewann gewannen gewonnen sieg siege | verliert verlieren verlor verloren niederlage niederlagen
  gewinn gewinne | verlust verluste
  billigt billigte genehmigt genehmigte genehmigten stimmte zustimmung zugestimmt angenommen | lehnt lehnte lehnten abgelehnt ablehnung verworfen
  erlaubt erlaubte erlauben | verbietet verbot verboten
  offnet offnete offneten geoffnet eroffnet eroffnete | schliesst schloss schlossen geschlossen
  beginnt begann begannen begonnen startet startete | endet endete endeten beendet
  kauft kaufte kauften gekauft kauf | verkauft verkaufte verkauften verkauf
  schuldig verurteilt | unschuldig freigesprochen
  vor | nach
  erste ersten erster erstes | letzte letzten letzter letztes
  besser bessere besten beste | schlechter schlechtere schlechteste schlechtesten
  starker starkere stark | schwacher schwachere schwach
  fruher fruhere fruh | spater spatere spat
  moglich | unmoglich
  legal | illegal
  sicher | unsicher gefahrlich
  lobt lobte lobten gelobt | kritisiert kritisierte kritisierten
  unterstutzt unterstutzte unterstutzten befurwortet | bekampft ablehnt
  positiv positive positiven | negativ negative negativen
  importe einfuhren einfuhr | exporte ausfuhren ausfuhr
  innerhalb | ausserhalb
  offentlich offentliche offentlichen | privat private privaten
  nord norden | sud suden
  ost osten | west westen`;

export const FRENCH = `
  augmente augmentent augmente augmentation hausse grimpe progresse progression croissance | baisse baissent diminue diminution recule recul chute chutent
  plus | moins
  superieur superieure eleve elevee | inferieur inferieure faible
  gagne gagnent gagne victoire remporte | perd perdent perdu defaite
  benefice benefices profit profits | perte pertes
  approuve approuvent adopte adoptent accepte acceptent | rejette rejettent rejete refuse refusent
  autorise autorisent permet | interdit interdisent
  ouvre ouvrent ouvert ouverture | ferme ferment fermeture
  commence commencent debute debut | finit termine terminent fin
  achete achetent achat | vend vendent vendu vente
  coupable condamne | innocent acquitte
  avant | apres
  premier premiere premiers premieres | dernier derniere derniers dernieres
  meilleur meilleure mieux | pire pis
  fort forte renforce | faible affaiblit
  possible | impossible
  legal legale | illegal illegale
  soutient soutiennent appuie | critique critiquent combat
  grand grande plus-grand | petit petite
  positif positive | negatif negative
  importations | exportations
  public publique | prive privee
  nord | sud`;

export const SPANISH = `
  sube suben subio subieron subida aumenta aumentan aumento aumentaron crece crecen crecio crecimiento | baja bajan bajo bajaron bajada cae caen cayo cayeron caida disminuye disminuyo desciende descendio reduce redujo
  mas | menos
  mayor mayores | menor menores
  superior | inferior
  gana ganan gano ganaron victoria | pierde pierden perdio perdieron derrota
  beneficio beneficios ganancia ganancias | perdida perdidas
  aprueba aprueban aprobo aprobaron acepta acepto aceptaron | rechaza rechazan rechazo rechazaron
  permite permiten permitio autoriza autorizo | prohibe prohiben prohibio
  abre abren abrio abrieron apertura | cierra cierran cerro cerraron cierre
  comienza comenzo empieza empezo inicio | termina termino acaba acabo
  compra compran compro compraron | vende venden vendio vendieron venta
  culpable condenado | inocente absuelto
  antes | despues
  primero primera primer primeros primeras | ultimo ultima ultimos ultimas
  mejor mejores | peor peores
  fuerte fortalece | debil debilita
  posible | imposible
  legal | ilegal
  apoya apoyan apoyo apoyaron | critica critican critico criticaron
  grande grandes | pequeno pequena pequenos
  positivo positiva | negativo negativa
  importaciones | exportaciones
  publico publica | privado privada
  norte | sur`;

export const PORTUGUESE = `
  sobe sobem subiu subiram alta aumenta aumentam aumentou aumentaram cresce crescem cresceu crescimento | cai caem caiu cairam queda baixa baixou diminui diminuiu recua recuou reduz reduziu
  mais | menos
  maior maiores | menor menores
  superior | inferior
  ganha ganham ganhou ganharam vitoria vence venceu | perde perdem perdeu perderam derrota
  lucro lucros | prejuizo prejuizos perda perdas
  aprova aprovam aprovou aprovaram aceita aceitou aceitaram | rejeita rejeitam rejeitou rejeitaram recusa recusou
  permite permitem permitiu autoriza autorizou | proibe proibem proibiu
  abre abrem abriu abriram abertura | fecha fecham fechou fecharam fechamento
  comeca comecou inicia iniciou inicio | termina terminou acaba acabou
  compra compram comprou compraram | vende vendem vendeu venderam venda
  culpado condenado | inocente absolvido
  antes | depois
  primeiro primeira primeiros primeiras | ultimo ultima ultimos ultimas
  melhor melhores | pior piores
  forte fortalece | fraco fraca enfraquece
  possivel | impossivel
  legal | ilegal
  apoia apoiam apoiou apoiaram | critica criticam criticou criticaram
  grande grandes | pequeno pequena pequenos
  positivo positiva | negativo negativa
  importacoes | exportacoes
  publico publica | privado privada
  norte | sul`;
