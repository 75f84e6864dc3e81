/** An article as an agency might send it. */
export const agency = [
  'The harbour ferry struck a rock shelf off Pellworth on Monday night, and 41 passengers were taken ashore by lifeboat.',
  'Nobody was badly hurt, the coastguard said, although six people were treated for bruises at the cottage hospital.',
  'The vessel was carrying a cargo of salted herring and two lorries when her steering failed in a heavy swell.',
  'Inspectors will examine the rudder this week, and the crossing stays closed until their report has been published.',
  '',
].join(' ');

/** The same retold by a paper. */
export const retold = [
  'Forty-one passengers were taken ashore by lifeboat after the harbour ferry struck a rock shelf off Pellworth on Monday night.',
  'Although six people were treated for bruises at the cottage hospital, nobody was badly hurt, according to the coastguard.',
  'Her steering failed in a heavy swell when the vessel was carrying two lorries and a cargo of salted herring.',
  'The crossing stays closed until inspectors, who will examine the rudder this week, have published their report.',
  '',
].join(' ');

/** Another story. */
export const opera = [
  'The opera house opened its winter season with a new staging of a comedy about three tailors and a stolen coat.',
  'Her soprano carried the second act, and the chorus sang with more warmth than the cold painted scenery deserved.',
  'Tickets for the remaining evenings cost between nine and sixty crowns.',
  '',
].join(' ');

const nouns =
  'council,harbour,budget,teacher,bridge,market,orchestra,striker,glacier,verdict,engine,festival'.split(',');
const verbs =
  'approved,rejected,visited,praised,repaired,delayed,financed,examined,described,abandoned'.split(',');
const places = 'Pellworth,Hansay,Varra,Caddan,Fenwick,Aldwen,Norlan,Cobbler,Mossley,Tarrow,Quillan'.split(
  ',',
);

/** The nth of many sentences, all different. */
const sentence = (n: number): string => {
  const pick = (words: readonly string[], step: number): string =>
    words[Math.floor(n / step) % words.length]!;
  return (
    `The ${pick(nouns, 1)} of ${pick(places, 1)} ${pick(verbs, 1)} case ${n} on day ${(n * 7) % 29}, ` +
    `and a ${pick(nouns, 5)} from ${pick(places, 3)} ${pick(verbs, 7)} item ${(n * 13) % 997} before the ${pick(nouns, 2)} closed.`
  );
};

/** Many articles as JSONL, each with sentences of its own and some that others have too. */
export const manyArticles = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const own = Array.from({ length: 5 }, (_, j) => sentence(1000 + 5 * i + j));
    const shared = Array.from({ length: 5 }, (_, j) => sentence((3 * i + j) % 40));
    return `${JSON.stringify({ id: `article-${i}`, text: [...own, ...shared].join(' ') })}\n`;
  }).join('');
