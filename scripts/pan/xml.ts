import type { PanPair } from './corpus.js';
import { keyOf } from './region.js';
import type { Region } from './region.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]));

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters.get(entity)!);

const attributesOf = (tag: string): Map<string, string> =>
  new Map(
    [...tag.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)]),
  );

/** The detections of a pair as PAN writes them: one `feature` a region. */
export function detectionXml({ suspicious, source }: PanPair, regions: readonly Region[]): string {
  const features = regions.map(
    ({ suspicious: here, source: there }) =>
      `  <feature name="detected-plagiarism" this_offset="${here.begin}" this_length="${here.end - here.begin}" ` +
      `source_reference="${escaped(source)}" source_offset="${there.begin}" source_length="${there.end - there.begin}" />\n`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<document reference="${escaped(suspicious)}">\n` +
    `${features.join('')}</document>\n`
  );
}

/**
 * The regions in a PAN file.
 *
 * @param feature `plagiarism` for cases, `detected-plagiarism` for detections; other features are passed over
 * @throws {Error} for such a feature without a source or with an offset or length that is no whole number
 */
export function* regionsIn(
  xml: string,
  feature: 'plagiarism' | 'detected-plagiarism',
): Generator<readonly [key: string, region: Region]> {
  const reference = attributesOf(/<document\b[^>]*>/.exec(xml)?.[0] ?? '').get('reference');
  for (const [tag] of xml.matchAll(/<feature\b[^>]*>/g)) {
    const attributes = attributesOf(tag);
    if (attributes.get('name') !== feature) continue;
    const whole = (name: string): number => {
      const value = attributes.get(name) ?? '';
      if (!/^\d+$/.test(value)) throw new Error(`${name} is no whole number: ${tag}`);
      return Number(value);
    };
    const span = (side: 'this' | 'source') => {
      const begin = whole(`${side}_offset`);
      return { begin, end: begin + whole(`${side}_length`) };
    };
    const source = attributes.get('source_reference');
    if (reference === undefined || source === undefined) throw new Error(`no pair of texts is named: ${tag}`);
    yield [keyOf(reference, source), { suspicious: span('this'), source: span('source') }];
  }
}
