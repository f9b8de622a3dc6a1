import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FullConfig } from '@playwright/test';
import { decode, encode } from 'fast-png';

/** Colours of a palette. */
const COLOURS_MAX = 64;
/** The commonest colours, all that fill something, are kept as they are. */
const EXACT = 16;

const PICTURES = fileURLToPath(new URL('pictures', import.meta.url));

/** After a run that took pictures: writes those that are new with a palette of their commonest colours, at a third of the size. The repository keeps them for good. */
export default function shrinkPictures({ updateSnapshots }: FullConfig): void {
  if (updateSnapshots === 'none') return;
  for (const file of readdirSync(PICTURES, { recursive: true, encoding: 'utf8' })) if (file.endsWith('.png')) shrink(`${PICTURES}/${file}`);
}

function shrink(path: string): void {
  const { width, height, channels, data, palette } = decode(readFileSync(path));
  if (palette) return;
  const colourOf = (pixel: number): number =>
    [0, 1, 2].reduce((colour, channel) => colour * 256 + (data[pixel * channels + channel] ?? 0), 0);
  const colours = Uint32Array.from({ length: width * height }, (_, pixel) => colourOf(pixel));
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => shadesOf(colour));
  const shades = paletteOf(byCount);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(shadesOf(colour), shades)]));
  const indices = Uint8Array.from(colours, (colour) => places.get(colour) ?? 0);
  writeFileSync(path, encode({ width, height, data: indices, channels: 1, depth: 8, palette: shades }, { zlib: { level: 9 } }));
}

/** The fewest steps between a colour and the one that stands for it, with which a palette is enough. */
function paletteOf(byCount: readonly Shades[]): Shades[] {
  for (let reach = 0; ; reach += 2) {
    const kept: Shades[] = [];
    for (const shades of byCount) {
      if (kept.length > COLOURS_MAX) break;
      if (kept.length < EXACT || kept.every((one) => distance(one, shades) > reach)) kept.push(shades);
    }
    if (kept.length <= COLOURS_MAX) return kept;
  }
}

type Shades = [red: number, green: number, blue: number];

function shadesOf(colour: number): Shades {
  return [Math.floor(colour / 65_536), Math.floor(colour / 256) % 256, colour % 256];
}

function nearest(wanted: Shades, among: readonly Shades[]): number {
  const distances = among.map((shades) => distance(shades, wanted));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: Shades, other: Shades): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
