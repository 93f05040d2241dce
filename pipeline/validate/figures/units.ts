/**
 * What is counted. Units of one base can be turned into each other; all others differ.
 *
 * `percent` and a fraction are shares of a whole; `points` is what parts two percentages.
 */
export type Unit = {
  readonly name: string;
  readonly base: string;
  /** How many of the base make one: a kilometre is 1000 metres. */
  readonly factor: number;
};

/** By base: how many of it each unit is. Minutes become hours, but no number of days is a month. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  whole: { percent: 0.01, permille: 0.001, whole: 1 },
  points: { points: 1, "basis points": 0.01 },
  second: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  month: { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 },
  metre: { millimetre: 0.001, centimetre: 0.01, metre: 1, kilometre: 1000 },
  inch: { inch: 1, foot: 12, yard: 36, mile: 63_360 },
  gram: { milligram: 0.001, gram: 1, kilogram: 1000, tonne: 1_000_000 },
  ounce: { ounce: 1, pound: 16, stone: 224 },
  ton: { ton: 1 },
  hectare: { hectare: 1 },
  acre: { acre: 1 },
  litre: { millilitre: 0.001, litre: 1 },
  gallon: { gallon: 1, pint: 0.125 },
  barrel: { barrel: 1 },
  mph: { mph: 1 },
  "km/h": { "km/h": 1 },
  celsius: { celsius: 1 },
  fahrenheit: { fahrenheit: 1 },
  degree: { degree: 1 },
  watt: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 },
  "watt-hour": { "kilowatt-hour": 1e3, "megawatt-hour": 1e6, "terawatt-hour": 1e12 },
  byte: { kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
  dollar: { dollar: 1 },
  euro: { euro: 1 },
  sterling: { sterling: 1 },
  yen: { yen: 1 },
  yuan: { yuan: 1 },
  rupee: { rupee: 1 },
  won: { won: 1 },
  ruble: { ruble: 1 },
  franc: { franc: 1 },
  crown: { crown: 1 },
  peso: { peso: 1 },
  real: { real: 1 },
  lira: { lira: 1 },
  rand: { rand: 1 },
  cent: { cent: 1 },
  penny: { penny: 1 },
  am: { am: 1 },
  pm: { pm: 1 },
  clock: { clock: 1 },
  times: { times: 1 },
};

const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNITS).flatMap(([base, units]) =>
    Object.entries(units).map(([name, factor]): [string, Unit] => [name, { name, base, factor }]),
  ),
);

/** @throws {RangeError} for a name that stands in no table: a slip in a lexicon. */
export function unitOf(name: string): Unit {
  const unit = BY_NAME.get(name);
  if (!unit) throw new RangeError(`No unit is called “${name}”.`);
  return unit;
}

/** Signs and codes before or behind a figure. "$" may be any dollar; "US$" is no more to us than "$". */
const SIGNS: Readonly<Record<string, string>> = {
  $: "dollar",
  "€": "euro",
  "£": "sterling",
  "¥": "yen",
  "₹": "rupee",
  "₩": "won",
  "₽": "ruble",
  "₺": "lira",
  "%": "percent",
  "‰": "permille",
};

export const SIGN_UNITS: ReadonlyMap<string, readonly Unit[]> = new Map(
  Object.entries(SIGNS).map(([sign, name]) => [sign, [unitOf(name)]]),
);

/** Abbreviations that all languages share, as they are written: case tells MB from Mb. */
const SYMBOLS: Readonly<Record<string, string>> = {
  km: "kilometre",
  m: "metre",
  cm: "centimetre",
  mm: "millimetre",
  ft: "foot",
  in: "inch",
  mi: "mile",
  yd: "yard",
  kg: "kilogram",
  kgs: "kilogram",
  g: "gram",
  mg: "milligram",
  t: "tonne",
  lb: "pound",
  lbs: "pound",
  oz: "ounce",
  st: "stone",
  ha: "hectare",
  l: "litre",
  ml: "millilitre",
  h: "hour",
  hr: "hour",
  hrs: "hour",
  min: "minute",
  mins: "minute",
  sec: "second",
  secs: "second",
  s: "second",
  yr: "year",
  yrs: "year",
  mph: "mph",
  kph: "km/h",
  kmh: "km/h",
  C: "celsius",
  F: "fahrenheit",
  W: "watt",
  kW: "kilowatt",
  MW: "megawatt",
  GW: "gigawatt",
  TW: "terawatt",
  kWh: "kilowatt-hour",
  MWh: "megawatt-hour",
  TWh: "terawatt-hour",
  KB: "kilobyte",
  MB: "megabyte",
  GB: "gigabyte",
  TB: "terabyte",
  pp: "points",
  bp: "basis points",
  bps: "basis points",
  p: "penny",
  am: "am",
  pm: "pm",
  x: "times",
  pc: "percent",
  pct: "percent",
  EUR: "euro",
  USD: "dollar",
  GBP: "sterling",
  JPY: "yen",
  CNY: "yuan",
  INR: "rupee",
  CHF: "franc",
  SEK: "crown",
  NOK: "crown",
  DKK: "crown",
  BRL: "real",
};

export const SYMBOL_UNITS: ReadonlyMap<string, readonly Unit[]> = new Map(
  Object.entries(SYMBOLS).map(([symbol, name]) => [symbol, [unitOf(name)]]),
);
