/** How one language speaks of devices: pieces of regular expressions, what stands left of a device's name and right of it. */
export interface DeviceWords {
  /** Names of the app itself. */
  app: string;
  /** Names of what the app runs on. */
  phone: string;
  laptop: string;
  /** Ends with what says that somebody works there: "on my". */
  at: string;
  /** Ends with what says that somebody has or uses it: "I only have a". */
  has: string;
  /** Ends with what says that somebody does not. */
  without: string;
  /** Begins with what says that it does not work. */
  fails: string;
  /** Ends with what makes of it goods: "I ordered 20". */
  goodsBefore: string;
  /** Begins with what makes of it goods: "laptop bags". */
  goodsAfter: string;
  /** Begins with what makes another word of it: "phone number". */
  otherAfter: string;
  /** Says that a phone is for calls and codes here. */
  calls: string;
  /** Begins with what says that somebody works there: "app version". */
  here?: string;
  /** Whether words stand without spaces. */
  isUnspaced?: true;
}

const english: DeviceWords = {
  app: 'apps?(?:lication)?',
  phone:
    '(?:i-?phones?(?: ?\\d+)?(?: (?:pro|max|mini|plus))*|i-?pads?|android(?: (?:phone|tablet|device|mobile)s?)?|(?:cell|mobile|smart|cellular)[ -]?(?:tele)?phones?|mobile(?: device)?s?|cells?|phones?|tablets?|samsung(?: galaxy)?)',
  laptop: '(?:lap ?tops?|computers?|desktops?|pcs?|mac ?books?|imacs?|macs?|notebooks?|chromebooks?)',
  at: "(?:(?:i|we)(?:[’']m| am| are) )?(?:on|from|with|using|via|by|in|through|inside|over)(?: (?:my|the|a|an|our|his|her|their|your|this))?(?: (?:own|old|new|work|office|company|home|personal|alibaba(?:\\.com)?|samsung|apple|huawei|xiaomi|windows|wife[’']s|mobile|phone|android|ios|iphone))*",
  has: "(?:(?:i|we)(?:[’']m|[’']ve| am| are| have)? )?(?:(?:only|just|also|always) )?(?:have|has|got|own|use|using|used|work on|only|just|prefer)(?: (?:only|just))?(?: (?:my|the|a|an|our|this))?(?: (?:own|old|new|alibaba(?:\\.com)?|mobile|android|ios))*",
  without:
    "(?:\\b(?:no|without|instead of|rather than)(?: (?:on|in|with|using))?|\\b(?:not|never)(?: (?:on|in|with|via|from|by|using|through))?|(?:(?:i|we) )?(?:(?:do|does|did|can|could|am|are|is|was|will)(?:n[’']?t| ?not)|can[’']?t|cannot|never|dont|doesnt|cant|not able to|unable to|refuse to|no longer|hardly)(?: (?:even|really|currently|want to|wish to|like to|need to|able to|allowed to|have to))*(?: (?:have|own|use|using|open|install|download|access|got|start|run|work with))(?: access to)?|(?:no|lost) access to|(?:deleted|removed|uninstalled))(?: (?:my|the|a|an|any|our|this))?(?: (?:own|alibaba(?:\\.com)?|mobile|phone|working))*",
  fails:
    "(?:,? (?:but |and |because )?(?:it|which))?(?: (?:on|from) my \\w+)?(?: (?:always|just|only|keeps?|kept|still))? ?(?:crash\\w*|freez\\w*|froze|hangs?|(?:does|do|did|is|are|was|will|would|has)(?: ?not|n[’']?t)(?: even)? (?:work\\w*|open\\w*|load\\w*|start\\w*|respond\\w*|install\\w*|run|launch\\w*)|doesnt (?:work|open|load|start)|dont (?:work|open)|wont (?:work|open|load|start)|won[’']t (?:work|open|load|start)|not working|stopped working|clos(?:es|ing)|(?:is|are) (?:broken|down|dead|gone|blocked|useless|not available)|fails|failed to (?:open|load|start))",
  goodsBefore:
    '(?:\\d[\\d.,]*(?: (?:pcs|pieces|units|sets|boxes|cartons)(?: of)?)?|(?:order(?:ed)?|bought|buy(?:ing)?|purchas(?:ed?|ing)|receiv(?:ed?|ing)|got sent|sent(?: me)?|shipped(?: me)?|delivered(?: me)?|sells?|selling|sourc(?:e|ing)|paid for|payed for|pay for|refund (?:for|of|on)|import(?:ed|ing)?|manufactur\\w+|pieces of|pcs of|for|price|discount on|return(?:ed)?|(?:scratch\\w*|cracks?|dents?|screen|battery|button|logo|sticker|display|keyboard|glass|paint|label|marks?)(?: \\w+)? (?:on|of|in)|of|these|those|many|some|all|two|three|four|five|ten|twenty|hundred|defective|faulty|refurbished|second ?hand|wholesale|gaming))(?: (?:the|a|an|my|our|new|used))?(?: (?:leather|gaming|new|used|cheap|black|white|refurbished|mini|tablet|\\d+))*',
  goodsAfter:
    "(?:[’']s)?(?: \\w+)? ?(?:bags?|cases?|covers?|sleeves?|stands?|holders?|chargers?|cables?|screens?|parts?|accessor\\w+|keyboards?|batter\\w+|adapters?|mounts?|tables?|desks?|chairs?|mice|mouse|shells?|skins?|repair|backpacks?|glass|protectors?|boxes|components?|memory|monitors?|towers?|models?|kits?|toys?|lamps?|grips?|docks?|straps?|lens(?:es)?|speakers?|headphones?|earphones?|tripods?|ram|i ordered|i bought|we ordered|we bought|you sent|(?:were|was|came|come|arrived?|arriving|have|has) (?:not )?(?:arrived?|broken|damaged|defective|faulty|delivered|shipped|sent|with|dead|wrong|used))\\b",
  otherAfter: "(?:[’']s)? ?(?:numbers?|no|nr|codes?|bills?|calls?|support|lines?|credit|money|plans?)\\b",
  calls:
    '\\b(?:talk|speak|spoke|call(?:ed|ing)?|contact\\w*|reach\\w*|ring|rang|support|agent|person|human|somebody|someone|sms|text(?:ed)?|codes?|otp|verif\\w*|number|messages?|whatsapp)\\b',
  here: ' (?:version|users?|site)\\b',
};

