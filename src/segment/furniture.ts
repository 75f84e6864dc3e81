const weekdays =
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const datePart = new RegExp(
  `^(?:${weekdays}|${months}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}:\\d{2}|[ap]m?|m|at|on|of|gmt|utc|b?st|cet|e[ds]?t|p[ds]?t)$`,
  'i',
);

/** Whether a line holds nothing but a date, a time or both. Split first: one pattern for all of it could backtrack. */
function isBareDate(line: string): boolean {
  if (line.length > 80 || !/\d/.test(line)) return false;
  const rest = line.replace(/^(?:published|updated|last (?:updated|modified)|posted)(?: on| at)?:?\s/i, '');
  return rest.split(/[\s,.|/–—-]+/u).every((part) => part === '' || datePart.test(part));
}

const weather =
  /^(?:[-–−+]?\d{1,3}(?:[.,]\d)?\s*°?\s*[CF]\.?|weather\b[^.:]{0,50}:[^.]{0,120}|[^.]{0,100}\b(?:high|low) (?:of )?-?\d{1,3}\s*°[CF]?)$/i;

/** Whether the pattern of weather has a chance: a degree sign, a number at the beginning, or the word. */
function mayBeWeather(text: string): boolean {
  const first = text.charAt(0);
  return '-–−+0123456789wW'.includes(first) || text.includes('°');
}

/** Labels that make the line after them a teaser or a notice. */
const label =
  /^(?:watch|read next|read more|read also|also read|see also|related|more on this|more from|recommended|up next|next|previous|listen|gallery|video|in pictures|photo|photos|photograph|image|picture|credit|source|tags?|topics?|filed under|share|follow|click|tap)(?: (?:stories|articles|story|credit|credits|here|now|this story|topics?))?\s*[:|»›>]/i;

/** Whole lines as sites print them. */
const wholeLine = new RegExp(
  `^(?:${[
    'latest(?: posts?| news| stories)?',
    'don.?t miss(?: it| out)?',
    'stay in touch',
    'most (?:read|popular|viewed|shared)',
    'trending(?: now)?',
    'popular(?: posts| now)?',
    'related (?:articles|stories|posts|topics|content|coverage)',
    'you (?:may|might) (?:also )?like',
    'more (?:stories|news|on this story|from .{1,40})',
    'recommended(?: for you| stories)?',
    'read (?:more|next|also|the full story)(?: here)?',
    'see also',
    'share(?: (?:this|on|via|with) .{1,60})?',
    'follow us(?: on .{1,60})?',
    'advertisement|advert|sponsored(?: content)?|promoted(?: content)?',
    '(?:story|article) continues (?:below|after).{0,40}',
    'scroll (?:down )?(?:to|for) .{1,40}',
    'skip to (?:main )?content',
    'back to top',
    'comments?|leave a (?:comment|reply)|\\d+ comments?|join the (?:conversation|discussion)',
    'print|e-?mail|copy link|save|home|menu|search|log ?in|sign in|register',
    'newsletters?|breaking news|live updates?|listen to (?:this )?article',
    '\\d+ ?min(?:ute)?s? (?:read|ago)|\\d+ (?:hours?|days?) ago',
  ].join('|')})[.!…:]*$`,
  'i',
);

/** Beginnings of notices that run over a whole sentence. */
const notice =
  /^(?:(?:subscribe|sign up)\b.{0,80}\b(?:newsletters?|alerts?|updates?|briefings?|e-?mails?|inbox|today|now|free)|subscribe (?:to|for)|to be updated with|get the latest|follow us on|click here|download (?:the|our) .{0,40}\bapp|copyright|©|\(c\) \d{4}|all rights reserved|this (?:site|website) uses cookies|by (?:subscribing|signing up|continuing),? you|we use cookies|support our journalism|have a (?:news )?tip)/i;

/** All three, tried at once. */
const wording = new RegExp([label, wholeLine, notice].map(({ source }) => source).join('|'), 'i');

/**
 * Whether a line of its own is page furniture by its wording: a teaser, share or subscribe line, weather, or bare date.
 * The patterns are of English-language sites; on other pages nothing is taken for furniture.
 */
export function isFurniture(line: string): boolean {
  const text = line.trim().replace(/^[\s•▪*–—-]+/u, '');
  if (text.length > 400) return false;
  return (mayBeWeather(text) && weather.test(text)) || isBareDate(text) || wording.test(text);
}
