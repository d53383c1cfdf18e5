/** An agency that a reader chose from the suggestions; kept in the reader's browser, and nowhere else. */
export interface RecentChoice {
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
}

const key = 'gongkai-recent';
const most = 5;

function isChoice(value: unknown): value is RecentChoice {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, path } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    /^[a-z0-9-]+$/u.test(id) &&
    typeof name === 'string' &&
    Array.isArray(path) &&
    path.every((each) => typeof each === 'string')
  );
}

/** The last choices, the latest first; none where the browser keeps nothing, or something else. */
export function listRecentChoices(): RecentChoice[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChoice).slice(0, most) : [];
  } catch {
    return [];
  }
}

export function keepChoice({ id, name, path }: RecentChoice): void {
  const choices = [{ id, name, path }, ...listRecentChoices().filter((each) => each.id !== id)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // Private windows keep nothing.
  }
}

export function forgetChoices(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
