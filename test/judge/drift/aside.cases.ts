import type { DriftCase } from './case.js';

/** Set aside: written before any rule, and never used to write or adjust one. */
export const asideCases: readonly DriftCase[] = [
  // Nothing changed: numbers said otherwise
  {
    a: 'Rescuers pulled 84 passengers from the Orla Maid after a fire in the ferry’s engine room on Sunday night.',
    b: 'Dozens of people were taken off the Orla Maid on Sunday night when flames broke out in the engine room of the ferry.',
    drift: [],
  },
  {
    a: 'A total of 3,187 runners finished the Brackenholm marathon, the organisers said.',
    b: 'Nearly 3,200 competitors completed the marathon in Brackenholm, according to its organizers.',
    drift: [],
  },
  {
    a: 'The storm cut power to 412 homes along the Tessaly coast, and engineers restored supplies to most of them within nine hours.',
    b: 'More than 400 households on the Tessaly coast lost electricity in the gale; most were reconnected in under ten hours.',
    drift: [],
  },
  {
    a: 'Lindqvist Foods agreed to buy its smaller rival Ottermill for €4.6bn, the two groups said.',
    b: 'Ottermill is to be taken over by Lindqvist Foods in a deal worth 4.6 billion euros, the companies announced.',
    drift: [],
  },
  {
    a: 'A quarter of the pupils surveyed said they skipped breakfast at least three times a week.',
    b: 'Some 25 per cent of schoolchildren in the survey say they go without breakfast three or more days a week.',
    drift: [],
  },
  {
    a: 'The first tremor struck at 6:52 a.m., when most families in the valley were still asleep.',
    b: 'Most people in the valley were still in bed when the first quake hit shortly before seven in the morning.',
    drift: [],
  },
  {
    a: 'The plume drifted 16 kilometres out to sea before the wind turned, the harbour office said.',
    b: 'Harbor officials said the wind had carried the smoke about 10 miles offshore before it changed direction.',
    drift: [],
  },
  {
    a: 'Temperatures in Calder Bay climbed to 35C on Friday, the hottest day there since records began in 1911.',
    b: 'Calder Bay had its hottest day in more than a century of records on Friday as the mercury touched 95 degrees Fahrenheit.',
    drift: [],
  },
  {
    a: 'Three adults and two children escaped through a rear window before the roof of the cottage fell in.',
    b: 'All five occupants, two of them children, climbed out of a back window moments before the cottage roof collapsed.',
    drift: [],
  },
  {
    a: 'A 34-year-old cyclist died after being struck by a lorry at the Penrose roundabout.',
    b: 'A cyclist in his thirties was killed in a collision with a truck at the roundabout in Penrose.',
    drift: [],
  },
  {
    a: 'He was jailed for eighteen months for taking 1.5 million kroner from the club’s accounts.',
    b: 'The former treasurer received a prison term of a year and a half for stealing a million and a half kroner from the club.',
    drift: [],
  },
  {
    a: 'Dara Vint won 6-4, 6-3 to reach the last eight in Salvera.',
    b: 'Vint moved into the quarter-finals in Salvera with a straight-sets win.',
    drift: [],
  },
  {
    a: 'The number of nesting pairs on the island doubled to 46 in the space of a decade.',
    b: 'Ten years ago 23 pairs nested on the island; today there are 46.',
    drift: [],
  },
  {
    a: 'The siege of the bank in Corley lasted from noon until 4 p.m.',
    b: 'The siege at the Corley bank ended after four hours.',
    drift: [],
  },
  {
    a: 'Only 9 of the 36 councillors opposed the budget.',
    b: 'A quarter of the 36-strong council voted against the budget.',
    drift: [],
  },
  {
    a: 'The Royal Institute of Tidal Research put the rise in sea level at 4mm a year.',
    b: 'Sea levels are rising by four millimetres annually, according to the Royal Institute of Tidal Research.',
    drift: [],
  },

  // Nothing changed: names in another form
  {
    a: 'Detective Inspector Maren Tolliver said officers had searched the quarry for six days and would go on through the weekend.',
    b: 'The search of the quarry, now in its sixth day, will continue on Saturday and Sunday, the detective leading the inquiry said.',
    drift: [],
  },
  {
    a: 'The European Commission told Portugal to recover the €90 million in aid it had paid to the shipyard.',
    b: 'Brussels has ordered Lisbon to claw back subsidies of 90 million euros handed to the yard.',
    drift: [],
  },
  {
    a: 'The Coastal Safety Board opened an inquiry into the grounding of the tanker Vesna Star on Wednesday.',
    b: 'An investigation into how the Vesna Star ran aground was launched by the CSB on Wednesday.',
    drift: [],
  },
  {
    a: 'Norwegian striker Henrik Aasland scored twice as Tarnby beat Westhaven 3-1.',
    b: 'Two goals from Aasland, the forward from Norway, gave Tarnby a 3-1 victory over Westhaven.',
    drift: [],
  },
  {
    a: 'Aleksandr Verenko, the president of the chess federation, stepped down after the audit.',
    b: 'Following the audit, Alexander Verenko resigned as head of the federation.',
    drift: [],
  },
  {
    a: 'José Marín-Caldas, who composed the score, will conduct the opening night himself.',
    b: 'The premiere will be led by the composer, Jose Marin Caldas.',
    drift: [],
  },
  {
    a: 'Seven-time champion Lucio Bertran will retire at the end of the season, his team announced on Saturday.',
    b: 'Lucio Bertran, who has won the title seven times, is to quit racing after this season, his team said at the weekend.',
    drift: [],
  },
  {
    a: 'The suspect, named as Petr Havlan, appeared before magistrates in Gorse Hill charged with arson.',
    b: 'Petr Havlan, the man suspected of starting the fire, was brought before the court in Gorse Hill.',
    drift: [],
  },

  // Nothing changed: dates said otherwise
  {
    a: 'The vaccine plant in Rostova will reopen next month after inspectors lifted their order on Tuesday.',
    b: 'Inspectors withdrew their order on 14 October, clearing the way for the Rostova vaccine factory to start up again in November.',
    published: '2025-10-16',
    drift: [],
  },
  {
    a: 'Parliament voted 88 to 61 on Monday to abolish the fishing levy.',
    b: 'Lawmakers yesterday scrapped the levy on fishing by 88 votes to 61.',
    published: '2024-03-05',
    drift: [],
  },
  {
    a: 'Sales at the furniture chain fell 7 per cent last year, its first decline since 2009.',
    b: 'The furniture retailer’s revenue shrank by 7% in 2023, the first drop in 14 years.',
    published: '2024-06-11',
    drift: [],
  },
  {
    a: 'The bridge was opened on 3 May 2019 and had been inspected twice before it gave way.',
    b: 'Opened on May 3, 2019, the bridge had undergone two inspections by the time it collapsed.',
    drift: [],
  },
  {
    a: 'The trial will open on January 9 and is likely to last about three weeks.',
    b: 'The trial, expected to take some three weeks, begins early next month.',
    published: '2023-12-29',
    drift: [],
  },

  // Nothing changed: negation worded otherwise
  {
    a: 'The Kremlin said it had received no request for talks from the mediators.',
    b: 'The mediators have not asked Moscow for negotiations, according to the Russian presidency.',
    drift: [],
  },
  {
    a: 'The driver of the tram was not hurt, and none of the passengers needed hospital treatment.',
    b: 'The tram driver remained unhurt and no one on board had to be taken to hospital.',
    drift: [],
  },
  {
    a: 'Two of the five climbers have not been found.',
    b: 'Two members of the party of five are still missing on the mountain.',
    drift: [],
  },
  {
    a: 'Brightwater Energy failed to tell customers that their meters had been misread, the regulator found.',
    b: 'Brightwater Energy did not inform its customers of the faulty meter readings, the watchdog ruled.',
    drift: [],
  },
  {
    a: 'Former mayor Oskar Brandl denied that he had accepted any gifts from the developer.',
    b: 'Brandl, the town’s ex-mayor, said he had never taken presents from the builder.',
    drift: [],
  },
  {
    a: 'The museum did not reopen until 2021, when the last of the water had been pumped from its cellars.',
    b: 'Only in 2021, once the cellars had been pumped dry, could the museum open its doors again.',
    drift: [],
  },
  {
    a: 'The airline has yet to pay compensation to the stranded travellers.',
    b: 'Stranded travelers have not so far been compensated by the airline.',
    drift: [],
  },
  {
    a: 'The minister refused to say whether the talks had collapsed.',
    b: 'The minister would not say if the talks had broken down.',
    drift: [],
  },
  {
    a: 'The comet, which passes the Earth every 71 years, will be visible to the naked eye from Thursday.',
    b: 'From Thursday, skywatchers will be able to see the comet without a telescope; it returns only once in seven decades.',
    drift: [],
  },

  // Nothing changed: hedges worded otherwise
  {
    a: 'It is not unlikely that the second glacier will break up within the decade, the researchers write.',
    b: 'The second glacier may well disintegrate in less than ten years, according to the study.',
    drift: [],
  },
  {
    a: 'Prosecutors allege that Ruben Castellane sold the forged prints to at least nine galleries.',
    b: 'Castellane is accused of having sold the fake prints to nine galleries or more.',
    drift: [],
  },
  {
    a: 'According to police, the gunman fired four shots before fleeing on a motorbike.',
    b: 'The attacker shot four times and then escaped by motorcycle, police said.',
    drift: [],
  },
  {
    a: 'Kestrel Air plans to cut about 600 jobs by the end of March.',
    b: 'Some 600 positions are to go at Kestrel Air before April, under plans drawn up by the carrier.',
    drift: [],
  },
  {
    a: 'The fire is believed to have started in a bakery on the ground floor.',
    b: 'Investigators suspect that the blaze began in the bakery at street level.',
    drift: [],
  },
  {
    a: 'Nobody has claimed responsibility for the cyber attack on the port.',
    b: 'No group has said it was behind the cyberattack on the port.',
    drift: [],
  },
  {
    a: 'Heavy rain is expected to reach the Skarre valley in the early hours of Wednesday, and some villages could be cut off.',
    b: 'Some villages in the Skarre valley may be cut off by torrential rain due to arrive overnight into Wednesday.',
    drift: [],
  },

  // Nothing changed: quotations shortened, reported or set otherwise; details left out or added
  {
    a: '“We have lost the whole harvest, every last olive, and nobody has come to see us,” said Nilo Ferrante, who farms 30 hectares near Montalva.',
    b: '“We have lost the whole harvest,” said Ferrante, a grower near Montalva.',
    drift: [],
  },
  {
    a: '“I will not stand for a third term,” President Amara Solenne told the congress.',
    b: 'President Solenne told delegates that she would not seek a third term.',
    drift: [],
  },
  {
    a: '"The ship should never have left port," the captain’s widow told the court. "They all knew it."',
    b: 'The captain’s widow told the court: ‘The ship should never have left port. They all knew it.’',
    drift: [],
  },
  {
    a: 'The labour court ruled that the colour of the uniforms was a matter for the company. The union will appeal.',
    b: 'The union is to appeal after a labor tribunal decided that the company could choose the color of its uniforms.',
    drift: [],
  },
  {
    a: 'A man was arrested near the Sandal Gate station after a knife was found in a litter bin.',
    b: 'Officers arrested a 29-year-old man, who lives nearby, close to Sandal Gate station on finding a knife in a bin.',
    drift: [],
  },

  // A number changed
  {
    a: 'Fourteen miners were brought to the surface alive after the gallery at Hollin Deep flooded.',
    b: 'Forty miners were rescued alive from the flooded gallery at Hollin Deep.',
    drift: [{ category: 'number', a: 'Fourteen', b: 'Forty' }],
  },
  {
    a: 'The landslide buried a stretch of 12 kilometres of the coastal road.',
    b: 'Some 12 miles of the coast road were buried by the landslide.',
    drift: [{ category: 'number', a: '12 kilometres', b: '12 miles' }],
  },
  {
    a: 'The insurer set aside £85 million for claims arising from the hailstorm.',
    b: 'Claims from the hailstorm have led the insurer to put aside $85 million.',
    drift: [{ category: 'number', a: '£85 million', b: '$85 million' }],
  },
  {
    a: 'Unemployment in the province rose to 12.4 per cent in the second quarter.',
    b: 'The province’s jobless rate climbed to 14.2% in the second quarter.',
    drift: [{ category: 'number', a: '12.4 per cent', b: '14.2%' }],
  },
  {
    a: 'The alarm was raised at 9.40 p.m. by a night watchman.',
    b: 'A night watchman sounded the alarm at twenty to nine in the evening.',
    drift: [{ category: 'number', a: '9.40 p.m.', b: 'twenty to nine' }],
  },
  {
    a: 'The painter Ilse Romberg, who has died aged 97, never sold a work in her lifetime.',
    b: 'Ilse Romberg, the painter, has died at the age of 79 without ever having sold a picture.',
    drift: [{ category: 'number', a: '97', b: '79' }],
  },
  {
    a: 'Repairs to the lock will take between four and six weeks, the canal trust said.',
    b: 'The canal trust said it would need four to six months to mend the lock.',
    drift: [{ category: 'number', a: 'between four and six weeks', b: 'four to six months' }],
  },
  {
    a: 'The ministry has spent 340 million crowns on the new radar.',
    b: 'The new radar has cost the ministry 340 billion crowns so far.',
    drift: [{ category: 'number', a: '340 million crowns', b: '340 billion crowns' }],
  },
  {
    a: 'More than half of the members voted against the merger of the two rowing clubs.',
    b: 'About a third of members voted against merging the two rowing clubs.',
    drift: [{ category: 'number', a: 'More than half', b: 'About a third' }],
  },
  {
    a: 'At least 60 houses were destroyed when the levee broke.',
    b: 'Fewer than 60 homes were lost when the levee gave way.',
    drift: [{ category: 'number', a: 'At least 60', b: 'Fewer than 60' }],
  },
  {
    a: 'The telescope spotted nine moons, three of them previously unknown.',
    b: 'Nine moons were seen by the telescope, of which five had not been known before.',
    drift: [{ category: 'number', a: 'three', b: 'five' }],
  },
  {
    a: 'Grenholt lost 2-1 at home to Marlin Town after a late penalty.',
    b: 'A late penalty condemned Grenholt to a 3-1 home defeat by Marlin Town.',
    drift: [{ category: 'number', a: '2-1', b: '3-1' }],
  },

  // A name changed
  {
    a: 'Judge Priya Halloran ordered the trawler’s owners to pay the costs of the clean-up.',
    b: 'The owners of the trawler must pay for the clean-up, judge Priya Haldane ruled.',
    drift: [{ category: 'name', a: 'Priya Halloran', b: 'Priya Haldane' }],
  },
  {
    a: 'Daniel Kestrow took the silver medal in the 800 metres.',
    b: 'The silver medal in the 800 metres went to Dominic Kestrow.',
    drift: [{ category: 'name', a: 'Daniel Kestrow', b: 'Dominic Kestrow' }],
  },
  {
    a: 'The Fisheries Board withdrew the licence of the salmon farm after two inspections.',
    b: 'After two inspections the Forestry Board took away the salmon farm’s licence.',
    drift: [{ category: 'name', a: 'Fisheries Board', b: 'Forestry Board' }],
  },
  {
    a: 'The freighter, bound for Port Almeida with a cargo of grain, ran aground in thick fog.',
    b: 'The grain freighter was on its way to Port Amelia when it ran aground in thick fog.',
    drift: [{ category: 'name', a: 'Port Almeida', b: 'Port Amelia' }],
  },
  {
    a: 'Austria has asked for the return of a 16th-century globe held by the university.',
    b: 'The university has been asked by Australia to give back a globe made in the 1500s.',
    drift: [{ category: 'name', a: 'Austria', b: 'Australia' }],
  },
  {
    a: 'A Danish engineer was among those freed by the kidnappers.',
    b: 'Those released by the kidnappers included an engineer from the Netherlands.',
    drift: [{ category: 'name', a: 'Danish', b: 'Netherlands' }],
  },
  {
    a: 'Shares in Norrvik Motors fell 9 per cent after it recalled its electric van.',
    b: 'Aldane Motors stock dropped 9% on the recall of its electric van.',
    drift: [{ category: 'name', a: 'Norrvik Motors', b: 'Aldane Motors' }],
  },
  {
    a: 'The injured were taken to St Brannoc’s Hospital in Lower Quay.',
    b: 'Those hurt were taken to Queen’s Hospital in Lower Quay.',
    drift: [{ category: 'name', a: 'St Brannoc’s Hospital', b: 'Queen’s Hospital' }],
  },

  // A date changed
  {
    a: 'The strike by airport baggage handlers will begin on Thursday.',
    b: 'Baggage handlers at the airport will walk out from Tuesday.',
    drift: [{ category: 'date', a: 'Thursday', b: 'Tuesday' }],
  },
  {
    a: 'Voters go to the polls on 12 June to choose a new assembly.',
    b: 'A new assembly will be elected by voters on June 21.',
    drift: [{ category: 'date', a: '12 June', b: 'June 21' }],
  },
  {
    a: 'The satellite was launched in September from a platform in the Pacific.',
    b: 'The satellite had been sent up in November from a platform in the Pacific.',
    drift: [{ category: 'date', a: 'September', b: 'November' }],
  },
  {
    a: 'The theatre, built in 1897, was damaged by fire once before.',
    b: 'Fire had damaged the theatre, which dates from 1879, on one earlier occasion.',
    drift: [{ category: 'date', a: '1897', b: '1879' }],
  },
  {
    a: 'The two trade ministers met in Geneva on Monday.',
    b: 'The meeting of the two trade ministers in Geneva took place on 15 October.',
    published: '2025-10-16',
    drift: [{ category: 'date', a: 'Monday', b: '15 October' }],
  },
  {
    a: 'Work on the Ardlow dam was finished last year.',
    b: 'Work on the dam at Ardlow ended in 2021.',
    published: '2024-06-11',
    drift: [{ category: 'date', a: 'last year', b: '2021' }],
  },

  // A negation came or went
  {
    a: 'Councillor Jens Aldous denied having met the lobbyist before the vote.',
    b: 'Councillor Jens Aldous confirmed that he had met the lobbyist before the vote.',
    drift: [{ category: 'negation', a: 'denied', b: 'confirmed' }],
  },
  {
    a: 'Divers found no trace of oil around the wreck.',
    b: 'Divers discovered traces of oil near the wreck.',
    drift: [{ category: 'negation', a: 'no trace', b: '' }],
  },
  {
    a: 'The rescue talks failed to produce a deal before the markets opened.',
    b: 'The rescue talks produced a deal before the opening of the markets.',
    drift: [{ category: 'negation', a: 'failed to produce', b: '' }],
  },
  {
    a: 'The jury found Edda Lorne not guilty of manslaughter.',
    b: 'Edda Lorne was found guilty of manslaughter by the jury.',
    drift: [{ category: 'negation', a: 'not guilty', b: '' }],
  },
  {
    a: 'The new drug lowered blood pressure without causing dizziness, the trial showed.',
    b: 'The trial showed that the new drug brought blood pressure down but caused dizziness.',
    drift: [{ category: 'negation', a: 'without causing', b: '' }],
  },
  {
    a: 'The two leaders shook hands but never discussed the border.',
    b: 'The two leaders shook hands and discussed the border.',
    drift: [{ category: 'negation', a: 'never', b: '' }],
  },
  {
    a: 'The shipping line has paid the fine imposed by the harbour court.',
    b: 'The shipping line has yet to pay the fine that the harbour court imposed.',
    drift: [{ category: 'negation', a: '', b: 'yet to pay' }],
  },

  // A hedge was dropped
  {
    a: 'The rebels claimed to have shot down a transport plane near Ulmara.',
    b: 'Rebels shot down a transport plane close to Ulmara.',
    drift: [{ category: 'modality', a: 'claimed to', b: '' }],
  },
  {
    a: 'The goalkeeper has reportedly signed a two-year contract with Halvern.',
    b: 'The goalkeeper has signed for Halvern on a two-year contract.',
    drift: [{ category: 'modality', a: 'reportedly', b: '' }],
  },
  {
    a: 'The accountant allegedly passed the plans to a rival firm.',
    b: 'The accountant passed the plans to a competitor.',
    drift: [{ category: 'modality', a: 'allegedly', b: '' }],
  },
  {
    a: 'The eruption may force the closure of the island’s only airport.',
    b: 'The eruption has forced the only airport on the island to close.',
    drift: [{ category: 'modality', a: 'may force', b: '' }],
  },
  {
    a: 'The city plans to demolish the stadium and build 900 flats on the site.',
    b: 'The city has demolished the stadium and built 900 flats on its site.',
    drift: [{ category: 'modality', a: 'plans to demolish', b: '' }],
  },
  {
    a: 'Scientists think the skull could be that of a previously unknown species of otter.',
    b: 'The skull is that of an otter species unknown until now, scientists have established.',
    drift: [{ category: 'modality', a: 'think the skull could be', b: '' }],
  },

  // The words of a quotation changed
  {
    a: '“We were caught off guard by the speed of the water,” said fire chief Loris Abate.',
    b: '“We were caught off guard by the lack of warning,” fire chief Loris Abate said.',
    drift: [{ category: 'quotation', a: 'the speed of the water', b: 'the lack of warning' }],
  },
  {
    a: '“This is a serious setback for the whole club,” coach Mireille Okafor said.',
    b: '“This is a total disaster for the whole club,” said coach Mireille Okafor.',
    drift: [{ category: 'quotation', a: 'serious setback', b: 'total disaster' }],
  },
  {
    a: 'Finance minister Tomas Rehn said: "Taxes will have to rise, but slowly and after the election."',
    b: '"Taxes will have to rise, and quickly, after the election," finance minister Tomas Rehn said.',
    drift: [{ category: 'quotation', a: 'but slowly and', b: 'and quickly' }],
  },
  {
    a: '“The orchestra played the slow movement beautifully,” wrote the critic Anselm Duarte.',
    b: 'The critic Anselm Duarte wrote: “The orchestra played the slow movement badly.”',
    drift: [{ category: 'quotation', a: 'beautifully', b: 'badly' }],
  },

  // Two facts changed
  {
    a: 'Six firefighters were injured when a warehouse in Dunmarsh exploded.',
    b: 'The explosion of a warehouse in Thornwick injured sixteen firefighters.',
    drift: [
      { category: 'number', a: 'Six', b: 'sixteen' },
      { category: 'name', a: 'Dunmarsh', b: 'Thornwick' },
    ],
  },
  {
    a: 'The bank will reportedly close its Marlow Street branch on 30 April.',
    b: 'The bank will close its branch in Marlow Street on 13 April.',
    drift: [
      { category: 'modality', a: 'reportedly', b: '' },
      { category: 'date', a: '30 April', b: '13 April' },
    ],
  },
  {
    a: 'None of the 23 crew members was aboard when the vessel sank.',
    b: 'All 32 members of the crew were aboard when the vessel went down.',
    drift: [
      { category: 'negation', a: 'None', b: '' },
      { category: 'number', a: '23', b: '32' },
    ],
  },
  {
    a: 'In 1998 Ines Quillon became the first woman to lead the observatory.',
    b: 'Inga Quillon became the observatory’s first female director in 1989.',
    drift: [
      { category: 'date', a: '1998', b: '1989' },
      { category: 'name', a: 'Ines Quillon', b: 'Inga Quillon' },
    ],
  },
];
