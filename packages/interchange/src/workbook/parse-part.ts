import { PART_BYTES_MAX } from './limits.js';
import { xmlParser, type XmlHandlers } from './xml-parser.js';
import type { ZipParts } from './zip-parts.js';

/** Parses a part to its end. */
export async function parsePart(parts: ZipParts, name: string, handlers: XmlHandlers, bytesMax = PART_BYTES_MAX): Promise<void> {
  const parser = xmlParser(handlers);
  for await (const text of parts.read(name, bytesMax)) parser.write(text);
  parser.end();
}
