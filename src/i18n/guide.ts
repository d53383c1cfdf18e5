import type { Text } from '../form/terms.ts';

/**
 * A part of a section. `outcomes` is the explanation of each row of table 3, `example` a case from the collected reports,
 * `articles` the list of gists: the page makes them from the definitions and the data.
 */
export type GuideBlock =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'steps' | 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'outcomes' }
  | { readonly kind: 'example'; readonly of: 'received' }
  | { readonly kind: 'articles' };

export interface GuideSection {
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly GuideBlock[];
}

/** A stretch of a text of the guide; a link is `article:36`, `row:granted`, `page:method` or `section:appeal`. */
export interface GuideStretch {
  readonly text: string;
  readonly link: string | null;
}

/** The links of a text, written [words](kind:target), and what stands between them. Anything else is plain text. */
export function readGuideText(text: string): GuideStretch[] {
  const stretches: GuideStretch[] = [];
  let told = 0;
  for (const { 0: whole, 1: words = '', 2: link = '', index } of text.matchAll(
    /\[([^[\]]+)\]\(((?:article|row|page|section):[a-z0-9_-]+)\)/gu,
  )) {
    if (index > told) stretches.push({ text: text.slice(told, index), link: null });
    stretches.push({ text: words, link });
    told = index + whole.length;
  }
  if (told < text.length) stretches.push({ text: text.slice(told), link: null });
  return stretches;
}

