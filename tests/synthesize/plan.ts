import { buildCase, type Case, type CasePlan } from '../../scripts/synthesize/build-case.ts';
import { type EditionChoice, editionChoices, type Truth } from '../../scripts/synthesize/truth/truth.ts';
import { cellKeys } from '../../src/form/cells.ts';
import { tableNames } from '../../src/form/terms.ts';

/** Values by cell key; what is not named is 0. */
export type Values = Readonly<Record<string, number | null>>;

/** One row and a few cells that can be told from the zeros around them. */
export const someValues: Values = {
  'proactive.normative_documents.issued': 10,
  'proactive.normative_documents.repealed': 20,
  'proactive.normative_documents.in_force': 300,
  'proactive.licensing.decisions': 4567,
  'requests.denied_state_secret.natural_person': 1,
  'requests.denied_state_secret.commercial_enterprise': 2,
  'requests.denied_state_secret.research_institution': 3,
  'requests.denied_state_secret.social_welfare_org': 4,
  'requests.denied_state_secret.legal_service_org': 5,
  'requests.denied_state_secret.other_org': 6,
  'requests.denied_state_secret.total': 21,
  'disputes.review.upheld': 1,
  'disputes.review.total': 1,
};

function makeTruth(values: Values, edition: EditionChoice): Truth {
  const editions = editionChoices[edition];
  const keys = tableNames.flatMap((table) => cellKeys(table, editions[table]));
  return {
    agency: { name: '汾西县教育局', slug: '141034-education', size: 'small' },
    year: 2024,
    editions,
    cells: new Map(keys.map((key) => [key, key in values ? values[key]! : 0])),
    units: new Map(edition === '2019' ? [['proactive.procurement.amount', '元']] : []),
  };
}

export interface PlanParts extends Partial<Omit<CasePlan, 'truth'>> {
  readonly values?: Values;
  readonly edition?: EditionChoice;
}

export function planCase({ values = someValues, edition = '2021', ...rest }: PlanParts = {}): CasePlan {
  return {
    seed: 1,
    truth: makeTruth(values, edition),
    layout: 'tab-grid',
    damages: [],
    encoding: 'utf-8',
    lineEnd: '\n',
    ...rest,
  };
}

export function build(parts: PlanParts = {}): Case {
  return buildCase(planCase(parts));
}

/** The text of a case of text, Markdown or HTML. */
export function decode({ bytes }: Pick<Case, 'bytes'>, encoding = 'utf-8'): string {
  return new TextDecoder(encoding).decode(bytes);
}
