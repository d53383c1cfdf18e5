import { describe, expect, it } from 'vitest';
import { findSilences } from '../../../src/analysis/claims/find-silences.ts';
import { judgeClaims, type Speaker } from '../../../src/analysis/claims/judge-claims.ts';
import type { ClaimKey } from '../../../src/form/claims.ts';
import { makeFigures } from '../../fixtures/figures.ts';

const office: Speaker = { name: '安和县人民政府办公室', scope: 'own' };
const county: Speaker = { name: '安和县人民政府', scope: 'aggregate' };

function stated(key: string, value: number, more: { subject?: string; loose?: boolean } = {}) {
  return { key: key as ClaimKey, value, subject: null, loose: false, ...more };
}

const blank = { state: 'blank', raw: '', at: { line: 1, column: 1 } } as const;

describe('a claim', () => {
  const received = makeFigures({ 'requests.new_received.total': 74, 'requests.carried_in.total': 1 });

  it.each([
    [74, 'agrees', 74, ['requests.new_received.total']],
    [75, 'agrees', 75, ['requests.new_received.total', 'requests.carried_in.total']],
    [73, 'differs', 74, ['requests.new_received.total']],
  ])('of %i received %s, because 收到 may include what was carried in', (value, verdict, table, cells) => {
    expect(judgeClaims([stated('requests.new_received.total', value)], received, office)).toMatchObject([
      { verdict, table, cells },
    ]);
  });

  it('of a group is compared with the sum of its rows', () => {
    const figures = makeFigures({
      'requests.denied_process_info.total': 2,
      'requests.denied_enforcement_file.total': 3,
    });
    const judged = judgeClaims(
      [stated('requests.denied.total', 5), stated('requests.denied.total', 4)],
      figures,
      office,
    );
    expect(judged[0]).toMatchObject({ verdict: 'agrees', table: 5 });
    expect(judged[0]?.cells).toHaveLength(8);
  });

  it('of lawsuits counts both kinds', () => {
    const figures = makeFigures({ 'disputes.litigation_direct.total': 2, 'disputes.litigation_after_review.total': 3 });
    expect(judgeClaims([stated('disputes.litigation.total', 5)], figures, office)[0]?.verdict).toBe('agrees');
    expect(judgeClaims([stated('disputes.litigation.total', 2)], figures, office)[0]?.verdict).toBe('differs');
  });

  it('is not assessable while an operand of any reading is missing', () => {
    const figures = makeFigures({ 'requests.new_received.total': 10, 'requests.carried_in.total': blank });
    expect(judgeClaims([stated('requests.new_received.total', 12)], figures, office)[0]?.verdict).toBe(
      'not_assessable',
    );
    expect(judgeClaims([stated('requests.new_received.total', 10)], figures, office)[0]?.verdict).toBe('agrees');
  });

  it('of what the form has no cell for is unmatched', () => {
    expect(judgeClaims([stated('published.website', 2007)], received, office)).toMatchObject([
      { verdict: 'unmatched', cells: [], table: null },
    ]);
  });

  it.each([
    ['全县', office, 'scope'],
    ['全县', county, 'differs'],
    ['全省', county, 'scope'],
    ['各乡镇', county, 'scope'],
    ['县政府办公室', county, 'scope'],
    ['县政府办公室', office, 'differs'],
    ['我县', county, 'differs'],
    ['县自然资源局', county, 'scope'],
    ['县政府', county, 'differs'],
  ])('that %s received 17, where the table has 95, is judged by whose report it is', (subject, speaker, verdict) => {
    const figures = makeFigures({ 'requests.new_received.total': 95 });
    expect(judgeClaims([stated('requests.new_received.total', 17, { subject })], figures, speaker)[0]?.verdict).toBe(
      verdict,
    );
  });

  it('that differs is of another body when the same thing is stated again and agrees', () => {
    const figures = makeFigures({ 'requests.new_received.total': 9 });
    const judged = judgeClaims(
      [stated('requests.new_received.total', 9), stated('requests.new_received.total', 4)],
      figures,
      office,
    );
    expect(judged.map(({ verdict }) => verdict)).toEqual(['agrees', 'scope']);
  });

  it('of 答复 may leave out what ended without an answer', () => {
    const figures = makeFigures({
      'requests.granted.total': 5,
      'requests.other_misc.total': 2,
      'requests.result_total.total': 7,
    });
    const verdicts = [7, 5, 6].map((value) =>
      judgeClaims([stated('requests.result_total.total', value)], figures, office),
    );
    expect(verdicts.map(([claim]) => claim?.verdict)).toEqual(['agrees', 'agrees', 'differs']);
  });
});

describe('silence on disputes', () => {
  const figures = makeFigures({
    'disputes.review.corrected': 3,
    'disputes.review.total': 3,
    'disputes.litigation_direct.total': 1,
    'disputes.litigation_after_review.total': 1,
  });
  /** An overview long enough to be called silent. */
  const filler = '全年围绕中心工作推进政务公开，完善制度，规范流程，加强培训，优化平台，回应关切，接受监督。'.repeat(3);
  const overview = (text: string) => [{ number: 1, paragraphs: [{ text: `${filler}${text}` }] }];

  it('is found for reviews and for lawsuits that the prose does not mention', () => {
    expect(findSilences(overview('收到申请21件，均已答复。'), figures, [])).toEqual([
      { block: 'review', said: 'nothing', cells: ['disputes.review.total'], count: 3 },
      {
        block: 'litigation',
        said: 'nothing',
        cells: ['disputes.litigation_direct.total', 'disputes.litigation_after_review.total'],
        count: 2,
      },
    ]);
  });

  it('is broken by any word on the matter, anywhere in the prose', () => {
    expect(findSilences(overview('全年行政 复议、诉讼均依法应对。'), figures, [])).toEqual([]);
  });

  it('is not broken by the heading of the form, wherever it is quoted', () => {
    const text = '收到申请21件。本报告由总体情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况等六部分组成。';
    expect(findSilences(overview(text), figures, [])).toHaveLength(2);
  });

  it.each(['全年发生行政争议5件。', '被告上法庭2次。', '救济情况详见第四部分。'])('is broken by %s too', (text) => {
    expect(findSilences(overview(`收到申请21件。${text}`), figures, [])).toEqual([]);
  });

  it('is not found in an overview that says next to nothing, or nothing of requests', () => {
    expect(findSilences([{ number: 1, paragraphs: [{ text: '收到申请21件。' }] }], figures, [])).toEqual([]);
    expect(findSilences(overview('全年开展培训。'), figures, [])).toEqual([]);
  });

  it('is a denial where the prose says that there were none', () => {
    const denial = judgeClaims([stated('disputes.review.total', 0)], figures, office);
    expect(findSilences(overview('未发生行政复议。没有诉讼。'), figures, denial)).toEqual([
      { block: 'review', said: 'denied', cells: ['disputes.review.total'], count: 3, claim: 0 },
    ]);
  });

  it('is nothing where the prose was not read, or the table counts none', () => {
    expect(findSilences([], figures, [])).toEqual([]);
    expect(findSilences(overview('收到申请21件。'), makeFigures({}), [])).toEqual([]);
  });
});
