/** Lets the reader save a file that was made in the page. Its ending is what its type is called: `image/svg+xml` is `.svg`. */
export function saveFile(name: string | undefined, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `${name ?? ''}.${type.split(/\W/u)[1] ?? ''}`;
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
