import type { ClaimKey } from '../../form/claims.ts';
import type { Context } from './context.ts';

const itemUnit = /^(?:条|篇|件|次|则|期|份)$/u;
const verbs = '发布|公开|更新|推送|刊发|刊登|编发|登载|上传|发文|公布|推文|转发|发表|推出|发';
const what =
  '(?:各类|各项|各种|主动公开|政府|政务|公开|工作|动态|相关|原创|图文|短|重要|权威|政策|新闻|便民|服务|本)*(?:信息|内容|文章|消息|资讯|推文|视频|作品|图文|稿件|动态|微博|微信|事项)';
const ends = new RegExp(
  `(?:(?:${verbs})(?:了)?[^,;0-9]{0,16}?(?:${what})|(?:${verbs}))(?:的)?$|(?:政府信息|信息更新|信息发布)$`,
  'u',
);
const tailEnds = new RegExp(`^(?:${what})`, 'u');
const wechat = /微信|公众号/u;
const website = /网站|门户网|官网|(?:信息|政务)公开(?:网|平台|专栏|目录|栏目)|政府网/u;
const elsewhere =
  /其他方式|媒体|大屏|南方号|微博|抖音|快手|头条|短视频|视频号|客户端|APP|公告栏|公示栏|电子屏|显示屏|LED|报纸|日报|广播|电视|条幅|宣传栏|公开栏|新媒体|公报|小红书|平台/iu;
const notPublished =
  /信箱|电话|意见箱|反映|转办|下属|上级|各乡镇|各街道|各村|各行政村|各单位|各部门|依申请|不予|建议|提案|解读|发布会|留言|投诉|培训|会议|申请|复议|诉讼|粉丝|关注|观看|点赞|阅读|浏览|检查|整改|错误|办理|回复|答复|问题|访谈|审核|审查|删除|清理|涉及|规范性|行政|栏目(?!.*信息)|掌握|现成|事务信息|过程性|每|平均|日均|月均|分别|各(?=发布|公开)/u;
/** Counted by unit alone they may be things, not items of information. */
const item = /信息|内容|文章|消息|资讯|推文|视频|稿件|动态|网站|公众号|微信|微博|图文|事项|抖音|头条|快手/u;

function findChannel(text: string): ClaimKey {
  const [byWechat, bySite] = [wechat.test(text), website.test(text)];
  const other = elsewhere.test(text.replaceAll(/信息公开平台|微信(?:公众)?平台/gu, ''));
  if (/抖音|快手/u.test(text)) return 'published.other';
  if (Number(byWechat) + Number(bySite) + Number(other) > 1) return 'published.total';
  if (byWechat) return 'published.wechat';
  if (bySite) return 'published.website';
  return other ? 'published.other' : 'published.total';
}

/** What a number of published items is of; `last` is what the number before it was of. Null when that is not clear. */
export function findPublishedKey(
  { lead, fullLead, tail, before, unit }: Context,
  last: ClaimKey | null,
): ClaimKey | null {
  if (!itemUnit.test(unit) || notPublished.test(fullLead) || notPublished.test(tail)) return null;
  const clause = before.slice(before.search(/[^,;]*$/u));
  const said = ends.test(lead) || (new RegExp(`(?:${verbs})(?:了)?$`, 'u').test(lead) && tailEnds.test(tail));
  // Once a sentence says 其中, or opens a bracket, what follows are parts.
  const isPart =
    (last?.startsWith('published.') === true || /\d条:/u.test(before)) && /其中|包括|:|\([^()]*$/u.test(before);
  if (isPart) {
    if (!said && !(/条|篇/u.test(unit) && /^[^,;]{2,20}$/u.test(lead))) return null;
    const named = lead.replaceAll(/信息公开(?:目录|专栏)?/gu, '');
    return wechat.test(named) || /网站/u.test(named) ? findChannel(named) : 'published.other';
  }
  if (!said || !item.test(`${lead}${tail}`)) return null;
  // 部门文件, 规章 and the like are counted elsewhere.
  if (/规范性文件|规章|公文$|文件$/u.test(lead)) return null;
  const channel = findChannel(clause);
  if (channel !== 'published.total') return channel;
  // 通过网站，发布信息N条: the channel stands in a clause before.
  const goesOn = /^(?:共|累计|全年|本年度|主动)?(?:发布|公开|更新)/u.test(clause);
  const earlier = before
    .split(/[,;]/u)
    .slice(0, -1)
    .findLast((each) => findChannel(each) !== 'published.total');
  return goesOn ? findChannel(`${earlier ?? ''}${clause}`) : channel;
}
