import type { Text } from './terms.ts';

/** An article of the Regulation, told in our own words. */
export interface Article {
  readonly number: number;
  /** As the law numbers it: 第三十六条. */
  readonly numeral: string;
  readonly gist: Text;
}

/** The law that the reports answer to: revised on 3 April 2019, in force since 15 May 2019. */
export const regulation = {
  name: {
    zh: '中华人民共和国政府信息公开条例',
    en: 'Regulation of the People’s Republic of China on Open Government Information',
  },
  order: '国务院令第711号',
  /** The text that the State Council published. */
  address: 'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm',
} as const satisfies { name: Text; order: string; address: string };

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** How a law numbers its articles, from 1 to 99. */
function writeNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens] ?? ''}十`;
  return `第${ten}${digits[number % 10] ?? ''}条`;
}

const gists: readonly (readonly [number, string, string])[] = [
  [
    2,
    '政府信息，是行政机关在履行行政管理职能过程中制作或者获取，并以一定形式记录、保存的信息。',
    'Government information is what administrative organs make or obtain in their work of administration and record or keep in some form.',
  ],
  [
    3,
    '全国的政府信息公开工作由国务院办公厅主管，县级以上地方由人民政府办公厅（室）主管。',
    'The General Office of the State Council is in charge of open government information nationwide; in places from the county up it is the office of the people’s government.',
  ],
  [
    4,
    '各级人民政府和县级以上人民政府部门都要指定政府信息公开工作机构，负责日常工作，编制公开指南、公开目录和年度报告。',
    'Every government, and every department from the county up, names a unit for open government information; it does the daily work and writes the guide, the catalogue and the annual report.',
  ],
  [5, '以公开为常态，不公开为例外。', 'Openness is the rule, and withholding the exception.'],
  [
    10,
    '谁制作，谁公开。从公民、法人和其他组织获取的，由保存的机关公开；从其他机关获取的，由制作或者最初获取的机关公开；几个机关共同制作的，由牵头的机关公开。',
    'The organ that made information discloses it. What was obtained from citizens or organisations is disclosed by the organ that keeps it; what came from another organ, by the one that made or first obtained it; what several made together, by the one in the lead.',
  ],
  [
    12,
    '公开指南写明信息怎样分类、怎样获取，以及工作机构的名称、地址、办公时间和联系方式；公开目录列出信息的名称、概述和日期。两者都要及时更新。',
    'The guide says how information is arranged and obtained, and gives the name, address, hours and contacts of the unit in charge; the catalogue lists titles, summaries and dates. Both are to be kept up to date.',
  ],
  [
    13,
    '除第十四条、第十五条、第十六条规定的以外，政府信息应当公开。公开有两种方式：主动公开和依申请公开。',
    'Government information is to be disclosed, save for what articles 14, 15 and 16 name. There are two ways: on the organ’s own initiative and on request.',
  ],
  [
    14,
    '国家秘密，法律、行政法规禁止公开的信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息，不予公开。',
    'State secrets, information that laws or administrative regulations forbid to disclose, and information that could endanger national, public or economic security or social stability are not disclosed.',
  ],
  [
    15,
    '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的，不得公开；但是第三方同意，或者机关认为不公开会对公共利益造成重大影响的，予以公开。',
    'What would harm the lawful rights of a third party, such as trade secrets and privacy, may not be disclosed, unless the third party agrees or the organ finds that withholding it would gravely affect the public interest.',
  ],
  [
    16,
    '人事管理、后勤管理、内部工作流程等内部事务信息，以及讨论记录、过程稿、磋商信函、请示报告等过程性信息和行政执法案卷信息，可以不予公开；法律、法规、规章规定过程性信息和执法案卷信息应当公开的，从其规定。',
    'Internal affairs such as personnel, logistics and workflow, process information such as records of discussion, drafts, consultation letters and requests or reports to superiors, and files of law enforcement may be withheld; process information and files that a law, regulation or rule requires to be disclosed are disclosed.',
  ],
  [
    17,
    '信息公开之前要经过审查；不能确定可否公开的，报有关主管部门或者保密行政管理部门确定。',
    'Information is reviewed before it is disclosed; where an organ cannot decide, the competent department or the department for secrecy does.',
  ],
  [
    18,
    '不予公开的信息要定期评估；情况变化、可以公开的，应当公开。',
    'Information that is withheld is assessed regularly; what may be disclosed after a change of circumstances is to be disclosed.',
  ],
  [
    19,
    '涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的信息，应当主动公开。',
    'Information that affects the interests of the public, that the public should widely know, or that needs its part in a decision is to be disclosed without being asked for.',
  ],
  [
    20,
    '列出应当主动公开的十五项，例如规章和规范性文件、机构职能、行政许可的办理、有一定社会影响的行政处罚决定、财政预算和决算、行政事业性收费。年报的第二张表与其中几项对应。',
    'Lists fifteen kinds of information to be disclosed without being asked for, among them rules and normative documents, functions, licensing, penalty decisions of some public effect, budgets and final accounts, and administrative fees. The second table of an annual report answers to some of them.',
  ],
  [
    21,
    '设区的市级、县级人民政府及其部门和乡镇人民政府，还要根据本地情况主动公开土地征收、房屋征收、社会救助等信息。',
    'Governments of cities with districts, of counties and of townships also disclose, as local conditions require, information on the taking of land and houses, social assistance and the like.',
  ],
  [
    26,
    '属于主动公开范围的信息，应当自形成或者变更之日起20个工作日内公开；法律、法规另有规定的除外。',
    'Information to be disclosed without being asked for is disclosed within 20 working days after it is made or changed, unless a law or regulation says otherwise.',
  ],
  [
    27,
    '公民、法人和其他组织可以向地方各级人民政府、对外以自己名义履行行政管理职能的县级以上人民政府部门申请信息。',
    'Citizens, legal persons and other organisations may ask local governments at every level, and departments from the county up that act in their own name, for information.',
  ],
  [
    28,
    '这些机关应当建立申请渠道，为申请人提供便利。',
    'Those organs are to provide channels for requests and make them easy to use.',
  ],
  [
    29,
    '申请以书面形式（包括信件、数据电文）提出；书面确有困难的，可以口头提出，由机关代填。申请应当写明姓名或者名称、身份证明、联系方式，所要信息的名称、文号或者其他便于查询的特征，以及获取的方式、途径。',
    'A request is made in writing, by letter or electronically; whoever really cannot write may ask orally, and the unit fills it in. It gives the name, proof of identity and contact, the title, number or other features of the information, and how it is wanted.',
  ],
  [
    30,
    '申请内容不明确的，机关应当指导，并在7个工作日内一次性告知怎样补正；答复期限从收到补正的申请之日起算。没有正当理由逾期不补正的，视为放弃申请。',
    'If a request is unclear, the organ gives guidance and says once, within 7 working days, what to correct; the time to answer runs from the corrected request. A request not corrected in time without good reason counts as abandoned.',
  ],
  [
    31,
    '怎样确定收到申请的日子：当面提交的为提交之日；邮寄的为签收之日，无需签收的为确认之日；网上和传真的为双方确认之日。',
    'Sets the day of receipt: the day of handing in; for mail the day it is signed for, or confirmed where no signature is needed; for the internet and fax the day both sides confirm.',
  ],
  [
    32,
    '公开会损害第三方合法权益的，机关应当书面征求意见，第三方应当在15个工作日内提出；逾期不提的，由机关依照《条例》决定。',
    'Where disclosure would harm a third party, the organ asks it in writing, and it answers within 15 working days; if it does not, the organ decides under the Regulation.',
  ],
  [
    33,
    '能够当场答复的，当场答复；不能的，自收到申请之日起20个工作日内答复；需要延长的，告知申请人，最多延长20个工作日。征求第三方和其他机关意见的时间不计算在内。',
    'An organ answers on the spot if it can, otherwise within 20 working days of receipt; it may extend this by at most 20 working days and tells the applicant. Time spent asking third parties and other organs does not count.',
  ],
  [
    34,
    '几个机关共同制作的信息，牵头机关可以征求其他机关的意见；其他机关应当在15个工作日内提出，逾期视为同意公开。',
    'For information that several organs made together, the one in the lead may ask the others; they answer within 15 working days, and silence counts as consent.',
  ],
  [
    35,
    '申请的数量、频次明显超过合理范围的，机关可以要求说明理由；认为理由不合理的，告知不予处理；认为理由合理、但不能按期答复的，可以确定合理的延迟期限并告知。',
    'If the number or frequency of requests is plainly beyond reason, the organ may ask why; if it finds the reasons unreasonable, it says that it will not process them; if reasonable but not to be answered in time, it sets a reasonable delay.',
  ],
  [
    36,
    '列出七种答复：已经主动公开的，告知在哪里获取；可以公开的，提供信息或者告知怎样获取；不予公开的，说明理由；没有的，告知不存在；不由本机关负责的，说明理由，能够确定负责机关的，告知其名称和联系方式；重复申请的，不重复处理；另有法律、行政法规特别规定的，告知依照其规定办理。',
    'Lists seven answers: where it is already public; the information, or how to obtain it; a denial with reasons; that it does not exist; that another organ is responsible, with reasons, and which one if that can be told; that a repeated request is not processed again; that a special law or administrative regulation governs access.',
  ],
  [
    37,
    '含有不应当公开的内容，但是能够区分处理的，应当提供可以公开的部分，并对不公开的部分说明理由。',
    'If part of the information may not be disclosed and can be severed, the organ supplies the rest and gives reasons for what it leaves out.',
  ],
  [
    38,
    '提供的应当是已经制作或者获取的信息；除区分处理以外，需要加工、分析的，可以不予提供。',
    'What is supplied is information already made or obtained; apart from severing, an organ need not process or analyse it.',
  ],
  [
    39,
    '以申请的形式进行信访、投诉、举报的，不作为信息公开申请处理，机关可以告知相应渠道；要求提供政府公报、报刊、书籍等公开出版物的，可以告知获取的途径。',
    'A petition, complaint or report in the form of a request is not processed as one, and the applicant may be told the proper channel; for gazettes, newspapers and books the organ may say where to find them.',
  ],
  [
    40,
    '按申请人要求的形式和信息保存的实际情况提供；可能危及载体安全或者成本过高的，可以换一种形式，或者安排查阅、抄录。',
    'Information is given in the form asked for as far as the way it is kept allows; if that could harm the carrier or cost too much, in another form, or by letting the applicant read and copy it.',
  ],
  [
    41,
    '有证据证明机关提供的、与自己有关的记录不准确的，可以要求更正。',
    'Whoever can prove that a record about themselves is inaccurate may ask for its correction.',
  ],
  [
    42,
    '依申请提供信息不收费；申请的数量、频次明显超过合理范围的，可以收取信息处理费。',
    'Information on request is free; if the number or frequency of requests is plainly beyond reason, a processing fee may be charged.',
  ],
  [
    43,
    '申请人存在阅读困难或者视听障碍的，机关应当提供必要的帮助。',
    'Applicants who have difficulty reading, seeing or hearing are to be given the help they need.',
  ],
  [
    44,
    '多人申请同一信息，而且可以公开的，机关可以主动公开；申请人也可以建议把得到的信息纳入主动公开。',
    'Information that several people ask for and that may be disclosed may be published for all; an applicant may also propose this for what was received.',
  ],
  [
    47,
    '机关没有按照要求主动公开，或者对申请不依法答复处理的，可以向政府信息公开工作主管部门提出；查证属实的，主管部门应当督促整改或者通报批评。',
    'Whoever finds that an organ does not disclose as required, or does not answer a request lawfully, may tell the department in charge; if it is borne out, that department urges correction or issues a notice of criticism.',
  ],
  [
    49,
    '县级以上人民政府部门在每年1月31日前公布上一年度的年度报告；县级以上地方人民政府的主管部门在3月31日前公布本级政府的年度报告。',
    'Departments from the county up publish the report on the past year by 31 January; the department in charge at each local government from the county up publishes that government’s own report by 31 March.',
  ],
  [
    50,
    '年度报告应当写明：主动公开的情况，收到和处理申请的情况，因此发生的行政复议和行政诉讼，主要问题和改进情况，其他事项。格式由全国主管部门统一公布。',
    'An annual report tells of disclosure on the organ’s own initiative, requests received and handled, reviews and lawsuits that followed, main problems and improvements, and other matters. The national department in charge publishes one format.',
  ],
  [
    51,
    '认为机关在政府信息公开工作中侵犯自己合法权益的，可以向上一级行政机关或者主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。',
    'Whoever finds their lawful rights infringed may complain to the next higher organ or the department in charge, and may apply for review or sue as the law provides.',
  ],
  [
    54,
    '法律、法规授权管理公共事务的组织，公开政府信息也适用《条例》。',
    'The Regulation also applies to organisations that laws or regulations empower to manage public affairs.',
  ],
  [
    55,
    '教育、卫生健康、供水、供电、公共交通等公共企事业单位公开信息，依照有关法律、法规和国务院主管部门的规定执行；没有照办的，可以向有关主管部门或者机构申诉。',
    'Public enterprises and institutions such as those of education, health, water, power and transport disclose under the laws and ministerial rules of their field; one may appeal to the competent department if they do not.',
  ],
];

/** The articles that the definitions and the guide refer to, in the order of the law. */
export const articles: readonly Article[] = gists.map(([number, zh, en]) => ({
  number,
  numeral: writeNumeral(number),
  gist: { zh, en },
}));

/** A stretch of a text: a reference to an article of the Regulation, or anything else. */
export interface ArticleStretch {
  readonly text: string;
  readonly article: number | null;
}

const known = new Map(articles.flatMap(({ number, numeral }) => [[numeral, number] as const, [`${number}`, number]]));
const ownTitles = new Set(['条例', '政府信息公开条例', regulation.name.zh]);
const ownWords = /(?:^|政府信息公开|根据|依据|依照|按照|违反|适用|以及|或者|[^\p{Script=Han}]|[本见和及与或])条例$/u;
const otherWords = /(?:法|法典|条例|办法|规定|细则|解释|规则|准则|通知|意见|决定|章程|合同|协议)$/u;
const ownEnglish = /^(?:the |this |under )*(?:PRC )?Regulations?(?: on Open Government Information)?$/iu;
const laws = '(?:Laws?|Regulations?|Rules|Measures|Code|Act|Constitution|Interpretation)';
const numerals = '[一二三四五六七八九十]';
const item = String.raw`(?:第${numerals}+款)?(?:第[一二三四五六七八九十、（）]+项)?`;
const number = String.raw`\d{1,2}(?!\d)(?:\(\d{1,2}\))*`;
// “articles 14 and 15, 20 working days” ends at 15.
const further = String.raw`(?:(?:, and |, | and | or |–)${number}(?! (?:working )?(?:days|months|years|pages)))*`;
const owner = String.raw`(?<of>(?: of (?:[\p{L}’'-]+ ){0,7}?${laws}\b(?: on Open Government Information)?)?)`;

/** What decides whose an article is, from left to right: ends of sentences, names of laws, numbers of articles. */
const marks = new RegExp(
  [
    String.raw`(?<end>[。！？\n]|(?<!\b[Aa]rts?)[.!?](?=\s+\p{Lu}))`,
    String.raw`(?<chinese>(?:《(?<title>[^《》\n]{0,80})》)?(?<numeral>第(?:${numerals}{1,4}|\d{1,2})条)(?!之${numerals})${item})`,
    String.raw`《(?<named>[^《》\n]{0,80})》`,
    String.raw`(?<law>(?:行政复议法|行政诉讼法|国家赔偿法|保守国家秘密法|档案法)(?:实施条例)?)`,
    String.raw`(?<english>\b(?:[Aa]rt(?:\.|icle)\s?${number}|[Aa]rt(?:s\.|icles)\s?${number}${further}))${owner}`,
    String.raw`(?<other>(?:(?<!\p{L})\p{Lu}[\p{L}’'-]{0,30} (?:of the |of |on |and )?){0,8}\b${laws}\b(?: on Open Government Information)?)`,
  ].join('|'),
  'gu',
);

/** Whose an article is that stands without a title: the words right before it decide, else the law that was last named. */
function isOwn(before: string, lastIsOwn: boolean): boolean {
  if (ownWords.test(before)) return true;
  return !otherWords.test(before) && lastIsOwn;
}

/**
 * The references to articles of the Regulation in a text, with what stands between them; joined, the stretches are the
 * text. A bare 第三十六条 or “art. 36” is the Regulation’s unless its sentence named another law before it; articles of
 * other laws, and those of which there is no gist, are left as they are. Made for the words of this project: the prose of a
 * report may mean the articles of anything.
 */
export function findArticles(text: string): ArticleStretch[] {
  const stretches: ArticleStretch[] = [];
  let told = 0;
  let own = true;
  const tell = (from: number, reference: string, number: string): void => {
    const article = own ? known.get(number) : undefined;
    if (article === undefined) return;
    if (from > told) stretches.push({ text: text.slice(told, from), article: null });
    stretches.push({ text: reference, article });
    told = from + reference.length;
  };
  for (const mark of text.matchAll(marks)) {
    const { end, chinese, title, numeral, named, law, english, of, other } = mark.groups ?? {};
    if (end !== undefined) own = true;
    if (law !== undefined) own = false;
    if (named !== undefined) own = ownTitles.has(named);
    if (other !== undefined) own = ownEnglish.test(other);
    if (chinese !== undefined && numeral !== undefined) {
      own = title === undefined ? isOwn(text.slice(told, mark.index), own) : ownTitles.has(title);
      tell(mark.index, chinese, numeral.replace(/^第(\d+)条$/u, '$1'));
    }
    if (english !== undefined) {
      if (of !== undefined && of !== '') own = ownEnglish.test(of.replace(/^ of /u, ''));
      // Of several the first bears the word: “articles 14”, “15”, “16”.
      for (const { 0: one, 1: number = '', index } of english.matchAll(/(?:^\D+)?(\d+)(?:\(\d+\))*/gu)) {
        tell(mark.index + index, one, number);
      }
    }
  }
  if (told < text.length) stretches.push({ text: text.slice(told), article: null });
  return stretches;
}
