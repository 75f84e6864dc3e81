import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** More than one change, or more than one sentence. */
export const several: readonly DriftCase[] = [
  {
    a: 'On Monday 12 pickets from Tarn blocked the gate.',
    b: 'On Friday 20 pickets from Tarn blocked the gate.',
    drift: [
      { category: 'date', a: 'Monday', b: 'Friday' },
      { category: 'number', a: '12', b: '20' },
    ],
  },
  {
    a: 'Lisbet Crane said the kiln had not been inspected since 2016.',
    b: 'Lisbet Crane said the kiln had been inspected since 2016.',
    drift: [{ category: 'negation', a: 'not', b: '' }],
  },
  {
    a: 'The rebels claimed that 40 soldiers had surrendered at Orsk.',
    b: 'At Orsk 14 soldiers have surrendered.',
    drift: [
      { category: 'modality', a: 'claimed', b: '' },
      { category: 'number', a: '40', b: '14' },
    ],
  },
  same(
    'The ferry carried 217 passengers. Nine of them were hurt when it ran aground.',
    'Nine people were hurt when a ferry carrying 217 passengers ran aground.',
  ),
  same(
    'The wreck was found in 1985 by Tobias Venn, a diver from Orm, at a depth of 40 metres.',
    'Tobias Venn found the wreck in 1985. The diver from Orm saw it at a depth of 40 metres.',
  ),
  changed(
    'number',
    'The ferry carried 217 passengers. Nine of them were hurt when it ran aground.',
    'Nineteen people were hurt when a ferry carrying 217 passengers ran aground.',
    ['Nine', 'Nineteen'],
  ),
];
