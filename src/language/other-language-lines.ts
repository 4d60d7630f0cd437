/**
 * What is said to a reader who asks in a language that search does not know, by BCP 47 code: that the site is in
 * English, and that a person can be asked.
 */
export const otherLanguageLines = {
  bn: 'এই সাইটটি ইংরেজিতে। গ্রাহক সেবার একজন ব্যক্তি আপনাকে সাহায্য করতে পারেন।',
  cs: 'Tyto stránky jsou v angličtině. Pomůže vám člověk ze zákaznické podpory.',
  el: 'Αυτός ο ιστότοπος είναι στα αγγλικά. Ένας άνθρωπος της εξυπηρέτησης πελατών μπορεί να σας βοηθήσει.',
  fa: 'این سایت به زبان انگلیسی است. یک نفر از پشتیبانی مشتریان می‌تواند به شما کمک کند.',
  he: 'האתר הזה באנגלית. נציג של שירות הלקוחות יכול לעזור לך.',
  hi: 'यह साइट अंग्रेज़ी में है। ग्राहक सेवा का कोई व्यक्ति आपकी मदद कर सकता है।',
  hu: 'Ez az oldal angol nyelvű. Az ügyfélszolgálat munkatársa segíthet Önnek.',
  id: 'Situs ini dalam bahasa Inggris. Petugas layanan pelanggan dapat membantu Anda.',
  it: 'Questo sito è in inglese. Una persona del servizio clienti può aiutarti.',
  ja: 'このサイトは英語です。カスタマーサービスの担当者がお手伝いします。',
  ko: '이 사이트는 영어로 되어 있습니다. 고객 서비스 상담원이 도와드릴 수 있습니다.',
  nl: 'Deze site is in het Engels. Iemand van de klantenservice kan u helpen.',
  pl: 'Ta strona jest po angielsku. Pomoże Ci osoba z działu obsługi klienta.',
  ro: 'Acest site este în engleză. O persoană de la serviciul clienți vă poate ajuta.',
  sv: 'Den här webbplatsen är på engelska. En person på kundtjänst kan hjälpa dig.',
  th: 'เว็บไซต์นี้เป็นภาษาอังกฤษ เจ้าหน้าที่ฝ่ายบริการลูกค้าช่วยคุณได้',
  tr: 'Bu site İngilizcedir. Müşteri hizmetlerinden biri size yardımcı olabilir.',
  uk: 'Цей сайт англійською. Вам допоможе працівник служби підтримки.',
  vi: 'Trang này bằng tiếng Anh. Nhân viên chăm sóc khách hàng có thể giúp bạn.',
} as const satisfies Record<string, string>;
