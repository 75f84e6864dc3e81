/** Whole numbers as English newspapers print them; not by `Intl`, which takes many milliseconds to get ready. */
const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

const counted = (count: number, one: string): string => `${number(count)} ${one}${count === 1 ? '' : 's'}`;

/** All that the terminal report says, apart from what the result itself holds. */
export const say = {
  score: (score: number): string => score.toFixed(2),
  share: (share: number): string => `${Math.round(share * 100)}%`,

  documents: (documents: number, words: number): string =>
    `${counted(documents, 'document')} (${counted(words, 'word')})`,
  pairs: (listed: number, candidates: number): string =>
    `${counted(listed, 'pair')} listed of ${counted(candidates, 'candidate pair')} looked at`,
  verdicts: (count: number, verdict: string): string => `${number(count)} ${verdict}`,
  belowMinScore: (count: number, minScore: number): string =>
    `${counted(count, 'pair')} left out: ${count === 1 ? 'its score is' : 'their scores are'} under ${minScore} (--min-score)`,
  boilerplate: (count: number): string =>
    `${counted(count, 'pair')} left out: ${count === 1 ? 'it shares' : 'they share'} template wording alone`,
  wordKnowledge: {
    none: 'Compared without knowledge of words: no synonyms, no word vectors.',
    vectors: 'Compared with word vectors, but without synonyms and antonyms.',
    relations: 'Compared with synonyms and antonyms, but without word vectors.',
  },
  skipped: (count: number): string => `${counted(count, 'input')} skipped:`,
  more: (count: number): string => `and ${number(count)} more`,

  marks: (confirmed: number, dismissed: number): string =>
    `${counted(confirmed + dismissed, 'mark')} of a reader: ${number(confirmed)} confirmed, ${number(dismissed)} dismissed`,
  reviewed: (decision: string): string => `reviewed: ${decision}`,
  note: (note: string): string => (note === '' ? '' : ` – ${note}`),

  matrix: 'Similarity',
  between: (low: number, high: number): string => `${low}–${high}`,
  noPair: 'blank: no listed pair',
  crowded: (shown: number, left: number, width: number): string =>
    `The ${number(shown)} documents of the strongest pairs; ${number(left)} more with a listed pair ` +
    `${left === 1 ? 'does' : 'do'} not fit in ${width} columns.`,
  fullMatrix: '--format csv with --out writes the full matrix.',
  unpaired: (count: number): string =>
    `${counted(count, 'document')} without a listed pair ${count === 1 ? 'is' : 'are'} left out.`,

  clusters: 'Clusters',
  cluster: (documents: number): string => counted(documents, 'document'),
  readingTree:
    'A document stands below its main source. The number is the score of the two; the shares are ' +
    'of its text.',
  alsoFrom: (source: string): string => `· also from ${source}`,
  notThere: '(not among the documents)',
  madeOf: (sources: readonly { readonly source: string; readonly share: number }[], own: number): string =>
    [
      ...sources.map(({ source, share }) => `${say.share(share)} ${source}`),
      `${say.share(own)} its own`,
    ].join(', '),
  moreClusters: (count: number): string => `and ${counted(count, 'more cluster')}`,

  ranking: (pairs: number): string => (pairs === 1 ? 'Pair' : 'Strongest pairs'),
  noPairs: 'No pair of documents shares a passage that scores high enough to be listed.',
  title: (title: string): string => `“${title.length > 120 ? `${title.slice(0, 120)}…` : title}”`,
  shared: (ofA: string, a: string, ofB: string, b: string): string =>
    `shared: ${ofA} of ${a}, ${ofB} of ${b}`,
  resemblance: (value: string): string => `; resemblance ${value}`,
  morePairs: (count: number): string =>
    `and ${counted(count, 'more pair')}: --format json or csv lists them all`,

  passages: 'Passages',
  changed: 'Changed from the one to the other',
  drift: (category: string): string => category,
  inPassage: (number: number): string => `passage ${number}`,
  quoted: 'Quoted by both',
  altered: (words: string, others: string): string => `${words}, altered: ${others}`,
  noPassage: 'These two share no passage.',
  marked: 'Marked words',
  meaningOfMarks: 'have no counterpart on the other side. The number of a passage is its similarity.',
  passage: (at: number, of: number, kind: string, similarity: string): string =>
    `passage ${at} of ${of} · ${kind} · ${similarity}`,
  withoutText: (ids: readonly string[]): string =>
    `The result does not hold the text of ${ids.join(' and ')}: offsets are shown instead.`,
  offsets: (begin: number, end: number): string => `characters ${number(begin)} to ${number(end)}`,
  moreLinks: (count: number): string => `${counted(count, 'more link')} in this passage`,
  morePassages: (count: number): string => `${counted(count, 'more passage')} in this pair`,
  cut: (pairs: number): string =>
    (pairs > 0 ? `The passages of ${counted(pairs, 'more pair')} are left out. ` : '') +
    'copytaster pair <a> <b> shows all of one pair; --format json has all of every pair.',
};
