import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** Of all kinds, written after the rules were first made. */
export const mixed: readonly DriftCase[] = [
  changed(
    'number',
    'The levy will bring in $5 million a year, the treasurer said.',
    'The treasurer said the levy would bring in £5 million a year.',
    ['$5 million', '£5 million'],
  ),
  changed(
    'number',
    'It was the third strike at the refinery this year.',
    'It was the fifth strike at the refinery this year.',
    ['third', 'fifth'],
  ),
  changed(
    'number',
    'One man was arrested after the fight outside the casino.',
    'Two men were arrested after the fight outside the casino.',
    ['One', 'Two'],
  ),
  changed(
    'name',
    'Hamburg police arrested the two brothers after a chase.',
    'Rotterdam police arrested the two brothers after a chase.',
    ['Hamburg', 'Rotterdam'],
  ),
  changed(
    'modality',
    'The minister said that the tax may rise in the autumn.',
    'The minister said the tax will rise in the autumn.',
    ['may', ''],
  ),
  changed(
    'modality',
    'A clerk is accused of leaking the exam papers to a cousin.',
    'A clerk leaked the exam papers to a cousin.',
    ['accused of', ''],
  ),
  same(
    'Residents said the smell had come from the tannery.',
    'Neighbours said that the smell had come from the tannery.',
  ),
  same('The fund has $5 million left, or about £4 million.', 'The fund has £4 million left.'),
  changed(
    'number',
    'Around 1,500 households were without water for three days after a main burst in Lindow.',
    'After a water main burst in Lindow, some 1,500 homes had no water for five days.',
    ['three days', 'five days'],
  ),
  same(
    'The quarry will employ up to 60 people once it reopens.',
    'Once reopened, the quarry will give work to as many as 60.',
  ),
  changed(
    'number',
    'Interest on the loan was set at 4.75 per cent.',
    'The interest rate on the loan is 7.45 per cent.',
    ['4.75 per cent', '7.45 per cent'],
  ),
  changed(
    'date',
    'The court heard that Pritchard had taken £30,000 from the club between 2015 and 2019.',
    'Pritchard took £30,000 from the club from 2015 to 2018, the court was told.',
    ['2019', '2018'],
  ),
  same('The choir, founded in 1902, has 48 singers.', 'Founded in 1902, the choir has almost 50 singers.'),
  changed(
    'name',
    'Finance minister Olga Brandt said the pact would be signed in Lisbon next week.',
    'Olga Brandt, the finance minister, said the pact would be signed in Madrid next week.',
    ['Lisbon', 'Madrid'],
  ),
  changed(
    'name',
    'Dr Simon Keane of Ashby Hospital led the trial.',
    'The trial was led by Dr Simon Keane from Astley Hospital.',
    ['Ashby Hospital', 'Astley Hospital'],
  ),
  same(
    'Greenpeace activists boarded the rig at dawn.',
    'At dawn, activists from Greenpeace climbed on to the rig.',
  ),
  changed(
    'negation',
    'The rail union says it has not ruled out further strikes.',
    'The rail union has ruled out further strikes.',
    ['not', ''],
  ),
  changed(
    'negation',
    'Witnesses said the driver did not stop after the collision.',
    'The driver stopped after the collision, witnesses said.',
    ['not', ''],
  ),
  changed(
    'negation',
    'There is no evidence that the vaccine causes the illness, the agency said.',
    'The agency said there was evidence that the vaccine causes the illness.',
    ['no', ''],
  ),
  changed(
    'negation',
    'The mayor never met the developers, her office said.',
    'Her office said the mayor had met the developers.',
    ['never', ''],
  ),
  same(
    'The company said it was not aware of any complaints.',
    'The company said it was unaware of any complaints.',
  ),
  same('None of the miners survived the blast.', 'All of the miners died in the blast.'),
  changed(
    'modality',
    'The senator may run for governor in the autumn.',
    'The senator will run for governor in the autumn.',
    ['may', 'will'],
  ),
  changed(
    'modality',
    'The rebels are believed to have fled across the lake.',
    'The rebels fled across the lake.',
    ['believed to', ''],
  ),
  same(
    'The gang allegedly smuggled the parrots in hollow books.',
    'The gang smuggled the parrots in hollow books, police said.',
  ),
  changed(
    'modality',
    'Norvale intends to build a second smelter near the port.',
    'Norvale has built a second smelter near the port.',
    ['intends to', ''],
  ),
  changed(
    'modality',
    'The blaze may have been caused by a faulty heater, the fire service said.',
    'A faulty heater caused the blaze, the fire service said.',
    ['may', ''],
  ),
  changed(
    'date',
    'The tanker was carrying 12,000 tonnes of crude when it hit the reef late on Saturday.',
    'The tanker hit the reef late on Sunday with 12,000 tonnes of crude on board.',
    ['Saturday', 'Sunday'],
  ),
  changed(
    'number',
    'A strike by baggage handlers grounded 120 flights on Friday, the airport said.',
    'The airport said that 210 flights were grounded on Friday by a strike of baggage handlers.',
    ['120', '210'],
  ),
  changed(
    'number',
    'Lena Ortiz, 34, won the marathon in two hours and 25 minutes.',
    'Lena Ortiz, 43, won the marathon in two hours and 25 minutes.',
    ['34', '43'],
  ),
  same('The budget was approved by 31 votes to 14.', 'Councillors passed the budget by 31 votes to 14.'),
  same(
    'The glacier has retreated by almost a mile since 1950.',
    'Since 1950 the glacier has retreated by about 1.6 km.',
  ),
  same('A quarter of the trees in the park were felled.', 'Some 25% of the trees in the park were cut down.'),
  same(
    'Three of the four suspects have been released on bail.',
    'Police released three suspects on bail; a fourth is still in custody.',
  ),
  same(
    'The festival drew 40,000 visitors, twice as many as last year.',
    'The festival attracted 40,000 people this year.',
  ),
  same('Prime Minister Erik Lund opened the tunnel on Monday.', 'The tunnel was opened by Lund on Monday.'),
  same(
    'The World Health Organization declared the outbreak over on 3 May.',
    'The WHO declared on 3 May that the outbreak was over.',
  ),
  changed('number', 'Sweden beat Norway 4-1 in Gothenburg.', 'In Gothenburg, Sweden beat Norway 4-2.', [
    '4-1',
    '4-2',
  ]),
  same(
    'The pilot blamed ice on the wings for the accident.',
    'The pilot said ice on the wings had caused the accident.',
  ),
  changed(
    'name',
    'Exports to Canada fell for the second year in a row.',
    'Exports to Mexico fell for the second year in a row.',
    ['Canada', 'Mexico'],
  ),
  changed(
    'negation',
    'The judge rejected the appeal by the Holm brothers.',
    'The judge upheld the appeal by the Holm brothers.',
    ['rejected', 'upheld'],
  ),
  changed(
    'negation',
    'The hospital has enough beds for the winter, the trust said.',
    'The trust said the hospital did not have enough beds for the winter.',
    ['', 'not'],
  ),
  changed(
    'number',
    'Hundreds of trees were blown down in the Aldwen valley.',
    'Thousands of trees were blown down in the Aldwen valley.',
    ['Hundreds', 'Thousands'],
  ),
  changed(
    'date',
    'The plant will be shut by the end of 2026.',
    'The plant will be closed by the end of 2028.',
    ['2026', '2028'],
  ),
  same(
    'Kestrel Foods, based in Lindow, makes 3 million pies a week.',
    'Lindow-based Kestrel Foods produces three million pies every week.',
  ),
  changed(
    'negation',
    'The ministry has confirmed that two diplomats were expelled.',
    'The ministry has denied that two diplomats were expelled.',
    ['confirmed', 'denied'],
  ),
  same(
    'The painting was stolen without setting off the alarm.',
    'The painting was stolen, and the alarm did not go off.',
  ),
  changed(
    'date',
    'Anna Weiss, who chairs the panel, said its report would be published in June.',
    'Anna Weiss, who chairs the panel, said its report would be published in July.',
    ['June', 'July'],
  ),
];
