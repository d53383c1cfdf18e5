/** A word or sentence in the two languages of the project. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The format notice that a table follows. The year of a report does not decide it: the labels of each table do. */
export type Edition = '2019' | '2021';

export const editions: readonly Edition[] = ['2021', '2019'];

/** The three statutory tables: sections two, three and four of the report. */
export type TableName = 'proactive' | 'requests' | 'disputes';

export const tableNames: readonly TableName[] = ['proactive', 'requests', 'disputes'];

/** The notice that introduced each edition, as the State Council's office numbers it. */
export const notices: Record<Edition, { readonly number: string; readonly dated: string }> = {
  '2021': { number: '国办公开办函〔2021〕30号', dated: '2021-09-26' },
  '2019': { number: '国办公开办函〔2019〕60号', dated: '2019-11-23' },
};

/** A label of the form and its English as one text. */
export function textOf({ label, english }: { readonly label: string; readonly english: string }): Text {
  return { zh: label, en: english };
}