const spanish: DeviceWords = {
  app: '(?:apps?|aplicaci[óo]n(?: m[óo]vil)?)',
  phone:
    '(?:iphone|ipad|android|(?:tel[ée]fono )?(?:m[óo]vil|celular)|m[óo]vil|celular|cel|tel[ée]fono|smartphone|tablet|tableta)(?: android)?',
  laptop: '(?:laptop|ordenador(?: port[áa]til)?|computador[a]?(?: port[áa]til)?|port[áa]til|pc|mac)',
  at: '(?:en|desde|con|por|v[íi]a|a trav[ée]s de|usando)(?: (?:mi|el|la|un|una|nuestro|nuestra|este|esta))?(?: (?:propio|viejo|nuevo))?',
  has: '(?:solo |s[óo]lo |solamente )?(?:tengo|tenemos|uso|usamos|utilizo|estoy usando)(?: (?:solo|s[óo]lo|solamente))?(?: (?:mi|el|la|un|una))?|(?:solo|s[óo]lo|solamente)(?: (?:mi|el|la|un|una))?',
  without:
    '(?:no (?:tengo|tenemos|uso|usamos|utilizo|puedo (?:usar|utilizar|abrir|instalar|descargar|entrar (?:en|a))|quiero (?:usar|utilizar|instalar)|dispongo de|en|desde|con)|sin|en vez de|en lugar de)(?: (?:mi|el|la|un|una|ning[úu]n|ninguna))?',
  fails: ' (?:(?:me )?no (?:funciona|abre|carga|responde|arranca)|se (?:cierra|cuelga|bloquea)|falla)',
  goodsBefore:
    '(?:\\d[\\d.,]*|(?:compr[ée]|compramos|ped[íi]|pedimos|recib[íi]|recibimos|pedido de|he comprado|vend\\w+|fundas? (?:de|para)|piezas de|cajas de|estos|estas|los|las|para))(?: (?:un|una|el|la|mi))?',
  goodsAfter: 's\\b|es\\b| (?:rot\\w+|dañad\\w+|defectuos\\w+|llegaron|lleg[óo])',
  otherAfter: '(?!)',
  calls: '(?:hablar|llam\\w+|contactar|n[úu]mero|c[óo]digo|sms|atenci[óo]n)',
};

