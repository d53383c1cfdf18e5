import type { Text } from '../../form/terms.ts';

/** Every template of the summaries. They state figures and nothing else; a test keeps judging words out. */
export const templates = {
  none: {
    zh: '{year}年，{name}没有收到政府信息公开申请，也没有上年结转的申请。',
    en: 'In {year}, {name} received no request for government information and had none left from the year before.',
  },
  unread: {
    zh: '{year}年报告中的申请数据不完整，这里不作概括。',
    en: 'The figures on requests in the report for {year} are incomplete and are not summed up here.',
  },
  contradictory: {
    zh: '{year}年报告中申请数据的合计与各项不符，这里不作概括。',
    en: 'In the report for {year} the totals on requests do not equal their parts; they are not summed up here.',
  },
  contradictoryDisputes: {
    zh: '行政复议、行政诉讼数据的合计与各项不符，这里不作概括。',
    en: 'The totals on reviews and lawsuits do not equal their parts; they are not summed up here.',
  },
  received: {
    zh: '{year}年，{name}新收政府信息公开申请{received}件',
    en: 'In {year}, {name} received {received} {received|request|requests} for government information',
  },
  carriedIn: { zh: '，上年结转{carriedIn}件', en: ' and had {carriedIn} left from the year before' },
  handled: { zh: '；办结{handled}件', en: '; {handled} {handled|was|were} concluded' },
  ofWhich: { zh: '，其中{groups}', en: ': {groups}' },
  group: { zh: '{group}{count}件', en: '{group} {count}' },
  rate: {
    zh: '，公开率{rate}%（{disclosed}/{handled}）',
    en: ', a disclosure rate of {rate}% ({disclosed}/{handled})',
  },
  carriedOut: { zh: '；结转下年度{carriedOut}件', en: '; {carriedOut} {carriedOut|was|were} carried over' },
  stop: { zh: '。', en: '.' },
  disputes: {
    zh: '政府信息公开行政复议{reviews}件、行政诉讼{lawsuits}件。',
    en: 'There {reviews|was|were} {reviews} administrative {reviews|review|reviews} and {lawsuits} {lawsuits|lawsuit|lawsuits} over disclosure.',
  },
  reviews: {
    zh: '政府信息公开行政复议{reviews}件，没有行政诉讼。',
    en: 'There {reviews|was|were} {reviews} administrative {reviews|review|reviews} and no lawsuit over disclosure.',
  },
  lawsuits: {
    zh: '政府信息公开行政诉讼{lawsuits}件，没有行政复议。',
    en: 'There {lawsuits|was|were} {lawsuits} {lawsuits|lawsuit|lawsuits} and no administrative review over disclosure.',
  },
  noDisputes: {
    zh: '没有政府信息公开行政复议和行政诉讼。',
    en: 'There was no administrative review and no lawsuit over disclosure.',
  },
  years: {
    zh: '本站收录{fromYear}—{toYear}年的{reports}份报告。',
    en: 'This site holds {reports} reports for {fromYear}–{toYear}.',
  },
  series: {
    zh: '新收申请逐年为{series}。',
    en: 'Requests received, year by year: {series}.',
  },
  yearly: { zh: '{year}年{count}件', en: '{year} {count}' },
  yearlyUnread: { zh: '{year}年没有可用的数', en: '{year} not available' },
} as const satisfies Record<string, Text>;
