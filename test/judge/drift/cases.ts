import type { DriftCase } from './case.js';
import { counts } from './cases/counts.js';
import { dates } from './cases/date.js';
import { figures } from './cases/figures.js';
import { mixed } from './cases/mixed.js';
import { modalities } from './cases/modality.js';
import { names } from './cases/name.js';
import { negations } from './cases/negation.js';
import { numbers } from './cases/number.js';
import { reworded } from './cases/reworded.js';
import { roles } from './cases/roles.js';
import { several } from './cases/several.js';
import { unchanged } from './cases/unchanged.js';

/** Pairs that the rules were made on, half of them without any change. */
export const developmentCases: readonly DriftCase[] = [
  ...numbers,
  ...names,
  ...dates,
  ...negations,
  ...modalities,
  ...mixed,
  ...figures,
  ...reworded,
  ...counts,
  ...roles,
  ...unchanged,
  ...several,
];
