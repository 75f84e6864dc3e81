import { passageKinds } from '../../model/passage.js';
import type { PassageKind } from '../../model/passage.js';
import type { ListedPair } from '../../report/html/data.js';
import { h } from '../dom.js';
import { say as common } from '../strings/common.js';

/** A kind of passage in one letter, with how many there are; in full for those who hear it. */
export const kindMark = (kind: PassageKind, count?: number): HTMLElement =>
  h(
    'span',
    { class: `kind kind-${kind}`, title: `${count === undefined ? '' : `${count} `}${common.kind[kind]}` },
    h('span', { 'aria-hidden': 'true' }, `${common.kind[kind][0]!.toUpperCase()}${count ?? ''}`),
    count !== undefined && h('span', { class: 'spoken' }, `${count} ${common.kind[kind]}`),
  );

/** Marks of the kinds that a pair has passages of. */
export const kindMarks = ({ passages }: ListedPair): readonly HTMLElement[] =>
  passageKinds.filter((kind) => (passages[kind] ?? 0) > 0).map((kind) => kindMark(kind, passages[kind]));
