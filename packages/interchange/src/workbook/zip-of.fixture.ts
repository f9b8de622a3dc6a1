import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip; what is stated of it may be a lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly says?: { readonly unpacked?: number; readonly checksum?: number; readonly flags?: number };
}

/** A zip, byte by byte, so that it can be one that no program writes. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const { unpacked = content.length, checksum = crc32(content), flags = 0 } = part.says ?? {};
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800 | flags, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(checksum, 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(unpacked, 18);
    facts.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed]);
    bodies.push(body);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), facts, tail, name]));
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end]);
}
