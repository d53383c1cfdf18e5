import type { FoundAgency, FoundRegion } from '../../publish/agency-search/found.ts';
import type { RecentChoice } from './recent-choices.ts';

/** A link that may be chosen from the list. */
interface Suggestion {
  readonly href: string;
  readonly text: string;
  readonly marks: FoundAgency['marks'];
  /** Smaller, below. */
  readonly about: string;
  /** What to keep when it is chosen. */
  readonly choice: RecentChoice | null;
  /** Whether the text is Chinese on a page of any language. */
  readonly isName: boolean;
}

/** Suggestions of one kind under a heading. */
export interface SuggestionGroup {
  readonly heading: string;
  readonly suggestions: readonly Suggestion[];
}

export function suggestAgency(root: string, agency: FoundAgency | RecentChoice, formerly: string): Suggestion {
  const { id, name, path } = agency;
  const former = 'former' in agency ? agency.former : null;
  return {
    href: `${root}agencies/${id}.html`,
    text: name,
    marks: 'marks' in agency ? agency.marks : [],
    about: path.join(' › ') + (former === null ? '' : ` · ${formerly.replace('{name}', () => former)}`),
    choice: { id, name, path },
    isName: true,
  };
}

export function suggestRegion(root: string, { code, name, path, agencies }: FoundRegion, counted: string): Suggestion {
  const above = path.slice(0, -1).join(' › ');
  const count = counted.replace('{count}', String(agencies));
  return {
    href: `${root}regions/${code}.html`,
    text: name,
    marks: [],
    about: above === '' ? count : `${above} · ${count}`,
    choice: null,
    isName: true,
  };
}

export function suggestText(href: string, text: string): Suggestion {
  return { href, text, marks: [], about: '', choice: null, isName: false };
}

/** Text with stretches marked. */
export function markText(text: string, marks: FoundAgency['marks']): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    if (from > end) parts.push(text.slice(end, from));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    parts.push(mark);
    end = to;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function makeOption({ href, text, marks, about, isName }: Suggestion, id: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.id = id;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.tabIndex = -1;
  const name = document.createElement('span');
  name.append(...markText(text, marks));
  if (isName) name.lang = 'zh-CN';
  link.append(name);
  if (about !== '') {
    const more = document.createElement('small');
    more.textContent = about;
    if (isName) more.lang = 'zh-CN';
    link.append(more);
  }
  return link;
}

/** Fills a list box with groups, and gives what each option of them stands for. */
export function showGroups(list: HTMLElement, groups: readonly SuggestionGroup[]): Map<Element, Suggestion> {
  const shown = new Map<Element, Suggestion>();
  const parts = groups.map(({ heading, suggestions }, place) => {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    const title = document.createElement('div');
    title.className = 'suggestion-heading';
    title.id = `${list.id}-group-${place}`;
    title.textContent = heading;
    // Heard as the name of the group.
    title.setAttribute('aria-hidden', 'true');
    group.setAttribute('aria-labelledby', title.id);
    group.append(title);
    suggestions.forEach((suggestion, index) => {
      const option = makeOption(suggestion, `${list.id}-${place}-${index}`);
      shown.set(option, suggestion);
      group.append(option);
    });
    return group;
  });
  list.replaceChildren(...parts);
  return shown;
}
