import { fault } from '../assert/index.js';
import type { CurrencyCode } from './money.types.js';

/**
 * ISO 4217 list one by number of decimals. MGA and MRU count in fifths; the list gives them 2. BGN left the list on 2026-01-01 and is kept
 * for documents of before.
 */
const CODES_BY_DECIMALS: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
  [
    2,
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP ' +
      'CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT ' +
      'LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR ' +
      'RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES ' +
      'WST XAD XCD XCG YER ZAR ZMW ZWG',
  ],
];

/** On the list, but no money has decimals of them: metals, funds, testing, none. */
const WITHOUT_MINOR_UNIT = 'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX';

const DECIMALS: ReadonlyMap<CurrencyCode, number> = new Map(
  CODES_BY_DECIMALS.flatMap(([decimals, codes]) => codes.split(' ').map((code) => [code, decimals] as const)),
);

/**
 * How many decimals a currency has by ISO 4217 (not by `Intl`, which differs).
 *
 * @throws `money.without_minor_unit` (XAU, XXX …); `money.unknown_currency`.
 * @see ISO 4217 list one. Golden: tests/golden/money.
 * @example
 * minorUnits('MXN'); // => 2; CLP is 0, KWD is 3
 */
export function minorUnits(currency: CurrencyCode): number {
  const decimals = DECIMALS.get(currency);
  if (decimals !== undefined) return decimals;
  throw fault(WITHOUT_MINOR_UNIT.split(' ').includes(currency) ? 'money.without_minor_unit' : 'money.unknown_currency');
}
