import { matchWords } from '../../src/align/words/match.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { readLexicon } from '../../src/read/lexicon.js';
import { sampled } from './measurement.js';
import type { Run } from './measurement.js';
import type { Table } from './table.js';
import { readWordSet } from './wordset.js';

const measured = [
  { name: 'mtref-train', lexicon: true },
  { name: 'mtref-dev', lexicon: true },
  { name: 'mtref-dev', lexicon: false },
];

/**
 * Word links of the aligner against those that people drew, punctuation included. Links that are only possible count
 * neither for nor against. The coefficients were fitted on mtref-train: its row shows the fit, mtref-dev the worth.
 */
export function measureWords(run: Run): Promise<Table[]> {
  const known = lexiconOf(readLexicon());
  const rows = measured.flatMap(({ name, lexicon }) => {
    const vocabulary = new Vocabulary(lexicon ? known : undefined);
    const pairs = sampled(readWordSet(run.data, name, vocabulary), run);
    if (pairs.length === 0) return [];
    let right = 0;
    let wrong = 0;
    let gold = 0;
    let time = 0;
    for (const { a, b, sure, possible } of pairs) {
      gold += sure.size;
      const start = performance.now();
      const match = matchWords(a, 0, b, 0, vocabulary);
      time += performance.now() - start;
      match.a.forEach((i, at) => {
        const link = i * b.tokens.length + match.b[at]!;
        if (sure.has(link)) right++;
        else if (!possible.has(link)) wrong++;
      });
    }
    const precision = right / (right + wrong);
    const recall = right / gold;
    return [
      {
        name: lexicon ? name : `${name}, no lexicon`,
        figures: [
          pairs.length,
          precision,
          recall,
          (2 * precision * recall) / (precision + recall),
          (time * 1000) / pairs.length,
        ],
      },
    ];
  });
  if (rows.length === 0) return Promise.resolve([]);
  return Promise.resolve([
    {
      title: 'Word links, sure ones',
      columns: ['pairs', 'precision', 'recall', 'F1', 'µs a pair'],
      rows,
    },
  ]);
}
