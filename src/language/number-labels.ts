/** What tells which number is which, in the languages that search knows. */
export const numberLabels = {
  /** Stands before or behind the number of an order. Found more than once in a sentence. */
  order:
    /(?:(?<!\p{L})(?:orders?|ord|purchase|trade assurance|pedidos?|[óo]rden(?:es)?|compra|commandes?|bestell\p{L}*|auftrags?\p{L}*|encomendas?|заказ\p{L}*)|(?:ال)?طلب(?:ي|ية|نا)?|订单|訂單)/giu,
  /** Stands before or behind any other number. */
  other:
    /(?:(?<!\p{L})(?:tel|telephone|phones?|mobile|mob|cell|call(?: me| us)?|ring|reach(?: me)?|sms|text me|whats ?app|wechat|viber|telegram|skype|fax|contact|track(?:ing)?|parcels?|packages?|shipments?|consignments?|waybill|awb|b\/?l|bill of lading|containers?|dhl|fedex|ups|usps|tnt|ems|gls|dpd|couriers?|carriers?|zip|postal|post ?code|plz|vat|eori|ein|tax|iban|swift|bic|accounts?|acct|bank|cards?|visa|mastercard|transactions?|payments?|references?|ref|mt103|receipts?|invoices?|hs|disputes?|cases?|tickets?|complaints?|products?|items?|models?|sku|serial|imei|passport|licen[cs]e|members?|user|ean|barcode|contracts?|batch|lot|(?:my|our) (?:no|nr|number|num)|tel[eé]fonos?|m[óo]vil|celular|ll[áa]m\p{L}*|guía|rastreo|seguimiento|env[íi]o|paquete|tarjeta|cuenta|factura|c[óo]digo postal|t[eé]l[eé]phone|portable|appel\p{L}*|suivi|colis|carte|compte|facture|code postal|telefon\p{L}*|handy\p{L}*|ruf\p{L}*|anruf\p{L}*|sendung\p{L}*|paket\p{L}*|karten?\p{L}*|konto\p{L}*|rechnung\p{L}*|postleitzahl|telefone|ligar|ligue|rastreamento|encomenda postal|cart[ãa]o|conta|fatura|cep|телефон\p{L}*|тел|звоните|позвоните|трек\p{L}*|отслежив\p{L}*|посылк\p{L}*|накладн\p{L}*|карт[аыеу]|сч[её]т\p{L}*|индекс)(?!\p{L})|هاتف|جوال|موبايل|اتصل|تتبع|شحنة|بطاقة|حساب|فاتورة|بريدي|电话|手机|微信|快递|运单|物流|追踪|跟踪|银行卡|卡号|账号|发票|邮编)/giu,
  /** Words between a label and its number, or between a number and its label. */
  filler:
    /^(?:[\s:：#№.\-–—"'“”(（)）=*]|(?<!\p{L})(?:no|nr|nbr|num|number|numbers|id|ids|is|was|are|it|its|this|that|the|a|my|our|of|for|with|and|n[úu]mero|num[eé]ro|nummer|lautet|ist|es|est|é|do|da|de|del|la|mi|mon|ma|mein\p{L}*|meu|номер\p{L}*|мой|моего|это|also)(?!\p{L})|رقم|هو|号码|号|是|为|编号)*$/iu,
  /** Marks an amount of money or goods. */
  amount:
    /^\s?(?:[$€£¥₽₹%]|(?:usd|us\$|eur|gbp|cny|rmb|inr|rub|vnd|idr|ngn|dollars?|euros?|yuan|yen|won|dong|rupees?|rupiah|naira|pesos?|reais|roubles?|rubles?|baht|lira|pcs|pieces?|units?|sets?|kgs?|items|stück|piezas|pièces|peças|штук\p{L}*|руб\p{L}*)(?!\p{L})|元|件|个|美元)/iu,
  amountBefore: /(?:[$€£¥₽₹]|(?<!\p{L})(?:usd|eur|gbp|cny|rmb|inr|rub|vnd|idr|rp|ngn))\s?$/iu,
};
