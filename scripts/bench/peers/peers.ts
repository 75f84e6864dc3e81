import { npmPeer, pythonPeer } from './adapter.js';
import type { Program } from './program.js';
import { simText } from './sim-text.js';

/** Programs that find text reuse or near-duplicates, each as its users run it. */
export const peers: readonly Program[] = [
  simText,
  pythonPeer(
    { name: 'scikit-learn', threshold: '20 % of the 5-grams of the shorter article' },
    'scikit-learn',
    'sklearn_pairs.py',
  ),
  pythonPeer(
    { name: 'datasketch', threshold: 'LSH of 128 permutations for a Jaccard of 0.5' },
    'datasketch',
    'datasketch_pairs.py',
  ),
  npmPeer(
    { name: 'minhash', threshold: 'LSH of 128 permutations in bands of 4' },
    'minhash',
    '0.0.9',
    'minhash-pairs.ts',
  ),
  npmPeer(
    { name: 'dolos', threshold: 'a similarity of 0.25' },
    '@dodona/dolos-lib',
    '3.5.1',
    'dolos-pairs.ts',
  ),
];
