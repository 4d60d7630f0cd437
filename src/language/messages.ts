/** How people write to support, in every language that search knows and some more: what stands around their own words. */
export const messageWords = {
  /** How a mail program introduces what it quotes. */
  quoteLead:
    /(?:\bwrote|\bschrieb\b.*|a écrit|escribi[óo]|escreveu|(?:на)?писал(?:\(а\)|а)?|كتبت?(?!\p{L}).*|写道|ha scritto|schreef)\s*[:：]$/iu,
  /** What such a line holds that no person writes: an address, a time, or a weekday with a comma. */
  quoteMark: /[<@]|\d{1,2}[:.]\d{2}|\b20\d\d\b|^\p{L}+,? \p{L}{2,10}\.?,\s|\bsupport\b.*\bwrote/iu,
  /** What stands above an older mail as a whole. */
  olderMail:
    /^[\s*_=#-]*(?:original message|forwarded message|begin forwarded message|please type your reply above this line|ursprüngliche nachricht|weitergeleitete nachricht|message d[’']origine|message (?:original|transféré)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|исходное сообщение|пересылаемое сообщение|الرسالة الأصلية|رسالة (?:معاد توجيهها|محولة)|原始邮件|转发邮件|转发的邮件)[\s#*_:=-]*$/iu,
  /** The lines at the head of a mail; who sent it, and what tells that it is a head. */
  head: /^\*?(?:from|sent|to|cc|date|subject|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado(?: el)?|para|asunto|assunto|data|fecha|от|кому|отправлено|дата|тема|من|إلى|التاريخ|الموضوع|发件人|收件人|发送时间|日期|主题)\*?\s?[:：]/iu,
  headSender: /^\*?(?:from|von|de|от|من|发件人)\*?\s?[:：]/iu,
  headSubject:
    /^\*?(?:sent|date|subject|gesendet|betreff|datum|envoyé|objet|enviado(?: el)?|asunto|assunto|data|fecha|отправлено|дата|тема|التاريخ|الموضوع|发送时间|日期|主题)\*?\s?[:：]/iu,
  /** What phones and mail programs write below a mail. */
  sentFrom:
    /^(?:sent (?:from|via|with)|get outlook|von meinem .*gesendet|gesendet (?:mit|von|aus)|enviado (?:desde|do|da|con|pelo|de) (?:mi|meu|minha|outlook|gmail|mail|correo|yahoo|iphone|samsung)|envoyé (?:de(?:puis)?|à partir de) (?:mon|ma|outlook|l)|obtenir outlook|outlook für|télécharge[rz] outlook|отправлено (?:с|из)|أُ?رسلت? من|مرسلة? من|发自我?的?|发送自|从我的.*发送|获取 ?outlook)/iu,
  /** What companies write below every mail; nothing after it is said to anybody. */
  disclaimer:
    /(?:this (?:e-?mail|message)|diese e-mail|ce (?:message|courriel)|este (?:mensaje|correo|e-?mail)|esta mensagem|данное сообщение)\b.{0,80}(?:confiden|privileg|intended|vertraulich|destin)|consider the environment|confidentiality notice/iu,
  /** How somebody is reached. */
  contact:
    /^(?:tel(?:[eé](?:fono?|fone|phone))?|phone|mobile|mob|cell|fax|whats ?app|wechat|weixin|viber|telegram|skype|e-?mail|correo|web(?:site)?|address|adresse|direcci[óo]n|endere[çc]o|telefon|handy|mobil|móvil|celular|portable|тел(?:ефон)?|моб(?:ильный)?|почта|адрес|هاتف|جوال|موبايل|بريد|电话|手机|邮箱|微信|地址|[tmfe](?=\s?[.:：]?\s*[+\d(]))(?:\.|\b|(?=[:：]))\s?(?:no\.?|number|nr\.?)?\s*[:：.\s]\s*\S/iu,

  /** How messages end before the name: "Thanks, Ann". */
  farewell:
    /^(?:with )?(?:(?:many |a lot of |lots of )?thanks|thank (?:you|u)|thx|tnx|thnx|tks|(?:(?:best|kind|kindest|warm|warmest|with) )*(?:regards|wishes|greetings)|rgds|brgds|best|cheers|(?:yours )?(?:sincerely|faithfully|truly)|respectfully|cordially|all the best|(?:with )?love|xoxo?|god bless(?: you)?|good ?bye|bye(?: bye)?|have a (?:nice|good|great) (?:day|evening|week|weekend)|br|kr|(?:muchas |mil )?gracias|(?:un )?(?:cordial |cordiales )?saludos?(?: cordial(?:es)?)?|atentamente|atte|un abrazo|(?:grand )?merci|(?:bien |très )?cordialement|cdlt|bien à vous|(?:sincères |meilleures )?salutations|bonne journée|danke(?: schön| sehr)?|(?:vielen|besten|herzlichen|schönen) dank|(?:(?:mit )?(?:viele[nm]?|liebe[nm]?|beste[nm]?|schöne[nm]?|herzliche[nm]?|freundliche[nm]?) )?gr(?:ü|u|ue)(?:ß|ss)(?:en?)?|lg|vg|mfg|hochachtungsvoll|(?:muito )?obrigad[oa]|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|att|abraços?|grat[oa]|grazie|(?:cordiali |distinti )?saluti|(?:заранее )?спасибо|благодарю|с уважением|с наилучшими пожеланиями|всего доброго|شكر(?:ا|ا|ًا|اً)|مع (?:خالص )?(?:التحية|الشكر|تحياتي)|(?:مع )?أطيب التحيات|تحياتي|谢谢[您你]?|多谢|感谢|此致|敬礼|祝好|顺祝商祺|teşekkürler|saygılarımla|pozdrawiam|dziękuję|(?:met )?(?:vriendelijke )?groet(?:en)?|terima kasih|cảm ơn)(?!\p{L})/iu,
  /** What may follow a farewell and is still one. */
  farewellTail:
    /^(?:in advance|yours|a lot|from (?!\p{L}+,)\p{L}+|aus \p{L}+|desde \p{L}+|lots|so much|very much|much|again|indeed|and|for (?:your |the |all )?(?:quick |fast |kind )?(?:help|reply|support|time|assistance|understanding|answer)|de antemano|por (?:su|la|tu|todo) ?(?:ayuda|respuesta|atención)?|y|beaucoup|bien|d[’']avance|par avance|pour votre (?:aide|réponse)|im voraus|für (?:ihre|die|deine) hilfe|und|et|e|desde já|pela (?:ajuda|atenção)|большое|огромное|заранее|за (?:помощь|ответ)|جزيلا|جزيلاً|مقدما|مقدماً|enviado)(?!\p{L})/iu,
  /** A sentence that only presses for help. */
  plea: /^(?:(?:please|pls|plz|kindly|help|me|us|i|we|need|urgent|urgently|it is|very|so|asap|advise|advice|quick|quickly|fast|immediately|reply|respond|answer|ayuda|ay[úu]d[ea]nme|ayúdenme|urgente|por favor|bitte|hilfe|helfen sie mir|dringend|aidez[ -]moi|aide|urgent|svp|s[’']il vous pla[îi]t|ajuda|me ajudem?|socorro|помогите|пожалуйста|срочно|ساعدوني|من فضلك|عاجل|请|帮忙|帮帮我|急)[\s,.!！。،]*)+$/iu,
  /** How a question begins in English, also without its mark. "When I pay, it fails" asks nothing. */
  asking:
    /^(?:(?:and|also|but|so|or|please|pls|first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|another (?:thing|question)|i (?:want|would like|need) to know|(?:please )?tell me|let me know)[\s,:]+)*(?:how (?:do|does|did|can|could|long|much|many|will|would|should|must|to|is|are)\b|(?:what|where|when|why|who|which \w+) (?:is|are|was|were|do|does|did|can|could|will|would|should|must|happens)\b|(?:can|could|may|must|should|do|does|did|is|are|will|would) (?:i|we|he|she|it|they|there|the|my|our|this|that|somebody|someone|anybody|anyone)\b)/iu,
  /** How an answer to an older mail begins: without that mail, nobody can tell what it is about. */
  answersBack:
    /^\W*(?:(?:yes|no|ok(?:ay)?|hi|hello|sorry|but|and|so|well|dear \w+)\b[\s,.!]*)*(?:(?:i|we) (?:have |had |already |just |also )*(?:did|done|do|tried|sent) (?:all )?(?:that|this|it|so|as you|what you)\b|(?:that|this|it) did(?:n[’']t| not) (?:work|help)\b)/i,
  /** Who tells of themselves. */
  ownCase:
    /(?<!\p{L})(?:i|i[’']?m|i[’']?ve|my|me|we|our|yo|mi|mis|me|nos|je|j(?=[’'])|mon|ma|mes|moi|nous|ich|mein\p{L}*|mich|mir|wir|uns|eu|meu|minha|я|мне|меня|мой|моя|мы|أنا|لي)(?!\p{L})|[我俺]/iu,
  /** How people tell their name. */
  nameLead:
    /(?:\bmy (?:full )?name is|\bname\s?[:：]|\bmi nombre es|\bme llamo|\bnombre\s?[:：]|\bje m[’']appelle|\bmon nom est|\bich heiße|\bmein name ist|\bmeu nome é|\bme chamo|меня зовут|اسمي|我叫|我的名字(?:是|叫))\s*/iu,
  /** Small words inside a name: "Juan de la Cruz". */
  nameParticle: /^(?:de|del|la|las|los|van|von|der|den|da|das|do|dos|di|du|bin|ibn|al|el|ter|y|zu|le)$/iu,
  /** Titles before a name. */
  nameTitle: /^(?:mr|mrs|ms|miss|herr|frau|sra?|mme|monsieur|madame|г-н|г-жа)\.?\s+/iu,
  /** What stands on lines of its own and is no name of a person: companies, trades and places. */
  company:
    /\b(?:ltd|limited|inc|llc|llp|plc|corp(?:oration)?|co|company|gmbh|ag|kg|ug|sarl|sas|sa|s\.?a\.?|srl|s\.?r\.?l|bv|b\.v|nv|oy|ab|aps|as|pty|pvt|sdn|bhd|lda|ltda|eirl|ooo|ооо|ип|зао|trading|traders?|imports?|exports?|group|holdings?|enterprises?|industr\w+|international|solutions?|services?|supplies|supply|wholesale|store|stores|shop|boutique|logistics|technolog\w+|electronics|designs?|global|team|department|dept|office|sales|purchas\w+|procurement|manager|director|ceo|cfo|coo|owner|founder|engineer|assistant|buyer|customer|client|president|partner|head of|einkauf|geschäftsführer\w*|vertrieb|gérant|directeur|gerente|diretor|compras|директор|менеджер|отдел\w*|公司|有限|经理|شركة|مدير)(?![\p{L}])/iu,
};
