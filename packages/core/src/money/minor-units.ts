import { fault } from '../assert/index.js';
import type { CurrencyCode } from './money.types.js';

/**
 * ISO 4217 list one by number of decimals; MGA and MRU count in fifths, the list gives them 2; BGN left the list on 2026-01-01 and is kept for documents of before.
 * By first letter, which stands once: 'BAMBD' is BAM and BBD. Every page that shows money carries it, and so it is a third shorter.
 */
const CODES_BY_DECIMALS: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMFRW PYG RWF UGXYI VNDUV XAFOFPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
  [
    2,
    'AEDFNLLMDOARSUDWGZN BAMBDDTGNMDNDOBOVRLSDTNWPYNZD CADDFHEHFHWNYOPOURCUPVEZK DKKOPZD EGPRNTBUR FJDKP GBPELHSIPMDTQYD ' +
      'HKDNLTGUF IDRLSNRRR JMD KESGSHRPWYDZT LAKBPKRRDSL MADDLGAKDMKNTOPRUURVRWKXNXVYRZN NADGNIOOKPRZD PABENGKHPKRLN QAR RONSDUB ' +
      'SARBDCRDGEKGDHPLEOSRDSPTNVCYPZL THBJSMTOPRYTDWDZS UAHSDSNYUZS VEDES WST XADCDCG YER ZARMWWG',
  ],
];

/** On the list, but no money has decimals of them: metals, funds, testing, none. */
const WITHOUT_MINOR_UNIT = /^X(?:A[GU]|B[ABCD]|DR|P[DT]|SU|TS|UA|XX)$/;

const DECIMALS: ReadonlyMap<CurrencyCode, number> = new Map(
  CODES_BY_DECIMALS.flatMap(([decimals, groups]) =>
    groups.split(' ').flatMap((group) => (group.slice(1).match(/../g) ?? []).map((rest) => [group.charAt(0) + rest, decimals] as const)),
  ),
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
  throw fault(WITHOUT_MINOR_UNIT.test(currency) ? 'money.without_minor_unit' : 'money.unknown_currency');
}
