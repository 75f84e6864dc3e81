/** The page's bundled script, safe inside a `script` element. Made by `npm run page`, as is the rest of this module. */
export const script: string;
/** Its hash as a Content-Security-Policy source. */
export const scriptHash: string;
/** The page's bundled style sheet, safe inside a `style` element. */
export const style: string;
/** Its hash as a Content-Security-Policy source. */
export const styleHash: string;
