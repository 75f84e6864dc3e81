import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import type { Spans } from '../../src/model/span.js';
import { segment } from '../../src/segment/segment.js';

const quotationsOf = (text: string): Spans => segment(text, new Vocabulary()).quotations;

/** What is quoted, as text. */
function quoted(text: string): string[] {
  const { begin, end } = quotationsOf(text);
  return Array.from(begin, (from, q) => text.slice(from, end[q]));
}

describe('quoted speech', () => {
  it.each([
    ['"We are late," she said.', ['We are late,']],
    ['“We are late,” she said, “and wet.”', ['We are late,', 'and wet.']],
    ['She said:"We are late."', ['We are late.']],
    ['"We are late,"he said. "So are they."', ['We are late,', 'So are they.']],
    ['‘We are late,’ she said.', ['We are late,']],
    ['‘We’re late and it’s the crew’s fault,’ she said.', ['We’re late and it’s the crew’s fault,']],
    ['‘The workers’ boat is late,’ she said.', ['The workers’ boat is late,']],
    ["'We're late,' she said. 'So are they.'", ["We're late,", 'So are they.']],
    ["'The workers' boat is late,' she said.", ["The workers' boat is late,"]],
    ["The so-called 'special plan' failed.", ['special plan']],
    ["He called the workers' union 'a club'.", ['a club']],
    ['« Nous sommes en retard », dit-elle.', ['Nous sommes en retard']],
    ['«Wir sind spät», sagte sie.', ['Wir sind spät']],
    ['»Wir sind spät«, sagte sie.', ['Wir sind spät']],
    ['„Wir sind spät“, sagte sie.', ['Wir sind spät']],
    ['„Jesteśmy spóźnieni”, powiedziała.', ['Jesteśmy spóźnieni']],
    ['”Vi är sena”, sade hon. ”Och blöta.”', ['Vi är sena', 'Och blöta.']],
    ['「遅れています」と言った。', ['遅れています']],
    ["``We are late,'' she said.", ['We are late,']],
    ['" We are late , " she said .', ['We are late ,']],
    ['(“We are late”)', ['We are late']],
    ['The word—"late"—was hers.', ['late']],
    ['“We are late," she said.', ['We are late,']],
    ['“We are late.“ So she said.', ['We are late.']],
  ])('in %s', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it.each([
    ['“He told me ‘go home’ and left,” she said.', ['He told me ‘go home’ and left,']],
    ['"He told me \'go home\' and left," she said.', ["He told me 'go home' and left,"]],
    ['‘He told me “go home” and left,’ she said.', ['He told me “go home” and left,']],
    ['“He told me “go home” and left,” she said.', ['He told me “go home” and left,']],
    ['"He told me "go home" and left," she said.', ['He told me "go home" and left,']],
    ['„Er sagte ‚geh‘ zu mir“, sagte sie.', ['Er sagte ‚geh‘ zu mir']],
  ])('inside another: %s', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it.each([
    ['“We are late.\n\n“And wet,” she said.', ['We are late.', 'And wet,']],
    ['"We are late.\n\n"And wet," she said.', ['We are late.', 'And wet,']],
    ['She said, "We are late.\n"And wet.\n"And cold."', ['We are late.', 'And wet.', 'And cold.']],
    ['“He said “no” and left.\n\n“I stayed.”', ['He said “no” and left.', 'I stayed.']],
    ['“We are late,\nand wet\nas well,” she said.', ['We are late,\nand wet\nas well,']],
    ['She said: “We are late.\n\nNobody answered.', ['We are late.']],
    ['"We are late.\n\nNobody answered.', ['We are late.']],
    ['She said: "We are late.\nNobody answered.\nThe end.', ['We are late.']],
  ])('over paragraphs: %j', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it.each([
    ['He bought a 15" screen and a 27" one.', []],
    ['She is 6\'2" tall. "I know," she said.', ['I know,']],
    ['"I bought a 15" screen," she said.', ['I bought a 15" screen,']],
    ['"I am 24" was all she said. "Go."', ['I am 24', 'Go.']],
    ['He called it a "disaster and left.', []],
    ['The plan" was dropped. "Good," she said.', ['Good,']],
    ['It was the ’90s and the workers’ choice.', []],
    ["It was the '90s and the workers' choice.", []],
    ["Rock 'n' roll", []],
    ['rock ‘n’ roll', []],
    ["Get 'em while the dealers' stock lasts.", []],
    ["The boys' and girls' schools, James' boat", []],
    ["O'Brien's and D'Arcy's", []],
    ['“ ”, "" and ‘ ’', []],
    ['“Cut off, he said. “Whole,” she said.', ['Whole,']],
  ])('but not where the mark is another: %s', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it.each([
    ['opening marks', '“a '.repeat(200_000)],
    ['opening straight marks', '"a '.repeat(200_000)],
    ['single marks', "'a ".repeat(200_000)],
    ['plurals', "'as as' as ".repeat(80_000)],
    ['lines that open one', 'a.\n"a '.repeat(100_000)],
    ['all marks by turns', '“‘«„"\'a’”»“ '.repeat(50_000)],
    ['line ends', '"a.\n'.repeat(200_000)],
    ['blank lines', `"a.${'\n'.repeat(400_000)}`],
  ])('takes %s in stride', (_, text) => {
    expect(quotationsOf(text).begin.length).toBeGreaterThanOrEqual(0);
  });
});
