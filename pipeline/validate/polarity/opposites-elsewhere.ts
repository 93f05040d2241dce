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
  ost osten | west westen
  bestatigt bestatigte bestatigten | kippt kippte kippten gekippt aufgehoben verwarf verwarfen verworfen
  verurteilt | freigesprochen
  festgenommen verhaftet inhaftiert | freigelassen entlassen
  eingestellt einstellt | entlassen entliess entliessen
  verscharft verscharfte verscharften verscharfen | lockert lockerte lockerten gelockert lockern
  verlangert verlangerte verlangern | verkurzt verkurzte verkurzen
  starkt starkte gestarkt | schwacht schwachte geschwacht
  ausgeweitet ausgebaut | eingeschrankt abgebaut
  schwer schwere schweren schwerer | leicht leichte leichten leichter
  streng strenge strengen strenger | milde milden milder mild
  teuer teure teurer teuren | billig billige billiger gunstig gunstige gunstiger
  mehrheit | minderheit
  uberschuss | defizit fehlbetrag
  reich reiche reichen | arm arme armen
  alt alte alten alter altere alteren | jung junge jungen jungere jungeren neu neue neuen
  lang lange langer langere | kurz kurze kurzer kurzere
  schnell schnelle schneller | langsam langsame langsamer
  erfolg erfolgreich | misserfolg erfolglos scheitern gescheitert
  mindestens | hochstens
  tot tote toten gestorben | lebend lebende lebenden uberlebt uberlebte uberlebten
  wiederhergestellt | gestrichen gekurzt
  rechts | links
  voll | leer
  bleibt blieb blieben geblieben | verlasst verliess verliessen verlassen
  lobte lobt gelobt | tadelte tadelt kritisierte`;

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
  nord | sud
  confirme confirment | annule annulent casse infirme
  retablit retabli retablie retablissent | supprime supprimee supprimes reduit reduite coupe
  grave graves severe severes serieux | leger legere legers legeres benin
  etend elargit elargi | restreint reduit
  durcit durci durcissent | assouplit assoupli assouplissent
  embauche embauchent | licencie licencient
  arrete arretee arretes detenu detenue | libere liberee liberes relache
  rapide rapides rapidement | lent lente lents lentement
  riche riches | pauvre pauvres
  vieux vieille vieilles age agee | jeune jeunes
  cher chere chers cheres couteux couteuse | abordable abordables
  majorite | minorite
  excedent | deficit
  succes reussite reussi reussit | echec echoue
  long longue longs longues | court courte courts courtes
  allie allies | ennemi ennemis
  present presente presents | absent absente absents
  allonge prolonge prolongee | raccourcit ecourte
  maximum | minimum
  morts mort morte tue tues | survivant survivants survecu
  vrai vraie | faux fausse
  loue salue | critique denonce
  heureux heureuse | malheureux malheureuse
  content contents contente | mecontent mecontents mecontente
  plein pleine | vide vides
  droite | gauche`;

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
  norte | sur
  confirma confirmo confirmaron ratifico | anula anulo anularon revoco
  restablece restablecio restablecieron | suprime suprimio recorta recorto recortaron
  grave graves severo severa | leve leves ligero ligera
  amplia amplio ampliaron extiende | restringe restringio reduce
  endurece endurecio | relaja relajo suaviza suavizo
  contrata contrato contrataron | despide despidio despidieron
  detenido detenida detenidos arrestado arrestados | liberado liberada liberados
  rapido rapida rapidos rapidamente | lento lenta lentos lentamente
  rico rica ricos | pobre pobres
  viejo vieja viejos | joven jovenes nuevo nueva nuevos
  caro cara caros caras costoso costosa | barato barata baratos asequible
  mayoria | minoria
  superavit | deficit
  exito | fracaso
  largo larga largos | corto corta cortos breve
  aliado aliados | enemigo enemigos rival
  presente presentes | ausente ausentes
  prolonga prolongo | acorta acorto
  maximo maxima | minimo minima
  muertos muerto murio murieron | sobrevivio sobrevivieron supervivientes
  verdadero verdadera | falso falsa
  elogio elogia | critico critica
  lleno llena | vacio vacia
  derecha | izquierda`;

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
  norte | sul
  confirma confirmou confirmaram ratificou | anula anulou anularam revogou
  restabelece restabeleceu restabeleceram | suprime suprimiu corta cortou cortaram
  grave graves severo severa | leve leves ligeiro ligeira
  amplia ampliou ampliaram | restringe restringiu reduz
  endurece endureceu | relaxa relaxou afrouxou
  contrata contratou contrataram | demite demitiu demitiram
  preso presa presos detido detida detidos | solto solta soltos libertado libertados
  rapido rapida rapidos rapidamente | lento lenta lentos lentamente
  rico rica ricos | pobre pobres
  velho velha velhos | jovem jovens novo nova novos
  caro cara caros caras | barato barata baratos acessivel
  maioria | minoria
  superavit | deficit
  sucesso exito | fracasso
  longo longa longos | curto curta curtos breve
  aliado aliados | inimigo inimigos rival
  presente presentes | ausente ausentes
  prolonga prolongou | encurta encurtou
  maximo maxima | minimo minima
  mortos morto morreu morreram | sobreviveu sobreviveram sobreviventes
  verdadeiro verdadeira | falso falsa
  elogiou elogia | criticou critica
  cheio cheia | vazio vazia
  direita | esquerda`;
