/** One text and the sentences it holds, in order; each is an exact substring of the text. */
export interface SentenceCase {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

export const sentenceCases: readonly SentenceCase[] = [
  // Nothing, or next to nothing
  { name: 'empty text holds no sentence', text: '', sentences: [] },
  {
    name: 'only whitespace, visible or not, holds no sentence',
    text: ' \t\r\n\n\u00a0\u200b\ufeff \n',
    sentences: [],
  },
  { name: 'a lone ellipsis is a sentence', text: '…', sentences: ['…'] },
  {
    name: 'text without any punctuation is one sentence',
    text: 'ferry late again today',
    sentences: ['ferry late again today'],
  },

  // Plain ends
  {
    name: 'full stop, question mark and exclamation mark each end a sentence',
    text: 'The ferry sailed. Who was on board? Nobody knew! The crew said little.',
    sentences: ['The ferry sailed.', 'Who was on board?', 'Nobody knew!', 'The crew said little.'],
  },
  {
    name: 'a last sentence without a full stop still counts',
    text: 'The vote is over. Counting goes on',
    sentences: ['The vote is over.', 'Counting goes on'],
  },
  {
    name: 'a run of end marks is one end',
    text: 'You did what?! Nobody told the board!!! It was asked to wait.',
    sentences: ['You did what?!', 'Nobody told the board!!!', 'It was asked to wait.'],
  },
  {
    name: 'surrounding and repeated spaces belong to no sentence',
    text: '  The ferry sailed.   \t The crowd waved.  ',
    sentences: ['The ferry sailed.', 'The crowd waved.'],
  },
  {
    name: 'a semicolon does not end a sentence',
    text: 'The north gate was shut; The Lantern, a pub nearby, stayed open.',
    sentences: ['The north gate was shut; The Lantern, a pub nearby, stayed open.'],
  },
  {
    name: 'a colon does not end a sentence, even before a capital',
    text: 'The captain made one point: The boats are too old.',
    sentences: ['The captain made one point: The boats are too old.'],
  },
  {
    name: 'a mark before a dash and lower case does not end the sentence',
    text: 'Harrow won – again! – on Sunday. The fans — all nine of them — sang.',
    sentences: ['Harrow won – again! – on Sunday.', 'The fans — all nine of them — sang.'],
  },
  {
    name: 'a name that ends in an exclamation mark goes on in lower case',
    text: 'Zingo! shares rose on Monday. The firm gave no reason.',
    sentences: ['Zingo! shares rose on Monday.', 'The firm gave no reason.'],
  },
  {
    name: 'a missing space after a full stop between two words',
    text: 'The gate was closed.The crowd went home.',
    sentences: ['The gate was closed.', 'The crowd went home.'],
  },

  // Titles
  {
    name: 'Mr., Mrs. and Ms. before a name',
    text: 'Mr. Hale met Mrs. Pell and Ms. Brook. They spoke for an hour.',
    sentences: ['Mr. Hale met Mrs. Pell and Ms. Brook.', 'They spoke for an hour.'],
  },
  {
    name: 'Dr. and Prof. before a name',
    text: 'The finding by Dr. Lorne surprised Prof. Vane. She will repeat the test.',
    sentences: ['The finding by Dr. Lorne surprised Prof. Vane.', 'She will repeat the test.'],
  },
  {
    name: 'ranks, also two in a row',
    text: 'Gen. Finch praised Lt. Col. Ada Moss, Capt. Reed and Sgt. Noll. None of them replied.',
    sentences: ['Gen. Finch praised Lt. Col. Ada Moss, Capt. Reed and Sgt. Noll.', 'None of them replied.'],
  },
  {
    name: 'political titles',
    text: 'Pres. Dunn called Sen. Orla Finch, Rep. Tim Moss, Gov. Reed and the Hon. Joan Pell. All said no.',
    sentences: [
      'Pres. Dunn called Sen. Orla Finch, Rep. Tim Moss, Gov. Reed and the Hon. Joan Pell.',
      'All said no.',
    ],
  },
  {
    name: 'Rev. before a name and St. as saint',
    text: 'The Rev. Tom Noll has left St. Marlow. He will move north.',
    sentences: ['The Rev. Tom Noll has left St. Marlow.', 'He will move north.'],
  },
  {
    name: 'a title that begins the second sentence',
    text: 'The talks failed. Gen. Finch blamed the weather.',
    sentences: ['The talks failed.', 'Gen. Finch blamed the weather.'],
  },
  {
    name: 'St. as street at the end of a sentence',
    text: 'The fire began on Mill St. The road was closed for hours.',
    sentences: ['The fire began on Mill St.', 'The road was closed for hours.'],
  },

  // Initials and single letters
  {
    name: 'two initials before a name, at the start of the second sentence',
    text: 'The actor left. J. K. Marlow stayed to sign books.',
    sentences: ['The actor left.', 'J. K. Marlow stayed to sign books.'],
  },
  {
    name: 'the initial A. is not the article',
    text: 'The novel by J. A. Marlow sold out. A second printing is due.',
    sentences: ['The novel by J. A. Marlow sold out.', 'A second printing is due.'],
  },
  {
    name: 'middle initials',
    text: 'John F. Harrow beat George W. B. Dunn. It was close.',
    sentences: ['John F. Harrow beat George W. B. Dunn.', 'It was close.'],
  },
  {
    name: 'initials without a space and with a hyphen',
    text: 'The prize went to J.K. Marlow and J.-P. Lorne. They shared it.',
    sentences: ['The prize went to J.K. Marlow and J.-P. Lorne.', 'They shared it.'],
  },
  {
    name: 'a single capital letter that ends a sentence',
    text: 'The council chose Plan B. It will cost less.',
    sentences: ['The council chose Plan B.', 'It will cost less.'],
  },
  {
    name: 'the pronoun I at the end of a sentence',
    text: 'My sister went home, and so did I. The others stayed.',
    sentences: ['My sister went home, and so did I.', 'The others stayed.'],
  },

  // Acronyms with dots
  {
    name: 'U.S. before a capitalised noun it belongs to',
    text: 'The U.S. Senate met late. No vote was held.',
    sentences: ['The U.S. Senate met late.', 'No vote was held.'],
  },
  {
    name: 'U.S. at the end of a sentence',
    text: 'Her brother lives in the U.S. He sells boats.',
    sentences: ['Her brother lives in the U.S.', 'He sells boats.'],
  },
  {
    name: 'U.K., U.N. and E.U. inside a sentence',
    text: 'A U.K. envoy told the U.N. that E.U. aid would stop. But it did not.',
    sentences: ['A U.K. envoy told the U.N. that E.U. aid would stop.', 'But it did not.'],
  },
  {
    name: 'D.C. before a comma, in lower-case company and at the end',
    text: 'The march in Washington, D.C., was calm. Two D.C. roads shut. She has since left D.C. They miss her.',
    sentences: [
      'The march in Washington, D.C., was calm.',
      'Two D.C. roads shut.',
      'She has since left D.C.',
      'They miss her.',
    ],
  },
  {
    name: 'Ph.D. inside a sentence and at its end',
    text: 'She has a Ph.D. in law. He is working on a Ph.D. They met at sea.',
    sentences: ['She has a Ph.D. in law.', 'He is working on a Ph.D.', 'They met at sea.'],
  },
  {
    name: 'a possessive after a dotted abbreviation is no closing quote',
    text: "The U.S.'s plan and Harrow Inc.’s offer both failed. Talks go on.",
    sentences: ["The U.S.'s plan and Harrow Inc.’s offer both failed.", 'Talks go on.'],
  },

  // Firms
  {
    name: 'Inc., Corp. and Co. before lower case, Ltd. before a comma',
    text: 'Harrow Inc. bought Dunn Corp. from Pell & Co. in May. Moss Ltd., a rival, sued.',
    sentences: ['Harrow Inc. bought Dunn Corp. from Pell & Co. in May.', 'Moss Ltd., a rival, sued.'],
  },
  {
    name: 'Inc. at the end of a sentence',
    text: 'He works for Harrow Inc. The firm makes rope.',
    sentences: ['He works for Harrow Inc.', 'The firm makes rope.'],
  },
  {
    name: 'Co. before a closing bracket',
    text: 'The yard (once Pell & Co.) shut in May. However, the dock is open.',
    sentences: ['The yard (once Pell & Co.) shut in May.', 'However, the dock is open.'],
  },

  // Latin and other small abbreviations
  {
    name: 'e.g. and i.e., also before a capital',
    text: 'Some boats, e.g. the Tern, are idle. The owner, i.e. Harrow, must pay.',
    sentences: ['Some boats, e.g. the Tern, are idle.', 'The owner, i.e. Harrow, must pay.'],
  },
  {
    name: 'etc. inside a sentence',
    text: 'Ropes, sails, etc. were sold. Nets, hooks, etc., were not.',
    sentences: ['Ropes, sails, etc. were sold.', 'Nets, hooks, etc., were not.'],
  },
  {
    name: 'etc. at the end of a sentence',
    text: 'They sold ropes, sails, etc. Then they shut the shop.',
    sentences: ['They sold ropes, sails, etc.', 'Then they shut the shop.'],
  },
  {
    name: 'vs. and v. between names',
    text: 'Harrow vs. Marlow ended 2-2. The judge in Hale v. Brook was there.',
    sentences: ['Harrow vs. Marlow ended 2-2.', 'The judge in Hale v. Brook was there.'],
  },
  {
    name: 'approx. before a number',
    text: 'The fund holds approx. 40 million crowns. It is growing.',
    sentences: ['The fund holds approx. 40 million crowns.', 'It is growing.'],
  },
  {
    name: 'Fig. and p. before a number',
    text: 'See Fig. 3 and the note on p. 12 of the report. They do not agree.',
    sentences: ['See Fig. 3 and the note on p. 12 of the report.', 'They do not agree.'],
  },
  {
    name: 'No. before a number',
    text: 'Pier No. 5 is shut. The song is still No. 1. It has sold well.',
    sentences: ['Pier No. 5 is shut.', 'The song is still No. 1.', 'It has sold well.'],
  },
  {
    name: 'No. as a whole answer',
    text: 'Will he resign? No. He will stay until May.',
    sentences: ['Will he resign?', 'No.', 'He will stay until May.'],
  },

  // Dates, hours and places
  {
    name: 'month abbreviations before a day',
    text: 'The strike ran from Sept. 11 to Jan. 5 without a break. We counted.',
    sentences: ['The strike ran from Sept. 11 to Jan. 5 without a break.', 'We counted.'],
  },
  {
    name: 'a month abbreviation at the end of a sentence',
    text: 'The show opened in Oct. The crowds came later.',
    sentences: ['The show opened in Oct.', 'The crowds came later.'],
  },
  {
    name: 'a.m. and p.m. before lower case',
    text: 'The gate opens at 9 a.m. and shuts at 5 p.m. on weekdays. Entry is free.',
    sentences: ['The gate opens at 9 a.m. and shuts at 5 p.m. on weekdays.', 'Entry is free.'],
  },
  {
    name: 'p.m. before a weekday',
    text: 'The hearing starts at 3 p.m. Monday in Harrow. Police will attend.',
    sentences: ['The hearing starts at 3 p.m. Monday in Harrow.', 'Police will attend.'],
  },
  {
    name: 'p.m. at the end of a sentence',
    text: 'They left at 5 p.m. The train was late.',
    sentences: ['They left at 5 p.m.', 'The train was late.'],
  },
  {
    name: 'state abbreviations before a comma or lower case',
    text: 'Harrow, Calif., is dry. A Dunmoor, Tenn. company sent water.',
    sentences: ['Harrow, Calif., is dry.', 'A Dunmoor, Tenn. company sent water.'],
  },
  {
    name: 'a state abbreviation at the end of a sentence',
    text: 'She was born in Harrow, Calif. She moved away at six.',
    sentences: ['She was born in Harrow, Calif.', 'She moved away at six.'],
  },

  // Numbers
  {
    name: 'decimals, also without a leading figure or before a full stop',
    text: 'The rate rose from .75 to 3.5. The bank had warned of it.',
    sentences: ['The rate rose from .75 to 3.5.', 'The bank had warned of it.'],
  },
  {
    name: 'money',
    text: 'The bridge cost $1.2 billion. A ticket costs £3.50. That is too much.',
    sentences: ['The bridge cost $1.2 billion.', 'A ticket costs £3.50.', 'That is too much.'],
  },
  {
    name: 'clock times with a full stop',
    text: 'The 10.30 ferry left at 11.45. In Marlow, nobody noticed.',
    sentences: ['The 10.30 ferry left at 11.45.', 'In Marlow, nobody noticed.'],
  },
  {
    name: 'version numbers',
    text: 'Version 2.0.1 mends the fault. Users of 1.9 must wait.',
    sentences: ['Version 2.0.1 mends the fault.', 'Users of 1.9 must wait.'],
  },
  {
    name: 'a sentence that starts with a number, also after a number',
    text: 'The talks failed. 40 people walked out. Sales fell in 2023. 2024 was better.',
    sentences: ['The talks failed.', '40 people walked out.', 'Sales fell in 2023.', '2024 was better.'],
  },

  // Addresses and file names
  {
    name: 'web addresses, also at the end of a sentence',
    text: 'The list is at https://harbour.example/News.Today for now. Maps are on www.harbour.example. They are free.',
    sentences: [
      'The list is at https://harbour.example/News.Today for now.',
      'Maps are on www.harbour.example.',
      'They are free.',
    ],
  },
  {
    name: 'an e-mail address, also at the end of a sentence',
    text: 'Write to ana.brook@harbour.example with tips. Send photos to news@harbour.example. We read all of them.',
    sentences: [
      'Write to ana.brook@harbour.example with tips.',
      'Send photos to news@harbour.example.',
      'We read all of them.',
    ],
  },
  {
    name: 'a file name',
    text: 'Someone leaked budget.final.pdf to a reporter. The town has denied it.',
    sentences: ['Someone leaked budget.final.pdf to a reporter.', 'The town has denied it.'],
  },
  {
    name: 'a name that looks like a domain',
    text: 'Sales fell. Shop.example cut its prices.',
    sentences: ['Sales fell.', 'Shop.example cut its prices.'],
  },

  // Ellipses
  {
    name: 'an ellipsis before lower case does not end the sentence',
    text: 'The boat … well, it sank. The crew... all of it... swam home.',
    sentences: ['The boat … well, it sank.', 'The crew... all of it... swam home.'],
  },
  {
    name: 'an ellipsis before a new sentence ends the old one',
    text: 'He waited… The door stayed shut. She knocked again... But nobody came.',
    sentences: ['He waited…', 'The door stayed shut.', 'She knocked again...', 'But nobody came.'],
  },
  {
    name: 'a spaced ellipsis inside a sentence',
    text: 'The boats . . . are too old. They leak.',
    sentences: ['The boats . . . are too old.', 'They leak.'],
  },
  {
    name: 'a four-dot ellipsis ends a sentence',
    text: 'He left the town.... The rest is known.',
    sentences: ['He left the town....', 'The rest is known.'],
  },
  {
    name: 'a sentence that begins with an ellipsis',
    text: '… and then the lights went out.',
    sentences: ['… and then the lights went out.'],
  },

  // Quotations and who said them
  {
    name: 'a quoted question before a reporting verb and a name',
    text: '“Why now?” asked Ana Brook.',
    sentences: ['“Why now?” asked Ana Brook.'],
  },
  {
    name: 'a quoted exclamation before a reporting verb and a titled name',
    text: '“Not again!” said Mr Hale. He sat down.',
    sentences: ['“Not again!” said Mr Hale.', 'He sat down.'],
  },
  {
    name: 'a quoted question before a name and a reporting verb',
    text: '“Why now?” Ana Brook asked. Nobody replied.',
    sentences: ['“Why now?” Ana Brook asked.', 'Nobody replied.'],
  },
  {
    name: 'a quoted question before a new sentence that begins with a name',
    text: '“Who is it?” Ana Brook did not answer.',
    sentences: ['“Who is it?”', 'Ana Brook did not answer.'],
  },
  {
    name: 'a quotation that trails off before the reporting verb',
    text: '“I thought …” he said. “I was told...” said Ms Pell.',
    sentences: ['“I thought …” he said.', '“I was told...” said Ms Pell.'],
  },
  {
    name: 'quoted cries and titles inside a sentence',
    text: 'Shouts of “Resign!” and “Go home!” filled the hall. The film “Who Goes There?” opens on Friday.',
    sentences: [
      'Shouts of “Resign!” and “Go home!” filled the hall.',
      'The film “Who Goes There?” opens on Friday.',
    ],
  },
  {
    name: 'a quotation that ends with a comma goes on',
    text: '“We are ready,” said Mr Hale. “So are we,” Ms Brook replied.',
    sentences: ['“We are ready,” said Mr Hale.', '“So are we,” Ms Brook replied.'],
  },
  {
    name: 'a quotation interrupted in the middle of its sentence',
    text: '“The gate,” he said, “was open. We walked in.”',
    sentences: ['“The gate,” he said, “was open.', 'We walked in.”'],
  },
  {
    name: 'a complete quoted sentence before a new sentence',
    text: '“The gate is shut.” The crowd turned back.',
    sentences: ['“The gate is shut.”', 'The crowd turned back.'],
  },
  {
    name: 'several sentences inside one quotation',
    text: '“We came early. Nobody saw us. Was it luck?” asked Ms Brook.',
    sentences: ['“We came early.', 'Nobody saw us.', 'Was it luck?” asked Ms Brook.'],
  },
  {
    name: 'a quotation introduced by a colon',
    text: 'Ms Brook said: “We came early. Nobody saw us.” She smiled.',
    sentences: ['Ms Brook said: “We came early.', 'Nobody saw us.”', 'She smiled.'],
  },
  {
    name: 'one quotation right after another',
    text: 'He shrugged. “Go now.” “Not yet.” The rain stopped.',
    sentences: ['He shrugged.', '“Go now.”', '“Not yet.”', 'The rain stopped.'],
  },
  {
    name: 'a full stop outside the closing quote',
    text: 'He called the plan “a mess”. We asked why.',
    sentences: ['He called the plan “a mess”.', 'We asked why.'],
  },
  {
    name: 'nested quotes that close together',
    text: '“He told me, ‘The boat is sinking.’” The harbour master laughed.',
    sentences: ['“He told me, ‘The boat is sinking.’”', 'The harbour master laughed.'],
  },
  {
    name: 'an inner quote before lower case',
    text: '“She shouted, ‘Leave now!’ and we left,” said Mr Hale.',
    sentences: ['“She shouted, ‘Leave now!’ and we left,” said Mr Hale.'],
  },
  {
    name: 'a quotation over several paragraphs, closed only in the last',
    text: '“The boats are old.\n\n“They leak. They list.\n\n“We need new ones,” said Mr Hale.',
    sentences: ['“The boats are old.', '“They leak.', 'They list.', '“We need new ones,” said Mr Hale.'],
  },
  {
    name: 'a missing closing quote',
    text: '“The boats are old. Nobody cares.\n\nThe council met on Friday. It chose nothing.',
    sentences: ['“The boats are old.', 'Nobody cares.', 'The council met on Friday.', 'It chose nothing.'],
  },
  {
    name: 'an unmatched closing quote',
    text: 'The boats are old.” The council met on Friday. It chose nothing.',
    sentences: ['The boats are old.”', 'The council met on Friday.', 'It chose nothing.'],
  },

  // Other quote marks and apostrophes
  {
    name: 'straight double quotes open and close',
    text: 'He shrugged. "We are late. So is the train." The porter laughed. "Why?" asked Ana Brook.',
    sentences: [
      'He shrugged.',
      '"We are late.',
      'So is the train."',
      'The porter laughed.',
      '"Why?" asked Ana Brook.',
    ],
  },
  {
    name: 'single quotes',
    text: "‘Why now?’ asked Ana Brook. 'It rained.' The pitch was wet.",
    sentences: ['‘Why now?’ asked Ana Brook.', "'It rained.'", 'The pitch was wet.'],
  },
  {
    name: 'guillemets, with and without inner spaces',
    text: '«The road is closed.» The driver turned back. «\u00a0Where now?\u00a0» asked Ana Brook.',
    sentences: [
      '«The road is closed.»',
      'The driver turned back.',
      '«\u00a0Where now?\u00a0» asked Ana Brook.',
    ],
  },
  {
    name: 'low-high quotes',
    text: '„We are late.“ The train had gone. „Who says so?“ asked Mr Hale.',
    sentences: ['„We are late.“', 'The train had gone.', '„Who says so?“ asked Mr Hale.'],
  },
  {
    name: 'an apostrophe before a shortened year belongs to the next sentence',
    text: "The band is back. '90s fans are glad. ’80s fans are not.",
    sentences: ['The band is back.', "'90s fans are glad.", '’80s fans are not.'],
  },
  {
    name: 'apostrophes inside a sentence open and close nothing',
    text: "The workers' union played rock 'n' roll. The choice is its members’. They vote soon.",
    sentences: ["The workers' union played rock 'n' roll.", 'The choice is its members’.', 'They vote soon.'],
  },

  // Brackets
  {
    name: 'a full sentence in brackets stands alone',
    text: 'The bridge shut at noon. (It opened again at three.) Drivers were angry.',
    sentences: ['The bridge shut at noon.', '(It opened again at three.)', 'Drivers were angry.'],
  },
  {
    name: 'an exclamation or question in brackets inside a sentence',
    text: 'The bridge (it is old!) was shut. Harrow (who else?) complained (and why not?).',
    sentences: ['The bridge (it is old!) was shut.', 'Harrow (who else?) complained (and why not?).'],
  },
  {
    name: 'a note in square brackets',
    text: "[Editor's note: The date was wrong.] This story has been changed.",
    sentences: ["[Editor's note: The date was wrong.]", 'This story has been changed.'],
  },

  // How a sentence may begin
  {
    name: 'a brand name in lower case begins a sentence',
    text: 'The phone is late. iHarbour blamed the strike.',
    sentences: ['The phone is late.', 'iHarbour blamed the strike.'],
  },
  {
    name: 'accented and other Latin capitals begin a sentence',
    text: 'The ferry sailed. Élan, the yacht, stayed. Østby was calm. Łukasz Orn took over.',
    sentences: ['The ferry sailed.', 'Élan, the yacht, stayed.', 'Østby was calm.', 'Łukasz Orn took over.'],
  },
  {
    name: 'Cyrillic and Greek capitals begin a sentence',
    text: 'Поезд ушёл. Город спит. Το πλοίο έφυγε. Η πόλη κοιμάται.',
    sentences: ['Поезд ушёл.', 'Город спит.', 'Το πλοίο έφυγε.', 'Η πόλη κοιμάται.'],
  },

  // Paragraphs, headlines and furniture
  {
    name: 'headline, byline, crosshead and furniture lines are sentences of their own',
    text: 'Ferry strike ends\n\nBy Ana Brook\n\nThe crews went back to work.\n\nLong nights\n\nTalks had lasted a week.\n\nRead more: Who owns the boats',
    sentences: [
      'Ferry strike ends',
      'By Ana Brook',
      'The crews went back to work.',
      'Long nights',
      'Talks had lasted a week.',
      'Read more: Who owns the boats',
    ],
  },
  {
    name: 'a blank line ends a sentence even after an abbreviation',
    text: 'Ferry row reaches the U.S.\n \t\nSenate leaders met on Monday.',
    sentences: ['Ferry row reaches the U.S.', 'Senate leaders met on Monday.'],
  },
  {
    name: 'CRLF blank lines and CRLF line breaks count as LF ones do',
    text: 'Ferry strike ends\r\n\r\nThe crews went back to work on Monday after a week of talks\r\nwith the owners and the town. No deal was signed.\r\n',
    sentences: [
      'Ferry strike ends',
      'The crews went back to work on Monday after a week of talks\r\nwith the owners and the town.',
      'No deal was signed.',
    ],
  },
  {
    name: 'hard-wrapped lines join, also where a line begins with a capital or follows a title',
    text:
      'The harbour board met on Friday to hear from Joan Pell and\n' +
      'Tom Moss, who lead the crews. It set no date for a vote.\n' +
      'Members will hear the owners next week, starting with Mr.\n' +
      'Hale, who has asked for more time.',
    sentences: [
      'The harbour board met on Friday to hear from Joan Pell and\nTom Moss, who lead the crews.',
      'It set no date for a vote.',
      'Members will hear the owners next week, starting with Mr.\nHale, who has asked for more time.',
    ],
  },
  {
    name: 'short lines without a full stop stay apart',
    text: 'By Ana Brook\nHarrow\n3 March 2021\n\nWeather: rain\nWind: north\nTides: high at 10.30',
    sentences: [
      'By Ana Brook',
      'Harrow',
      '3 March 2021',
      'Weather: rain',
      'Wind: north',
      'Tides: high at 10.30',
    ],
  },
  {
    name: 'datelines stay in their sentence',
    text: 'HARROW, March 3 (Meridian) - The river rose. It fell later.\n\nDUNMOOR, Calif., Jan. 5 (Meridian) — The dam held.',
    sentences: [
      'HARROW, March 3 (Meridian) - The river rose.',
      'It fell later.',
      'DUNMOOR, Calif., Jan. 5 (Meridian) — The dam held.',
    ],
  },
  {
    name: 'bullet lines are sentences with their bullets',
    text: '• Roads are open\n• Trains are late. Buses run\n\n- Bring a coat\n- Bring food\n\n* Free entry\n* No dogs',
    sentences: [
      '• Roads are open',
      '• Trains are late.',
      'Buses run',
      '- Bring a coat',
      '- Bring food',
      '* Free entry',
      '* No dogs',
    ],
  },
  {
    name: 'bullet lines as long as wrapped lines do not join',
    text:
      '• The harbour board will meet again on Friday in the old town hall\n' +
      '• The crews will go back to work on Monday if the owners sign first',
    sentences: [
      '• The harbour board will meet again on Friday in the old town hall',
      '• The crews will go back to work on Monday if the owners sign first',
    ],
  },
  {
    name: 'a number that marks a list item stays with it',
    text: '1. Open the gate\n2. Count the sheep\n\n1. Shut the gate. 2. Go home.',
    sentences: ['1. Open the gate', '2. Count the sheep', '1. Shut the gate.', '2. Go home.'],
  },
  {
    name: 'a line of asterisks between paragraphs is kept',
    text: 'The ferry sailed.\n\n* * *\n\nThe storm came.',
    sentences: ['The ferry sailed.', '* * *', 'The storm came.'],
  },

  // Unusual spaces
  {
    name: 'non-breaking spaces count as spaces',
    text: 'Mr.\u00a0Hale arrived at 10\u00a0a.m.\u00a0on Monday.\u00a0The band played.',
    sentences: ['Mr.\u00a0Hale arrived at 10\u00a0a.m.\u00a0on Monday.', 'The band played.'],
  },
  {
    name: 'zero-width spaces between sentences belong to neither',
    text: '\ufeffThe fer\u200bry sailed.\u200b The crew waved.\u200bThe crowd left.\u200b',
    sentences: ['The fer\u200bry sailed.', 'The crew waved.', 'The crowd left.'],
  },

  // Other languages and scripts
  {
    name: 'Spanish opening marks go with their sentence',
    text: '¿Quién ganó? ¡Nadie lo sabe! Pero ¿quién perdió? El juez calla.',
    sentences: ['¿Quién ganó?', '¡Nadie lo sabe!', 'Pero ¿quién perdió?', 'El juez calla.'],
  },
  {
    name: 'Chinese and Japanese end marks need no space',
    text: '大桥关闭了。司机们很生气！谁负责？\n\n橋は閉まった。「船は動くの？」「動いている。」',
    sentences: [
      '大桥关闭了。',
      '司机们很生气！',
      '谁负责？',
      '橋は閉まった。',
      '「船は動くの？」',
      '「動いている。」',
    ],
  },
  {
    name: 'the Hindi danda ends a sentence',
    text: 'पुल बंद है। नाव चल रही है।',
    sentences: ['पुल बंद है।', 'नाव चल रही है।'],
  },
  {
    name: 'the Arabic question mark ends a sentence',
    text: 'من فاز؟ لا أحد يعرف.',
    sentences: ['من فاز؟', 'لا أحد يعرف.'],
  },
];
