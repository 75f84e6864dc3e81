import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** Multiples, exchanged and bounded numbers; chances, reports and plans. */
export const figures: readonly DriftCase[] = [
  {
    a: 'Three men and five women were rescued from the roof.',
    b: 'Five men and three women were rescued from the roof.',
    drift: [
      { category: 'number', a: 'Three', b: 'Five' },
      { category: 'number', a: 'five', b: 'three' },
    ],
  },
  changed(
    'number',
    'The port handled fewer than 50 ships last month.',
    'The port handled more than 50 ships last month.',
    ['fewer than 50', 'more than 50'],
  ),
  changed(
    'number',
    'It is the second-largest lake in the country.',
    'It is the third-largest lake in the country.',
    ['second', 'third'],
  ),
  changed('number', 'The rent has doubled since 2019.', 'The rent has tripled since 2019.', [
    'doubled',
    'tripled',
  ]),
  changed(
    'number',
    'The bus runs twice a day between Orm and Kirna.',
    'Between Orm and Kirna the bus runs three times a day.',
    ['twice', 'three times'],
  ),
  changed('number', 'The statue, 6ft tall, was found in a barn.', 'A statue 9ft tall turned up in a barn.', [
    '6ft',
    '9ft',
  ]),
  changed(
    'number',
    'The fund paid out 1.8 billion crowns to 64 towns.',
    'In all, 46 towns were paid 1.8 billion crowns by the fund.',
    ['64', '46'],
  ),
  changed('number', 'She ran the last mile in five minutes.', 'Her last mile took her nine minutes.', [
    'five minutes',
    'nine minutes',
  ]),
  changed('number', 'Ticket prices go up by 15% in January.', 'From January tickets will cost 50% more.', [
    '15%',
    '50%',
  ]),
  changed(
    'number',
    'The jury took four hours to reach its verdict.',
    'After forty hours the jury reached its verdict.',
    ['four hours', 'forty hours'],
  ),
  changed(
    'number',
    'There were 18 dogs in the flat when inspectors arrived.',
    'When inspectors came to the flat they found 80 dogs.',
    ['18', '80'],
  ),
  changed('number', 'The company has a staff of 350.', 'The company employs a staff of 530.', ['350', '530']),
  changed(
    'number',
    'A baby of nine months survived the crash.',
    'A baby of five months survived the crash.',
    ['nine months', 'five months'],
  ),
  changed(
    'number',
    'The vote was 52 to 48 in favour of the merger.',
    'The merger was backed by 58 votes to 42.',
    ['52 to 48', '58 votes to 42'],
  ),
  changed(
    'number',
    'He scored 27 points in 31 minutes against Pellworth.',
    'Against Pellworth he scored 37 points in 31 minutes.',
    ['27 points', '37 points'],
  ),
  changed(
    'number',
    'The flood was the worst for 40 years, farmers said.',
    'Farmers said it was the worst flood in 14 years.',
    ['40 years', '14 years'],
  ),
  changed(
    'number',
    'The museum bought the clock for £75,000 at an auction in Leeds.',
    'At auction in Leeds, the clock went to the museum for £57,000.',
    ['£75,000', '£57,000'],
  ),
  changed('number', 'All four engines failed within seconds.', 'Two engines failed within seconds.', [
    'four',
    'Two',
  ]),
  changed(
    'modality',
    'The spill could harm the oyster beds for years.',
    'The spill will harm the oyster beds for years.',
    ['could', 'will'],
  ),
  changed(
    'modality',
    'The pilot appears to have misread the altimeter.',
    'The pilot misread the altimeter.',
    ['appears to', ''],
  ),
  changed(
    'modality',
    'A possible gas leak caused the explosion, the fire chief said.',
    'A gas leak caused the explosion, the fire chief said.',
    ['possible', ''],
  ),
  changed(
    'modality',
    'The council has proposed closing two of the five libraries.',
    'The council is closing two of the five libraries.',
    ['proposed', ''],
  ),
  changed('modality', 'Unconfirmed reports say the general has fled.', 'The general has fled.', [
    'Unconfirmed',
    '',
  ]),
  changed('modality', 'The virus probably came from imported pigs.', 'The virus came from imported pigs.', [
    'probably',
    '',
  ]),
  changed(
    'modality',
    'It is feared that 30 people are trapped in the shaft.',
    'Thirty people are trapped in the shaft.',
    ['feared', ''],
  ),
  changed(
    'modality',
    'The regulator is considering a ban on the pesticide.',
    'The regulator has banned the pesticide.',
    ['considering', ''],
  ),
  changed(
    'modality',
    'The bank is likely to cut its main rate in March.',
    'The bank will cut its main rate in March.',
    ['likely to', 'will'],
  ),
  changed(
    'modality',
    'The tower was struck by lightning during the storm.',
    'The tower was reportedly struck by lightning during the storm.',
    ['', 'reportedly'],
  ),
  changed(
    'modality',
    'Hackers stole the data of 40,000 patients.',
    'Hackers may have stolen the data of 40,000 patients.',
    ['', 'may'],
  ),
  changed(
    'modality',
    'The museum claims that its mummy is the oldest in the world.',
    'The mummy in the museum is the oldest in the world.',
    ['claims', ''],
  ),
  changed('modality', 'The two firms want to merge by the summer.', 'The two firms merged in the summer.', [
    'want to',
    'merged',
  ]),
  changed(
    'modality',
    'The suspect allegedly sold the rifles to a gang in Tarn.',
    'The suspect sold the rifles to a gang in Tarn.',
    ['allegedly', ''],
  ),
  same('The tenants say they were threatened by the landlord.', 'The landlord threatened the tenants.'),
  same('The law is expected to pass in May.', 'The law will probably pass in May.'),
  same(
    'Ministers hope to reopen the line in the spring.',
    'Ministers aim to have the line open again by spring.',
  ),
  same(
    'The deal could be signed this week, sources said.',
    'Sources said that the deal might be signed this week.',
  ),
  same(
    'About 300 people, most of them students, attended the vigil.',
    'The vigil drew some 300 people, mostly students.',
  ),
  same('The lake has shrunk to a third of its size.', 'The lake has lost two thirds of its area.'),
  same('The museum was founded in 1888, when the town had 900 people.', 'The museum was founded in 1888.'),
  same('The train can carry 800 passengers at 300 km/h.', 'At 186 mph the train can carry 800 passengers.'),
  same(
    'He was fined 300 crowns for each of the four dogs.',
    'His fine for the four dogs came to 1,200 crowns.',
  ),
  same('The queue stretched for half a mile.', 'The queue was about 800 metres long.'),
];
