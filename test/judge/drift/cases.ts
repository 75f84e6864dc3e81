import type { DriftCategory } from '../../../src/model/passage.js';
import type { DriftCase } from './case.js';

const same = (a: string, b: string, published?: string): DriftCase => ({
  a,
  b,
  drift: [],
  ...(published === undefined ? {} : { published }),
});

const changed = (
  category: DriftCategory,
  a: string,
  b: string,
  words: readonly [string, string],
  published?: string,
): DriftCase => ({
  a,
  b,
  drift: [{ category, a: words[0], b: words[1] }],
  ...(published === undefined ? {} : { published }),
});

const numbers: readonly DriftCase[] = [
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

const others: readonly DriftCase[] = [
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
];

const names: readonly DriftCase[] = [
  changed(
    'name',
    'Fighters of the Freedom of Russia Legion said that they had taken the village.',
    'Fighters of the Liberty of Russia Legion said they had taken the village.',
    ['Freedom of Russia Legion', 'Liberty of Russia Legion'],
  ),
  changed(
    'name',
    'The contract went to Calder Marine, a shipyard on the west coast.',
    'The contract was awarded to Carrow Marine, a west-coast shipyard.',
    ['Calder Marine', 'Carrow Marine'],
  ),
  changed(
    'name',
    'The inquiry will be led by Judge Helena Marsh, who retired from the bench last year.',
    'Judge Helena Walsh, who retired from the bench last year, will lead the inquiry.',
    ['Helena Marsh', 'Helena Walsh'],
  ),
  changed(
    'name',
    'The lorry was stopped at the Orsk checkpoint on the road to Belmar.',
    'The lorry was stopped at the Orsk checkpoint on the road to Tolmin.',
    ['Belmar', 'Tolmin'],
  ),
  changed(
    'name',
    'Deputy coastguard commander Rufus Amberley told reporters that the hull was sound.',
    'Deputy coastguard commander Rupert Amberley told reporters that the hull was sound.',
    ['Rufus Amberley', 'Rupert Amberley'],
  ),
  changed(
    'name',
    'The vaccine was developed at the University of Leeds and tested on 400 volunteers.',
    'The vaccine was developed at the University of Bristol and tested on 400 volunteers.',
    ['University of Leeds', 'University of Bristol'],
  ),
  changed(
    'name',
    'Wheat exports to Egypt doubled in the first half of the season, traders said.',
    'Traders said wheat exports to Turkey doubled in the first half of the season.',
    ['Egypt', 'Turkey'],
  ),
  changed(
    'name',
    'The painting was sold by Galerie Voss to an unnamed collector in Geneva.',
    'Galerie Moss sold the painting to an unnamed collector in Geneva.',
    ['Galerie Voss', 'Galerie Moss'],
  ),
  changed(
    'name',
    'Dorrit Hask, a baker from Varra, slept through the collision.',
    'Dorrit Lask, a baker from Varra, slept through the collision.',
    ['Dorrit Hask', 'Dorrit Lask'],
  ),
  changed(
    'name',
    'Police in Hamburg arrested the two brothers after a chase through the harbour.',
    'Police in Rotterdam arrested the two brothers after a chase through the harbour.',
    ['Hamburg', 'Rotterdam'],
  ),
  changed(
    'name',
    'The minister told the Senate Finance Committee that the fund was empty.',
    'The minister told the Senate Ethics Committee that the fund was empty.',
    ['Senate Finance Committee', 'Senate Ethics Committee'],
  ),
  changed(
    'name',
    'Residents blamed the flood on the Ostra dam, which was opened without warning.',
    'Residents blamed the flood on the Istva dam, which was opened without warning.',
    ['Ostra', 'Istva'],
  ),
  same(
    'Deputy commander Rufus Amberley told reporters that the hull was sound.',
    'Mr Amberley told reporters the hull was sound.',
  ),
  same(
    'The North Atlantic Treaty Organization said it would watch the border more closely.',
    'NATO said it would keep a closer watch on the border.',
  ),
  same(
    'Russia said the talks in Vienna had brought no result.',
    'The Russian government said the Vienna talks had been without result.',
  ),
  same(
    'Moscow accused its neighbour of shelling the checkpoint.',
    'Russia accused its neighbour of shelling the checkpoint.',
  ),
  same(
    'President Ada Venn will open the new wing of the hospital in Corrin.',
    'The new hospital wing in Corrin will be opened by the president.',
  ),
  same(
    'The Ministry of Defence refused to comment on the missing drones.',
    'The Defence Ministry declined to comment on the missing drones.',
  ),
  same(
    'Volodymyr Zelenskyy thanked the volunteers in Kyiv.',
    'In Kiev, Volodymyr Zelensky thanked the volunteers.',
  ),
  same(
    'The United States will send two frigates to the strait.',
    'The US is to send two frigates to the strait.',
  ),
  same(
    'Ingrid Tolloway, the harbourmaster of Port Caddan, said visibility was poor.',
    'Visibility was poor, the harbourmaster said.',
  ),
  same(
    'The Russian Volunteer Corps and a second group claimed responsibility for the raid.',
    'The RVC and a second group have claimed responsibility for the raid.',
  ),
  same(
    'Miller told a briefing in Washington that no strikes were planned.',
    'State Department spokesman Matthew Miller told a briefing that no strikes were planned.',
  ),
  same(
    'The British company will close its plants in Lyon and Metz.',
    'The UK firm will close plants in Metz and Lyon.',
  ),
  same(
    'Harbour pilots in Brackwater have complained about the buoy for years.',
    'Pilots have been complaining about the buoy for years.',
  ),
  same(
    'Astrane beat Pellworth in the final of the Federation Cup.',
    'In the Federation Cup final, Pellworth lost to Astrane.',
  ),
];

const dates: readonly DriftCase[] = [
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

const negations: readonly DriftCase[] = [
  changed(
    'negation',
    'The ministry did not order the evacuation of the villages.',
    'The ministry ordered the evacuation of the villages.',
    ['not', ''],
  ),
  changed(
    'negation',
    'The governor denied that the troops had crossed the river.',
    'The governor confirmed that the troops had crossed the river.',
    ['denied', 'confirmed'],
  ),
  changed(
    'negation',
    'No passengers were injured when the tram left the rails.',
    'Passengers were injured when the tram left the rails.',
    ['No', ''],
  ),
  changed(
    'negation',
    'The company failed to inspect the valves before the launch.',
    'The company inspected the valves before the launch.',
    ['failed to', ''],
  ),
  changed(
    'negation',
    'The surveyors found cracks in the east wall of the dam.',
    'The surveyors found no cracks in the east wall of the dam.',
    ['', 'no'],
  ),
  changed(
    'negation',
    'The reports have been independently verified.',
    'The reports have not been independently verified.',
    ['', 'not'],
  ),
  changed(
    'negation',
    'The tenants were evicted without a court order.',
    'The tenants were evicted with a court order.',
    ['without', 'with'],
  ),
  changed(
    'negation',
    'The museum will never return the bronzes to the island.',
    'The museum will return the bronzes to the island.',
    ['never', ''],
  ),
  changed(
    'negation',
    'The union accepted the offer after a night of talks.',
    'The union did not accept the offer after a night of talks.',
    ['', 'not'],
  ),
  same('The ministry did not order the evacuation.', 'The evacuation was never ordered by the ministry.'),
  same(
    'The jury found the driver not guilty of manslaughter.',
    'The jury found the driver innocent of manslaughter.',
  ),
  same('The claims could not be verified.', 'The claims are unverified.'),
  same(
    'It is not impossible that the wreck will be raised.',
    'It is possible that the wreck will be raised.',
  ),
  same('The governor denied any part in the raid.', 'The governor said he had no part in the raid.'),
  same('The company failed to inspect the valves.', 'The company did not inspect the valves.'),
  same(
    'No one was hurt, and the tram was back on the rails within the hour.',
    'The tram was back on the rails within the hour.',
  ),
  same('The school had no heating for a week.', 'The school was without heating for a week.'),
  same('The bridge is no longer safe for lorries.', 'The bridge is not safe for lorries any more.'),
  same(
    'Not only the roof but also the organ was damaged by the fire.',
    'The fire damaged both the roof and the organ.',
  ),
  same(
    'The minister refused to resign over the leaked letters.',
    'The minister would not resign over the leaked letters.',
  ),
];

const modalities: readonly DriftCase[] = [
  changed(
    'modality',
    'Moscow claimed that 70 attackers were killed in the operation.',
    'In the operation 70 attackers were killed.',
    ['claimed', ''],
  ),
  changed(
    'modality',
    'The mayor allegedly took bribes from two builders.',
    'The mayor took bribes from two builders.',
    ['allegedly', ''],
  ),
  changed(
    'modality',
    'The airline may cancel its night flights to the island.',
    'The airline has cancelled its night flights to the island.',
    ['may', ''],
  ),
  changed(
    'modality',
    'The brewer plans to close its plant in Corrin.',
    'The brewer has closed its plant in Corrin.',
    ['plans to', ''],
  ),
  changed(
    'modality',
    'The general was reportedly wounded in the shelling of the port.',
    'The general was wounded in the shelling of the port.',
    ['reportedly', ''],
  ),
  changed(
    'modality',
    'The spill killed thousands of fish in the estuary.',
    'The spill may have killed thousands of fish in the estuary.',
    ['', 'may'],
  ),
  changed(
    'modality',
    'The fire was started by a suspected arsonist in the warehouse.',
    'The fire was started by an arsonist in the warehouse.',
    ['suspected', ''],
  ),
  changed(
    'modality',
    'The alleged attack on the convoy took place near the ford.',
    'The attack on the convoy took place near the ford.',
    ['alleged', ''],
  ),
  same(
    'Moscow claimed that 70 attackers were killed in the operation.',
    'In the operation 70 attackers were killed, Moscow said.',
  ),
  same(
    'The mayor allegedly took bribes from two builders.',
    'The mayor is accused of taking bribes from two builders.',
  ),
  same(
    'The airline may cancel its night flights to the island.',
    'The airline could cancel night flights to the island.',
  ),
  same('The brewer plans to close its plant in Corrin.', 'The brewer intends to shut its Corrin plant.'),
  same(
    'The general was reportedly wounded in the shelling of the port.',
    'According to local media, the general was wounded in the shelling of the port.',
  ),
  same(
    'Residents claimed the smell had come from the tannery.',
    'Residents alleged that the smell came from the tannery.',
  ),
  same(
    'The council said in May that it would repair the lock.',
    'In May the council said that it would repair the lock.',
  ),
  same(
    'The islanders claimed compensation for the lost cattle.',
    'The islanders asked for compensation for the cattle they lost.',
  ),
];

const several: readonly DriftCase[] = [
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

/** Pairs that the rules were made on, half of them without any change. */
export const developmentCases: readonly DriftCase[] = [
  ...numbers,
  ...others,
  ...names,
  ...dates,
  ...negations,
  ...modalities,
  ...several,
];
