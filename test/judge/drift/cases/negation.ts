import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** What was denied on one side, and other ways to say no. */
export const negations: readonly DriftCase[] = [
  changed(
    'negation',
    'The ministry did not order the evacuation of the villages.',
    'The ministry ordered the evacuation of the villages.',
    ['not', ''],
  ),
  changed(
    'negation',
    'The governor denied that the troops had crossed the river.',
    'The governor confirmed that the troops had crossed the river.',
    ['denied', 'confirmed'],
  ),
  changed(
    'negation',
    'No passengers were injured when the tram left the rails.',
    'Passengers were injured when the tram left the rails.',
    ['No', ''],
  ),
  changed(
    'negation',
    'The company failed to inspect the valves before the launch.',
    'The company inspected the valves before the launch.',
    ['failed to', ''],
  ),
  changed(
    'negation',
    'The surveyors found cracks in the east wall of the dam.',
    'The surveyors found no cracks in the east wall of the dam.',
    ['', 'no'],
  ),
  changed(
    'negation',
    'The reports have been independently verified.',
    'The reports have not been independently verified.',
    ['', 'not'],
  ),
  changed(
    'negation',
    'The tenants were evicted without a court order.',
    'The tenants were evicted with a court order.',
    ['without', 'with'],
  ),
  changed(
    'negation',
    'The museum will never return the bronzes to the island.',
    'The museum will return the bronzes to the island.',
    ['never', ''],
  ),
  changed(
    'negation',
    'The union accepted the offer after a night of talks.',
    'The union did not accept the offer after a night of talks.',
    ['', 'not'],
  ),
  same('The ministry did not order the evacuation.', 'The evacuation was never ordered by the ministry.'),
  same(
    'The jury found the driver not guilty of manslaughter.',
    'The jury found the driver innocent of manslaughter.',
  ),
  same('The claims could not be verified.', 'The claims are unverified.'),
  same(
    'It is not impossible that the wreck will be raised.',
    'It is possible that the wreck will be raised.',
  ),
  same('The governor denied any part in the raid.', 'The governor said he had no part in the raid.'),
  same('The company failed to inspect the valves.', 'The company did not inspect the valves.'),
  same(
    'No one was hurt, and the tram was back on the rails within the hour.',
    'The tram was back on the rails within the hour.',
  ),
  same('The school had no heating for a week.', 'The school was without heating for a week.'),
  same('The bridge is no longer safe for lorries.', 'The bridge is not safe for lorries any more.'),
  same(
    'Not only the roof but also the organ was damaged by the fire.',
    'The fire damaged both the roof and the organ.',
  ),
  same(
    'The minister refused to resign over the leaked letters.',
    'The minister would not resign over the leaked letters.',
  ),
];
