import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** Numbers that changed, and numbers that only look it. */
export const numbers: readonly DriftCase[] = [
  changed(
    'number',
    'Officials in Tarn said 70 gunmen were killed when the convoy was shelled near the border.',
    'According to officials in Tarn, 17 gunmen died as shells hit the convoy close to the border.',
    ['70', '17'],
  ),
  changed(
    'number',
    'The fire destroyed twelve houses in the old quarter of Mellin.',
    'A blaze has wiped out 20 homes in the historic quarter of Mellin.',
    ['twelve', '20'],
  ),
  changed(
    'number',
    'Orrin Bank set aside $4.5 million to settle the claims of its former customers.',
    'To settle claims by former customers, Orrin Bank has put $4.5 billion aside.',
    ['$4.5 million', '$4.5 billion'],
  ),
  changed(
    'number',
    'Unemployment in the region fell to 6.2% in the spring, the statistics office reported.',
    'The statistics office reported that regional unemployment dropped to 2.6 per cent in spring.',
    ['6.2%', '2.6 per cent'],
  ),
  changed(
    'number',
    'More than 200 pupils were sent home after the boiler failed.',
    'After the boiler failed, some 90 pupils were sent home.',
    ['More than 200', 'some 90'],
  ),
  changed(
    'number',
    'The trail runs for 12 miles along the river.',
    'The riverside trail runs for 12 kilometres.',
    ['12 miles', '12 kilometres'],
  ),
  changed(
    'number',
    'Harrow Vale won 3-2 after extra time in front of a packed stand.',
    'In front of a packed stand Harrow Vale won 3-1 after extra time.',
    ['3-2', '3-1'],
  ),
  changed(
    'number',
    'The court fined the haulier £12,000 for the spill and ordered it to pay costs.',
    'The haulier was fined £120,000 for the spill by the court and must pay costs.',
    ['£12,000', '£120,000'],
  ),
  changed(
    'number',
    'A 45-year-old nurse was pulled from the rubble on the second day of the search.',
    'On the second day of the search, rescuers pulled a 54-year-old nurse from the rubble.',
    ['45-year-old', '54-year-old'],
  ),
  changed(
    'number',
    'Thousands of people lined the quay to watch the ship leave.',
    'Dozens of people lined the quay to see the ship leave.',
    ['Thousands', 'Dozens'],
  ),
  changed(
    'number',
    'The train left Corrin at 7:40 a.m. and reached the coast four hours later.',
    'Leaving Corrin at 9:40 a.m., the train reached the coast four hours later.',
    ['7:40 a.m.', '9:40 a.m.'],
  ),
  changed(
    'number',
    'Two thirds of the members voted to keep the pool open.',
    'A third of the members voted to keep the pool open.',
    ['Two thirds', 'A third'],
  ),
  changed(
    'number',
    'The dam holds nearly 40 million cubic metres of water when it is full.',
    'When full, the dam holds almost 14 million cubic metres of water.',
    ['nearly 40 million', 'almost 14 million'],
  ),
  changed(
    'number',
    'At least 12 sailors are missing after the trawler capsized in heavy seas.',
    'At least 21 sailors are missing after a trawler capsized in heavy seas.',
    ['At least 12', 'At least 21'],
  ),
  same(
    'Officials in Tarn said 70 gunmen were killed when the convoy was shelled.',
    'Dozens of gunmen were killed when the convoy was shelled, officials in Tarn said.',
  ),
  same(
    'More than 200 passengers spent the night on the station floor.',
    'The 217 passengers had to spend the night on the floor of the station.',
  ),
  same(
    'The survey covered two hundred and seventeen farms in the valley.',
    'The survey looked at 217 farms in the valley.',
  ),
  same(
    'The ferry lies 19 miles off the island and draws 12 feet of water.',
    'The ferry is lying about 30 km off the island and draws 3.7 metres of water.',
  ),
  same(
    'Temperatures reached 95 degrees Fahrenheit in Mellin on Friday.',
    'In Mellin the temperature climbed to 35C on Friday.',
  ),
  same(
    'The grant of 1.24 million euros will pay for new windows.',
    'About 1.2 million euros in grants will pay for the new windows.',
  ),
  same(
    'Half of the surveyed shopkeepers want the road reopened.',
    'Some 51% of shopkeepers in the survey want the road to reopen.',
  ),
  same(
    'Four climbers were injured and two were flown to hospital in Corrin.',
    'Two injured climbers were flown to hospital in Corrin.',
  ),
  same(
    'The blaze injured 14 people, three of them seriously, the fire chief said.',
    'The blaze injured 14 people, the fire chief said.',
  ),
  same(
    'The strike lasted two weeks and cost the port 3,150 containers.',
    'The strike went on for 14 days and cost the port some 3,000 containers.',
  ),
  same(
    'The train left at 7:52 a.m. with a dozen cyclists on board.',
    'With twelve cyclists on board, the train left at 7.52am.',
  ),
  same(
    'The bridge, built in 1931, carries 9,000 lorries a day.',
    'The 1931 bridge is crossed by nine thousand lorries each day.',
  ),
  same(
    'Nine crew were rescued from the reef, and 31 passengers waited for a second boat.',
    'The second boat took 31 passengers; nine crew were rescued from the reef.',
  ),
  same('Shares in the brewer fell 8% to 212 pence.', 'Shares in the brewery dropped to 212 pence.'),
  same(
    'Three of the five judges ruled for the tenants.',
    'By three votes to two the judges ruled for the tenants.',
  ),
  same(
    'The storm cut power to 40,000 homes on Monday and to 15,000 homes on Tuesday.',
    'On Tuesday the storm left 15,000 homes without power.',
  ),
];
