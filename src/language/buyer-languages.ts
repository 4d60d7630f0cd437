import { findByLocale } from './by-locale.ts';

/**
 * What support says to a buyer in the buyer's own language, by the language of the reply and that of the buyer (BCP 47
 * codes): a reply in another language is announced, and who can't be understood is asked to write again.
 */
export interface BuyerLanguageWords {
  /** That the reply is in its language. For each language that search knows. */
  announce: Readonly<Record<string, string>>;
  /** That the buyer may write once more in the reply's language. For languages that search can only name. */
  writeAgain: Readonly<Record<string, string>>;
}

const english: BuyerLanguageWords = {
  announce: {
    es: 'Le respondemos en inglés.',
    pt: 'Respondemos em inglês.',
    fr: 'Nous vous répondons en anglais.',
    de: 'Wir antworten Ihnen auf Englisch.',
    ru: 'Мы отвечаем вам на английском языке.',
    ar: 'نرد عليكم باللغة الإنجليزية.',
    zh: '我们用英文回复您。',
  },
  writeAgain: {
    bn: 'অনুগ্রহ করে আপনার প্রশ্নটি ইংরেজিতে আবার লিখুন।',
    cs: 'Napište nám prosím svůj dotaz ještě jednou anglicky.',
    el: 'Παρακαλούμε γράψτε μας ξανά την ερώτησή σας στα αγγλικά.',
    fa: 'لطفاً پرسش خود را یک بار دیگر به انگلیسی بنویسید.',
    he: 'אנא כתבו לנו את השאלה שוב באנגלית.',
    hi: 'कृपया अपना प्रश्न एक बार फिर अंग्रेज़ी में लिखें।',
    hu: 'Kérjük, írja meg kérdését még egyszer angolul.',
    id: 'Mohon tulis kembali pertanyaan Anda dalam bahasa Inggris.',
    it: 'La preghiamo di scrivere di nuovo la sua domanda in inglese.',
    ja: 'お手数ですが、ご質問をもう一度英語でお送りください。',
    ko: '질문을 영어로 다시 한번 보내 주세요.',
    nl: 'Wilt u uw vraag nog een keer in het Engels stellen?',
    pl: 'Prosimy o ponowne napisanie pytania po angielsku.',
    ro: 'Vă rugăm să scrieți întrebarea încă o dată în engleză.',
    sv: 'Skriv gärna din fråga en gång till på engelska.',
    th: 'กรุณาเขียนคำถามของคุณอีกครั้งเป็นภาษาอังกฤษ',
    tr: 'Lütfen sorunuzu bir kez daha İngilizce yazın.',
    uk: 'Будь ласка, напишіть ваше запитання ще раз англійською.',
    vi: 'Vui lòng viết lại câu hỏi của bạn bằng tiếng Anh.',
  },
};

const byReply: Readonly<Record<string, BuyerLanguageWords>> = { en: english };

/** The words for buyers of other languages than that of a reply. None where the reply's language has no entry. */
export function getBuyerLanguageWords(locale: string): BuyerLanguageWords {
  return findByLocale(byReply, locale) ?? { announce: {}, writeAgain: {} };
}