const portuguese: DeviceWords = {
  app: '(?:apps?|aplicativos?|aplica[çc][ãa]o)',
  phone: '(?:iphone|ipad|android|celular|telem[óo]vel|telefone|smartphone|tablet)',
  laptop: '(?:laptop|computador|notebook|pc|mac|port[áa]til)',
  at: '(?:n[oa]|pel[oa]|d[oa]|em|com|via|por|usando|atrav[ée]s d[oa])(?: (?:meu|minha|o|a|um|uma|nosso|nossa))?',
  has: '(?:s[óo] |apenas |somente )?(?:tenho|temos|uso|usamos|utilizo|estou usando)(?: (?:s[óo]|apenas|somente))?(?: (?:meu|minha|o|a|um|uma))?|(?:s[óo]|apenas|somente)(?: (?:meu|minha|o|a))?',
  without:
    '(?:n[ãa]o (?:tenho|temos|uso|usamos|utilizo|consigo (?:usar|abrir|instalar|baixar|entrar n[oa])|posso (?:usar|abrir|instalar)|quero (?:usar|instalar)|n[oa]|pel[oa])|sem|em vez d[oa])(?: (?:meu|minha|o|a|um|uma|nenhum|nenhuma))?',
  fails: ' (?:n[ãa]o (?:funciona|abre|carrega|responde)|trava|fecha|falha|est[áa] travando)',
  goodsBefore:
    '(?:\\d[\\d.,]*|(?:comprei|compramos|pedi|pedimos|recebi|recebemos|encomendei|vend\\w+|capas? (?:de|para)|pe[çc]as de|caixas de|estes|esses|os|as|para))(?: (?:um|uma|o|a|meu))?',
  goodsAfter: '(?:e?s)\\b| (?:quebrad\\w+|danificad\\w+|defeituos\\w+|chegaram|chegou)',
  otherAfter: '(?!)',
  calls: '(?:falar|lig\\w+|contat\\w+|n[úu]mero|c[óo]digo|sms|atendimento)',
};

const french: DeviceWords = {
  app: '(?:apps?|applications?(?: mobile)?|applis?)',
  phone: '(?:iphone|ipad|android|t[ée]l[ée]phone(?: portable| mobile)?|mobile|portable|smartphone|tablette|tel)',
  laptop: '(?:laptop|ordinateur(?: portable)?|ordi|pc|mac)',
  at: "(?:sur|depuis|avec|par|via|dans|en utilisant|[àa] partir de)(?: (?:mon|ma|le|la|un|une|notre|ce|cette)| l[’'])?(?: (?:propre|vieux|nouveau))?",
  has: "(?:j[’']ai|nous avons|j[’']utilise|nous utilisons|je n[’']ai que|je n[’']utilise que|seulement|uniquement)(?: (?:seulement|juste|uniquement|que))?(?: (?:mon|ma|le|la|un|une)| l[’'])?",
  without:
    "(?:n[’'](?:ai|avons|utilise|utilisons|ouvre) (?:pas|plus|jamais)(?: acc[èe]s [àa])?|(?:peux|arrive|veux) (?:pas|plus) (?:[àa] )?(?:utiliser|ouvrir|installer)|sans|pas|au lieu de)(?: (?:d[’']|de|sur|dans|avec|mon|ma|le|la|un|une|l[’']))*",
  fails: " (?:ne (?:marche|fonctionne|s[’']ouvre|r[ée]pond|charge)|(?:marche|fonctionne) (?:pas|plus)|plante|se ferme|bugue?)",
  goodsBefore:
    "(?:\\d[\\d.,]*|(?:achet[ée]|command[ée]|re[çc]u|vend\\w+|coques? (?:de|pour)|[ée]tuis? (?:de|pour)|pi[èe]ces de|cartons de|des|les|ces|pour))(?: (?:un|une|le|la|mon|l[’']))?",
  goodsAfter: 's\\b| (?:cass[ée]\\w*|endommag[ée]\\w*|d[ée]fectueu\\w+|sont arriv\\w+|est arriv\\w+)',
  otherAfter: '(?!)',
  calls: '(?:parler|appel\\w+|contact\\w+|joindre|num[ée]ro|code|sms|conseiller)',
};

