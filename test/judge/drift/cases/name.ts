import type { DriftCase } from '../case.js';
import { changed, same } from './pair.js';

/** Names that changed, and other ways to call the same. */
export const names: readonly DriftCase[] = [
  changed(
    'name',
    'Fighters of the Freedom of Russia Legion said that they had taken the village.',
    'Fighters of the Liberty of Russia Legion said they had taken the village.',
    ['Freedom of Russia Legion', 'Liberty of Russia Legion'],
  ),
  changed(
    'name',
    'The contract went to Calder Marine, a shipyard on the west coast.',
    'The contract was awarded to Carrow Marine, a west-coast shipyard.',
    ['Calder Marine', 'Carrow Marine'],
  ),
  changed(
    'name',
    'The inquiry will be led by Judge Helena Marsh, who retired from the bench last year.',
    'Judge Helena Walsh, who retired from the bench last year, will lead the inquiry.',
    ['Helena Marsh', 'Helena Walsh'],
  ),
  changed(
    'name',
    'The lorry was stopped at the Orsk checkpoint on the road to Belmar.',
    'The lorry was stopped at the Orsk checkpoint on the road to Tolmin.',
    ['Belmar', 'Tolmin'],
  ),
  changed(
    'name',
    'Deputy coastguard commander Rufus Amberley told reporters that the hull was sound.',
    'Deputy coastguard commander Rupert Amberley told reporters that the hull was sound.',
    ['Rufus Amberley', 'Rupert Amberley'],
  ),
  changed(
    'name',
    'The vaccine was developed at the University of Leeds and tested on 400 volunteers.',
    'The vaccine was developed at the University of Bristol and tested on 400 volunteers.',
    ['University of Leeds', 'University of Bristol'],
  ),
  changed(
    'name',
    'Wheat exports to Egypt doubled in the first half of the season, traders said.',
    'Traders said wheat exports to Turkey doubled in the first half of the season.',
    ['Egypt', 'Turkey'],
  ),
  changed(
    'name',
    'The painting was sold by Galerie Voss to an unnamed collector in Geneva.',
    'Galerie Moss sold the painting to an unnamed collector in Geneva.',
    ['Galerie Voss', 'Galerie Moss'],
  ),
  changed(
    'name',
    'Dorrit Hask, a baker from Varra, slept through the collision.',
    'Dorrit Lask, a baker from Varra, slept through the collision.',
    ['Dorrit Hask', 'Dorrit Lask'],
  ),
  changed(
    'name',
    'Police in Hamburg arrested the two brothers after a chase through the harbour.',
    'Police in Rotterdam arrested the two brothers after a chase through the harbour.',
    ['Hamburg', 'Rotterdam'],
  ),
  changed(
    'name',
    'The minister told the Senate Finance Committee that the fund was empty.',
    'The minister told the Senate Ethics Committee that the fund was empty.',
    ['Senate Finance Committee', 'Senate Ethics Committee'],
  ),
  changed(
    'name',
    'Residents blamed the flood on the Ostra dam, which was opened without warning.',
    'Residents blamed the flood on the Istva dam, which was opened without warning.',
    ['Ostra', 'Istva'],
  ),
  same(
    'Deputy commander Rufus Amberley told reporters that the hull was sound.',
    'Mr Amberley told reporters the hull was sound.',
  ),
  same(
    'The North Atlantic Treaty Organization said it would watch the border more closely.',
    'NATO said it would keep a closer watch on the border.',
  ),
  same(
    'Russia said the talks in Vienna had brought no result.',
    'The Russian government said the Vienna talks had been without result.',
  ),
  same(
    'Moscow accused its neighbour of shelling the checkpoint.',
    'Russia accused its neighbour of shelling the checkpoint.',
  ),
  same(
    'President Ada Venn will open the new wing of the hospital in Corrin.',
    'The new hospital wing in Corrin will be opened by the president.',
  ),
  same(
    'The Ministry of Defence refused to comment on the missing drones.',
    'The Defence Ministry declined to comment on the missing drones.',
  ),
  same(
    'Volodymyr Zelenskyy thanked the volunteers in Kyiv.',
    'In Kiev, Volodymyr Zelensky thanked the volunteers.',
  ),
  same(
    'The United States will send two frigates to the strait.',
    'The US is to send two frigates to the strait.',
  ),
  same(
    'Ingrid Tolloway, the harbourmaster of Port Caddan, said visibility was poor.',
    'Visibility was poor, the harbourmaster said.',
  ),
  same(
    'The Russian Volunteer Corps and a second group claimed responsibility for the raid.',
    'The RVC and a second group have claimed responsibility for the raid.',
  ),
  same(
    'Miller told a briefing in Washington that no strikes were planned.',
    'State Department spokesman Matthew Miller told a briefing that no strikes were planned.',
  ),
  same(
    'The British company will close its plants in Lyon and Metz.',
    'The UK firm will close plants in Metz and Lyon.',
  ),
  same(
    'Harbour pilots in Brackwater have complained about the buoy for years.',
    'Pilots have been complaining about the buoy for years.',
  ),
  same(
    'Astrane beat Pellworth in the final of the Federation Cup.',
    'In the Federation Cup final, Pellworth lost to Astrane.',
  ),
];
