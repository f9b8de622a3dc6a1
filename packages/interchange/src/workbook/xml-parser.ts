import { isFault } from '@cartera/core';
import { SaxesParser } from 'saxes';
import { XML_DEPTH_MAX, XML_TOKEN_MAX } from './limits.js';
import { notATable } from './not-a-table.js';
import { beyondLimits } from './beyond-limits.js';

/** Who hears of a document's elements. Names come without their prefix: some programs write `x:row`. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Parses XML as its text comes, without keeping it. Definitions of types are refused, and with them entities that unfold.
 *
 * @throws file.not_a_table (xml_damaged), file.beyond_limits (depth, one tag or text without end).
 */
export function xmlParser(handlers: XmlHandlers): { write(text: string): void; end(): void } {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let silent = 0;
  parser.on('opentag', ({ name, attributes }) => {
    silent = 0;
    depth += 1;
    if (depth > XML_DEPTH_MAX) throw beyondLimits('xml_depth', XML_DEPTH_MAX);
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    silent = 0;
    depth -= 1;
    handlers.close?.(localName(name));
  });
  const text = (piece: string): void => {
    silent = 0;
    handlers.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('comment', () => (silent = 0));
  parser.on('doctype', () => {
    throw notATable('xml_damaged');
  });
  return {
    write(piece) {
      silent += piece.length;
      orDamaged(() => parser.write(piece));
      if (silent > XML_TOKEN_MAX) throw beyondLimits('xml_token', XML_TOKEN_MAX);
    },
    end() {
      orDamaged(() => parser.close());
    },
  };
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function orDamaged(parse: () => unknown): void {
  try {
    parse();
  } catch (error) {
    throw isFault(error) ? error : notATable('xml_damaged');
  }
}
