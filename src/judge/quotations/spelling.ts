import { fold } from '../../segment/fold.js';

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(/\s+/).map((pair) => pair.split(':') as [string, string]));

/** Words that are spelled or clipped in two ways, the second the one that they are compared by. */
const twins = pairs(
  `grey:gray programme:program programmes:programs tyre:tire tyres:tires cheque:check cheques:checks catalogue:catalog
  dialogue:dialog towards:toward afterwards:afterward amongst:among whilst:while learnt:learned spelt:spelled burnt:burned
  dreamt:dreamed judgement:judgment ageing:aging sceptic:skeptic sceptics:skeptics sceptical:skeptical plough:plow mum:mom
  storey:story kerb:curb manoeuvre:maneuver practise:practice ok:okay sen:senator rep:representative gov:governor
  gen:general prof:professor dr:doctor mister:mr dont:don't wont:won't cant:can't through:thru tonite:tonight aeroplane:airplane
  aluminium:aluminum jewellery:jewelry cosy:cozy moustache:mustache pyjamas:pajamas`,
);

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})our(?=(?:s|ed|ing|able|ful|ite|ites|hood|hoods|er|ers)?$)/u, 'or'],
  [/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, 'iz'],
  [/(?<=\p{L}{2})ys(?=(?:e|es|ed|ing|er|ers)$)/u, 'yz'],
  [/(?<=\p{L}{2}[tb])re(?=s?$)/u, 'er'],
  [/^(def|off|lic|pret)ence(?=s?$)/u, '$1ense'],
  [/(?<=\p{L}{3})ll(?=(?:ed|ing|er|ers|or|ors)$)/u, 'l'],
];

/** A word for comparison with the same word in British or American spelling, in capitals, or with accents. */
export function spellingOf(word: string): string {
  const folded = fold(word);
  const twin = twins.get(folded);
  if (twin !== undefined) return twin;
  return endings.reduce((spelled, [ending, other]) => spelled.replace(ending, other), folded);
}

const whole = new Map<string, readonly string[]>([
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
]);

const clipped: readonly (readonly [RegExp, string])[] = [
  [/n't$/, 'not'],
  [/'m$/, 'am'],
  [/'re$/, 'are'],
  [/'ve$/, 'have'],
  [/'ll$/, 'will'],
  [/'d$/, 'would'],
];
const isPronoun = /^(?:it|he|she|that|there|what|who|here|where|how|this)'s$/;

/** The words that a contraction stands for; undefined where the word is none. "It's" stands for "it is" or "it has". */
export function contraction(word: string): readonly string[] | undefined {
  if (!/['’]|^(?:cannot|gonna|wanna|gotta)$/i.test(word)) return undefined;
  const lower = word.toLowerCase().replaceAll('’', "'");
  const known = whole.get(lower);
  if (known) return known;
  if (isPronoun.test(lower)) return [lower.slice(0, -2), 'is'];
  for (const [ending, full] of clipped)
    if (ending.test(lower) && lower.length > 3 - full.length + 1) return [lower.replace(ending, ''), full];
  return undefined;
}
