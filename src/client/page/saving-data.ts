/** Whether the reader has asked for little data; browsers that cannot say have not been asked. */
export function isSavingData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
