/** What a sentence is quoted with. */
export interface QuotedView {
  /** One sentence with its figures. */
  readonly sentence: string;
  /** The name of the site. */
  readonly site: string;
  /** The title of the page or view. */
  readonly title: string;
  /** Where a reader finds it; empty where no address is known. */
  readonly link: string;
}

/**
 * A text to paste into an article: the sentence with where its figures are from. `template` is in the words of the page
 * and names the parts in braces, `{sentence}`, `{site}`, `{title}` and `{link}`; a part that holds braces itself is taken
 * as it is.
 */
export function writeArticleText(template: string, view: QuotedView): string {
  return template.replace(/\{(sentence|site|title|link)\}/gu, (_, part: keyof QuotedView) => view[part]);
}
