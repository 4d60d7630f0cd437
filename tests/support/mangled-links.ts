/** Where the pages of a table of mangled links are. */
export interface LinkedPlaces {
  /** An article, and its number. */
  article: string;
  id: number;
  /** A page of a guide with steps, its number, and one of its steps. */
  guide: string;
  guideId: number;
  step: string;
}

/** What chat programs, mail programs and people put behind a link. */
export const behindArticle = [
  ')',
  ').',
  ',',
  '.',
  ';',
  ':',
  '>',
  '"',
  "'",
  '”',
  '’',
  '»',
  ']',
  '!',
  '*',
  '_',
  '|',
  '…',
  '。',
  '，',
  '）',
  '%20',
  '%0A',
  '%29',
];
const behindNumber = [')', ').', ',', '.', ';', ':', '%E2%80%9D', '>', ').”', '-tt', 'and'];
const behindStep = [').', ',', '”', ':'];

/** What chat programs, mail programs and people make of links, and where each is meant to lead in the end. */
export function listMangledLinks({ article, id, guide, guideId, step }: LinkedPlaces): Record<string, string> {
  const bare = article.replace(/\/$/, '');
  const slug = bare.split('/').at(-1) ?? '';
  const short = `/go/${id}`;
  const stepLink = `/go/${guideId}/${step}`;
  const stepPlace = `${guide}#step-${step}`;
  const links: [string, string][] = [
    ...behindArticle.map((sign, index): [string, string] => [(index % 2 === 0 ? article : bare) + sign, article]),
    ...behindNumber.map((sign, index): [string, string] => [
      index % 2 === 0 || /^[a-z-]/.test(sign) ? `${short}${sign}` : `${short}/${sign}`,
      article,
    ]),
    ...behindStep.map((sign, index): [string, string] => [`${stepLink}${index % 2 === 0 ? '' : '/'}${sign}`, stepPlace]),
    [bare, article],
    [guide.slice(0, -1), guide],
    [short, article],
    [stepLink, stepPlace],
    [`/articles//${slug}/`, article],
    [`/articles///${slug}//`, article],
    [`/Articles/${slug}/`, article],
    [`/articles/${slug.toUpperCase()}/`, article],
    [guide.toUpperCase(), guide],
    [`/GO/${id}/`, article],
    [`/Go/${id}.`, article],
    [`${bare}.html`, article],
    [`${article}index.html)`, article],
    [`${article}&utm_source=chat`, article],
    [`${bare}=20`, article],
    [`/(articles/${slug}/`, article],
    [`/articles/${slug.replaceAll('-', '‑')}/`, article],
    [`/articles/${slug.replace('-', '–')})`, article],
    [`/articles/${slug.replace('-', '-%20')}/`, article],
    [`${bare}%E2%80%8B/`, article],
    [`/%E2%81%A0articles/${slug}/`, article],
    [`${short}/nope/`, `${article}#nope`],
    [`${short}/nope).`, `${article}#nope`],
    [`${article}nope/`, `${article}#nope`],
    [`${article}see/this`, `${article}#see`],
    [`${guide}nope)`, `${guide}#nope`],
  ];
  return Object.fromEntries(links);
}
