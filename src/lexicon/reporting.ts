/** Verbs by which news says whose words it gives, in every form that occurs, lower case. */
const neutral = `say says said saying tell tells told telling add adds added adding state states stated stating note notes noted
noting report reports reported reporting announce announces announced announcing explain explains explained explaining
write writes wrote writing recall recalls recalled recalling reply replies replied respond responds responded observe observes
observed remark remarks remarked comment comments commented declare declares declared declaring ask asks asked joke jokes joked
tweet tweets tweeted post posts posted continue continued conclude concludes concluded describe describes described quip quipped
emphasise emphasised emphasize emphasized stress stresses stressed warn warns warned warning urge urges urged insist insists
insisted argue argues argued complain complains complained promise promises promised vow vows vowed`;

/** Those that say it is not vouched for. */
const doubting = `claim claims claimed claiming allege alleges alleged alleging assert asserts asserted asserting contend contends
contended contending maintain maintains maintained maintaining suggest suggests suggested suggesting speculate speculated
believe believes believed estimate estimates estimated accuse accuses accused`;

/** Those that say it is vouched for by somebody. */
const vouching = `confirm confirms confirmed confirming acknowledge acknowledges acknowledged admit admits admitted admitting
verify verifies verified reveal reveals revealed disclose disclosed`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** All of them. */
export const reportingVerbs = setOf(`${neutral} ${doubting} ${vouching}`);
const unsure = setOf(doubting);

/** Whether a lower-case word is a form of a verb of reporting ("said", "claims"). */
export const isReporting = (word: string): boolean => reportingVerbs.has(word);

/** Whether it is one that leaves open whether what is reported is so ("claimed", "alleges"). */
export const isDoubting = (word: string): boolean => unsure.has(word);
