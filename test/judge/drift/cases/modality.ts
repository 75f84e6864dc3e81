import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** What was told as a fact on one side, and other ways to leave it open. */
export const modalities: readonly DriftCase[] = [
  changed(
    'modality',
    'Moscow claimed that 70 attackers were killed in the operation.',
    'In the operation 70 attackers were killed.',
    ['claimed', ''],
  ),
  changed(
    'modality',
    'The mayor allegedly took bribes from two builders.',
    'The mayor took bribes from two builders.',
    ['allegedly', ''],
  ),
  changed(
    'modality',
    'The airline may cancel its night flights to the island.',
    'The airline has cancelled its night flights to the island.',
    ['may', ''],
  ),
  changed(
    'modality',
    'The brewer plans to close its plant in Corrin.',
    'The brewer has closed its plant in Corrin.',
    ['plans to', ''],
  ),
  changed(
    'modality',
    'The general was reportedly wounded in the shelling of the port.',
    'The general was wounded in the shelling of the port.',
    ['reportedly', ''],
  ),
  changed(
    'modality',
    'The spill killed thousands of fish in the estuary.',
    'The spill may have killed thousands of fish in the estuary.',
    ['', 'may'],
  ),
  changed(
    'modality',
    'The fire was started by a suspected arsonist in the warehouse.',
    'The fire was started by an arsonist in the warehouse.',
    ['suspected', ''],
  ),
  changed(
    'modality',
    'The alleged attack on the convoy took place near the ford.',
    'The attack on the convoy took place near the ford.',
    ['alleged', ''],
  ),
  same(
    'Moscow claimed that 70 attackers were killed in the operation.',
    'In the operation 70 attackers were killed, Moscow said.',
  ),
  same(
    'The mayor allegedly took bribes from two builders.',
    'The mayor is accused of taking bribes from two builders.',
  ),
  same(
    'The airline may cancel its night flights to the island.',
    'The airline could cancel night flights to the island.',
  ),
  same('The brewer plans to close its plant in Corrin.', 'The brewer intends to shut its Corrin plant.'),
  same(
    'The general was reportedly wounded in the shelling of the port.',
    'According to local media, the general was wounded in the shelling of the port.',
  ),
  same(
    'Residents claimed the smell had come from the tannery.',
    'Residents alleged that the smell came from the tannery.',
  ),
  same(
    'The council said in May that it would repair the lock.',
    'In May the council said that it would repair the lock.',
  ),
  same(
    'The islanders claimed compensation for the lost cattle.',
    'The islanders asked for compensation for the cattle they lost.',
  ),
];
