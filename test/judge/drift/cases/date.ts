import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** Dates that changed, and others that can be the same. */
export const dates: readonly DriftCase[] = [
  changed(
    'date',
    'The ferry will sail again on Monday if the weather allows.',
    'Weather permitting, the ferry will sail again on Thursday.',
    ['Monday', 'Thursday'],
  ),
  changed(
    'date',
    'The treaty was signed on 12 March 1998 in the town hall.',
    'The treaty was signed in the town hall on 21 March 1998.',
    ['12 March 1998', '21 March 1998'],
  ),
  changed(
    'date',
    'The last wolf in the valley was shot in 1847.',
    'In 1874 the last wolf in the valley was shot.',
    ['1847', '1874'],
  ),
  changed(
    'date',
    'The council will vote on the budget in October.',
    'The council votes on the budget in November.',
    ['October', 'November'],
  ),
  changed(
    'date',
    'The mine was flooded on Tuesday, trapping six men.',
    'The mine was flooded on 16 October, trapping six men.',
    ['Tuesday', '16 October'],
    '2025-10-17',
  ),
  changed(
    'date',
    'The prisoners were released yesterday from the camp near Orm.',
    'The prisoners were released on Sunday from the camp near Orm.',
    ['yesterday', 'Sunday'],
    '2025-10-17',
  ),
  changed(
    'date',
    'Sales of the model were halted last year after a recall.',
    'Sales of the model were halted in 2021 after a recall.',
    ['last year', '2021'],
    '2025-10-17',
  ),
  same(
    'The mine was flooded on Tuesday, trapping six men.',
    'The mine flooded on 14 October, trapping six men.',
    '2025-10-17',
  ),
  same(
    'The prisoners were released yesterday from the camp near Orm.',
    'The prisoners were freed on Thursday from the camp near Orm.',
    '2025-10-17',
  ),
  same(
    'The mine was flooded on Tuesday, trapping six men.',
    'The mine flooded on 16 October, trapping six men.',
  ),
  same(
    'The treaty was signed on 12 March 1998 in the town hall.',
    'The treaty was signed in the town hall in March 1998.',
  ),
  same(
    'The gallery opened in the 1970s and closed on Friday.',
    'The gallery, which opened in 1974, closed on Friday.',
  ),
  same(
    'On Monday the shop closed, and on Wednesday the landlord changed the locks.',
    'The landlord changed the locks of the shop on Wednesday.',
  ),
];
