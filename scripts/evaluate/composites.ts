import type { Document } from '../../src/index.js';
import { isCompletion, readMixset } from './mixset.js';
import type { Run } from './measurement.js';
import { readRows } from './rows.js';
import { groupedBy } from './sets.js';

/** Every how many-th article is the next to take a passage in: consecutive ones tell of one event. */
const STEP = 5;
/** Most paragraphs that one report takes over from another. */
const MOST = 6;

/** An article that holds copied text among its own, and the text that was copied. */
export interface Composite {
  readonly source: Document;
  readonly composite: Document;
  /** Pairs of one group have text in common. */
  readonly group: string;
}

const paragraphsOf = ({ text }: Document): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

const block = (host: readonly string[], copied: readonly string[], at: number): string =>
  [...host.slice(0, at), ...copied, ...host.slice(at)].join('\n\n');

/** The copied paragraphs spread evenly between those of the host, which begins and mostly ends the text. */
function spread(host: readonly string[], copied: readonly string[]): string {
  const step = Math.max(1, Math.floor(host.length / (copied.length + 1)));
  const text: string[] = [];
  let next = 0;
  host.forEach((paragraph, i) => {
    text.push(paragraph);
    if (i % step === step - 1 && next < copied.length) text.push(copied[next++]!);
  });
  return [...text, ...copied.slice(next)].join('\n\n');
}

/** Passages of MixSet, as they are and rewritten, in articles on something else: on top, inside, at the end, spread. */
function* ofPassages(run: Run, hosts: readonly Document[]): Generator<Composite> {
  const made = readMixset(run).filter((rewrite) => !isCompletion(rewrite));
  const sources = [...new Set(made.map(({ source }) => source))];
  for (const [i, source] of sources.entries()) {
    const host = paragraphsOf(hosts[(i * STEP) % hosts.length]!);
    const rewrites = made.filter((rewrite) => rewrite.source === source);
    const texts = [source.text, rewrites[i % rewrites.length]!.rewrite.text];
    for (const [k, text] of texts.entries()) {
      const sentences = text.split(/(?<=[.!?])\s+/);
      const composites = [
        ...[0, 2, host.length >> 1, host.length].map((at) => block(host, [text], at)),
        spread(host, sentences),
        // With the first of them on top.
        [sentences[0]!, spread(host, sentences.slice(1))].join('\n\n'),
      ];
      for (const [n, composite] of composites.entries())
        yield {
          source,
          composite: { id: `${source.id} composite ${k}${n}`, text: composite },
          group: source.id,
        };
    }
  }
}

/** Reports on an event that take over up to half of another outlet's report, in one block and spread. */
function* ofReports(events: readonly (readonly Document[])[]): Generator<Composite> {
  for (const event of events)
    for (const [i, source] of event.entries()) {
      const host = paragraphsOf(event[(i + 1) % event.length]!);
      const all = paragraphsOf(source);
      // The first outlet's lead is copied, of the last what stands further down.
      const from = i === 2 ? Math.floor(all.length / 3) : 0;
      const copied = all.slice(from, from + Math.min(MOST, Math.ceil(all.length / 2)));
      const texts = [block(host, copied, Math.floor(host.length / 3)), spread(host, copied)];
      for (const [n, text] of texts.entries())
        yield {
          source,
          composite: { id: `${source.id} composite ${n}`, text },
          group: `event of ${event[0]!.id}`,
        };
    }
}

/** Articles made of copied and of independent text, longer than what they copied: MixSet and BASIL put together. */
export function compositesOf(run: Run): { readonly passages: Composite[]; readonly reports: Composite[] } {
  const events = groupedBy(readRows(run.data, 'basil/articles.jsonl'), 'event');
  if (events.length === 0) return { passages: [], reports: [] };
  return { passages: [...ofPassages(run, events.flat())], reports: [...ofReports(events)] };
}
