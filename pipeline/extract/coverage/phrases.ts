/*
 * The words by which pages that are no articles name themselves, in the languages most of the web is
 * written in. A phrase never decides anything by itself: each is one witness beside others that do not
 * depend on any language.
 */

/** What a page is called that asks who the reader is. */
export const LOG_IN =
  /(?<!\p{L})(?:log ?in|log-in|sign[ -]?in|anmeld(?:en|ung)|einloggen|connexion|se connecter|connectez-vous|identifiez-vous|inici(?:ar|a) sesión|acceso|iniciar sessão|accedi|accesso|inloggen|logga in|logg inn|log ind|kirjaudu|zaloguj|logowanie|giriş yap|войти|вход)(?!\p{L})|ログイン|登录|登入|로그인|تسجيل الدخول/iu;

/** What a page is called that was not there. */
export const MISSING_PAGE = new RegExp(
  [
    String.raw`^(?:(?:error|http|fehler|erreur|errore|fel|fejl|feil|błąd|ошибка)\W*)?404(?:\W*(?:error|fehler|not found))?$`,
    String.raw`^not found$`,
    String.raw`\bpage\b.{0,40}\b(?:not (?:be )?found|(?:does not|doesn['’]t) exist|no longer (?:exists|available|here))`,
    String.raw`(?:can['’]?t|cannot|couldn['’]t|could not) find (?:that|the|this|your) page`,
    String.raw`seite\b.{0,40}(?:nicht (?:gefunden|vorhanden|verfügbar|mehr)|existiert nicht)`,
    String.raw`page\b.{0,40}(?:introuvable|n['’]existe|pas (?:été )?trouvée|non trouvée)`,
    String.raw`página.{0,30}(?:no (?:encontrada|existe|disponible|se )|não (?:encontrada|existe|foi))`,
    String.raw`no (?:hemos|se ha|se) enc\w+ (?:la|esta) página`,
    String.raw`pagina\b.{0,30}(?:non (?:trovata|esiste|disponibile|è)|niet (?:gevonden|beschikbaar)|bestaat niet)`,
    String.raw`sid(?:an|en|a)\b.{0,30}(?:hittades inte|finns inte|(?:ikke|ikkje) (?:fund|fant|funn)|fin(?:d|n)es ikke)`,
    String.raw`sivua ei (?:löy|ole)|nie znaleziono strony|stron[ay] nie (?:istnieje|znaleziono|została)`,
    String.raw`stránk[ay] (?:nebyla|neexistuje|nenalezena)|sayfa bulunamadı`,
    String.raw`страниц[аы] не (?:найдена|существует)|сторінк[уа] не знайдено`,
    String.raw`ページ[はが]?(?:見つかりません|存在しません|ございません)|(?:页面|頁面|网页|網頁).{0,6}(?:不存在|未找到|找不到)`,
    String.raw`找不到.{0,8}(?:页面|頁面|网页|網頁)|페이지를 찾을 수 없|الصفحة غير موجودة`,
  ].join("|"),
  "iu",
);

/** What a page says that wants to know whether its visitor is a program. */
export const ROBOT_CHECK = new RegExp(
  [
    String.raw`just a moment|checking (?:if|your|that)|(?:confirm|verify|verifying) (?:that )?(?:you are|you['’]re) (?:a )?(?:human|not)`,
    String.raw`are you a (?:ro)?bot|not a robot|unusual traffic|security check|captcha|access denied|automat(?:ed|ion) (?:access|requests|tools|traffic)`,
    String.raw`(?:kein|ein) roboter|browser (?:wird )?(?:ge|über)prüf|sicherheits(?:prüfung|überprüfung)|automatisierte (?:an|zu)`,
    String.raw`(?:pas|êtes) un robot|vérification de (?:sécurité|votre)|no (?:eres|soy|es) un robot|verificando|comprobación de seguridad`,
    String.raw`non s(?:ono|ei) un robot|não (?:é|sou) um robô|geen robot|inte en robot|ikke en robot|nie jestem robotem|не робот`,
    String.raw`ロボットでは|人机验证|人機驗證|不是机器人|로봇이 아`,
  ].join("|"),
  "iu",
);

/** The label of what one presses to agree to being tracked. */
export const AGREE =
  /(?<!\p{L})(?:accept|agree|allow|consent|akzeptier|zustimm|stimme|einverstanden|einwillig|zulassen|accepte|autoriser|d['’]accord|acept|acord|permitir|aceit|accett|acconsent|akkoord|toestaan|godkänn|godta|tillad|hyväksy|akceptuj|zgadzam|souhlas|kabul|принять|принимаю|соглас)|同意|接受|동의|موافق/iu;

/** What the text above such a button is about. */
export const ABOUT_CONSENT =
  /cookie|consent|privacy|personal data|(?:advertising|our|third) part(?:ner|ies)|tracking|datenschutz|einwilligung|zustimm|personenbezogen|werbung|données personnelles|traceurs|consentement|confidentialité|publicité|privacidad|privacidade|datos personales|dados pessoais|consentim|tratamiento|publicidad|dati personali|consenso|toestemming|persoonsgegevens|samtycke|samtykke|personuppgift|personopplys|danych|zgod|файлы|персональн|конфиденц|クッキー|プライバシー|隐私|隱私|쿠키|개인정보/iu;

const READ_ON_WORDS = [
  String.raw`(?:continue|keep) reading|read (?:more|on)|read (?:the )?(?:full|whole|entire|rest)\b.{0,30}|(?:view|see) (?:the )?full (?:article|story)`,
  String.raw`weiter ?lesen|mehr lesen|(?:jetzt )?weiterlesen.{0,20}|(?:ganzen )?artikel (?:ganz |weiter )?lesen`,
  String.raw`lire (?:la suite|plus|l['’]article).{0,20}|(?:seguir|continuar) leyendo|leer (?:más|el artículo).{0,15}|continu(?:e|ar) (?:a )?l(?:endo|er)`,
  String.raw`l(?:er|eia) mais|continua a leggere|leggi (?:tutto|di più|l['’]articolo)|lees (?:verder|meer)`,
  String.raw`läs (?:mer|vidare)|les (?:mer|videre)|læs (?:mere|videre)|lue lisää`,
  String.raw`czytaj (?:dalej|więcej)|číst dál|devamını oku|читать (?:далее|дальше|полностью)`,
  String.raw`続きを読む|全文を読む|阅读(?:全文|更多)|閱讀(?:全文|更多)`,
  String.raw`더 ?보기|계속 읽기|اقرأ المزيد`,
].join("|");

/** The whole label of a link or button that leads to the rest of a text. */
export const READ_ON = new RegExp(String.raw`^\P{L}*(?:${READ_ON_WORDS})\P{L}*$`, "iu");

/** The same words where they stand at the end of the text's own last line. */
export const READ_ON_AT_THE_END = new RegExp(String.raw`\s*(?:${READ_ON_WORDS})\P{L}*$`, "iu");

/** What an offer speaks of that stands where a text was cut. */
export const OFFER =
  /subscri(?:be|ber|ption)|sign in to (?:read|continue)|members? only|abonn(?:e|ieren|ent|ement|é)|für abonnent|suscr[ií]b|suscriptor|suscripci|assin(?:e|ante|atura)|abbona|prenumer|subskry|подпис|会員|有料|订阅|訂閱|구독/iu;
