/**
 * Words that texts reworded by a language model have far more often than news by people: excess words after Kobak et al.
 * (Delving into ChatGPT usage in academic writing, 2024) and Liang et al. (Mapping the increasing use of LLMs in
 * scientific papers, 2024), and what they put for the plain words of news ("emphasized", "individuals", "prior"). Forms
 * that news needs in another sense ("states", "address") are left out where they would be common.
 */
const words = `additionally furthermore moreover notably consequently nevertheless nonetheless ultimately overall amidst amid
despite regarding subsequently approximately particularly effectively swiftly prior upcoming ongoing currently
crucial pivotal significant significantly substantial substantially notable prominent vital comprehensive robust dynamic
diverse numerous multifaceted profound remarkable unprecedented stark intricate unwavering renowned esteemed vibrant
formidable compelling meticulous invaluable
individuals stakeholders endeavor endeavors endeavour endeavours aspirations commitment importance significance
implications complexities complexity intricacies landscape realm realms tapestry testament trajectory prowess triumph
milestone interplay
emphasize emphasizes emphasized emphasizing emphasise emphasised highlight highlights highlighted highlighting
underscore underscores underscored underscoring express expressed expresses expressing stated stating assert asserted
asserts asserting showcase showcased showcases showcasing enhance enhanced enhances enhancing facilitate facilitated
facilitates facilitating utilize utilized utilizes utilizing utilise utilised ensure ensured ensuring secured
foster fostered fosters fostering bolster bolstered bolsters bolstering leverage leveraging navigate navigating
addressed addressing delve delves delved delving embark embarked embarks garner garnered garnering solidify solidified
anticipated anticipates elucidate elucidated encompass encompasses encompassing harness harnessing spearhead spearheaded
commence commenced necessitate necessitated necessitating`;

const elevated: ReadonlySet<string> = new Set(words.split(/\s+/));

/** Whether a lower-case word is one that rewriting by a language model prefers. */
export const isElevated = (word: string): boolean => elevated.has(word);

const plain: ReadonlySet<string> = new Set(
  'say says said saying tell tells told telling ask asks asked'.split(' '),
);

/** Whether a lower-case word reports speech as plainly as news does, who rewrites says it otherwise. */
export const isPlainReport = (word: string): boolean => plain.has(word);
