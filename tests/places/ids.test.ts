import { describe, expect, it } from 'vitest';
import { findOriginal, type FormerDivision } from '../../src/places/divisions.ts';

function rename(code: string, name: string, until: number, to: string): FormerDivision {
  return { code, name, until, change: 'renamed', to: [to] };
}

describe('the place by which ids are spelt', () => {
  it('is the present one where nothing has changed since ids were first given', () => {
    expect(findOriginal('411203', [])).toBeNull();
    expect(findOriginal('411203', [rename('411222', '陕县', 2015, '411203')])).toBeNull();
    // 陕州区 was 陕县 until 2015, long before.
    expect(findOriginal('411203')).toBeNull();
  });

  it('is the one before, where a division was renamed or recoded later', () => {
    const changes = [rename('410522', '安阳县', 2027, '410508'), rename('410505', '殷都区', 2028, '410505')];
    expect(findOriginal('410508', changes)).toMatchObject({ code: '410522', name: '安阳县' });
    expect(findOriginal('410505', changes)).toMatchObject({ code: '410505', name: '殷都区' });
  });

  it('is the first of several', () => {
    const changes = [rename('410522', '安阳县', 2027, '410508'), rename('410508', '安阳区', 2030, '410509')];
    expect(findOriginal('410509', changes)).toMatchObject({ code: '410522', name: '安阳县' });
  });

  it('is not that of a division that was merged into it', () => {
    const merged: FormerDivision = { ...rename('410503', '北关区', 2027, '410505'), change: 'merged' };
    expect(findOriginal('410505', [merged])).toBeNull();
  });
});
