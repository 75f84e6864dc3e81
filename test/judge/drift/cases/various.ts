import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

const drifting: readonly DriftCase[] = [
  changed(
    'number',
    'Harlow Town beat Stoke Ferry 3-1 on Saturday to go top of the table.',
    'A 3-2 win against Stoke Ferry on Saturday took Harlow Town to the top of the table.',
    ['3-1', '3-2'],
  ),
  changed(
    'number',
    "Some 38 per cent of nurses who answered the union's survey said they had thought of leaving.",
    'Almost half of the nurses surveyed by the union have considered leaving the profession.',
    ['38 per cent', 'Almost half'],
  ),
  changed(
    'number',
    'Telvanor, the chip designer, lost €1.4bn in the first half after writing down its Dresden plant.',
    'A write-down on its plant in Dresden left chip designer Telvanor with a half-year loss of €1.4m.',
    ['€1.4bn', '€1.4m'],
  ),
  changed(
    'number',
    'The blaze, which broke out shortly after 2.30am, destroyed a warehouse on the Penfold estate.',
    'A warehouse on the Penfold estate burned down in a fire that started just after 3.20am.',
    ['2.30am', '3.20am'],
  ),
  changed(
    'number',
    'Ruth Calloway, 71, was walking her dog when the branch fell on her.',
    'The branch struck 77-year-old Ruth Calloway as she walked her dog.',
    ['71', '77'],
  ),
  changed(
    'number',
    'Gusts of between 70mph and 80mph are forecast for the Western Isles overnight.',
    'Overnight the Western Isles can expect gusts of 50 to 60mph, forecasters say.',
    ['between 70mph and 80mph', '50 to 60mph'],
  ),
  changed(
    'number',
    "The telescope's mirror measures 6.5 metres across and took nine years to polish.",
    'It took nine years to polish the mirror of the telescope, which is 6.5 feet in diameter.',
    ['6.5 metres', '6.5 feet'],
  ),
  changed(
    'number',
    'Twelve of the 19 crew were picked up by a Danish trawler; the others reached shore in a raft.',
    'A Danish trawler rescued 11 of the 19 crew members, while the rest made it to land on a raft.',
    ['Twelve', '11'],
  ),
  changed(
    'number',
    'Bidding for the harpsichord opened at $40,000 and closed seven minutes later at $310,000.',
    'The harpsichord fetched €310,000 after seven minutes of bidding that had begun at $40,000.',
    ['$310,000', '€310,000'],
  ),
  {
    a: 'The Ferrand Foundation has given £250,000 to the hospice in Kelby, which has 14 beds.',
    b: 'The hospice in Kelby, a house of 40 beds, has received £250,000 from the Ferrier Foundation.',
    drift: [
      { category: 'number', a: '14 beds', b: '40 beds' },
      { category: 'name', a: 'Ferrand Foundation', b: 'Ferrier Foundation' },
    ],
  },
  changed(
    'name',
    'Detective Inspector Paula Marsh, who led the inquiry, told jurors the van had been hired in Leeds.',
    'The van was rented in Leeds, the jury heard from the officer in charge of the case, Detective Inspector Paula Walsh.',
    ['Paula Marsh', 'Paula Walsh'],
  ),
  changed(
    'name',
    'A Portuguese climber who fell into a crevasse on Mount Ellery was winched out alive after 30 hours.',
    'Rescuers winched a Spanish climber alive from a crevasse on Mount Ellery, 30 hours after he fell in.',
    ['Portuguese', 'Spanish'],
  ),
  changed(
    'name',
    'The regulator has ordered Brightwell to recall its Luma 3 car seat because the buckle can come loose.',
    'Brightwell must call back the Luna 3 car seat, whose buckle can come loose, on the orders of the regulator.',
    ['Luma 3', 'Luna 3'],
  ),
  changed(
    'name',
    "Doctors at St Aldhelm's Hospital delivered the triplets by caesarean section on Friday.",
    "The triplets were born by caesarean on Friday at St Anselm's Hospital, where they are doing well.",
    ["St Aldhelm's Hospital", "St Anselm's Hospital"],
  ),
  changed(
    'name',
    'Floodwater cut the road between Tarrant and Hembury for most of Sunday.',
    'For much of Sunday the road linking Tarrant with Melbury was under floodwater and impassable.',
    ['Hembury', 'Melbury'],
  ),
  changed(
    'name',
    'The prize went to Oluwaseun Adeyi for a novel set among lighthouse keepers.',
    'A novel about lighthouse keepers has won Oluwatobi Adeyi the prize.',
    ['Oluwaseun Adeyi', 'Oluwatobi Adeyi'],
  ),
  changed(
    'date',
    'Polling stations will open on 8 June, a week later than the electoral commission had planned.',
    'Voters go to the polls on 15 June, a week behind the schedule of the electoral commission.',
    ['8 June', '15 June'],
  ),
  changed(
    'date',
    'Trading in the shares, suspended since Tuesday, is to resume once the accounts are published.',
    'Once accounts are published trading will resume in the shares, which have been suspended since Thursday.',
    ['Tuesday', 'Thursday'],
  ),
  changed(
    'date',
    'The mural, painted in the 1930s by a schoolteacher, was found behind a false wall.',
    'Behind a false wall was a mural that a schoolteacher had painted in the 1950s.',
    ['1930s', '1950s'],
  ),
  changed(
    'date',
    'Goalkeeper Dan Lorne retired last year after 112 appearances for the county.',
    'Lorne, the goalkeeper who played 112 times for his county, retired in 2022.',
    ['last year', '2022'],
    '2025-10-17',
  ),
  {
    a: 'The inspectors, who came to the school in March, found no trace of lead in the water.',
    b: 'Traces of lead were found in the water of the school by the inspectors when they visited in May.',
    drift: [
      { category: 'date', a: 'March', b: 'May' },
      { category: 'negation', a: 'no', b: '' },
    ],
  },
  changed(
    'negation',
    'Questioned by prosecutors, the bookkeeper denied having signed the cheques.',
    'The bookkeeper admitted to prosecutors that she had signed the cheques.',
    ['denied', 'admitted'],
  ),
  changed(
    'negation',
    'The union failed to win a pay rise for its members at the foundry after six weeks of strikes.',
    'Six weeks of strikes have won members of the union at the foundry a pay rise.',
    ['failed to', ''],
  ),
  changed(
    'negation',
    'The trawler put to sea without life jackets on board, the coastguard report says.',
    'According to the coastguard report, the trawler had life jackets on board when it put to sea.',
    ['without', ''],
  ),
  changed(
    'negation',
    'Club owner Ivo Marek agreed to open the books to the auditors from the league.',
    'Auditors from the league asked to see the books, which club owner Ivo Marek refused to open.',
    ['agreed', 'refused'],
  ),
  changed(
    'negation',
    'Divers were unable to reach the wreck on Monday because of strong currents.',
    'On Monday, in strong currents, divers were able to reach the wreck.',
    ['unable', 'able'],
  ),
  changed(
    'modality',
    'The banker is alleged to have moved the money through three shell companies in Malta.',
    'Three shell companies in Malta were used by the banker to move the money.',
    ['alleged', ''],
  ),
  changed(
    'modality',
    'The fungus could have been brought to the island in imported soil, botanists say.',
    'It was in imported soil that the fungus was brought to the island, according to botanists.',
    ['could', ''],
  ),
  changed(
    'modality',
    'Norvane plans to close its bottling plant in Swindon, at the cost of 210 jobs.',
    'Norvane has closed the Swindon plant where it bottled its drinks, and 210 jobs have gone.',
    ['plans to', ''],
  ),
  changed(
    'modality',
    'The striker reportedly turned down an offer from Turin in the summer.',
    'An offer made by Turin in the summer was turned down by the striker.',
    ['reportedly', ''],
  ),
  changed(
    'modality',
    'The fire that gutted the chapel was started by a faulty charger.',
    'A faulty charger is suspected of having started the fire in which the chapel was gutted.',
    ['', 'suspected'],
  ),
  changed(
    'modality',
    'The vase appears to be a nineteenth-century copy of a Ming original, the museum said.',
    'The museum said the vase was a 19th-century copy, made after a Ming original.',
    ['appears to', ''],
  ),
  changed(
    'quotation',
    '"We were let down by people who should have known better," coach Ana Ruiz said after the final.',
    'After the final coach Ana Ruiz said: "We were betrayed by people who should have known better."',
    ['let down', 'betrayed'],
  ),
  changed(
    'quotation',
    'Judge Miriam Stead told him: "You abused the trust of every family in that street."',
    'Sentencing him, Judge Miriam Stead said: "You won the trust of every family in that street."',
    ['abused', 'won'],
  ),
  changed(
    'quotation',
    'Transport minister Karel Boon described the delay as "regrettable but necessary".',
    'The delay was "disgraceful but necessary", according to transport minister Karel Boon.',
    ['regrettable', 'disgraceful'],
  ),
];

