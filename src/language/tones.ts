/** What tells the tone of a buyer's message, in one language. */
export interface ToneWords {
  /** What is said by those who thank, or say that it is solved. */
  thanks: RegExp;
  /** What is said beside it and asks nothing: greetings, praise, wishes. */
  polite: RegExp;
  /** Threats against support or the company with a court, an authority or the public. */
  threat: RegExp;
  /** Threats of violence, also against oneself. */
  danger: RegExp;
  /** Insults. */
  anger: RegExp;
}

/** Any of the phrases, as whole words in every script. Spaces may be longer than written. */
function phrases(...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|').replaceAll(' ', '(?:[\\s,]+)')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Scripts that join words or part none. */
function parts(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'giu');
}

/** A target of complaints that is not the company: what is threatened there is no threat to support. */
const notOthers = '(?![^.!?\\n]*(?<!\\p{L})(?:suppliers?|sellers?|factory|vendors?|manufacturers?)(?!\\p{L}))';

const english: ToneWords = {
  thanks: phrases(
    '(?:many |very many |a thousand |so many )?(?:thank you|thank u|thankyou|thanks|thank|thanx|thx|thnx|thnks|thks|tnx|tysm|ty|cheers)(?: (?:a (?:lot|bunch|million|ton)|so|very|much|again|indeed|once|more|all|everyone|everybody|team|support|guys|sir|madam|mam|dear|friend|kindly))*(?: for (?:it|this|that)| for (?:(?:your|the|all|helping|getting|coming|back|to|me|us|such|a|so|very|quick|fast|prompt|swift|kind|great|good|excellent|help|support|reply|replies|answers?|response|assistance|message|email|e-mail|information|info|time|patience|service|explanation|advice|link|clarification|update|and|of|you|with|my|order|refund)(?![\\p{L}\\p{N}]) ?)+)?',
    '(?:it|its|it’s|that|this|everything|all|the (?:link|code|page|steps?|trick)|your (?:advice|answer|link|steps?|tip))(?: (?:has|have|is|was|are|did|does))?(?: now| finally| all| just)?(?: (?:worked|works|work|working|helped|helps|solved|resolved|fixed|sorted|fine|done|clear|perfect|perfectly|good|ok|okay|great|arrived|went through|the trick|it|out))+(?: now| perfectly| well| fine| great| again| for me| for us| today| a lot| me| us| my (?:problem|issue|question))*',
    '(?:my |the |our |this )?(?:problem|issue|question|matter|case|ticket|order|parcel|package|refund|money|payment)(?: has| is| was)?(?: now| finally| just| already)?(?: been)?(?: (?:solved|resolved|fixed|sorted|settled|answered|refunded|here|arrived|received|ok|fine|can be closed))(?: now| today| yesterday| this morning)*',
    "(?:i|we)(?: have|'ve|’ve)?(?: now| just| finally| already)* (?:got|received|found) (?:it|everything|my refund|the refund|the money|my money|the goods|the parcel|the package|my order|the order|the answer)(?: now| today| yesterday| back| this morning| in my account)*",
    "(?:i|we)(?: will|'ll|’ll) (?:wait|try (?:it|that|this)|do (?:that|so|it)|check(?: it| that)?|let you know)(?: now| then| tomorrow| and)*",
    'solved|resolved|(?:i )?(?:(?:solved|fixed|sorted|figured) (?:it|that)(?: out)?|got it|understood|noted)(?: myself| now)*',
    '(?:i |we )?(?:really |very much |highly |much |greatly )*appreciated?(?: it| that| this)?(?: your (?:help|time|support|reply|patience|effort))?',
  ),
  polite: phrases(
    '(?:i wish you )?(?:have |wish you |wishing you )?(?:a |an )(?:very )?(?:nice|good|great|lovely|wonderful|pleasant|happy|blessed|amazing) (?:day|evening|morning|weekend|week|night|one|time|holiday)(?: ahead| too| there)*',
    "you(?:'re|’re|'ve|’ve| are| were| have been)?(?: all)?(?: so| very| really| a| an| such a| the)* (?:helpful|kind|star|best|great|big help|great help|lifesaver|legend|amazing|fast|friendly)",
    '(?:that (?:was|is|were) |it was |this was |very |really |so |super |most )+(?:helpful|kind|fast|quick|good|nice|useful|clear|great)(?: of you)?',
    'no (?:further|more|other) questions?|no need to (?:reply|answer)|(?:you can |please )?close (?:the|this|my) (?:ticket|case|request)|god bless(?: you)?|take care|(?:all the |my )?best(?: regards| wishes)?|(?:kind |warm )?regards|bye|goodbye',
    '(?:great|good|excellent|nice|perfect|quick|fast) (?:service|support|help|news|reply|answer)|(?:hi|hello|hey|dear)(?: there| team| support| sir| madam| all| again)*|sir|madam|team|ok|okay|oki|great|perfect|wonderful|excellent|super|awesome|cool|good|nice|brilliant|lovely|amazing|fantastic|yes|yeah|yep|wow|all good|good job|great job|well done|now|and|so|then|again|at last|finally|👍|🙏|❤️|😊|🙂',
  ),
  threat: phrases(
    "(?:sue|suing) (?:you|u|alibaba|your (?:company|website|platform))|i(?: will|'ll|’ll| am going to| shall|m going to) sue",
    `(?:my|our) (?:lawyers?|attorneys?|solicitors?|legal (?:team|department|counsel))(?! (?:says?|said|asks?|asked|wants?|wanted|needs?|needed|recommend\\w*|advis\\w*|told|thinks?))${notOthers}`,
    '(?:hear|hearing|letter) from (?:my|our) (?:lawyers?|attorneys?|solicitors?|legal team)',
    `(?:i|we)(?: will| shall| am going to| are going to| have to| must|'ll|’ll| am|'m|’m| are|'re|’re)?(?: now| already| just)? (?:contact|contacting|call|calling|hire|hiring|consult|instruct|instructing|get|getting|go to|going to|talk to|speak to|involve|see|take|taking)(?: (?:my|our|a|an|the))? (?:lawyer|attorney|solicitor|legal team)s?${notOthers}`,
    `(?:take|taking|start|starting|pursue|begin|file|consider|considering|forced to take|initiate|initiating) (?:\\S+ )?(?:legal|court) (?:action|steps|proceedings|measures)${notOthers}`,
    `(?:take|taking|drag|see) (?:you|u|alibaba|your company|this|it|this matter|this case) (?:to|in|before) (?:the |a |small claims )?(?:court|judge)s?|(?:i|we)(?: will| am going to|'ll|’ll| have to)(?: go| file)? (?:to|in) (?:small claims )?court${notOthers}`,
    `(?:file|filing|start|join|bring) (?:a |the )?(?:law ?suits?|class action|criminal complaint|police report)${notOthers}`,
    `(?:report|reporting|denounce) (?:you|u|alibaba|your company|this) (?:all )?(?:to|with|at) (?:the )?\\S+|(?:i|we)(?: will| am going to|'ll|’ll| have to)?(?: now| then)? (?:call|go to|inform|contact|tell|write to) (?:the )?(?:police|authorities|fbi|ftc|press|media|newspapers?|tv|television|trading standards|consumer (?:protection|rights|court|affairs)\\S*|ombudsman|attorney general|cyber ?crime|interpol|embassy)${notOthers}`,
    '(?:expose|exposing|shame) (?:you|u|alibaba|your company)|(?:tell|warn|inform) (?:everyone|everybody|the (?:whole )?world|all (?:my|of))|(?:post|share|publish|put) (?:this|it|about (?:you|this)|everything|your \\S+) (?:all over|everywhere|on|to|in) (?:\\S+ )?(?:twitter|x|facebook|tiktok|youtube|reddit|linkedin|instagram|trustpilot|social media|the internet|the press|the news\\S*)|go viral',
    'you (?:will|ll|are going to) (?:regret|pay for) (?:this|it)',
  ),
  danger: phrases(
    "(?:i(?: will| am going to|'ll|’ll|m going to)?|gonna|want to|going to) (?:kill|hurt|shoot|stab|beat|burn|bomb|punch) (?:you|u|myself|your|all of you|them all|someone|somebody)|kill myself|suicide|suicidal|end my life|i know where (?:you|u) (?:live|work)|burn (?:down )?your",
  ),
  anger: phrases(
    'thie(?:f|ves)|crooks?|scammers?|fraudsters?|liars?|cheaters?|criminals?|robbers?|thugs|idiots?|morons?|imbeciles?|stupid|dumb|incompetent|useless|worthless|pathetic|brainless|(?:mother ?)?f[u*]+c?k(?:ing|ers?|ed)?|f\\*+|sh[i*]+t(?:ty|s)?|bullsh[i*]t|bastards?|assholes?|arseholes?|bitch(?:es)?|sucks?|scum|disgrace(?:ful)?|disgusting|ridiculous|shame on you|shameful|(?:is|are|such|total|complete|absolute|utter|pure) (?:garbage|rubbish|trash)|(?:a|what a|such a) (?:joke|circus)|worst \\S+|fed up|(?:very|so|really|extremely) (?:angry|upset|disappointed|frustrated|unhappy)|furious|outrageous|disappointing|sick of (?:this|you|it)|go to hell|damn(?:ed)?|wtf|unacceptable',
  ),
};

