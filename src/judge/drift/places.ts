/**
 * Countries with what news calls them by turns: names, acronyms, people and adjective, and the seat of government that
 * stands for it; and parties that have two names. One a line; words of a name joined by `_`.
 */
const table = `
united_states us usa america american americans washington white_house
united_kingdom uk britain british britons great_britain london downing_street westminster
russia russian russians moscow kremlin russian_federation
ukraine ukrainian ukrainians kyiv kiev
china chinese beijing
france french paris elysee
germany german germans berlin
italy italian italians rome
spain spanish spaniards madrid
portugal portuguese lisbon
netherlands dutch holland hague
belgium belgian belgians
austria austrian austrians vienna
switzerland swiss bern
poland polish poles warsaw
hungary hungarian hungarians budapest
czech_republic czech czechs czechia prague
slovakia slovak slovaks bratislava
romania romanian romanians bucharest
bulgaria bulgarian bulgarians sofia
greece greek greeks athens
turkey turkish turks turkiye ankara
sweden swedish swedes stockholm
norway norwegian norwegians oslo
denmark danish danes copenhagen
finland finnish finns helsinki
iceland icelandic reykjavik
ireland irish dublin
scotland scottish scots edinburgh holyrood
wales welsh cardiff
england english
belarus belarusian belarusians minsk
moldova moldovan moldovans
georgia georgian georgians tbilisi
armenia armenian armenians yerevan
azerbaijan azerbaijani azeri baku
kazakhstan kazakh astana
serbia serbian serbs belgrade
croatia croatian croats zagreb
bosnia bosnian bosnians sarajevo
kosovo kosovan kosovar
estonia estonian estonians tallinn
latvia latvian latvians riga
lithuania lithuanian lithuanians vilnius
israel israeli israelis jerusalem
palestine palestinian palestinians
lebanon lebanese beirut
syria syrian syrians damascus
iraq iraqi iraqis baghdad
iran iranian iranians tehran
saudi_arabia saudi saudis riyadh
yemen yemeni yemenis
jordan jordanian jordanians amman
egypt egyptian egyptians cairo
libya libyan libyans tripoli
tunisia tunisian tunisians
qatar qatari qataris doha
kuwait kuwaiti kuwaitis
nepal nepalese nepali kathmandu
mongolia mongolian
slovenia slovenian slovenes ljubljana
albania albanian albanians tirana
cyprus cypriot cypriots nicosia
algeria algerian algerians algiers
morocco moroccan moroccans rabat
sudan sudanese khartoum
ethiopia ethiopian ethiopians
uganda ugandan ugandans kampala
tanzania tanzanian tanzanians
rwanda rwandan rwandans kigali
congo congolese kinshasa
angola angolan angolans luanda
zambia zambian zambians lusaka
mozambique mozambican mozambicans maputo
senegal senegalese dakar
mali malian malians bamako
niger nigerien niamey
cameroon cameroonian cameroonians
eritrea eritrean eritreans
namibia namibian namibians
kenya kenyan kenyans nairobi
somalia somali somalis mogadishu
nigeria nigerian nigerians abuja
ghana ghanaian ghanaians
south_africa south_african south_africans pretoria
zimbabwe zimbabwean harare
afghanistan afghan afghans kabul
pakistan pakistani pakistanis islamabad
india indian indians delhi new_delhi
bangladesh bangladeshi dhaka
sri_lanka sri_lankan colombo
myanmar burma burmese
thailand thai thais bangkok
vietnam vietnamese hanoi
cambodia cambodian
indonesia indonesian indonesians jakarta
malaysia malaysian malaysians
philippines philippine filipino filipinos manila
japan japanese tokyo
south_korea south_korean south_koreans seoul
north_korea north_korean north_koreans pyongyang
korea korean koreans
taiwan taiwanese taipei
australia australian australians canberra
new_zealand new_zealander wellington
canada canadian canadians ottawa
mexico mexican mexicans
brazil brazilian brazilians brasilia
argentina argentine argentinian buenos_aires
chile chilean chileans santiago
colombia colombian colombians bogota
venezuela venezuelan venezuelans caracas
peru peruvian peruvians lima
bolivia bolivian bolivians
ecuador ecuadorian ecuadorians quito
uruguay uruguayan
paraguay paraguayan
haiti haitian haitians
cuba cuban cubans havana
european_union eu europe european europeans brussels
united_nations un
conservative conservatives tory tories
republican republicans gop
democrat democrats democratic
`;

const countries = new Map<string, number>();
table
  .trim()
  .split('\n')
  .forEach((line, number) => {
    for (const name of line.split(' ')) countries.set(name.replaceAll('_', ' '), number);
  });

/** Number of the country that a lower-case name stands for, as "russian", "moscow" and "kremlin" do; −1 for none. */
export const countryOf = (name: string): number => countries.get(name) ?? -1;

/** Whether a lower-case name is that of a country, its people or its seat of government. */
export const isCountry = (name: string): boolean => countries.has(name);
