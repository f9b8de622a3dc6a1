/** Hands bytes to the person as a file; nothing is requested. The address that they have meanwhile is given back. */
export function downloadFile({ name, body }: { readonly name: string; readonly body: Blob }): void {
  const url = URL.createObjectURL(body);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000); // some browsers read it after the click
}
