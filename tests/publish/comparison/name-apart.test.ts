import { describe, expect, it } from 'vitest';
import { nameApart } from '../../../src/publish/comparison/name-apart.ts';

describe('nameApart', () => {
  it('leaves names that are the only ones of theirs', () => {
    expect(
      nameApart([
        { name: '汾西县', path: ['山西省', '临汾市', '汾西县'] },
        { name: '殷都区', path: ['河南省', '安阳市', '殷都区'] },
      ]),
    ).toEqual(['汾西县', '殷都区']);
  });

  it('puts the regions above in front of equal names, as few as tell them apart', () => {
    expect(
      nameApart([
        { name: '鼓楼区财政局', path: ['江苏省', '南京市', '鼓楼区'] },
        { name: '殷都区财政局', path: ['河南省', '安阳市', '殷都区'] },
        { name: '鼓楼区财政局', path: ['河南省', '开封市', '鼓楼区'] },
      ]),
    ).toEqual(['南京市鼓楼区财政局', '殷都区财政局', '开封市鼓楼区财政局']);
  });

  it('goes up to the province where the regions right above have one name as well', () => {
    expect(
      nameApart([
        { name: '城关镇人民政府', path: ['甘肃省', '某市', '甲县', '城关镇'] },
        { name: '城关镇人民政府', path: ['陕西省', '某市', '甲县', '城关镇'] },
      ]),
    ).toEqual(['甘肃省某市甲县城关镇人民政府', '陕西省某市甲县城关镇人民政府']);
  });

  it('gives the fullest names where nothing tells two apart', () => {
    const same = { name: '某局', path: ['河南省', '安阳市'] };
    expect(nameApart([same, same])).toEqual(['河南省安阳市某局', '河南省安阳市某局']);
  });
});
