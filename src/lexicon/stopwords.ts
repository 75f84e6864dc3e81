import { stemOf } from './stem.js';

/** Stems of the function words of English, and of the few nouns that any news text holds. */
const stopStems = new Set(
  `a about above across after afterwards again against all almost along already also although always am among an and
  another any anyone anything are around as at away back be became because been before behind being below between both
  but by came can cannot come could did do does doing done down during each either else even ever every few for from
  further get gets getting go goes going gone got had has have having he her here hers herself him himself his how
  however i if in indeed into is isn't it its itself just last later least less let like made make makes many may me
  meanwhile might mine more most much must my myself near neither never next no nobody none nor not nothing now of off
  often on once one only onto or other others our ours ourselves out over own per perhaps put quite rather really s said
  same say saying says see seem seemed seems several shall she should since so some someone something soon still such
  take than that the their theirs them themselves then there therefore these they thing this those though through thus
  to together too toward towards told two under until up upon us use used very via was way we well went were what
  whatever when where whether which while who whole whom whose why will with within without would yet you your yours
  yourself according added can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd i'll i'm i've
  it'd it'll it's she'd she'll she's that's there's they'd they'll they're they've wasn't we'd we'll we're we've weren't
  what's who's won't wouldn't you'd you'll you're you've it isn aren't first new year years time day mr mrs ms dr`
    .split(/\s+/)
    .map((word) => stemOf(word.replace(/'s$/, ''))),
);

/** Whether a stem is that of a function word. Of the stem, not the word: words that share it must not differ. */
export const isStopStem = (stem: string): boolean => stopStems.has(stem);
