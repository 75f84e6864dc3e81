import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { AssetError } from '../errors.js';
import { scoreFeatures } from '../model/score.js';
import type { ScoreModel } from '../model/score.js';

const file = new URL('../judge/score/model.json', import.meta.url);

const model = z.object({
  intercept: z.number(),
  weights: z.record(z.enum(scoreFeatures), z.number()),
});

let known: ScoreModel | undefined;

/**
 * The coefficients of the score that come with this package; read once a process.
 *
 * @throws {AssetError} when they are missing or damaged
 */
export function readScoreModel(): ScoreModel {
  try {
    known ??= model.parse(JSON.parse(readFileSync(file, 'utf8')));
    return known;
  } catch (cause) {
    throw new AssetError('the coefficients of the score cannot be read', 'Install the package again.', {
      cause,
    });
  }
}