const german: DeviceWords = {
  app: '(?:apps?|anwendung)',
  phone: '(?:iphone|ipad|android(?:[ -]?handy)?|handys?|telefon|mobiltelefon|smartphones?|tablets?)',
  laptop: '(?:laptops?|computern?|rechnern?|pcs?|notebooks?|macs?|desktops?)',
  at: '(?:auf|[üu]ber|mit|per|in|von|vom|am|im|via|[üu]bers|aus)(?: (?:mein\\p{L}*|de[mrn]|die|das|ein\\p{L}*|unser\\p{L}*))?(?: (?:alten|neuen|eigenen|android))?',
  has: '(?:(?:ich|wir) )?(?:habe?n?|hab|nutze?n?|benutze?n?|verwende?n?|nur)(?: (?:nur|bloß|lediglich))?(?: (?:mein\\p{L}*|das|die|de[nmr]|ein\\p{L}*))?',
  without:
    '(?:ohne|kein\\p{L}*|nicht|statt|anstatt|anstelle)(?: (?:auf|mit|in|[üu]ber|per|am|im|von))?(?: (?:mein\\p{L}*|de[mrns]|die|das|ein\\p{L}*))?',
  fails:
    '(?: (?:leider|immer|einfach|bei mir|gar|benutze ich|nutze ich|will ich|kann ich|verwende ich|habe ich|möchte ich))* (?:funktioniert|geht|l[äa]dt|startet|[öo]ffnet)?(?: (?:leider|sich|bei mir|gar|auch|mehr|einfach|immer))* ?(?:nicht|st[üu]rzt|h[äa]ngt|abgest[üu]rzt|kaputt)',
  goodsBefore:
    '(?:\\d[\\d.,]*|(?:gekauft\\p{L}*|bestellt\\p{L}*|erhalten\\p{L}*|geliefert\\p{L}*|kaufte|bestellte|kratzer (?:auf|an|am)|diese|die|viele))(?: (?:ein\\p{L}*|die|de[nr]|das|st[üu]ck))?',
  goodsAfter:
    '[ -]?(?:taschen?|h[üu]llen?|ladeger\\p{L}*|kabeln?|zubeh[öo]r|st[äa]nder|halter\\p{L}*|akkus?|displays?|teile?)| (?:bestellt|gekauft|erhalten|(?:sind|ist|kam\\p{L}*) (?:defekt|kaputt|besch[äa]digt|angekommen))',
  otherAfter: '[ -]?(?:nummern?|rechnung|codes?)',
  calls: '(?:sprechen|anruf\\p{L}*|rufen|telefonieren|erreich\\p{L}*|nummer|code|sms|mitarbeiter)',
};

const russian: DeviceWords = {
  app: '(?:приложени\\p{L}*|апп)',
  phone:
    '(?:айфон\\p{L}{0,2}|iphone|андроид\\p{L}{0,2}|android|телефон(?:а|е|у|ом)?|смартфон(?:а|е|у|ом)?|мобильн(?:ого|ом|ый|ым)(?: телефон\\p{L}*)?|планшет(?:а|е|у|ом)?)',
  laptop: '(?:компьютер(?:а|е|у|ом)?|ноутбук(?:а|е|у|ом)?|комп(?:а|е)?|пк|ноут(?:а|е)?|десктоп\\p{L}*)',
  at: '(?:на|с|со|через|в|из|по|при помощи|с помощью)(?: (?:мо[её]м|моего|мо[ею]|сво[её]м|своего|мобильно\\p{L}*|вашем|вашего|вашего))*',
  has: '(?:(?:у меня|у нас) (?:есть )?(?:только )?|(?:использу|пользу)\\p{L}+ (?:только )?|только )(?:мобильн\\p{L}+|сво\\p{L}+)?',
  without:
    '(?:нет(?: ни)?|без|не (?:на|в|с|через|из|имею|использую|пользуюсь|могу (?:открыть|использовать|установить|зайти в)|хочу (?:использовать|устанавливать))|вместо)(?: (?:мо\\p{L}+|мобильн\\p{L}+))?',
  fails:
    '(?: (?:у меня|постоянно|вообще|больше|сразу))* (?:не (?:работает|открывается|запускается|грузится|загружается)|вылетает|зависает|глючит|падает|закрывается|нет)',
  goodsBefore:
    '(?:\\d[\\d.,]*(?: (?:штук\\p{L}*|шт\\.?))?|(?:купил\\p{L}*|заказал\\p{L}*|получил\\p{L}*|продал\\p{L}*|чехл\\p{L}* (?:для|на)|чехол (?:для|на)|сумк\\p{L}* для|для|царапин\\p{L}* на|эти))(?: (?:нов\\p{L}+|мо\\p{L}+))?',
  goodsAfter: '(?:ы|ов|ам|ами|ах)(?!\\p{L})| (?:пришли|пришел|пришёл|прибыл\\p{L}*|сломан\\p{L}*|поврежд\\p{L}*)',
  otherAfter: '(?!)',
  calls: '(?:звон\\p{L}*|позвон\\p{L}*|связ\\p{L}*|номер\\p{L}*|код\\p{L}*|смс|оператор\\p{L}*|поговорить)',
};