/** By BCP 47 code: English, and the languages that search knows. Another language is another entry. */
export const toneWords: Readonly<Record<string, ToneWords>> = {
  en: english,
  es: {
    thanks: phrases(
      '(?:muchas |mil |muchísimas )?gracias(?: (?:por|de|a|todo|toda|su|tu|la|el|ayuda|respuesta|rápida|apoyo|atención|información|antemano|nuevo|ustedes|todos))*',
      '(?:ya|ahora|todo)?(?: me| lo| se)*(?: ha| he| está| quedó)? ?(?:funciona|funcionó|funcionado|llegó|llegado|solucionó|solucionado|resolvió|resuelto|recibí|recibido)(?: el (?:pedido|reembolso|dinero)| bien| perfectamente)*',
      '(?:mi |el )?problema (?:resuelto|solucionado)',
    ),
    polite: phrases(
      'que teng(?:a|an|as) (?:un )?(?:buen|buena|feliz|lindo|excelente) (?:día|tarde|noche|semana)|(?:un )?(?:cordial )?saludos?|perfecto|excelente|genial|muy amables?|hola|buenos días|buenas tardes|ok|vale|todo bien|y|ya|bien',
    ),
    threat: phrases(
      '(?:los|le|les|te|voy a|vamos a) (?:demandar|denunciar)(?:los|le|les|te|é|emos)?(?! (?:a|al|el)(?: \\S+)? (?:proveedor|vendedor|fabricante|proveedora))|(?:mi|nuestro) abogad[oa]s?|acciones? legal(?:es)?|(?:a|en|ante) (?:los tribunales|la policía|juicio|profeco)',
    ),
    danger: phrases(
      '(?:los|te|le|les) (?:voy a|vamos a) (?:matar|quemar|golpear)|(?:me )?(?:voy a|quiero) (?:suicidar|matar)(?:me|los)|suicid\\S+',
    ),
    anger: phrases(
      'ladron(?:es)?|ladrón|estafadores?|sinvergüenzas?|mentiros[oa]s?|idiotas?|inútil(?:es)?|mierda|put[oa]s?|asco|vergüenza|imbécil(?:es)?',
    ),
  },
  pt: {
    thanks: phrases(
      '(?:muito |muitíssimo )?obrigad[oa](?: (?:por|pela|pelo|a|tudo|toda|sua|seu|ajuda|resposta|rápida|apoio|atenção|informação|desde|já|mesmo|vocês|todos|novamente))*|valeu|agradeço(?: a| pela| ajuda| resposta| atenção)*',
      '(?:já|agora|tudo|deu)?(?: está| foi)? ?(?:funcionou|funciona|chegou|resolvido|resolveu|certo|recebi)(?: o (?:pedido|reembolso|dinheiro)| bem)*|problema resolvido',
    ),
    polite: phrases(
      '(?:tenha(?:m)? )?(?:um |uma )?(?:bom|boa|ótimo|ótima) (?:dia|tarde|noite|semana)|abraços?|perfeito|excelente|ótimo|olá|oi|ok|tudo (?:bem|certo)|e|já',
    ),
    threat: phrases(
      '(?:vou|vamos|irei) (?:te |lhes? |os )?(?:processar|denunciar)\\S*(?! (?:o|a|este|esse) (?:fornecedor|vendedor|fabricante))|(?:meu|minha|nosso|nossa) advogad[oa]s?|(?:ação|medidas?|providências) (?:judicial|judiciais|legal|legais|cabíveis)|(?:no|ao|pelo) procon|na justiça|(?:à|na) polícia',
    ),
    danger: phrases('(?:vou|quero) (?:te |os |me )?(?:matar|queimar)(?: vocês| todos)?|suicid\\S+'),
    anger: phrases(
      'ladrões|ladrão|golpistas?|mentiros[oa]s?|idiotas?|inútil|inúteis|merda|porra|palhaçada|vergonha|imbecil|imbecis|bandidos?|safados?|caloteiros?',
    ),
  },
  fr: {
    thanks: phrases(
      '(?:un grand |mille )?mercis?(?: (?:beaucoup|bien|infiniment|encore|à|vous|toute|tous|l.équipe|pour|de|votre|vos|la|le|aide|réponses?|réponse|rapide|soutien|temps|tout|d.avance|l.aide))*',
      '(?:ça|c.est|cela|tout|maintenant)(?: a| est)?(?: bien| enfin)? ?(?:marche|marché|fonctionne|fonctionné|réglé|résolu|arrivé|bon|parfait)(?: maintenant)?|(?:mon |le )?problème (?:est )?(?:réglé|résolu)|j.ai (?:bien |enfin )?reçu (?:ma commande|le remboursement|mon argent|mon colis)',
    ),
    polite: phrases(
      '(?:passez une )?(?:bonne|belle) (?:journée|soirée|semaine|année)|(?:bien )?cordialement|parfait|super|génial|excellent|très aimable|bonjour|bonsoir|ok|d.accord|et',
    ),
    threat: phrases(
      '(?:je vais|nous allons|je compte)(?: vous)? (?:porter plainte|poursuivre|attaquer en justice|dénoncer|signaler à la police)(?! (?:contre )?(?:le|mon|ce) (?:fournisseur|vendeur|fabricant))|porter(?:ai)? plainte contre (?:vous|alibaba)|(?:mon|notre) avocate?s?|(?:en|devant la) justice|au tribunal|poursuites? judiciaires?|répression des fraudes|je vous (?:attaque|dénonce|poursuis)',
    ),
    danger: phrases('(?:je vais|je veux)(?: vous| te| tous| me)* (?:tuer|frapper|brûler|suicider)|suicide'),
    anger: phrases(
      'voleurs?|escrocs?|arnaqueurs?|menteurs?|idiots?|imbéciles?|incompétents?|merde|connards?|putain|honte|honteux|scandaleux|inadmissible',
    ),
  },
  de: {
    thanks: phrases(
      '(?:vielen |herzlichen |besten |lieben |tausend )?dank(?:e|eschön)?(?: (?:schön|sehr|vielmals|ihnen|euch|dir|für|die|ihre|eure|deine|schnelle|rasche|nette|hilfe|antwort|rückmeldung|unterstützung|mühe|alles|nochmals|im|voraus|und))*',
      '(?:es |das |alles |jetzt |nun )?(?:hat |ist )?(?:jetzt |nun |alles )?(?:hat )?(?:funktioniert|geklappt|klappt|erledigt|geklärt|gelöst|angekommen|geholfen)(?: jetzt)?|(?:mein |das )?problem(?: ist)? gelöst|(?:ich habe )(?:mein geld|die ware|die erstattung|das paket) (?:jetzt |nun )?(?:erhalten|bekommen)',
    ),
    polite: phrases(
      '(?:ich wünsche )?(?:ihnen |euch )?(?:noch )?(?:einen |ein )?(?:schönen?|schönes|guten) (?:tag|abend|woche|wochenende)(?: noch)?|(?:viele|liebe|beste|freundliche|schöne) grüße|(?:mit )?freundlichen grüßen|hallo|guten (?:tag|morgen|abend)|super|perfekt|prima|toll|sehr nett|ok|okay|alles klar|und',
    ),
    threat: phrases(
      '(?:(?:ich|wir) (?:werden?|gehen?|schalten?|bringe)|werden?) (?:(?:sie|euch|dich|alibaba|damit|jetzt|dann|nun|das|sofort) ){0,3}(?:verklagen|anzeigen|zum anwalt|zur polizei|vor gericht|(?:meinen|unseren|einen|den) anwalt|anzeige erstatten)|(?:verklage|verklagen) (?:sie|euch|alibaba)|zeige (?:sie|euch) an|(?:gehe|gehen|schalte|schalten|wende|werde|werden) (?:ich|wir)(?: \\S+){0,4} (?:zum anwalt|an einen anwalt|zur polizei|vor gericht|(?:meinen|unseren|einen|den) anwalt|verklagen|anzeigen)|(?:mein|unser) (?:anwalt|rechtsanwalt)|rechtliche schritte|strafanzeige|verbraucherzentrale',
    ),
    danger: phrases('(?:ich )?bring(?:e)? (?:euch|sie|mich|dich) um|(?:euch|sie|mich|dich) umbringen|selbstmord|suizid'),
    anger: phrases(
      'diebe?|betrüger|lügner|idioten?|scheiß\\S*|scheiss\\S*|unfähig\\S*|frechheit|unverschämt\\S*|arschl\\S+|abzocker?|verbrecher|saftladen|drecks\\S*|schande',
    ),
  },
  ru: {
    thanks: phrases(
      '(?:большое |огромное )?спасибо(?: (?:вам|большое|огромное|за|помощь|ответ|быстрый|поддержку|всё|все|заранее|ещё|раз|и))*|благодар(?:ю|им|ен|на)(?: вас| за| помощь| ответ)*|(?:всё|все|это|теперь|уже)?(?: уже| теперь)? ?(?:работает|заработало|получилось|решено|решилось|помогло|пришло)|проблема решена|(?:я )?(?:получил|получила|получили) (?:заказ|деньги|товар|возврат|посылку)',
    ),
    polite: phrases(
      '(?:хорошего|доброго|приятного|удачного) (?:дня|вечера)|всего (?:доброго|хорошего)|с уважением|здравствуйте|добрый день|привет|ок|супер|хорошо|отлично|понятно|ясно|и|всё',
    ),
    threat: phrases(
      '(?:подам|подаём|подаю|подадим) (?:на вас )?(?:в суд|заявление)|(?:мой|наш) (?:адвокат|юрист)|(?:в|через) суд|(?:в|через) (?:полицию|прокуратуру|роспотребнадзор)|засужу|напишу (?:в|на) (?:полицию|сми)',
    ),
    danger: phrases('(?:я )?(?:вас )?убью|покончу с собой|самоубийств\\S+|сожгу'),
    anger: phrases('воры|вор|мошенники?|обманщики?|лжецы|идиоты?|дураки|тупые|сволочи|ублюдки|козлы|позор|безобразие|кидалы|уроды|твари'),
  },
  ar: {
    thanks: parts(
      '(?:ألف )?شكر(?:ا|اً|ًا)?(?: جزيلا| جزيلاً| لكم| لك| على| مساعدتكم| ردكم| المساعدة| الرد| سرعة| جدا)*|مشكور(?:ين|ة)?|جزاك(?:م)? الله خير(?:ا|اً)?|تم (?:حل المشكلة|الحل|الاستلام)|(?:لقد )?وصل(?:ت|ني)? (?:الطلب|المبلغ|الشحنة|المال)|يعمل الآن',
    ),
    polite: parts('تسلم(?:وا)?|يومكم سعيد|يوم سعيد|السلام عليكم|مرحب(?:ا|اً)|ممتاز|تمام|حسنا'),
    threat: parts('سأقاضي|سوف أقاضي|مقاضاتكم|المحامي|محامي|المحكمة|سأبلغ الشرطة|الشرطة|سأرفع (?:دعوى|قضية)|سأفضحكم'),
    danger: parts('سأقتل|سوف أقتل|سأنتحر|انتحار|سأحرق'),
    anger: parts('لصوص|حرامي(?:ة)?|نصابين|نصابون|محتالين|محتالون|كذابين|كذابون|أغبياء|عيب عليكم'),
  },
  zh: {
    thanks: parts(
      '(?:非常|多|十分|太)?(?:感谢|谢谢|多谢|谢了)(?:你们|您|你|大家|的|帮助|回复|支持|解答|了|很多|及时)*|(?:问题|已经|现在|都|终于)*(?:解决了|已解决|可以了|好了|收到了|没问题了)',
    ),
    polite: parts('祝(?:您|你|你们)?(?:生活|工作)?(?:愉快|顺利|好)|辛苦了|你好|您好|好的|很好|太好了|非常好|再见'),
    threat: parts('起诉(?!供应商|卖家|工厂)|告你们|告阿里|律师|法院|报警|报案|曝光你们|消费者协会|(?<!\\d)12315(?!\\d)'),
    danger: parts('杀了你|自杀|不想活|弄死你|烧了你'),
    anger: parts('骗子|小偷|强盗|垃圾(?![桶袋箱车站])|白痴|混蛋|王八蛋|无耻|不要脸|傻[逼比]|他妈|滚蛋|黑店'),
  },
};

/** What surrounds a thanked person: "Thank you Anna", "Merci Paul". Names begin with a capital. */
export const thankedName =
  /(?<=(?:[Tt]hanks|[Tt]hank you|THANKS|[Gg]racias|[Oo]brigad[oa]|[Mm]erci|[Dd]anke|[Сс]пасибо)(?: a lot| so much| very much)?,? )\p{Lu}\p{Ll}+(?=\s*(?:[.!,\n]|$))/gu;
