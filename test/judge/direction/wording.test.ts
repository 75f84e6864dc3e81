import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/index.js';
import type { Pair } from '../../../src/index.js';

const source =
  'Divers raised the bell of the steamer Ondine from Lake Harrow on Friday, 112 years after she sank in a gale with 31 people on board. ' +
  'The bell, which weighs 84 kilograms, was found under two metres of silt by a team from the Calder Museum, which had been looking for it since 2009. ' +
  'Its clapper is missing but the name of the foundry, Petrie and Sons of Lowmarket, can still be read on the rim, curator Ada Finch said. ' +
  '“We had four more days of money left,” she said. ' +
  'The museum will keep the bell in a tank of fresh water for 18 months before it goes on show beside the oar of the only survivor, stoker Wilf Garrow. ' +
  'A buoy that marked the wreck was taken away in 1987 because trawlers kept catching it in their nets, the harbour board said.';

const simplified =
  'Divers took the bell of an old ship, the Ondine, out of Lake Harrow. The ship sank in a storm 112 years ago. ' +
  'The bell was under two metres of mud. A team from a museum found it. They looked for it for many years. ' +
  'One part of the bell is missing. But you can still read the name of the maker on it, Ada Finch said. ' +
  'The museum will keep the bell in water for some months. Then it will go on show. ' +
  'There was a buoy at the wreck. It was taken away because boats caught it in their nets.';

const inflated =
  'In a remarkable triumph, divers have secured the bell of the steamer Ondine from Lake Harrow, 112 years after the vessel sank amid a gale with 31 individuals on board. ' +
  'The notable artefact, weighing approximately 84 kilograms, was discovered beneath two metres of silt by a Calder Museum team, highlighting a commitment that commenced in 2009. ' +
  'Despite its missing clapper, the name of the foundry, Petrie and Sons of Lowmarket, remains legible on the rim, curator Ada Finch emphasized, underscoring its significance. ' +
  'The museum will subsequently preserve the bell in a tank of fresh water for 18 months, ensuring its condition before it is showcased beside the oar of the only survivor, stoker Wilf Garrow. ' +
  'Additionally, a buoy marking the wreck was removed in 1987 because trawlers were regularly catching it in their nets, the harbour board stated.';

const own = [
  'Lowmarket has never been short of things that make a noise, and on Saturday its brass band gave them a parade of their own.',
  'Forty cornets, a steam organ and one goat with a cowbell went down Mill Street behind the mayor, who had lost a bet.',
  'Shopkeepers put out chairs at noon, and by one o’clock the last of them was taken.',
  'The organ was built by a dentist, who tuned it with a tool that he would not describe.',
  'Next year the band wants to march to the lake, if the road is mended by then.',
];

const compared = (a: string, b: string): Promise<Pair> =>
  comparePair({ id: 'first', text: a }, { id: 'second', text: b });

const statementsOf = ({ evidence }: Pair): string[] =>
  evidence.filter(({ about }) => about === 'direction').map(({ statement }) => statement);

describe('the wording', () => {
  it('tells a simplified version from its source', async () => {
    const pair = await compared(source, simplified);
    expect(pair.direction).toBe('a-to-b');
    const statements = statementsOf(pair).join('\n');
    expect(statements).toMatch(/first says more: \d+ words without a counterpart/);
    expect(statements).toMatch(
      /shared sentences that second lacks \(.*“31”.*: a sign that first is the source\./,
    );
    expect(statements).toContain('words on average in first and');
  });

  it('tells a version in inflated words from its source', async () => {
    const pair = await compared(inflated, source);
    expect(pair.direction).toBe('b-to-a');
    const inWords = pair.evidence.find(({ statement }) => statement.includes('rewriting by machine'))!;
    expect(inWords.statement).toContain('“triumph”');
    expect(inflated.slice(inWords.a!.begin, inWords.a!.end)).toBe('remarkable');
    expect(inWords.b).toBeUndefined();
  });

  it('does not call an article the source of what it copied because it is longer', async () => {
    const [lead, second, ...rest] = own as [string, string, ...string[]];
    const stitched = [lead, second, source, ...rest].join('\n\n');
    const pair = await compared(source, stitched);
    expect(pair.verdict).toBe('derived');
    expect(pair.direction).toBe('a-to-b');
    expect(statementsOf(pair).join('\n')).toContain('second opens with');
  });

  it('does not decide between two copies that do not differ', async () => {
    const pair = await compared(source, source);
    expect(pair.direction).toBe('undetermined');
    expect(statementsOf(pair)).toEqual([
      'No publication time is known for first and second.',
      expect.stringContaining('too little to say'),
      'Both attribute what they share to Ada Finch.',
      'Both attribute what they share to harbour board.',
    ]);
  });

  it('yields to the times of publication, and is listed against them', async () => {
    const pair = await comparePair(
      { id: 'early', text: simplified, published: '2025-10-14' },
      { id: 'late', text: source, published: '2025-10-20' },
    );
    expect(pair.direction).toBe('a-to-b');
    const [first, ...others] = statementsOf(pair);
    expect(first).toContain('was published before');
    expect(others.filter((statement) => statement.startsWith('Against this: '))).not.toEqual([]);
    expect(
      others.every((s) => !s.endsWith('a sign that late is the source.') || s.startsWith('Against')),
    ).toBe(true);
  });
});
