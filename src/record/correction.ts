import type { ReportRecord } from './schema.ts';

/** Words for a correction, but not 更正前, 未更正 or 待修订, which are of the file that is corrected. */
const mark = /(?<![未待需须前不])(?:更正|修订|修正|订正|勘误|重新(?:公布|发布|公开))(?!前)/u;
/** A remark in brackets on a line of its own: （更正版）, 【2025年3月更正】. */
const bracketed = /^[（(【［[〔](?<remark>.{1,30})[）)】］\]〕]$/u;
/** A line that is a remark on the report, not prose that happens to speak of corrections. */
const remark =
  /^(?:本报告(?:为|系)|注[：:]|说明[：:])?(?:更正|勘误|订正|重新(?:公布|发布|公开)|(?:修订|修正)(?:版|稿|说明)(?!的))/u;
const english = /(?:^|[-_. ])(?:correction|corrected|corrigendum)(?:$|[-_. \d])/iu;

function isRemark(line: string): boolean {
  return remark.test(line) || mark.test(bracketed.exec(line)?.groups?.['remark'] ?? '');
}

/**
 * Whether a report says that it corrects an earlier one: in its title, in the line below it or in the name of its file.
 * What its text says of corrections besides is of other things.
 */
export function declaresCorrection({ title, preamble, source }: Pick<ReportRecord, 'title' | 'preamble' | 'source'>) {
  const name = (source.file.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '');
  return mark.test(title?.text ?? '') || isRemark(preamble[0]?.text ?? '') || mark.test(name) || english.test(name);
}
