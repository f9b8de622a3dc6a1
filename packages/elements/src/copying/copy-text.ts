/**
 * Puts text on the clipboard. Where the browser does not allow that, the text is selected in a field, `field`, for a person to copy.
 *
 * @returns Whether it is on the clipboard.
 */
export async function copyText(text: string, field: () => Promise<HTMLTextAreaElement | HTMLInputElement | null>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    (await field())?.select();
    return false;
  }
}
