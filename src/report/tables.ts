import type { Pair, StreamedResult } from '../model/result.js';
import type { Cell, Table } from '../model/table.js';
import type { Review } from '../model/review.js';
import { Reviews } from '../review/lookup.js';

function* documentRows({ documents }: StreamedResult): Generator<readonly Cell[]> {
  for (const { id, path, title, outlet, published, language, characters, words, sentences } of documents)
    yield [id, path, title, outlet, published, language, characters, words, sentences];
}

/** The documents, one a row. */
export const documentTable = (result: StreamedResult): Table => ({
  columns: [
    ['id', 'VARCHAR'],
    ['path', 'VARCHAR'],
    ['title', 'VARCHAR'],
    ['outlet', 'VARCHAR'],
    ['published', 'VARCHAR'],
    ['language', 'VARCHAR'],
    ['characters', 'INTEGER'],
    ['words', 'INTEGER'],
    ['sentences', 'INTEGER'],
  ],
  rows: documentRows(result),
});

const pairRow = (pair: Pair, mark: Review | undefined): readonly Cell[] => {
  const { a, b, score, verdict, direction, resemblance, containment, passages, quotations } = pair;
  return [
    a,
    b,
    score,
    verdict,
    direction,
    resemblance,
    containment.a,
    containment.b,
    passages.length,
    passages.reduce((sum, { links }) => sum + links.length, 0),
    passages.reduce((sum, { drift }) => sum + drift.length, 0),
    quotations.length,
    mark?.decision ?? null,
    mark?.note ?? null,
  ];
};

function* pairRows({ pairs, reviews }: StreamedResult): Generator<readonly Cell[]> {
  const marks = new Reviews(reviews);
  for (const pair of pairs) yield pairRow(pair, marks.of({ a: pair.a, b: pair.b }));
}

/**
 * The listed pairs, one a row; `passages`, `links`, `drift` and `quotations` are counts, `review` and `note` a reader's mark
 * on the pair.
 */
export const pairTable = (result: StreamedResult): Table => ({
  columns: [
    ['a', 'VARCHAR'],
    ['b', 'VARCHAR'],
    ['score', 'DOUBLE'],
    ['verdict', 'VARCHAR'],
    ['direction', 'VARCHAR'],
    ['resemblance', 'DOUBLE'],
    ['containment_a', 'DOUBLE'],
    ['containment_b', 'DOUBLE'],
    ['passages', 'INTEGER'],
    ['links', 'INTEGER'],
    ['drift', 'INTEGER'],
    ['quotations', 'INTEGER'],
    ['review', 'VARCHAR'],
    ['note', 'VARCHAR'],
  ],
  rows: pairRows(result),
});

function* passageRows({ pairs }: StreamedResult): Generator<readonly Cell[]> {
  for (const pair of pairs)
    for (const [number, { a, b, kind, similarity, links, drift }] of pair.passages.entries())
      yield [
        pair.a,
        pair.b,
        number + 1,
        kind,
        a.begin,
        a.end,
        b.begin,
        b.end,
        similarity,
        links.length,
        drift.length,
      ];
}

/** What passages and links have in common: which pair and passage it is, of which kind, and where, in UTF-16 code units. */
const placed: Table['columns'] = [
  ['a', 'VARCHAR'],
  ['b', 'VARCHAR'],
  ['passage', 'INTEGER'],
  ['kind', 'VARCHAR'],
  ['a_begin', 'INTEGER'],
  ['a_end', 'INTEGER'],
  ['b_begin', 'INTEGER'],
  ['b_end', 'INTEGER'],
  ['similarity', 'DOUBLE'],
];

/** The passages of all listed pairs, one a row, numbered from 1 in each pair; `links` and `drift` are counts. */
export const passageTable = (result: StreamedResult): Table => ({
  columns: [...placed, ['links', 'INTEGER'], ['drift', 'INTEGER']],
  rows: passageRows(result),
});

function* linkRows({ pairs }: StreamedResult): Generator<readonly Cell[]> {
  for (const { a, b, passages } of pairs)
    for (const [number, passage] of passages.entries())
      for (const link of passage.links)
        yield [
          a,
          b,
          number + 1,
          passage.kind,
          link.a.begin,
          link.a.end,
          link.b.begin,
          link.b.end,
          link.similarity,
        ];
}

/** The links of all listed pairs, one a row, with the number and kind of their passage. */
export const linkTable = (result: StreamedResult): Table => ({
  columns: placed,
  rows: linkRows(result),
});
