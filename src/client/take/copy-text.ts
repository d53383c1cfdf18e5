/** Says one of the sentences that an output holds ready (`data-…`), or nothing, with the field that belongs to it. */
export function tell(output: HTMLElement | null, name = '', field?: HTMLTextAreaElement): void {
  const words = output?.dataset[name] ?? '';
  field?.setAttribute('aria-label', words);
  output?.replaceChildren(words, field ?? '');
}

/**
 * Copies a text, or shows it selected where the browser does not let a page copy, and says so (`data-copied`, `data-failed`).
 */
export async function copyText(output: HTMLElement | null, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(output, 'copied');
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    tell(output, 'failed', field);
    field.select();
  }
}