/** The guide for people who never read a law: Regulation of 2019, Administrative Review Law of 2023. */
export const guide: readonly GuideSection[] = [
  {
    id: 'about',
    title: { zh: '公开年报是什么', en: 'What the annual reports are' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '行政机关每年公布一份[政府信息公开工作年度报告](article:50)，说明上一年主动公开了什么，收到多少申请、怎样答复，因此发生多少行政复议和行政诉讼。',
          en: 'Every year administrative organs publish an [annual report on open government information (政府信息公开工作年度报告)](article:50). It says what they disclosed in the past year without being asked, how many requests they received and how they answered, and how many administrative reviews (行政复议) and lawsuits (行政诉讼) followed.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '县级以上人民政府部门应当在1月31日前公布；县级以上地方人民政府的年报，由它的政府信息公开工作主管部门（一般是办公厅、办公室）在3月31日前公布（[第四十九条](article:49)）。格式全国统一，不同机关的数字可以放在一起看。',
          en: 'Departments of governments from the county up publish by 31 January. The report of a local government from the county up is published by its department in charge of open government information, usually the government office, by 31 March ([art. 49](article:49)). The whole country uses one format, so the figures of different organs can be read side by side.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '《条例》指《中华人民共和国政府信息公开条例》，只写第几条的都是《条例》的条文。本页是通俗说明，不是法律意见，以原文为准。',
          en: '“The Regulation” (《条例》) is the Regulation on Open Government Information (政府信息公开条例); articles without the name of a law are its articles. This page is a plain explanation, not legal advice; the text of the law prevails.',
        },
      },
    ],
  },
  {
    id: 'ask',
    title: { zh: '可以申请什么，向谁申请', en: 'What you may ask for, and from whom' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '可以申请[政府信息](article:2)：行政机关在履行行政管理职能过程中制作或者获取，并以一定形式记录、保存的信息。',
          en: 'You may ask for [government information (政府信息)](article:2): what administrative organs make or obtain in their work of administration and record or keep in some form.',
        },
      },
      {
        kind: 'list',
        items: [
          {
            zh: '谁可以申请：公民、法人和其他组织（[第二十七条](article:27)）。不必写明用途；数量、频次明显超过合理范围的，机关可以要求说明理由（[第三十五条](article:35)）。',
            en: 'Who may ask: citizens, legal persons and other organisations ([art. 27](article:27)). You need not say what for; if the number or frequency of requests is plainly beyond reason, the organ may ask why ([art. 35](article:35)).',
          },
          {
            zh: '向谁申请：地方各级人民政府，以及对外以自己名义履行行政管理职能的县级以上人民政府部门。一般是谁制作，向谁申请（[第十条](article:10)）。',
            en: 'Whom to ask: local governments at every level, and departments from the county up that act in their own name. As a rule, ask the organ that made the information ([art. 10](article:10)).',
          },
          {
            zh: '先查是否已经公开：规章、规范性文件、财政预决算等[应当主动公开](article:20)，可以在机关的网站和[公开目录](article:12)里找。',
            en: 'Look first whether it is already public: rules, normative documents, budgets and final accounts and the like [must be disclosed without being asked for](article:20); look on the organ’s website and in its [catalogue (政府信息公开目录)](article:12).',
          },
          {
            zh: '学校、医院、供水、供电、公共交通等公共企事业单位，按各自领域的规定公开（[第五十五条](article:55)）。',
            en: 'Schools, hospitals, water, power, public transport and similar bodies disclose under the rules of their own fields ([art. 55](article:55)).',
          },
        ],
      },
    ],
  },
  {
    id: 'request',
    title: { zh: '怎样提出申请', en: 'How to make a request' },
    blocks: [
      {
        kind: 'steps',
        items: [
          {
            zh: '找到这个机关的[政府信息公开指南](article:12)，里面有受理申请的工作机构的地址、电话和网上联系方式。',
            en: 'Find the organ’s [guide to open government information (政府信息公开指南)](article:12). It gives the address, telephone and online contact of the unit that takes requests.',
          },
          {
            zh: '写申请。[必须写明三样](article:29)：你的姓名或者名称、身份证明和联系方式；所要信息的名称、文号，或者其他便于查询的特征；希望用什么方式、途径得到。',
            en: 'Write the request. [It must say three things](article:29): your name, proof of identity and contact; the title, number or other features by which the information can be found; and in what form and by what way you want it.',
          },
          {
            zh: '写得越具体越容易查到：文件名称、年份、事项、地点。',
            en: 'The more exact, the easier to find: the title, the year, the matter, the place.',
          },
          {
            zh: '按指南列出的渠道交给工作机构：邮寄、网上、传真或者当面提交。书面确有困难的，可以口头提出，由机构代填；阅读、视听有困难的，可以请机关[帮助](article:43)。',
            en: 'Hand it to the unit by a way that the guide lists: post, internet, fax or in person. If you really cannot write, ask orally and the unit fills it in; if reading, seeing or hearing is difficult, ask for [help](article:43).',
          },
          {
            zh: '留下副本和凭证。期限从[收到申请之日](article:31)算起：当面提交的，是提交当天；需要签收的邮件，是签收当天；平信、网上和传真，是双方确认的当天。',
            en: 'Keep a copy and a proof. The time runs from the [day of receipt](article:31): the day of handing in; for mail that is signed for, the day it is signed for; for ordinary letters, the internet and fax, the day both sides confirm it.',
          },
        ],
      },
    ],
  },
  {
    id: 'deadlines',
    title: { zh: '多久要有答复', en: 'How long an answer may take' },
    blocks: [
      {
        kind: 'list',
        items: [
          {
            zh: '能够当场答复的，当场答复；不能的，自收到申请之日起20个工作日（不含周末和法定节假日）内答复（[第三十三条](article:33)）。',
            en: 'On the spot if possible; otherwise within 20 working days of receipt, weekends and public holidays left out ([art. 33](article:33)).',
          },
          {
            zh: '需要延长的，应当告知你，最多延长20个工作日。',
            en: 'If more time is needed, you must be told, and the extension is at most 20 working days.',
          },
          {
            zh: '申请不明确的，机关应当在收到之日起7个工作日内一次性告知怎样补正。答复期限从收到补正的申请之日起算；没有正当理由逾期不补正的，视为放弃（[第三十条](article:30)）。',
            en: 'If the request is unclear, the organ must say once, within 7 working days of receipt, what to correct. The time to answer then runs from receipt of the corrected request; if you do not correct it in time without good reason, it counts as abandoned ([art. 30](article:30)).',
          },
          {
            zh: '公开会损害第三方合法权益的，机关要书面征求意见，第三方应当在收到后15个工作日内提出（[第三十二条](article:32)）。征求第三方和其他机关意见的时间，不计算在答复期限内。',
            en: 'Where disclosure would harm a third party, the organ asks it in writing, and it answers within 15 working days of being asked ([art. 32](article:32)). Time spent asking third parties and other organs does not count.',
          },
        ],
      },
    ],
  },
  {
    id: 'cost',
    title: { zh: '要不要花钱', en: 'What it costs' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '依申请提供信息不收费；数量、频次明显超过合理范围的，可以收取信息处理费（[第四十二条](article:42)）。国办函〔2020〕109号规定了两种标准，一件申请只能用其中一种：',
          en: 'Information on request is free. If the number or frequency of requests is plainly beyond reason, the organ may charge a processing fee (信息处理费) ([art. 42](article:42)). Notice 国办函〔2020〕109号 sets two scales, and only one of them may be applied to a request:',
        },
      },
      {
        kind: 'list',
        items: [
          {
            zh: '按件：同一申请人一个自然月内，前10件不收费；第11至30件，每件100元；第31件起，每10件为一档，每件的收费逐档提高100元。',
            en: 'By request (按件): in one calendar month the first 10 of an applicant are free; the 11th to 30th cost 100 yuan each; from the 31st on, each further band of ten costs 100 yuan more per request.',
          },
          {
            zh: '按量：前30页不收费；第31至100页，每页10元；第101至200页，每页20元；第201页起，每页40元。',
            en: 'By volume (按量): the first 30 pages are free; pages 31 to 100 cost 10 yuan each, 101 to 200 cost 20 yuan, and from 201 on 40 yuan.',
          },
        ],
      },
      {
        kind: 'text',
        text: {
          zh: '逾期没有按收费通知缴费的，视为放弃申请，年报里计作[逾期未缴费](row:other_overdue_fee)。',
          en: 'If the fee is not paid as the notice asks, the request counts as abandoned; reports count it under [fee overdue (逾期未缴费)](row:other_overdue_fee).',
        },
      },
    ],
  },
  {
    id: 'answers',
    title: { zh: '各种答复是什么意思', en: 'What each answer means' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '年报把办理结果分为六类：予以公开、部分公开、不予公开、无法提供、不予处理和其他处理。大致说来，“不予公开”是依法不公开，或者要依照别的法律去查；“无法提供”是不掌握、没有现成的，或者看不出要的是什么；“不予处理”是不作为信息公开申请办理，或者不重复办理。',
          en: 'Reports sort the results into six kinds: granted (予以公开), partially granted (部分公开), denied (不予公开), unable to provide (无法提供), not processed (不予处理) and other handling (其他处理). Broadly, “denied” means that the law withholds the information, or that another law governs access; “unable to provide”, that the organ does not hold it, has nothing ready, or cannot tell what is wanted; “not processed”, that the request is not dealt with as one for information, or not once more.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '留意措辞：属于[国家秘密](row:denied_state_secret)的“不予公开”，而[内部事务](row:denied_internal_affairs)、[过程性信息](row:denied_process_info)和[执法案卷](row:denied_enforcement_file)是“可以不予公开”（[第十六条](article:16)）。只有一部分不能公开而能够区分的，应当提供其余部分（[第三十七条](article:37)）。',
          en: 'Mind the wording: a [state secret (国家秘密)](row:denied_state_secret) “is not disclosed” (不予公开), while [internal affairs (内部事务)](row:denied_internal_affairs), [process information (过程性信息)](row:denied_process_info) and [enforcement files (执法案卷)](row:denied_enforcement_file) “may be withheld” (可以不予公开) ([art. 16](article:16)). If only a part may not be disclosed and can be severed, the rest must be supplied ([art. 37](article:37)).',
        },
      },
      { kind: 'outcomes' },
    ],
  },
  {
    id: 'appeal',
    title: { zh: '不服答复怎么办', en: 'If you disagree with the answer' },
    blocks: [
      {
        kind: 'steps',
        items: [
          {
            zh: '看清答复：是[哪一种结果](section:answers)，依据哪一条。不予公开的，应当说明理由（[第三十六条](article:36)）。',
            en: 'Read the answer: [which result](section:answers), under which article. A denial must give reasons ([art. 36](article:36)).',
          },
          {
            zh: '问工作机构：说得更具体、只要其中一部分，或者换一个机关申请，能不能得到。',
            en: 'Ask the unit whether a more exact request, a part of the information or another organ would help.',
          },
          {
            zh: '申请行政复议：自知道或者应当知道这个答复之日起60日内提出，不收费（行政复议法第二十条、第八十七条）；对县级以上地方人民政府部门不服的，一般向本级人民政府申请；对地方人民政府不服的，一般向上一级人民政府申请（第二十四条）。',
            en: 'Apply for administrative review (行政复议): within 60 days after you knew or should have known of the answer, free of charge (Administrative Review Law (行政复议法), arts. 20 and 87); against a department of a local government from the county up, usually to that government; against a local government, usually to the one above it (art. 24 of that law).',
          },
          {
            zh: '提起行政诉讼：不服复议决定的，收到决定书之日起15日内起诉；复议机关逾期不作决定的，复议期满之日起15日内起诉（行政诉讼法第四十五条）。',
            en: 'Sue (行政诉讼): within 15 days of receiving the review decision, or, if none is made in time, within 15 days after the time for review has run out (Administrative Litigation Law (行政诉讼法), art. 45).',
          },
        ],
      },
      {
        kind: 'text',
        text: {
          zh: '有两种情形要先复议，对复议决定不服再起诉（行政复议法第二十三条）：一是不予公开，主要指依据《条例》[第十四条](article:14)、[第十五条](article:15)、[第十六条](article:16)作出的决定，机关应当告知要先复议；二是认为机关没有履行法定职责，到期不答复一般属于这一种。对其他答复可以先复议，也可以直接起诉，直接起诉的期限是自知道或者应当知道之日起6个月（行政诉讼法第四十六条）。拿不准的，先申请复议，不服复议决定还可以起诉。',
          en: 'In two cases review must come first, and you sue only over its decision (Administrative Review Law, art. 23): when disclosure is denied (不予公开), which mainly means a decision under [art. 14](article:14), [15](article:15) or [16](article:16) of the Regulation, and the organ must tell you that review comes first; and when you hold that the organ failed its legal duty, which usually includes not answering in time. Other answers may go to review first or straight to court, within 6 months after you knew or should have known of them (Administrative Litigation Law, art. 46). If in doubt, apply for review; you may still sue over its decision.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '也可以向上一级行政机关或者政府信息公开工作主管部门[投诉、举报](article:51)；查证属实的，主管部门应当督促整改或者通报批评（[第四十七条](article:47)）。不要因为等投诉的结果，错过申请复议的60日。',
          en: 'You may also [complain (投诉、举报)](article:51) to the next higher organ or to the department in charge of open government information. If a complaint is borne out, that department must urge correction or issue a notice of criticism ([art. 47](article:47)). Do not let the 60 days for review pass while you wait for it.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '这一节依据2023年修订的行政复议法、2017年修正的行政诉讼法和最高人民法院2025年关于政府信息公开行政案件的解释写成。规定会修改，行动之前请核对现行条文和答复书上的告知。',
          en: 'This section follows the Administrative Review Law as revised in 2023, the Administrative Litigation Law as amended in 2017, and the Supreme People’s Court’s interpretation of 2025 on cases of open government information. Laws change: check the rules in force and what the answer itself tells you before you act.',
        },
      },
    ],
  },
  {
    id: 'reports',
    title: { zh: '怎样读一份年报', en: 'How to read an annual report' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '年报有六个部分，其中三个部分是表格：',
          en: 'An annual report has six parts, three of which are tables:',
        },
      },
      {
        kind: 'list',
        items: [
          {
            zh: '第二部分，主动公开：规章、规范性文件、许可、处罚、强制、收费。',
            en: 'Part two is disclosure without request: rules, normative documents, licences, penalties, coercive measures and administrative fees.',
          },
          {
            zh: '第三部分，申请：新收、上年结转、各种结果、结转下年度，按申请人分列。',
            en: 'Part three is requests: how many came in, how many were left from the year before, how many had each result, and how many were carried over, by kind of applicant.',
          },
          {
            zh: '第四部分，因此发生的行政复议和行政诉讼，按结果分列。',
            en: 'Part four is the administrative reviews and lawsuits that followed, by result.',
          },
        ],
      },
      { kind: 'example', of: 'received' },
      {
        kind: 'text',
        text: {
          zh: '0是报告写明的事实，不是缺数。“—”是原文没有填数，“?”是原文有内容但不能确认为一个数。',
          en: 'A 0 is a fact that the report states, not a gap. “—” means that the source leaves the cell empty, “?” that something stands there which cannot be taken for one number.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '本站[核对](page:method)数字是否对得上，例如新收加上年结转，应当等于办结加结转下年度。对不上的照原样显示并标出；这只说明需要核对，不说明原因。',
          en: 'This site [checks](page:method) whether the figures agree: received plus carried in, for example, should equal concluded plus carried over. Figures that do not agree are shown as published and marked; this says only that they need checking, not why.',
        },
      },
      {
        kind: 'text',
        text: {
          zh: '比较时，同类比同类：县级以上人民政府的报告汇总所属部门和下级政府，部门的报告只说本机关。件数少时，一两件就会使比率变化很大，要连同件数一起看。',
          en: 'Compare like with like: the report of a government from the county up adds up its departments and the governments below it, that of a department covers itself alone. Where cases are few, one or two change a rate a great deal, so read the counts with it.',
        },
      },
    ],
  },
  {
    id: 'site',
    title: { zh: '怎样用这个网站', en: 'How to use this site' },
    blocks: [
      {
        kind: 'list',
        items: [
          {
            zh: '[机关](page:agencies)：每个机关一页，历年报告放在一起，数字链接到原文的位置。',
            en: '[Agencies](page:agencies): a page for each, with its reports of all years; figures in the tables lead to their place in the source.',
          },
          {
            zh: '[地区](page:regions)：同级地区的同类机关并列。',
            en: '[Regions](page:regions): like agencies of sibling regions side by side.',
          },
          {
            zh: '[值得核对之处](page:findings)：对不上或者少见的数字和文字，附算式和出处。',
            en: '[Worth checking](page:findings): figures and words that disagree or are unusual, with the arithmetic and the source.',
          },
          {
            zh: '[收录情况](page:reports)：哪些报告已经收录，哪些没有；没有收录不等于没有公布。',
            en: '[Log of reports](page:reports): which reports are collected and which are not. Not collected does not mean not published.',
          },
          {
            zh: '[方法](page:method)：数字怎样读出、怎样核对。',
            en: '[Method](page:method): how figures are read and checked.',
          },
        ],
      },
    ],
  },
  {
    id: 'law',
    title: { zh: '法规怎么说', en: 'What the Regulation says' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '这里是本站提到的条文的大意，引用时请用原文。《条例》2007年公布，2019年修订，修订后自2019年5月15日起施行。',
          en: 'The gist of the articles that this site refers to. The Regulation was issued in 2007 and revised in 2019; the revised text is in force since 15 May 2019. Quote the original.',
        },
      },
      { kind: 'articles' },
    ],
  },
];
