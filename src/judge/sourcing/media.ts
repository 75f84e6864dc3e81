import { isMediaNoun } from '../attribution/nouns.js';
import { remembered } from '../facts/remembered.js';
import { keyOf, otherNames } from './key.js';

/** Agencies and papers by the key of their names. */
const known = new Set(
  `ap,afp,reuters,dpa,pa,ansa,efe,tass,interfax,xinhua,kyodo,bloomberg,upi,aap,pti,ani,ians,ria,ukrinform,unian,anadolu,yonhap,
  belta,apa,ntb,tt,ritzau,belga,anp,mti,pap,ctk,lusa,irna,isna,fars,mehr,kcna,cnn,bbc,bbc news,cnbc,msnbc,nbc,nbc news,abc,cbs,
  cbs news,fox,fox news,npr,pbs,c span,sky,sky news,itv,itv news,al jazeera,al arabiya,deutsche welle,dw,rt,rfe rl,radio free europe,
  voice of america,france 24,euronews,cgtn,nhk,abc news,politico,axios,buzzfeed,buzzfeed news,vice,vice news,vox,breitbart,slate,
  salon,huffpost,nyt,wapo,wsj,ft,usa today,newsweek,time,time magazine,the hill,daily beast,daily caller,der spiegel,spiegel,bild,
  die zeit,zeit,le monde,le figaro,liberation,el pais,el mundo,la repubblica,corriere della sera,guardian,economist,telegraph,
  daily telegraph,independent,daily mail,mirror,daily mirror,sun,metro,evening standard,haaretz,times of israel,kommersant,
  meduza,novaya gazeta,nikkei,asahi shimbun,medialens,mediapart,propublica,bellingcat,press trust of india,globe and mail,
  canadian press,sputnik,al hayat,al ahram,atlantic,new yorker,nature,vanity fair,rolling stone,variety,telesur,telemundo,univision`
    .split(',')
    .map((name) => name.trim()),
);

/** Last words of the names of papers, channels and agencies. */
const lastWords = new Set(
  `times post herald gazette tribune chronicle journal telegraph observer guardian mail mirror express examiner inquirer ledger
  courier dispatch register sentinel bulletin echo argus globe sun star standard independent review magazine weekly today
  newspaper broadcaster broadcasting tv television radio news newswire press lantern daily wire leader advertiser bugle
  beacon recorder reporter messenger mercury`.split(/\s+/),
);

/** Words for a paper or channel that alone, with a capital, are a name: "told the Herald". */
const aloneToo =
  /^(?:times|post|herald|gazette|tribune|chronicle|telegraph|observer|guardian|examiner|inquirer|courier)$/;

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Last words of all names of media, but for those that are nouns. */
const lastOfAny = new Set([...known, ...otherNames, ...lastWords, 'agency'].map(lastOf));

/** Whether a name ends in a word that is the last of none. A word of plain letters is the last of the name's key as well. */
function endsInOther(name: string): boolean {
  const last = lastOf(name);
  if (!/^[A-Za-z]+$/.test(last)) return false;
  const lower = last.toLowerCase();
  return !lastOfAny.has(lower) && !isMediaNoun(lower);
}

/** Whether a source's name, as written, is that of an agency, paper, channel or site, or a noun phrase for one. */
export const isMedium = remembered((name) => {
  if (endsInOther(name)) return false;
  const key = keyOf(name);
  if (known.has(key)) return true;
  const written = name.split(/\s+/);
  const last = key.split(' ').at(-1)!;
  if (/\b(?:news|press|telegraph(?:ic)?) agency$/.test(key)) return true;
  const isName = /^\p{Lu}/u.test(written.at(-1)!);
  if (!isName) return isMediaNoun(last);
  return lastWords.has(last) && (written.length > 1 || aloneToo.test(last));
});
