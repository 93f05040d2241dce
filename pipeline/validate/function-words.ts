/*
 * Words that hold sentences together and say nothing of what they are about.
 *
 * Lists, and not "short words" or "frequent words": the short words war, oil, cut and tax carry a
 * claim, and the frequent words of an article are its subject. Negations (not, never, kein, pas, sin)
 * and words of direction and amount (up, down, more, all) are left out of the lists on purpose, so
 * that they count as content.
 */

const ENGLISH = `
  a an the this that these those such same other another each every any some both either
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her
  hers herself it its itself they them their theirs themselves one ones oneself
  who whom whose which what when where why how while whether if then than as so too also
  and or but nor yet because although though since unless until once
  of in on at by for from to into onto with within about between among through during
  upon via per toward towards amid across along around behind beyond
  am is are was were be been being do does did done doing have has had having
  can could may might must shall should will would ought
  there here very just quite rather still even only now again ever
  said say says according`;

const GERMAN = `
  der die das den dem des ein eine einen einem einer eines dies diese dieser diesen diesem dieses
  jene jener jenen jenem jenes solche solcher solchen andere anderer anderen anderem anderes
  jede jeder jeden jedem jedes einige beide beiden mancher manche man
  ich mich mir mein meine wir uns unser unsere unserer unseren du dich dir dein ihr euch er ihn ihm
  sein seine seinen seinem seiner seines sie ihnen ihre ihren ihrem ihrer ihres es sich selbst
  wer wen wem wessen welche welcher welchen welches was wann wo warum wie womit wofür wobei
  und oder aber sondern doch denn weil obwohl da während wenn falls ob dass als damit sowie also
  so auch schon noch nur nun dann dabei dazu daran darauf dafür davon damit hier dort
  in im an am auf aus bei beim bis durch für gegen hinter mit nach neben seit über um unter von vom
  vor zu zum zur zwischen wegen laut per trotz innerhalb außerhalb
  bin ist sind war waren wäre wären sei seien gewesen werde wird werden wurde wurden worden würde
  würden habe hat haben hatte hatten hätte hätten gehabt kann können konnte konnten könnte könnten
  muss müssen musste mussten müsste soll sollen sollte sollten darf dürfen durfte dürfte mag mögen
  möchte will wollen wollte wollten sehr eben etwa sagt sagte`;

const FRENCH = `
  le la les l un une des du de d au aux ce cet cette ces c tel telle tels telles autre autres même
  mêmes chaque quelque quelques
  je j me m moi nous mon ma mes notre nos tu te t toi vous ton ta tes votre vos il elle lui ils
  elles leur leurs eux se s soi son sa ses on y en
  qui que qu quoi dont où lequel laquelle lesquels lesquelles quel quelle quels quelles quand
  comment pourquoi
  et ou mais donc or ni car parce puisque lorsque lorsqu quoique bien si comme ainsi alors aussi
  encore déjà puis ensuite ici là très tout
  à dans par pour sur sous avec chez vers entre pendant depuis dès jusque jusqu selon lors via afin
  parmi envers
  suis est sommes êtes sont étais était étaient été être étant sera seront serait seraient fut
  furent soit soient ai as a avons avez ont avais avait avaient eu avoir ayant aura auront aurait
  auraient eut peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient
  fait faire cela ceci ça celui celle ceux celles dit`;

const SPANISH = `
  el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos
  aquellas otro otra otros otras mismo misma mismos mismas cada algún alguna algunos algunas tal
  tales ambos ambas
  yo me mí mi mis nos nosotros nuestro nuestra nuestros nuestras tú te ti tu tus os vosotros usted
  ustedes él ella ello ellos ellas le les se sí su sus suyo suya
  que qué quien quién quienes cual cuál cuales cuando cuándo donde dónde como cómo cuyo cuya por
  porque aunque mientras si pues y e o u pero sino ni así también ya aún todavía luego entonces aquí
  allí muy
  de del a al en con para desde hasta entre hacia según sobre tras durante mediante ante bajo contra
  soy es somos son era eran fue fueron sido ser siendo será serán sería serían sea sean estoy está
  están estaba estaban estado estar he ha hemos han había habían habido haber habrá habría haya hay
  tiene tienen tenía puede pueden podía podría podrían debe deben debería hace hacer dijo dice`;

const PORTUGUESE = `
  o a os as um uma uns umas este esta estes estas esse essa esses essas isto isso aquele aquela
  aqueles aquelas aquilo outro outra outros outras mesmo mesma mesmos mesmas cada algum alguma alguns
  algumas tal tais ambos ambas
  eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas tu te ti teu tua você vocês ele
  ela eles elas lhe lhes se si seu sua seus suas
  que quê quem qual quais quando onde como cujo cuja porque porquê embora enquanto se pois e ou mas
  nem assim também já ainda depois então aqui ali muito
  de do da dos das em no na nos nas num numa por pelo pela pelos pelas com para ao aos à às até desde
  entre sobre sob durante segundo após ante perante contra dum duma
  sou é somos são era eram foi foram sido ser sendo será serão seria seriam seja sejam estou está
  estão estava estavam estado estar ter tem têm tinha tinham tido terá teria tenha há havia houve
  haver hei pode podem podia poderia poderiam deve devem deveria faz fazer disse diz`;

/** By BCP 47 primary language; separated by white space. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};
