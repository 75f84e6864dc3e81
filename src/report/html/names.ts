/** The folder beside a main page for its parts. */
const folderOf = (main: string): string => `${main.replace(/\.html$/i, '')}-pages`;

/** Where a part lies, seen from the main page; parts count from 1. */
export const partFile = (main: string, part: number): string =>
  `${folderOf(main)}/${String(part).padStart(4, '0')}.html`;
