/** What a cell's number format makes of a value: one section for all, or for what is above zero, below it, and zero. */
export type NumberFormat = readonly FormatSection[];

/** One section of a number format. */
export interface FormatSection {
  /** 'day' has year, month or day in it; 'time' only hours and less; 'plain' shows a number so that nothing can be told from it. */
  readonly shows: 'day' | 'time' | 'number' | 'percent' | 'plain';
  /** Of 'number' and 'percent': digits after the decimal sign. */
  readonly decimals?: number;
  /** Digits that are filled up with zeros, as documents' numbers are kept: '0' stands for a digit, the rest for itself. */
  readonly digits?: readonly Shown[];
  /** Of 'day': hours, minutes or seconds beside it. */
  readonly withTime?: true;
  /** Of 'time': hours that do not begin anew each day. */
  readonly runsOn?: true;
  /** When it is taken, where the format says so. */
  readonly condition?: (value: number) => boolean;
}

/** A piece of what a format shows. */
export interface Shown {
  readonly text: string;
  readonly isDigit: boolean;
}

export const GENERAL: NumberFormat = [{ shows: 'plain' }];

/** Longer than any program lets a format be. */
const FORMAT_LENGTH_MAX = 1000;

const TOKEN = /"([^"]*)"|\\([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|General|AM\/PM|A\/P|[\s\S]/gi;

/**
 * Reads the code of a number format, as it stands in a file: in English whatever the program's language.
 *
 * @example
 * parseNumberFormat('[$-80A]dd/mm/yyyy;@'); // => [{ shows: 'day' }, { shows: 'plain' }]
 * parseNumberFormat('$#,##0.00'); // => [{ shows: 'number', decimals: 2 }]
 * parseNumberFormat('0 \\d\\í\\a\\s'); // a number: escaped letters are no days
 */
export function parseNumberFormat(code: string): NumberFormat {
  if (code.length > FORMAT_LENGTH_MAX) return GENERAL;
  const sections = [new SectionReading()];
  for (const [token, quoted, escaped, bracket] of code.matchAll(TOKEN)) {
    const section = sections.at(-1) as SectionReading;
    if (token === ';') sections.push(new SectionReading());
    else if (quoted !== undefined) section.literal(quoted);
    else if (escaped !== undefined) section.literal(escaped);
    else if (bracket !== undefined) section.bracket(bracket);
    else if (token.length === 2 && /^[_*]/.test(token)) section.literal(token.startsWith('_') ? ' ' : '');
    else section.code(token);
  }
  return sections.slice(0, 3).map((section) => section.read());
}

const TESTS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

/** A section as its tokens come. */
class SectionReading {
  private codes = '';
  private readonly shown: Shown[] = [];
  private isElapsed = false;
  private hasCurrency = false;
  private condition: FormatSection['condition'];

  literal(text: string): void {
    if (/\p{Sc}/u.test(text)) this.hasCurrency = true;
    this.shown.push({ text, isDigit: false });
  }

  /** A condition, hours that run past a day, a currency with its country; colours say nothing of the value. */
  bracket(text: string): void {
    const test = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text.trim());
    const [, sign = '', limit = ''] = test ?? [];
    if (test) this.condition = (value) => TESTS[sign]?.(value, Number(limit)) ?? false;
    else if (/^(h+|m+|s+)$/i.test(text)) this.isElapsed = true;
    else if (/^\$[^-]/.test(text)) this.hasCurrency = true;
  }

  code(token: string): void {
    if (/\p{Sc}/u.test(token)) this.hasCurrency = true;
    this.codes += token;
    this.shown.push({ text: token, isDigit: token === '0' });
  }

  read(): FormatSection {
    return { ...this.kind(), ...(this.condition && { condition: this.condition }) };
  }

  private kind(): FormatSection {
    const { codes } = this;
    if (this.isElapsed) return { shows: 'time', runsOn: true };
    if (/general|@|[0#?]e[-+]/i.test(codes)) return { shows: 'plain' };
    // Letters beside places of digits are a currency that nobody put in quotes; only seconds have digits behind them.
    if (!/[0#?]/.test(codes.replaceAll(/s\.0+/gi, 's'))) {
      if (/[ydgbe]/i.test(codes) || (/m/i.test(codes) && !/[hs]|am\/pm|a\/p/i.test(codes))) {
        const withTime = /[hs]|am\/pm|a\/p/i.test(codes);
        return { shows: 'day', ...(withTime && { withTime }) };
      }
      if (/[hms]|am\/pm|a\/p/i.test(codes)) return { shows: 'time' };
    }
    // Halves and thirds, and thousands left out of sight: what is shown is not the value.
    const places = codes.replaceAll(/[^0#?.,%/]/g, '');
    if (!/[0#?]/.test(places) || places.includes('/') || /[0#?],+(\.|%|$)/.test(places)) return { shows: 'plain' };
    const [whole = '', fraction = ''] = places.split('.');
    const decimals = fraction.replaceAll(/[^0#?]/g, '').length;
    if (places.includes('%')) return { shows: 'percent', decimals };
    const isId = /^00+$/.test(whole) && !places.includes('.') && !this.hasCurrency;
    return { shows: 'number', decimals, ...(isId && { digits: this.shown }) };
  }
}
