import { describe, expect, it } from 'vitest';
import { comparePair } from '../../../src/index.js';
import type { Direction, Document, Evidence, Pair } from '../../../src/index.js';

const body = [
  'Divers raised the bell of the steamer Ondine from Lake Harrow on Friday, 112 years after she sank in a gale.',
  'The bell weighs 84 kilograms and was found under two metres of silt.',
  'It will go on show next year beside the oar of the only survivor.',
].join(' ');

/** An article of the same body with something before or after it. */
const article = (id: string, text: string, more: Partial<Document> = {}): Document => ({ id, text, ...more });

const directed = ({ evidence }: Pair): Evidence[] => evidence.filter(({ about }) => about === 'direction');

const statementsOf = (pair: Pair): string =>
  directed(pair)
    .map(({ statement }) => statement)
    .join('\n');

const plain = article('plain', body);
const herald = article('herald', body, { outlet: 'Lowmarket Herald' });
const agency = article('agency', `LOWMARKET, Oct 14 (Norlan) - ${body}`, { outlet: 'Norlan News Agency' });
const creditsAgency = article('credits', `LOWMARKET (Norlan) - ${body}`, { outlet: 'Calder Gazette' });
const creditsAgencyToo = article('too', `${body}\n\n(Norlan News Agency)`, { outlet: 'Daily Lantern' });
const citesHerald = article('cites', `${body} The bell is cracked, the Lowmarket Herald reported.`, {
  outlet: 'Calder Gazette',
});
const attributesAll = article(
  'attributes',
  body.replace('on Friday,', 'on Friday, the Lowmarket Herald reported,').replace('84 kilograms', '84 kilos'),
  { outlet: 'Calder Gazette' },
);
const ownReport = article(
  'own',
  body.replace('two metres of silt.', 'two metres of silt, a diver told this newspaper.'),
);

describe('credits', () => {
  it.each<[string, Document, Document, Direction, string]>([
    [
      'a credit of the other’s outlet',
      agency,
      creditsAgency,
      'a-to-b',
      'credits credits Norlan, the outlet of agency',
    ],
    [
      'a shared sentence attributed to it',
      herald,
      attributesAll,
      'a-to-b',
      'what they share to Lowmarket Herald',
    ],
    ['anything attributed to it', herald, citesHerald, 'a-to-b', 'attributes something to Lowmarket Herald'],
    [
      'the mark of the own outlet',
      agency,
      plain,
      'a-to-b',
      'agency bears the mark of its own outlet, Norlan',
    ],
    ['the only credit of a third', creditsAgency, plain, 'a-to-b', 'plain credits nobody'],
    ['something found out at first hand', ownReport, plain, 'a-to-b', 'own says that it had something'],
    ['one agency credited by both', creditsAgency, creditsAgencyToo, 'common-source', 'Both credit Norlan'],
    ['nothing', plain, herald, 'undetermined', 'too little'],
  ])('tell by %s', async (_, a, b, expected, statement) => {
    const pair = await comparePair(a, b, { lexicon: 'none' });
    expect(pair.direction).toBe(expected);
    expect(statementsOf(pair)).toContain(statement);
    const back = await comparePair(b, a, { lexicon: 'none' });
    expect(back.direction).toBe(expected === 'a-to-b' ? 'b-to-a' : expected);
    expect(statementsOf(back)).toBe(statementsOf(pair));
  });

  it('show the words that they rest on', async () => {
    const pair = await comparePair(creditsAgency, creditsAgencyToo, { lexicon: 'none' });
    const { a, b } = directed(pair).find(({ statement }) => statement.startsWith('Both credit'))!;
    expect(creditsAgency.text.slice(a!.begin, a!.end)).toBe('LOWMARKET (Norlan) -');
    expect(creditsAgencyToo.text.slice(b!.begin, b!.end)).toBe('(Norlan News Agency)');
  });

  it('of one agency outside both outweigh who was first, and else the times decide', async () => {
    const early = { published: '2025-10-14' };
    const late = { published: '2025-10-20' };
    const both = await comparePair({ ...creditsAgency, ...early }, { ...creditsAgencyToo, ...late });
    expect(both.direction).toBe('common-source');
    expect(statementsOf(both)).toContain('was published before');
    const against = await comparePair({ ...creditsAgency, ...early }, { ...agency, ...late });
    expect(against.direction).toBe('a-to-b');
    expect(statementsOf(against)).toContain('Against this: credits credits Norlan');
  });
});

describe('sources outside both', () => {
  const sentences = [
    'The harbour board closed the pier at Lowmarket on Sunday after 40 planks were found to be rotten.',
    'One of the sheds under the pier is used as a store by the coastguard.',
    'Repairs will take until March and cost 90,000 crowns.',
  ];
  const named = article(
    'named',
    sentences.join(' ').replace('One of', 'However, the Calder Gazette confirmed that one of'),
  );
  const unnamed = article(
    'unnamed',
    `${sentences[0]!.replace('closed', 'shut')} ${sentences[1]!.replace('is used as a store by', 'serves as a store of')} ${sentences[2]!}`,
  );

  it('are papers that one of the texts names for what both say', async () => {
    const pair = await comparePair(named, unnamed, { lexicon: 'none' });
    expect(pair.direction).toBe('common-source');
    const found = directed(pair).find(({ statement }) => statement.includes('Calder Gazette'))!;
    expect(found.statement).toBe(
      'named attributes to Calder Gazette, a source outside both, what unnamed says as well.',
    );
    expect(named.text.slice(found.a!.begin, found.a!.end)).toContain('the Calder Gazette confirmed');
    expect(found.b).toBeUndefined();
  });

  it('are authorities that both name, which decide nothing', async () => {
    const said = (id: string, verb: string): Document =>
      article(
        id,
        `The harbour ministry ${verb} that 40 planks of the pier at Lowmarket were rotten. ${sentences[2]!}`,
      );
    const pair = await comparePair(said('one', 'said'), said('two', 'confirmed'), { lexicon: 'none' });
    expect(pair.direction).toBe('undetermined');
    expect(statementsOf(pair)).toContain('Both attribute what they share to harbour ministry.');
  });

  it('are listed although too little is retold to tell a direction', async () => {
    const quotation =
      '“Nobody should have been on that pier at all, and I told the board so in three letters this spring,” ' +
      'said Ingrid Tolloway, the harbourmaster.';
    const [one, two] = [
      article('one', `Rain fell on the tennis final at Calder and play was stopped twice. ${quotation}`),
      article(
        'two',
        `The brewery has a new owner, who wants to keep its name and its dray horses. ${quotation}`,
      ),
    ];
    const pair = await comparePair(one, two, { lexicon: 'none' });
    expect(pair.verdict).toBe('same-story');
    expect(pair.direction).toBe('undetermined');
    expect(statementsOf(pair)).toBe(
      'Too little is retold for one text to come from the other.\nBoth attribute what they share to Ingrid Tolloway.',
    );
  });
});