const arabic: DeviceWords = {
  app: '(?:ال)?(?:تطبيق|أب|اب|ابلكيشن)(?:كم)?',
  phone: '(?:ال)?(?:هاتف|جوال|موبايل|آيفون|ايفون|أيفون|أندرويد|اندرويد|تلفون|تليفون|آيباد|ايباد)(?:ي|نا)?(?: المحمول)?',
  laptop: '(?:ال)?(?:كمبيوتر|حاسوب|حاسب|لابتوب|لاب توب)(?:ي|نا)?',
  at: '(?:من(?: خلال)?|عبر|في|على|باستخدام|عن طريق|بواسطة)(?: جهاز)?|(?:ب|لل)(?!\\s)',
  has: '(?:لدي|عندي|أملك|استخدم|أستخدم|معي)(?: فقط)?|فقط',
  without:
    '(?:ليس (?:لدي|عندي|معي|في|على|من)|لا (?:أملك|املك|يوجد (?:لدي|عندي)|أستخدم|استخدم|أستطيع (?:استخدام|فتح)|استطيع (?:استخدام|فتح))|ما عندي|ماعندي|بدون|من دون|بدل)(?: (?:أي|جهاز))?',
  fails: ' (?:لا (?:يعمل|يفتح|يشتغل)|ما (?:يشتغل|يفتح|يعمل)|يتوقف|معطل|يتعطل)',
  goodsBefore: '(?:[\\d٠-٩]+|اشتريت|طلبت|استلمت|وصلتني|حقائب|أغطية|اغطية|كفرات|شراء)',
  goodsAfter: 'ات(?!\\p{L})| (?:مكسور\\p{L}*|تالف\\p{L}*|وصلت|وصل)',
  otherAfter: '(?!)',
  calls: '(?:اتصل|أتصل|الاتصال|التحدث|رقم|رمز|كود|رسالة)',
};

const chinese: DeviceWords = {
  app: '(?:app|应用程序|应用|客户端|手机app|手机端)',
  phone: '(?:苹果手机|安卓手机|安卓|智能手机|手机|移动端|平板(?:电脑)?|iphone|ipad|android)',
  laptop: '(?:笔记本电脑|笔记本|台式机|电脑端|网页端|电脑|pc端|pc)',
  at: '(?:在|用|使用|通过|从|拿)(?:我的|我|自己的)?',
  has: '(?:我?只有|只能用|只用|我用的是|我有)',
  without: '(?:没有|没|不用|不能用|用不了|不想用|无法使用|打不开|不是用|不在|不通过)',
  fails: '(?:老是|一直|总是)?(?:打不开|闪退|用不了|不能用|崩溃|坏了|没法用|登不上)',
  goodsBefore: '(?:[\\d一二三四五六七八九十百千]+(?:台|部|个|只)?|买了|买的|订了|订购了?|收到的?|采购)(?:的)?',
  goodsAfter: '(?:壳|套|包|膜|支架|充电器|配件|屏)',
  otherAfter: '(?:号码?|验证码|短信)',
  calls: '(?:打电话|联系|号码|验证码|短信|客服)',
  here: '(?:上|里|版)',
  isUnspaced: true,
};

/** How the languages that search knows speak of devices. */
export const deviceWords: readonly DeviceWords[] = [english, spanish, portuguese, french, german, russian, arabic, chinese];

/** Apps that are not this one: "the bank’s app", "Cash App". */
export const otherApp =
  /(?:bank(?:ing)?|bank[’']s|cash|payment|chat|messenger|paypal|what[’']?s|wechat|telegram|another|other|different|third[- ]party|dhl|tracking|tik ?tok|shein|temu|amazon|aliexpress|authenticator|fake|some|supplier[’']s|seller[’']s)\s+$/iu;
