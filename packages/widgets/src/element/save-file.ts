/** Hands a text over as a file, as a link to it would. */
export function saveFile(name: string, text: string, type = 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is done with.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