const clean: readonly DriftCase[] = [
  same(
    'Seventeen people were treated for smoke inhalation after the fire at the Corran Hotel, and two were kept in overnight.',
    'The blaze at the Corran Hotel left 17 people needing treatment for inhaling smoke; a pair stayed in hospital overnight.',
  ),
  same(
    'Visitors to the reserve numbered 48,312 last summer, the trust said.',
    'The trust counted more than 48,000 visitors to its reserve over last summer.',
  ),
  same(
    'Of the 800 farms inspected, 25 per cent broke the rules on storing slurry.',
    'One in four of the 800 farms visited by inspectors stored slurry in breach of the rules.',
  ),
  same(
    'The shipyard took orders worth $2,300 million in the quarter, twice as much as a year before.',
    'Orders at the shipyard doubled from a year earlier to $2.3bn in the quarter.',
  ),
  same(
    'The whale, which was 12 metres long and weighed 20 tonnes, was towed out to sea by a tug.',
    'A tug towed the 12m, 20-tonne whale out to sea.',
  ),
  same(
    'The last train left Oxley at 6.45pm, a quarter of an hour before the line was shut.',
    'At 18:45 the last train pulled out of Oxley, and 15 minutes later the line was shut.',
  ),
  same(
    'Tomasz Wilk, 43, of Garden Street, was jailed for six years for his part in the robbery.',
    'A six-year prison sentence was handed to 43-year-old Wilk for the part he played in the robbery.',
  ),
  same(
    'Surgeons took an hour and a half to remove the tumour, which was the size of a plum.',
    'The tumor, as big as a plum, was removed in a 90-minute operation.',
  ),
  same(
    'There were 23 passengers on the bus, nine of them children.',
    'Nine children were among the 23 people who were riding on the bus.',
  ),
  same(
    'Ardley lost 2-4 at home to Brackston, their third defeat in a row.',
    'Brackston won 4-2 at Ardley, who have now been beaten three times running.',
  ),
  same(
    'Turnout in the mayoral election rose from 31 per cent to 44 per cent.',
    'Forty-four percent of voters took part in the mayoral election, up from 31 percent.',
  ),
  same(
    'Professor Ingrid Solheim, a glaciologist at the University of Tromso, said the ice had thinned by a third.',
    'The ice is thinner by a third, according to Solheim, who studies glaciers at the Norwegian university.',
  ),
  same(
    'Prime Minister Arben Haxhi will address parliament on the dam before the end of the week.',
    'The premier is to speak about the dam to lawmakers before the week is out.',
  ),
  same(
    'The Coastal Fisheries Agency has banned the landing of cod at nine ports.',
    'Cod can no longer be landed at nine ports, under a ban by the CFA.',
  ),
  same(
    'Estonia has recalled its ambassador to Belarus in protest at the arrests.',
    'In protest at the arrests, the Estonian envoy in Minsk has been called home.',
  ),
  same(
    'The French government said it would send two more frigates to the gulf.',
    'Another two frigates will be sent to the gulf, Paris said.',
  ),
  same(
    'Marlow & Keane Ltd, the furniture maker founded by Joan Marlow, went into administration.',
    'Administrators have been called in at furniture maker Marlow & Keane, which Joan Marlow founded.',
  ),
  same(
    'The reactor was shut down on Wednesday after a pump overheated.',
    'An overheated pump led to the shutdown of the reactor on 15 October.',
    '2025-10-17',
  ),
  same(
    'Measles cases in the province doubled last year to 640.',
    'In 2024 there were 640 cases of measles in the province, twice as many as the year before.',
    '2025-10-17',
  ),
  same(
    'The painter was born on 3 June 1921 in a village near Lodz and left Poland as a girl.',
    'Born near Lodz in the summer of 1921, the painter was still a girl when she left Poland.',
  ),
  same(
    'The stadium was built 20 years ago for the games.',
    'The stadium, which dates from 2005, was put up for the games.',
    '2025-10-17',
  ),
  same(
    'The former treasurer did not answer questions as he left the court.',
    'As he left court the former treasurer declined to answer questions.',
  ),
  same(
    'The jury failed to reach a verdict on the charge of manslaughter.',
    'Jurors could not agree on a verdict on the manslaughter charge.',
  ),
  same(
    'No one was hurt when the crane came down across Mill Lane.',
    'The crane fell across Mill Lane without injuring anybody.',
  ),
  same(
    'The bridge is no longer open to lorries, which must go round by Sele.',
    'Trucks have to take the route by Sele as the bridge is now closed to them.',
  ),
  same(
    'The virus is believed to have reached the herd through infected feed.',
    'Infected feed is thought to have carried the virus into the herd.',
  ),
  same(
    'Prosecutors allege that Grell hid the payments from his partners.',
    'Grell is accused by prosecutors of concealing the payments from his partners.',
  ),
  same(
    'Interest rates are likely to be cut again in the spring, analysts at Holbrand Bank said.',
    'Analysts at Holbrand Bank expect that rates will probably be lowered once more in spring.',
  ),
  same(
    '"I have given this theater thirty years, and I will not watch it being sold for parking spaces," said its director, Lena Ostrow.',
    'Lena Ostrow, director of the theatre, said she would "not watch it being sold for parking spaces".',
  ),
  same(
    '"We have no money left to pay the teachers," head teacher Omar Said told parents.',
    'Head teacher Omar Said told parents that the school had no money left to pay its teachers.',
  ),
  same(
    '"The valve was old. It should have been replaced years ago," engineer Judit Varga told the inquiry.',
    '"The valve was old," engineer Judit Varga said at the inquiry. "It should have been replaced years ago."',
  ),
  same(
    'The senator, who did not seek a third term, will teach law at Carrow College from January.',
    'From January the senator will be teaching law at Carrow College.',
  ),
  same(
    'A second bridge, which may be built next to the old one, has been discussed since the ferry sank with 14 people on board.',
    'Since the ferry went down carrying 14 people there has been talk of a second bridge.',
  ),
  same(
    "Rescuers found the two boys asleep in a shepherd's hut. They had been missing since Sunday night.",
    'The two boys, missing since Sunday night, were found asleep in a hut by rescuers, who had searched with dogs and a helicopter from Bergen.',
  ),
  same(
    'Chancellor Vera Lindt has ruled out a rise in fuel duty in her November budget.',
    'There will be no increase in fuel duty in the November budget of Vera Lindt, the chancellor has said.',
  ),
];

/** Written without the rules in view: topics of all kinds, much reworded, and half of them without any change. */
export const various: readonly DriftCase[] = [...drifting, ...clean];
