/** Nouns for people, bodies and papers that news quotes without a name, singular. */
const nouns =
  `spokesman spokeswoman spokesperson official minister ministry authority officer office police department company firm
  coastguard guard witness resident investigator inspector prosecutor lawyer attorney court judge president government
  governor mayor senator lawmaker legislator congressman congresswoman leader chief head director manager executive
  chairman chairwoman chair member source expert analyst scientist researcher doctor economist historian professor
  campaigner activist critic supporter opponent adviser advisor aide ambassador diplomat commander captain soldier military
  army navy council councillor commission commissioner committee board union agency service group organisation
  organization charity party bank hospital school university administration campaign team player coach owner operator
  worker driver passenger neighbour neighbor mother father parent brother sister wife husband son daughter friend
  colleague forecaster dealer trader broker firefighter paramedic crew pilot detective sheriff secretary deputy candidate
  author editor founder farmer fisherman teacher student people man woman person report statement document letter survey
  study poll lawsuit complaint filing affidavit nurse surgeon priest bishop clerk engineer architect designer builder
  observer protester demonstrator organiser organizer volunteer victim survivor refugee migrant customer consumer voter
  republican democrat conservative ally rebel insurgent fighter partner customer employee employer shareholder investor
  harbourmaster skipper fishermen authority regulator watchdog auditor ombudsman coroner pathologist biologist geologist
  physicist astronomer meteorologist chancellor premier senator treasurer trustee envoy negotiator mediator mayor
  foreman baker butcher grocer shopkeeper landlord tenant pensioner teenager sailor trooper constable superintendent
  librarian curator conductor singer actor actress writer poet painter musician composer`.split(/\s+/);

/** Nouns for those who bring news. */
const media =
  `broadcaster newspaper newspapers media station network television radio tv daily tabloid weekly magazine press channel
  newswire wire website outlet outlets`.split(/\s+/);

/** Nouns with their plurals, and with what would be one. */
const withPlurals = (singular: readonly string[]): ReadonlySet<string> =>
  new Set(
    singular.flatMap((noun) => [
      noun,
      `${noun}s`,
      `${noun}es`,
      noun.replace(/y$/, 'ies'),
      noun.replace(/man$/, 'men'),
    ]),
  );

const bringing = withPlurals(media);
const speaking = withPlurals([...nouns, ...media]);

/** Whether a lower-case word, singular or plural, is a noun for people, a body or a paper that may be quoted. */
export const isSpeaking = (word: string): boolean => speaking.has(word);

/** Whether it is one for those who bring news: "broadcaster", "newspapers". */
export const isMediaNoun = (word: string): boolean => bringing.has(word);
