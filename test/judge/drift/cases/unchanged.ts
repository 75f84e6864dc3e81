import type { DriftCase } from '../case.js';
import { same } from './pair.js';

/** The same told in quite other words. */
export const unchanged: readonly DriftCase[] = [
  same(
    'The town of Ostby has 4,100 people and one doctor.',
    'Ostby, a town of some 4,000, has a single doctor.',
  ),
  same('The union voted against the deal.', 'The deal was rejected by the union.'),
  same('Nobody was injured in the landslide.', 'There were no injuries in the landslide.'),
  same(
    'All of the hostages were released unharmed.',
    'None of the hostages was harmed before they were released.',
  ),
  same(
    'The carmaker will cut 900 jobs in Turin and 300 in Bari.',
    'The carmaker is to shed 1,200 jobs in Turin and Bari.',
  ),
  same(
    'Chancellor Iris Vogel said the tax would go.',
    'The tax will be scrapped, the chancellor, Iris Vogel, said.',
  ),
  same(
    'The Corvin Institute published the study in Nature.',
    'The study, by scientists at the institute, appeared in Nature.',
  ),
  same('She is thought to have left the country.', 'It is believed that she has left the country.'),
  same('The mine employs one in three adults in Kirna.', 'A third of the adults in Kirna work in the mine.'),
  same(
    'Police are treating the death as suspicious and have arrested a man of 40.',
    'A 40-year-old man has been arrested over the death, which police call suspicious.',
  ),
  same('The dam was not damaged by the quake.', 'The quake left the dam undamaged.'),
  same(
    'Kiev residents spent the night in metro stations.',
    'Residents of Kyiv spent the night in stations of the metro.',
  ),
  same('The strike ended after 36 hours.', 'The strike was over after a day and a half.'),
  same('The party won 12 of the 20 seats and lost the mayoralty.', 'The party took 12 seats.'),
  same('The club has not lost at home since March.', 'The club is unbeaten at home since March.'),
  same(
    'Prosecutors claimed the clerk had forged the letter.',
    'Prosecutors accused the clerk of forging the letter.',
  ),
  same(
    'The aid convoy, 22 lorries long, reached Kirna on Sunday.',
    'A convoy of 22 lorries with aid arrived in Kirna on Sunday.',
  ),
  same(
    'The firm lacks the money to finish the stadium.',
    'The firm does not have the money to finish the stadium.',
  ),
  same('Only half of the seats were taken.', 'Half of the seats were empty.'),
  same(
    'Sven Holt, a retired teacher, found the coin while digging in his garden in Lund.',
    'A retired teacher found the coin in his garden.',
  ),
];
