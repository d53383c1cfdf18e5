/** Names of peoples, as they stand in the names of autonomous places; longer ones first, so that none is cut short. */
const peoples =
  '蒙古族 蒙古 回族 藏族 维吾尔 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 锡伯族 阿昌族 普米族 塔吉克 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族'
    .split(' ')
    .sort((a, b) => b.length - a.length);
const autonomous = new RegExp(`^(?<stem>.{2,}?)(?:${peoples.join('|')})+自治(?<kind>[区州县旗])$`, 'u');
const district = new RegExp(`^(?<stem>.{2,}?)(?:${peoples.join('|')})+区$`, 'u');
const plain = /^(?<stem>.{2,}?)(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|省|市|盟|州|县|区|旗)$/u;

/** Short names that do not follow from the official ones. */
const customary: Readonly<Record<string, readonly string[]>> = {
  巴音郭楞蒙古自治州: ['巴州'],
  博尔塔拉蒙古自治州: ['博州'],
  克孜勒苏柯尔克孜自治州: ['克州'],
  锡林郭勒盟: ['锡盟'],
  科尔沁右翼前旗: ['科右前旗'],
  科尔沁右翼中旗: ['科右中旗'],
  科尔沁左翼中旗: ['科左中旗'],
  科尔沁左翼后旗: ['科左后旗'],
  莫力达瓦达斡尔族自治旗: ['莫旗'],
  鄂温克族自治旗: ['鄂温克旗'],
  东乡族自治县: ['东乡', '东乡县'],
};

/**
 * What people call a place instead of its official name: 河南 for 河南省, 恩施 and 恩施州 for 恩施土家族苗族自治州. None where
 * a single character would be left (单县), and none for townships, which are told by their full name only.
 */
export function listShortNames(name: string): string[] {
  const groups = autonomous.exec(name)?.groups;
  if (groups) {
    const { stem = '', kind = '' } = groups;
    const names = [stem, `${stem}自治${kind}`, ...(customary[name] ?? [])];
    return kind === '州' || kind === '县' ? [...names, stem + kind] : names;
  }
  const own = district.exec(name)?.groups?.['stem'];
  if (own !== undefined) return [own, `${own}区`];
  const stem = plain.exec(name)?.groups?.['stem'];
  return [...(stem === undefined ? [] : [stem]), ...(customary[name] ?? [])];
}
