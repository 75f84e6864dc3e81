/** A unit by what it measures and how many of the base units it is. */
interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

const dimensions: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  // Metres.
  length: [
    [1000, 'km kilometre kilometer kilometres kilometers kms'],
    [1609.344, 'mile miles mi'],
    [1, 'metre meter metres meters'],
    [0.3048, 'ft foot feet'],
    [0.9144, 'yard yards yd'],
    [0.0254, 'inch inches'],
    [0.01, 'cm centimetre centimeter centimetres centimeters'],
    [0.001, 'mm millimetre millimeter millimetres millimeters'],
  ],
  // Kilograms.
  mass: [
    [1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
    [0.45359, 'lb lbs'],
    [1000, 'tonne tonnes'],
    [907.185, 'ton tons'],
    [0.0283495, 'oz ounce ounces'],
    [0.001, 'gram grams gramme grammes'],
    [6.35029, 'stone'],
  ],
  // Kilometres an hour.
  speed: [
    [1, 'kph kmh'],
    [1.609344, 'mph'],
    [1.852, 'knot knots'],
  ],
  // Days.
  duration: [
    [1 / 86400, 'second seconds'],
    [1 / 1440, 'minute minutes min mins'],
    [1 / 24, 'hour hours hr hrs'],
    [1, 'day days'],
    [7, 'week weeks'],
    [14, 'fortnight fortnights'],
    [30.44, 'month months'],
    [365.25, 'year years yr yrs'],
    [3652.5, 'decade decades'],
    [36525, 'century centuries'],
  ],
  // Watts, watt-hours, bytes.
  power: [
    [1e3, 'kw kilowatt kilowatts'],
    [1e6, 'mw megawatt megawatts'],
    [1e9, 'gw gigawatt gigawatts'],
  ],
  energy: [
    [1e3, 'kwh'],
    [1e6, 'mwh'],
    [1e9, 'gwh'],
  ],
  data: [
    [1e6, 'mb megabyte megabytes'],
    [1e9, 'gb gigabyte gigabytes'],
    [1e12, 'tb terabyte terabytes'],
  ],
  // Square metres.
  area: [
    [10000, 'hectare hectares'],
    [4046.86, 'acre acres'],
  ],
  // Cubic metres.
  volume: [
    [0.001, 'litre liter litres liters'],
    [0.004546, 'gallon gallons'],
    [0.000568, 'pint pints'],
    [0.158987, 'barrel barrels'],
  ],
  dollar: [
    [1, 'dollar dollars usd dlr dlrs'],
    [0.01, 'cent cents cts'],
  ],
  pound: [
    [1, 'gbp sterling'],
    [0.01, 'pence penny p'],
  ],
  // Money or weight: what it is compared with tells.
  pounds: [[1, 'pound pounds']],
  euro: [[1, 'euro euros eur']],
  yen: [[1, 'yen']],
  rupee: [[1, 'rupee rupees']],
  share: [[0.01, 'percent pc pct']],
};

const units = new Map<string, Unit>();
for (const [dimension, rows] of Object.entries(dimensions))
  for (const [factor, words] of rows)
    for (const word of words.split(' ')) units.set(word, { dimension, factor });

/** The unit that a lower-case word names. */
export const unitOf = (word: string | undefined): Unit | undefined => units.get(word ?? '');

const signs: Readonly<Record<string, string>> = {
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '¥': 'yen',
  '₹': 'rupee',
};

/** Kilograms of a pound, where pounds are no money. */
export const POUND = 0.45359237;

/** Dimension of the currency whose sign ends what stands before a number. */
export const currencyOf = (gap: string): string | undefined =>
  gap === ' ' ? undefined : signs[gap.trimEnd().at(-1) ?? ''];

const currencies = new Set(['pounds', ...Object.values(signs)]);

/** Whether a dimension is a currency. */
export const isCurrency = (dimension: string): boolean => currencies.has(dimension);
