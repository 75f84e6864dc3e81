import { describe, expect, it } from 'vitest';
import { Detector } from '../src/detector.js';
import type { Document } from '../src/model/document.js';
import { readScoreModel } from '../src/read/score.js';

const wire: Document = {
  id: 'wire',
  text:
    'A car ferry carrying 217 passengers ran aground in thick fog outside Port Caddan on Tuesday. ' +
    '“We lowered both anchors,” the captain, Ines Varga, told the coast guard.',
};
const paper: Document = { id: 'paper', text: wire.text.replace('217', '240').replace('Tuesday', 'Monday') };

describe('the detector', () => {
  it('says the same of a pair when it has let go of its documents', () => {
    const detector = new Detector(readScoreModel());
    const pair = detector.pair(wire, paper);
    expect(pair.passages).not.toHaveLength(0);
    expect([wire, paper].map((document) => detector.keeps(document))).toEqual([true, true]);
    detector.forget(wire);
    expect([wire, paper].map((document) => detector.keeps(document))).toEqual([false, true]);
    expect(detector.pair(wire, paper)).toEqual(pair);
  });
});
