import type { Language } from './languages.js';
import { exact, type ExactNumber, type Money, TEN } from './money.js';

interface Unit {
  power: number;
  name: string;
}
interface Style {
  /** Largest first; the last is the plain number. */
  units: readonly Unit[];
  /** Decimal places at most with a unit; 3,285 million reads as 3.285 billion in English. */
  places: number;
  write: (number: string, unit: string, currency: string) => string;
}

const PLAIN_PLACES = 2;
/** As many as 亿 has before it comes to a fraction of the unit; with more, or with a fraction, the plain number reads better. */
const EXACT_PLACES = 8;

const CURRENCY_NAMES: Readonly<Record<'zh-Hans' | 'zh-Hant', Readonly<Record<string, string>>>> = {
  'zh-Hans': { CNY: '元', USD: '美元', TWD: '新台币', EUR: '欧元', HKD: '港元', JPY: '日元' },
  'zh-Hant': { CNY: '元', USD: '美元', TWD: '新台幣', EUR: '歐元', HKD: '港元', JPY: '日圓' },
};

const chinese = (
  language: 'zh-Hans' | 'zh-Hant',
  trillion: string,
  hundredMillion: string,
  tenThousand: string,
) => ({
  units: [
    { power: 12, name: trillion },
    { power: 8, name: hundredMillion },
    { power: 4, name: tenThousand },
    { power: 0, name: '' },
  ],
  places: 2,
  write: (number: string, unit: string, currency: string) =>
    `${number}${unit}${CURRENCY_NAMES[language][currency] ?? ` ${currency}`}`,
});

const STYLES: Readonly<Record<Language, Style>> = {
  'zh-Hans': chinese('zh-Hans', '万亿', '亿', '万'),
  'zh-Hant': chinese('zh-Hant', '萬億', '億', '萬'),
  en: {
    units: [
      { power: 12, name: ' trillion' },
      { power: 9, name: ' billion' },
      { power: 6, name: ' million' },
      { power: 0, name: '' },
    ],
    places: 3,
    write: (number, unit, currency) => `${currency} ${number}${unit}`,
  },
};

/**
 * For reading: `32.85亿元`, `32.85億元`, `CNY 3.285 billion`. Rounded half-even to two places (three of a
 * million or more in English).
 */
export function formatShort(money: Money, language: Language): string {
  const { units, places } = STYLES[language];
  const amount = exact(money.amount);
  const rounded = units.map((unit) => ({
    unit,
    number: inUnit(amount, unit, unit.power ? places : PLAIN_PLACES),
  }));
  const fits = rounded.find(({ number }) => number.abs().gte(1)) ?? rounded.at(-1);
  return fits ? written(fits.number, fits.unit, money.currency, language) : '';
}

/**
 * The same without rounding (`12.3456789亿元`): in the unit that `formatShort` takes where it is of whole
 * units of the currency and eight places are enough;
 * `parseMoney` in the same language reads it back to the same amount.
 */
export function formatExact(money: Money, language: Language): string {
  const { units } = STYLES[language];
  const amount = exact(money.amount);
  const fits = units.find((unit) => {
    const number = scaled(amount, unit);
    return amount.isInteger() && number.abs().gte(1) && number.decimalPlaces() <= EXACT_PLACES;
  });
  const unit = fits ?? { power: 0, name: '' };
  return written(scaled(amount, unit), unit, money.currency, language);
}

const scaled = (amount: ExactNumber, unit: Unit) => amount.div(TEN.pow(unit.power));
const inUnit = (amount: ExactNumber, unit: Unit, places: number) =>
  scaled(amount, unit).toDecimalPlaces(places);

function written(number: ExactNumber, unit: Unit, currency: string, language: Language): string {
  const [whole = '', places] = number.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return STYLES[language].write(places ? `${grouped}.${places}` : grouped, unit.name, currency);
}
