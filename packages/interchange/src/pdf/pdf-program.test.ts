import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { FAMILY, pdfProgram } from './pdf-program.js';

const { resolve } = createRequire(import.meta.url);
const defaultStyle = { font: FAMILY };

describe('a program of our own', () => {
  test('reads no file but its fonts', async () => {
    const drawing = (await pdfProgram()).createPdf({ content: [{ image: '/etc/hostname' }], defaultStyle });
    await expect(drawing.getStream()).rejects.toThrow('Access to local file denied');
  });

  test('fetches nothing', async () => {
    const drawing = (await pdfProgram()).createPdf({
      content: [{ image: 'pixel' }],
      images: { pixel: 'http://127.0.0.1:9/pixel.png' },
      defaultStyle,
    });
    await expect(drawing.getStream()).rejects.toThrow('Access to URL denied');
  });

  test('leaves the one of the module as it is', async () => {
    const { default: shared } = await import('pdfmake');
    await pdfProgram();
    expect({ ...shared }).not.toHaveProperty('fonts', expect.objectContaining({ [FAMILY]: expect.anything() }));
  });

  test('takes other fonts, and reads those alone', async () => {
    const italic = resolve('pdfmake/build/fonts/Roboto/Roboto-Italic.ttf');
    const program = await pdfProgram({ regular: italic, bold: italic });
    await expect(program.createPdf({ content: ['a'], defaultStyle }).getBuffer()).resolves.toBeInstanceOf(Uint8Array);
    await expect(
      program.createPdf({ content: [{ image: resolve('pdfmake/build/fonts/Roboto/Roboto-Regular.ttf') }], defaultStyle }).getStream(),
    ).rejects.toThrow('denied');
  });
});
