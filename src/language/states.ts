/** How something is said to be so, and not to be so, in every language that search knows. */
export interface StateWords {
  is: RegExp;
  isNot: RegExp;
  /** Says the same words of something else: a sentence with it tells nothing. */
  ofOthers?: RegExp;
  /** What somebody wants to do; what is not wanted is no opposite of it. */
  isAct?: true;
}

/** English words with which something is denied, up to the verb. */
const not = String.raw`\b(?:not|never|no|nothing|none|nobody|neither|nor|without|cannot|\w+n[’']?t|ain[’']?t|dont|didnt|havent|hasnt|wasnt|isnt|before|yet to|forgot to|un)(?:[ -](?:yet|even|actually|been|be|being|make|made|making|the|a|an|any|my|our|your|it|for|i|we|you|they|have|has|having|had|done|do|did|want|wish|to|fully|still|anything|this|that|order|goods|items|parcel|supplier|seller|is|are|was)){0,4}?[ -]?`;

/** What a message or a page can say of an order, by its name. */
export const stateWords: Readonly<Record<string, StateWords>> = {
  paid: {
    is: /\b(?:pre)?(?:paid|payed)\b(?! (?:back|out))|\bpayments? (?:(?:was|is|has been|were) )?(?:made|done|sent|completed|received|successful|confirmed|went through)\b|\b(?:made|sent|completed|did|done) (?:(?:the|a|my|our|full) ){0,2}(?:payment|bank transfer|wire|t\/?t|transfer|money)\b|\b(?:transferred|wired)\b|(?:\b(?:sent|sended|lost)|(?<!\b(?:that|if|should|shall|when|before|can|must|may|could|will|do|would) )\b(?:i|we)(?: already| have)? send) (?:(?:him|her|them|you|the (?:seller|supplier)|about|over|almost|all|my|our) )*(?:(?:us ?)?[$€£] ?\d|\d[\d.,]*k? ?(?:\$|€|£|usd|us\$|eur|gbp|dollars?|euros?|pounds?|bucks)|money)|\bsent (?:it|this|that|them|all|everything|the (?:deposit|amount|funds|rest|balance)) (?:\w+ ){0,2}to (?:[\p{L}’']+ ){1,3}(?:account|iban|paypal|western union)\b|\bmoney (?:(?:is|was|has been|already) )*(?:sent|transferred)\b|\bafter (?:paying|payment|i pay)\b|\b(?:pagu[ée]|pagamos|pagad[oa]s?|paguei|(?:j[áa]|foi|foram|est[áa]|tenho) pag[oa]s?|pay[ée]e?s?|r[ée]gl[ée]e?s?)(?!\p{L})|(?<!\p{L})(?:be|ge)zahlte?n?(?!\p{L})|(?<!\p{L})überwiesen(?!\p{L})|(?<!\p{L})(?:transfer(?:í|imos|ido|i)|envi(?:é|amos|ado|ei) (?:el |o |un |los |os )?(?:dinero|dinheiro|depósito|pago|valor|\d))(?!\p{L})|(?<!\p{L})(?:ai|avons|avait) (?:\p{L}+ )?(?:viré|transféré|envoyé (?:l[’']argent|\d))|(?<!\p{L})(?:fait|effectué) (?:un |le )?virement|(?:о|за)плати(?:л|в)\p{L}*|(?<!\p{L})оплачен\p{L}*|(?<!\p{L})перев(?:ёл|ел|ела|ели)(?!\p{L})|دفعت|سددت|حولت|حوّلت|أرسلت المال|مدفوع|تم الدفع|已经?(?:付|支付|转|汇)|(?:把|将)?(?:钱|款)(?:已经?)?(?:转|汇|打)(?:给|到|过去|了)|(?:转|汇|打)(?:了|过去了)|付了|付过|付款了|支付了/giu,
    isNot: new RegExp(
      [
        String.raw`${not}(?:paid|payed|pay(?:ing|ment)?s?|transfer(?:red)?|wired?)\b(?! (?:back|out))`,
        String.raw`\bpayments? (?:is|was|has|were)? ?(?:still )?(?:not|n[’']t)(?: (?:been|yet))* (?:made|done|sent|paid|completed)\b|\bpayments? (?:is|are)(?: still)? (?:outstanding|due|missing)\b`,
        String.raw`\b(?:awaiting|waiting for) (?:my |the )?payment\b|\bto be paid\b`,
        String.raw`\b(?:no|sin|nunca|antes de|a[úu]n no|todav[íi]a no)(?: (?:lo|la|los|he|hemos|hab[íi]a|est[áa]|se|ha|hice|hicimos|hecho|realic\p{L}+|realizado|el|ning[úu]n|nada))* (?:pag\p{L}+|haber pagado|transfer\p{L}+|envi(?:é|amos|ado))|\bimpagad[oa]s?\b|\bpendientes? de pago\b`,
        String.raw`(?<!\p{L})(?:n[ãa]o|sem|ainda n[ãa]o|nunca|antes de)(?: (?:o|a|foi|est[áa]|tenho|fiz|nada|nenhum|ter))* (?:pag\p{L}+|transfer\p{L}+|enviei|enviamos)`,
        String.raw`\b(?:pas|jamais|rien|aucun|sans|avant de|non)(?: (?:encore|l[’']avoir|avoir|[ée]t[ée]))* (?:pay\p{L}+|r[ée]gl\p{L}+|viré|transféré)|\bimpay[ée]e?s?|\baucun paiement|\bpaiement (?:n[’']est |n[’']a )?pas\b`,
        String.raw`(?<!\p{L})(?:un(?:be|ge)zahlt\p{L}*|(?:nicht|nie|nichts|nix|keine?|noch nicht|ohne zu|bevor ich|vor der)(?: (?:\p{L}+ ){0,2}?)?(?:(?:be|ge)?zahl\p{L}*|überwiesen)|zahlung (?:ist |wurde )?(?:noch )?nicht)`,
        String.raw`(?<!\p{L})(?:не|без|до|ещё не|еще не)(?: (?:был\p{L}*|ещё|еще))? ?(?:(?:о|за)?пла(?:т|ч)|перев(?:ёл|ел|од))\p{L}*|(?<!\p{L})неоплаченн\p{L}*`,
        'لم (?:أدفع|أحول|ادفع|يتم الدفع|أسدد|نقم بالدفع)|غير (?:ال)?مدفوع\\p{L}*|(?:بدون|قبل) (?:ال)?دفع|ما دفعت|لم أقم بالدفع',
        '(?:没有?|未|尚未|还没有?|不想)(?:付|支付|转|汇)(?:款|钱)?|待付款|(?:付款|支付)(?:之?前)',
      ].join('|'),
      'giu',
    ),
    ofOthers:
      /\b(?:says?|shows?|showing|displays?|marked|status(?: is)?)[: "“'as]*(?:still )?(?:unpaid|not paid|awaiting payment|paid)|\brefunds?\b[^.?!]{0,30}\bpaid\b|\b(?:duty|duties|vat|tax|taxes|customs)\b[^.?!]{0,20}\b(?:un)?pa(?:id|y)\b|\bpa(?:y|id|ying)\b[^.?!]{0,20}\b(?:duty|duties|vat|tax|taxes|customs|fees?)\b/iu,
  },
  shipped: {
    is: /(?<!\b(?:be|being|get|gets|to) )\b(?:shipped|dispatched)\b|\bin transit\b|\bon (?:its|the|their) way\b|\bsent (?:out\b|(?:the|my|our) (?:goods|order|parcel|items))|\bleft the (?:factory|port|warehouse)\b|(?<!\p{L})(?:enviad[oa]s?|enviaron|exp[ée]di[ée]e?s?|envoy[ée]e?s?|verschickt|versandt|abgeschickt|versendet|отправ(?:лен|ил)\p{L}*)(?!\p{L})|تم (?:ال)?شحن|شحنت|已经?发货|发货了/giu,
    isNot: new RegExp(
      [
        String.raw`${not}(?:ship(?:s|ped|ping|ment)?|dispatch(?:ed|es)?|sent (?:out|(?:the|my|our) (?:goods|order|parcel|items)))\b`,
        String.raw`(?<!\p{L})(?:no|n[ãa]o|sin|sem|a[úu]n no|antes de)(?: (?:lo|la|ha|han|he|foi|fue|ser|se|est[áa]))* (?:envi\p{L}+)`,
        String.raw`\b(?:pas|avant)(?: (?:encore|d[’']|[ée]t[ée]|l[’'])){0,2} ?(?:exp[ée]di\p{L}+|envoy\p{L}+|envoi)`,
        String.raw`(?<!\p{L})(?:nicht|noch nicht|vor dem)(?: \p{L}+){0,1}? (?:verschickt|versandt?|abgeschickt|versendet)`,
        String.raw`(?<!\p{L})не (?:был\p{L}* )?отправ\p{L}*|до отправки`,
        'لم (?:يتم (?:ال)?شحن|يشحن|تشحن)|قبل (?:ال)?شحن',
        '(?:没有?|未|尚未|还没有?)发货|发货(?:之?前)|待发货',
      ].join('|'),
      'giu',
    ),
    ofOthers: /\b(?:says?|shows?|status(?: is)?|marked)[: "“'as]*(?:not )?shipped\b/iu,
  },
  arrived: {
    is: /\b(?:has|have|had|goods|order|parcel|package|it|they|items|products|already)? ?(?:arrived|came)\b|\b(?:i|we|you)(?: have| already)* (?:received|got) (?:the|my|our|your|all|it|them)\b/giu,
    isNot: new RegExp(
      String.raw`${not}(?:arriv\w*|receiv\w*|come|came|got|get|delivered)\b|\bgot nothing\b|\bnothing (?:has )?(?:arrived|came|come)\b`,
      'giu',
    ),
    ofOthers:
      /\b(?:refunds?|money|payments?|deposits?|codes?|e-?mails?|mails?|sms|replies|reply|answers?|invoices?|transfers?|t\/?t|coupons?|messages?|confirmations?)\b|\b(?:says?|shows?|status)[: "“'as]*(?:delivered|arrived|received)\b/iu,
  },
  confirmed: {
    is: /\bconfirmed (?:the |my |our |your )?(?:receipt|delivery|reception)\b|\breceipt (?:was|is|has been)?(?: already)? ?confirmed\b|\b(?:i|we|you)(?: have| already)* confirmed\b/giu,
    isNot: new RegExp(String.raw`${not}confirm(?:ed|ing)?\b`, 'giu'),
    ofOthers: /\b(?:suppliers?|sellers?|vendors?|payments?|e-?mails?|address|banks?)\b/iu,
  },
  ordered: {
    is: /\b(?:i|we|you)(?: have| had| just| already)* (?:ordered|bought|purchased|placed)\b|\b(?:my|our) (?:\w+ )?orders?\b/giu,
    isNot: new RegExp(
      String.raw`\bbefore (?:i |we |you |placing |making )?(?:place |make )?(?:an |the |my |a )?order(?:ing)?\b|${not}ordered\b|\b(?:want|wish|like|plan|planning|going|thinking|intend) (?:to|of) (?:order|buy|purchas|ordering|buying)\w*`,
      'giu',
    ),
  },
  cardAdded: {
    is: /\b(?:add|save|link|register|store|put in|use)(?:ing|ed)?\b[^.,?!]{0,25}\bcards?\b|\b(?:new|second|another|other) card\b/giu,
    isNot: /\b(?:remov|delet|eras|unlink|detach|unsav|forget|clear|take (?:off|out|away)|get rid)\w*\b[^.,?!]{0,25}\b(?:cards?|it)\b/giu,
    isAct: true,
  },
  madeBySupplier: {
    is: /\b(?:supplier|seller|vendor|factory|manufacturer)(?: has| have| already)* (?:made|created|drafted|drew up|prepared|placed|wrote|sent)\b[^.,?!]{0,20}\border\b/giu,
    isNot:
      /\b(?:i|we|you)(?: have| had| just| already| will| want to)* (?:made?|created?|placed?|drafted?|drew up|put|write|wrote)\b[^.,?!]{0,20}\border\b|\b(?:place|placed|made?|order(?:ed)?|did|do)\b[^.,?!]{0,20}\b(?:myself|ourselves|yourself)\b|\bbuy now\b|\b(?:supplier|seller|vendor)(?: has| have| did)?(?: not|n[’']?t)(?: \w+)? (?:made?|created?|drafted?|placed?)\b[^.,?!]{0,20}\border\b/giu,
    isAct: true,
  },
};

/** What a question does not mean: "I do not want to …", "not about …", up to where it goes on. */
export const notMeant =
  /\b(?:(?:do|does|did|am|is|are|was)?(?:n[’']?t| not) (?:want|wish|need|mean|asking|ask|talking|looking|about)\b|not(?= (?:about|the|a|an|from|for|by|one|my|to)\b)|instead of|rather than)[^.,;!?]*?(?=[.,;!?]|\b(?:but|only|just|how)\b|$)/giu;

/** A short question whether something is so: it tells nothing. */
export const asksState =
  /^(?:has|have|is|are|was|were|did|when|will|does|do)\b(?:\s+\S+){1,5}?\s+(?:paid|shipped|dispatched|arrived|arrive|received|delivered|confirmed)(?: yet| already| now)?\s*\?$/iu;

/** How a sentence begins that holds in one case only, together with those that follow it. */
export const conditionLead = /^(?:If|When|Once|While|Unless)\b[^,]*/;
