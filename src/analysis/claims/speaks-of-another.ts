import type { Speaker, Stated } from './judge-claims.ts';

const all = /^全(?:[省市县区旗州镇乡]|系统|委|局)|各级/u;
const others = /^(?:各|下属|所属|辖区|其他|市直|县直|区直)|镇街|乡镇|站所|学校|医院|单位$|部门$/u;
const office = /办公?[室厅]?$/u;
const level = /本级$/u;
const self = /^(?:本|我)(?!级)/u;

/** Whether a body is of a unit of this kind: 安和县人民政府 of a 县; the last one in its name counts. */
function isOf(name: string, unit: string): boolean {
  const units = name.replace(/人民政府.*$/u, '').match(/[省市县区旗州镇乡]/gu) ?? [];
  return units.at(-1) === unit;
}

/**
 * Whether the words of a statement name another body than the one that the table is of: the whole county in the report of a
 * department, an office in the report of a government, other bodies anywhere. A statement that names nobody speaks of
 * its own body.
 */
export function speaksOfAnother({ subject }: Stated, { name, scope }: Speaker): boolean {
  if (subject === null) return false;
  // 县政府及县政府办公室: two of them.
  if (others.test(subject) || /[及和与、]/u.test(subject)) return true;
  // 全省 in the report of a county: the name says of what the body is.
  const [, whole] = /^全([省市县区旗州镇乡])/u.exec(subject) ?? [];
  if (whole !== undefined && name !== null && !isOf(name, whole)) return true;
  // All of a town is what its government speaks for.
  if (whole === '镇' || whole === '乡') return false;
  if (all.test(subject) || /^我[省市县区旗州]/u.test(subject)) return scope !== 'aggregate';
  if (level.test(subject)) return scope !== 'own';
  if (self.test(subject)) return scope !== 'own' && /^(?:本机关|本单位|我办)/u.test(subject);
  // 县政府办公室 in the report of that office, or of another body.
  if (office.test(subject)) return scope !== 'own' || name === null || !office.test(name);
  // 县政府 in the report of 汾西县人民政府; 区自然资源局 in that of the district is another.
  const core = subject
    .replace(/^.*(?:通过|由|向|经|,)/u, '')
    .replace(/^[省市县区旗]/u, '')
    .replace('人民政府', '政府');
  return name === null || !name.replace('人民政府', '政府').includes(core);
}
