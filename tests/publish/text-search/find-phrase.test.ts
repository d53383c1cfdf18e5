import { describe, expect, it } from 'vitest';
import { findPhrase, holdsPhrases, makePhrase, parseQuery } from '../../../src/publish/text-search/find-phrase.ts';

function find(text: string, words: string): string[] {
  return findPhrase(text, makePhrase(words)).map(({ start, end }) => text.slice(start, end));
}

describe('findPhrase', () => {
  it.each([
    ['推进适老化改造，适老 化改造', '适老化改造', ['适老化改造', '适老 化改造']],
    ['落实“三审三校”制度', '三审三校制度', ['三审三校”制度']],
    ['《政府信息公开条例》', '“政府信息”公开', ['政府信息公开']],
    ['收到14件', '收到14', ['收到14']],
    ['收到140件', '收到14', []],
    ['在2014年', '14', []],
    ['在2014年', '14年', []],
    ['14、14.5、14%', '14', ['14', '14']],
    ['增长12.5个', '12.5', ['12.5']],
    ['增长12.5个', '5个', []],
    ['截至2024.12.31止', '12', ['12']],
    ['截至2024.12.31止', '2024', ['2024']],
    ['截至2024.12.31止', '12.31', []],
    ['截至2024.12.31止', '2024.12.31', ['2024.12.31']],
    ['截至12.31止', '12.31', ['12.31']],
    ['增长5.12倍', '.12', []],
    ['共1,234件', '1234件', ['1,234件']],
    ['共１２３４件', '1,234', ['１２３４']],
    ['共1,234件', '234', []],
    ['用APP办', 'app', ['APP']],
    ['用Apple办', 'app', []],
    ['G20峰会', '20', ['20']],
    ['Open  data', '"open data"', ['Open  data']],
    ['Opendata', '"open data"', []],
    ['公开，指南', '公开指南', []],
    ['公开，指南', '公开,指南', ['公开，指南']],
    ['一一一一一', '一一', ['一一', '一一']],
    ['14 14 14', '14 14', ['14 14']],
    ['在𠀀天', '𠀀天', ['𠀀天']],
    ['在𠀀天', '\udc00天', []],
    ['约㎡', 'm', ['㎡']],
    ['㎏㎏', 'k', []],
    ['公开', '', []],
    ['', '公开', []],
  ])('in %j of %j is %j', (text, words, found) => {
    expect(find(text, words)).toEqual(found);
  });

  it('is all phrases, each in any piece but not across two', () => {
    const pieces = ['依申请公开', '指南14件'];
    expect(holdsPhrases(pieces, parseQuery('申请公开 指南'))).toBe(true);
    expect(holdsPhrases(pieces, parseQuery('公开指南'))).toBe(false);
    expect(holdsPhrases(pieces, parseQuery('申请公开 4件'))).toBe(false);
  });
});

describe('parseQuery', () => {
  it.each([
    ['适老化改造', ['适老化改造']],
    ['  适老化   改造\u3000依申请 ', ['适老化', '改造', '依申请']],
    ['收到 14 件', ['收到14件']],
    ['2023 2024', ['2023', '2024']],
    ['open data', ['open', 'data']],
    ['“适老化 改造”', ['适老化改造']],
    ['"open data" 平台', ['open data', '平台']],
    ['公开"指南 目录"年报', ['公开', '指南目录', '年报']],
    ['公开 “ 指南', ['公开', '指南']],
    ['公开 公开 "公 开"', ['公开']],
    ['《条例》 规定', ['条例', '规定']],
    ['公开， 指南', ['公开,指南']],
    ['𠀀天 𠀀天气', ['𠀀天', '𠀀天气']],
    ['“” " "', []],
    [' ', []],
    ['', []],
  ])('of %j is %j', (query, folded) => {
    expect(parseQuery(query).map((phrase) => phrase.folded)).toEqual(folded);
  });

  it.each([
    ['县', true],
    ['一、二', false],
    ['，县。', true],
    ['，。', true],
    ['县区', false],
    ['14', false],
    ['APP', false],
    ['县14', false],
    ['𠀀', true],
  ])('says of %j that it is too short: %j', (query, tooShort) => {
    expect(parseQuery(query).map((phrase) => phrase.tooShort)).toEqual([tooShort]);
  });

  it('keeps the words as they were typed', () => {
    expect(parseQuery(' 收到 １４ 件 ').map(({ words }) => words)).toEqual(['收到 １４ 件']);
  });
});
