import { say } from './common.js';

/** Texts of a report that has several pages. */
export const folder = {
  pages: 'Pages of this report',
  main: (parts: number): string =>
    `This report has ${say.counted(parts, 'part')}, with the texts, in a folder beside it.`,
  listed: (listed: number, all: number): string =>
    `Listed here are the ${say.number(listed)} strongest of ${say.number(all)} pairs; the parts list theirs.`,
  part: (here: number, parts: number): string => `Part ${here} of ${parts} of a larger report`,
  whole: 'Whole report',
  previous: 'Previous part',
  next: 'Next part',
  all: 'All parts',
  number: (part: number): string => `Part ${part}`,
  together: 'These links work where the report’s other files lie beside this one.',
  others: (pairs: number): string =>
    `${say.counted(pairs, 'more pair')} of this article ${pairs === 1 ? 'is' : 'are'} shown in full in other parts`,
  elsewhere: {
    pair: 'This pair is in another part of the report',
    document: 'This article is in another part of the report',
  },
  open: (part: number): string => `Open part ${part}`,
  needed: 'It opens where the report’s other files lie beside this one, as they were written.',
};
