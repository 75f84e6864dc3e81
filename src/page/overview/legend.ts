import { passageKinds } from '../../model/passage.js';
import type { Verdict } from '../../model/result.js';
import { h } from '../dom.js';
import { say as common } from '../strings/common.js';
import { say } from '../strings/overview.js';
import { kindMark } from './kinds.js';

/** What verdicts and kinds of passages mean. */
export const legend = (verdicts: readonly Verdict[]): HTMLElement =>
  h(
    'details',
    { class: 'legend small' },
    h('summary', {}, say.legend),
    h(
      'dl',
      {},
      ...verdicts.map((verdict) =>
        h(
          'div',
          {},
          h('dt', {}, h('span', { class: `verdict ${verdict}` }, common.verdict[verdict])),
          h('dd', {}, common.verdictMeans[verdict]),
        ),
      ),
      ...passageKinds.map((kind) =>
        h(
          'div',
          {},
          h('dt', {}, kindMark(kind), ' ', common.kind[kind]),
          h('dd', {}, common.kindMeans[kind]),
        ),
      ),
    ),
  );
