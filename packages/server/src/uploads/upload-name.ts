const NAME_LENGTH_MAX = 200;

/**
 * What an upload is called: the last part of what its sender calls it, without characters that no file's name has.
 *
 * @example
 * uploadName('C:\\Documentos\\Cartera.xlsx'); // => 'Cartera.xlsx'
 */
export function uploadName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  // cut before what is half a character is left out: a cut may make one
  const plain = last
    .slice(-NAME_LENGTH_MAX)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .trim();
  const whole = plain.replace(/^\.+/, '');
  return whole === '' ? 'file' : whole;
}
