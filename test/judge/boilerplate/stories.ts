/** Eight invented stories that have nothing to do with each other. */
const stories = [
  'A burst dam flooded three mills in Selmouth on Sunday. Eleven families fled uphill with what they could carry. Engineers had warned of cracks as early as last spring. The millers want the county to pay for ruined flour. Pumps from two neighbouring valleys are on their way.',
  'The Pellworth choir has dismissed its conductor after nineteen years. Several altos refused to sing under Gideon Hesketh again. He called the decision a cruel surprise. Auditions for a successor begin next week behind closed doors. Ticket holders for the oratorio will be refunded.',
  'Bakers on Varra may sell rye loaves without a licence from June. The old permit dated from a famine under King Osric. Inspectors will still weigh every tenth loaf. Customers hardly noticed the change at the market. Only one guild voted against it.',
  'Astronomers at Skerry Point have lost sight of a comet. It vanished behind the sun sooner than calculated. Doctor Maud Farrant suspects that the nucleus broke apart. Amateurs abroad still report a faint tail. A telescope in orbit is to settle the matter.',
  'Brackwater won the women’s rowing cup by half a length. A broken oar had nearly cost the crew its semi-final. Coach Lena Dunmore cried on the landing stage. Thorley came second for the fourth season running. The winners celebrate with a parade through town.',
  'Thieves stole forty beehives from an orchard outside Hansay. Police found tyre tracks but no witnesses. The keeper fears that his apple harvest will fail. Insurance does not cover insects in this country. Similar raids were reported along the border.',
  'A forgotten portrait by Isolde Cotterell fetched a record price at auction. The bidder wished to remain anonymous. Restorers had removed a layer of soot to reveal her signature. Critics doubt whether the frame is genuine. Museums could not afford to take part.',
  'Doctors in Ardmoor are testing a vaccine against marsh fever. Volunteers keep a diary of their temperature for a month. Side effects were mild in the first trial. The ministry has ordered enough doses for nurses. Mosquito nets remain free at every pharmacy.',
];

/** Story number `i` of 0 to 7: five sentences. */
export const story = (i: number): string => stories[i]!;

export const about = [
  'About Ardmoor Freight',
  'Ardmoor Freight runs 14 ships between the islands and the mainland ports all the year round.',
  'Founded by two brothers, it employs 300 sailors, clerks and mechanics in six harbours.',
  'Its newest ship burns hydrogen made with power from the tidal mill at Skerry Point.',
];
