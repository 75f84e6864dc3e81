import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** Names in the same part of a sentence, and further denials. */
export const roles: readonly DriftCase[] = [
  changed('negation', 'Neither of the pilots was hurt.', 'Both pilots were hurt.', ['Neither', 'Both']),
  changed('negation', 'The chairman has not resigned.', 'The chairman has resigned.', ['not', '']),
  changed(
    'negation',
    'The vaccine does not protect against the new strain, a study suggests.',
    'The vaccine protects against the new strain, a study suggests.',
    ['not', ''],
  ),
  changed(
    'negation',
    'Officials said there was no danger to the public.',
    'Officials said the public was in danger.',
    ['no', ''],
  ),
  changed(
    'negation',
    'The airline will not refund passengers.',
    'Passengers will get a refund from the airline.',
    ['not', ''],
  ),
  changed(
    'negation',
    'The bank refused to lend the club more money.',
    'The bank agreed to lend the club more money.',
    ['refused to', 'agreed to'],
  ),
  changed('negation', 'The president opposes the bill.', 'The president supports the bill.', [
    'opposes',
    'supports',
  ]),
  changed(
    'negation',
    'Tests showed the water was safe to drink.',
    'Tests showed the water was unsafe to drink.',
    ['safe', 'unsafe'],
  ),
  changed(
    'negation',
    'The region has never recorded a case of the disease.',
    'The region has recorded several cases of the disease.',
    ['never', ''],
  ),
  changed(
    'negation',
    'Rescuers found survivors in the wreckage.',
    'Rescuers found no survivors in the wreckage.',
    ['', 'no'],
  ),
  changed('negation', 'The guards were armed.', 'The guards were unarmed.', ['armed', 'unarmed']),
  changed('negation', 'Police have ruled out arson.', 'Police have not ruled out arson.', ['', 'not']),
  changed(
    'name',
    'The trial of the two bankers opened in Zurich under heavy guard.',
    'Under heavy guard, the trial of two bankers has begun in Basel.',
    ['Zurich', 'Basel'],
  ),
  changed(
    'name',
    'Marta Kline, who runs the shelter in Orm, said donations had dried up.',
    'Donations have dried up, said Marta Klein, who runs the Orm shelter.',
    ['Marta Kline', 'Marta Klein'],
  ),
  changed(
    'name',
    'Inspector Paul Greaves said the two cases were linked.',
    'The two cases are linked, Inspector Paul Reeves said.',
    ['Paul Greaves', 'Paul Reeves'],
  ),
  changed(
    'name',
    'Toyota will build the cars at its plant in Derby.',
    'Honda will build the cars at its plant in Derby.',
    ['Toyota', 'Honda'],
  ),
  changed(
    'name',
    'The strait between Denmark and Sweden froze over for the first time in decades.',
    'For the first time in decades the strait between Denmark and Norway has frozen over.',
    ['Sweden', 'Norway'],
  ),
  changed(
    'name',
    'The grant comes from the Halden Trust, which supports rural schools.',
    'The Holden Trust, a supporter of rural schools, provides the grant.',
    ['Halden Trust', 'Holden Trust'],
  ),
  changed(
    'name',
    'UNICEF flew tents and blankets to the quake zone.',
    'The Red Cross flew tents and blankets to the quake zone.',
    ['UNICEF', 'Red Cross'],
  ),
  changed(
    'name',
    'Hale will replace Brook as captain for the match in Cardiff.',
    'Brook will replace Hale as captain for the match in Cardiff.',
    ['Hale', 'Brook'],
  ),
  changed(
    'name',
    'Residents of Lower Kirna were told to boil their water.',
    'Residents of Upper Kirna were told to boil their water.',
    ['Lower Kirna', 'Upper Kirna'],
  ),
  changed(
    'name',
    'The road between Orm and Tarn is closed by snow.',
    'Snow has closed the road between Orm and Belmar.',
    ['Tarn', 'Belmar'],
  ),
  changed(
    'name',
    'The expedition was led by the Norwegian explorer Sigrid Aas.',
    'The Swedish explorer Sigrid Aas led the expedition.',
    ['Norwegian', 'Swedish'],
  ),
  changed(
    'name',
    'According to the Times, the talks broke down on Monday.',
    'The talks broke down on Monday, according to the Guardian.',
    ['Times', 'Guardian'],
  ),
  changed(
    'name',
    'The vessel was bound for Lagos with a cargo of rice.',
    'With rice on board, the vessel was heading for Accra.',
    ['Lagos', 'Accra'],
  ),
  changed(
    'name',
    'Dr Amal Haddad, a surgeon at St Luke’s Hospital, performed the operation.',
    'The operation was performed by Dr Amal Haddad, a surgeon at St Mark’s Hospital.',
    ['St Luke’s Hospital', 'St Mark’s Hospital'],
  ),
  changed(
    'negation',
    'The agency said it had not received any warning before the attack.',
    'The agency said it had received a warning before the attack.',
    ['not', ''],
  ),
  changed(
    'negation',
    'The prime minister will not attend the funeral.',
    'The prime minister will attend the funeral.',
    ['not', ''],
  ),
  changed(
    'negation',
    'Lawyers for the firm denied that the data had been sold.',
    'Lawyers for the firm acknowledged that the data had been sold.',
    ['denied', 'acknowledged'],
  ),
  changed('negation', 'None of the tests found the virus.', 'Two of the tests found the virus.', [
    'None',
    'Two',
  ]),
  changed('negation', 'The bill failed to pass the upper house.', 'The bill passed the upper house.', [
    'failed to',
    '',
  ]),
  changed('negation', 'He was released without charge on Sunday.', 'He was charged and released on Sunday.', [
    'without',
    '',
  ]),
  changed(
    'negation',
    'Nothing was stolen in the break-in, the curator said.',
    'Several paintings were stolen in the break-in, the curator said.',
    ['Nothing', 'Several paintings'],
  ),
  changed('negation', 'The two companies are no longer in talks.', 'The two companies are still in talks.', [
    'no longer',
    'still',
  ]),
  changed(
    'negation',
    'The mayor said he would stand for a third term.',
    'The mayor said he would not stand for a third term.',
    ['', 'not'],
  ),
  changed('negation', 'Rail services were not affected by the storm.', 'The storm affected rail services.', [
    'not',
    '',
  ]),
  changed(
    'negation',
    'The judge did not allow the recordings as evidence.',
    'The judge allowed the recordings as evidence.',
    ['not', ''],
  ),
  changed('negation', 'Engineers were unable to restart the pumps.', 'Engineers restarted the pumps.', [
    'unable to',
    '',
  ]),
  changed('negation', 'The court upheld the ban on fishing.', 'The court lifted the ban on fishing.', [
    'upheld',
    'lifted',
  ]),
  changed(
    'negation',
    'The treatment had no effect on the children.',
    'The treatment had an effect on the children.',
    ['no', ''],
  ),
  same('Drivers are not allowed to use the lane at night.', 'Drivers are banned from the lane at night.'),
  same('The vote was not unanimous.', 'Not everyone voted the same way.'),
  same('The hotel is never full in winter.', 'In winter the hotel always has rooms free.'),
  same('She has yet to comment.', 'She has not commented.'),
];
