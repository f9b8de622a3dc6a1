const NAME_LENGTH_MAX = 200;

/**
 * What an upload is called: the last part of what its sender calls it, without characters that no file's name has.
 *
 * @example
 * uploadName('C:\\Documentos\\Cartera.xlsx'); // => 'Cartera.xlsx'
 */
export function uploadName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  const whole = plain.replace(/^\.+/, '');
  return whole === '' ? 'file' : whole.slice(-NAME_LENGTH_MAX);
}
