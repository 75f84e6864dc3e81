import { coined } from './coined.js';
import { oneOf, randomOf, wholeBelow } from './random.js';
import type { Random } from './random.js';

const OUTLETS = 80;
const kinds = ['Herald', 'Courier', 'Post', 'Gazette', 'Observer', 'Star', 'Wire', 'Chronicle'];

/** What a publisher puts around its articles; the same for the same number. */
export interface Outlet {
  readonly name: string;
  /** Lines below articles, some of which change from one to the next. */
  tail(random: Random): string;
}

/** Half of all articles come from an eighth of the outlets. */
export function outletOf(seed: number, random: Random): Outlet {
  const number = Math.floor(OUTLETS * random() ** 3);
  const own = randomOf(seed, number, -1);
  const place = coined(5000 + number).replace(/^./, (first) => first.toUpperCase());
  const name = `${place} ${oneOf(own, kinds)}`;
  const lines = [
    `Sign up to the ${name} newsletter and get the day's most important stories in your inbox every morning.`,
    `The ${name} relies on its readers. If you value our reporting, please consider a subscription today.`,
    `Follow the ${name} for live updates, pictures and analysis from our reporters around the region.`,
    `Copyright ${name}. All rights reserved. This material may not be published, broadcast or redistributed.`,
    `To contact our newsroom, write to news@${place.toLowerCase()}.example or call the desk at any hour.`,
  ];
  const chosen = lines.filter(() => own() < 0.6);
  return {
    name,
    tail: (random) =>
      [
        `Read Next: ${coined(wholeBelow(random, 4000))} ${coined(wholeBelow(random, 4000))}`,
        ...chosen,
        'Latest Posts',
      ].join('\n\n'),
  };
}

/** An agency's credit at the end, with the names of its own people. */
export function creditLine(random: Random): string {
  const name = (): string =>
    `${oneOf(random, initials)}. ${coined(wholeBelow(random, 400)).replace(/^./, (first) => first.toUpperCase())}`;
  const agency = oneOf(random, agencies);
  return oneOf(random, [
    `(Reporting by ${name()}; Editing by ${name()})`,
    `(${agency}) Reporting by ${name()} and ${name()}; writing by ${name()}`,
    `With material from ${agency}.`,
  ]);
}

/** The agency's mark at the start of an article. */
export const dateline = (place: string, random: Random): string =>
  `${place.toUpperCase()} (${oneOf(random, agencies)}) -`;

const initials = 'A B C D E F G H J K L M N P R S T V W'.split(' ');
const agencies = ['Northwire', 'Allied Press', 'Meridian News Agency', 'Corda'];
