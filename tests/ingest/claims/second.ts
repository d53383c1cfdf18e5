interface Sentence {
  readonly text: string;
  readonly claims: readonly { readonly key: string; readonly value: number }[];
}

const received = 'requests.new_received.total';
const naturalPerson = 'requests.new_received.natural_person';
const enterprise = 'requests.new_received.commercial_enterprise';
const carriedIn = 'requests.carried_in.total';
const concluded = 'requests.result_total.total';
const carriedOut = 'requests.carried_out.total';
const granted = 'requests.granted.total';
const partly = 'requests.partially_granted.total';
const denied = 'requests.denied.total';
const internalAffairs = 'requests.denied_internal_affairs.total';
const processInfo = 'requests.denied_process_info.total';
const unable = 'requests.unable.total';
const notHeld = 'requests.unable_not_held.total';
const needsCreation = 'requests.unable_needs_creation.total';
const rejected = 'requests.rejected.total';
const otherwise = 'requests.other.total';
const reviews = 'disputes.review.total';
const lawsuits = 'disputes.litigation.total';
const directSuits = 'disputes.litigation_direct.total';
const website = 'published.website';
const wechat = 'published.wechat';
const elsewhere = 'published.other';
const published = 'published.total';
const normsIssued = 'proactive.normative_documents.issued';
const normsRepealed = 'proactive.normative_documents.repealed';
const normsInForce = 'proactive.normative_documents.in_force';
const penalties = 'proactive.penalties.decisions';
const documents = 'documents.issued';
const fees = 'fees.processing';

/** A sentence and, in the order of the text, the claims a careful reader finds in it; `\n` ends a paragraph. */
function says(text: string, ...claims: readonly (readonly [key: string, value: number])[]): Sentence {
  return { text, claims: claims.map(([key, value]) => ({ key, value })) };
}

/** Sentences in which a careful reader finds no claim, by what misleads a careless one. */
const silent: readonly string[] = [
  // Documents and answers to proposals are sorted as disclosed or not, too.
  '起草公文时逐件认定公开属性：主动公开76件；依申请公开14件；不予公开9件。',
  '对拟印发的公文逐件审查，定为主动公开76件。定为依申请公开14件。不予公开9件。',
  '审查各科室报送的材料，全部公开31件；部分公开4件；不予公开2件。',
  '建议提案复文公开情况。同意公开17件，部分公开2件，不予公开5件。',
  '人大建议办理结果的公开情况：予以公开11件。不予公开4件。',
  '公开人大建议复文19件。其中全文公开16件；部分公开3件。',
  '公文属性源头认定从严，不予公开9件，均附理由。',
  // A channel, a field, a place or a time in a clause of its own: only a part.
  '通过政务服务网，收到政府信息公开申请13件；通过邮政寄递，收到政府信息公开申请6件。',
  '线上，收到依申请公开申请13件；线下，收到依申请公开申请6件。',
  '经网络渠道收到政府信息公开申请13件；经信函渠道收到政府信息公开申请6件。',
  '经网络渠道收到政府信息公开申请6件，经信函渠道收到政府信息公开申请6件。',
  '受理书面政府信息公开申请4件、网络政府信息公开申请15件。',
  '在土地征收领域，收到政府信息公开申请17件；在城乡规划领域，收到政府信息公开申请5件。',
  '机构改革后，收到政府信息公开申请5件。',
  '新平台上线首月，收到政府信息公开申请5件。',
  '通过信函方式，未收到政府信息公开申请。',
  '线下窗口，未收到政府信息公开申请。',
  '在土地征收领域，未发生行政复议、行政诉讼。',
  '在惠农补贴方面，未收到政府信息公开申请。',
  '机构改革前，未收到政府信息公开申请。',
  '国庆假期，未收到依申请公开申请。',
  '县直部门方面，未收到政府信息公开申请。',
  '各村（社区），未收到政府信息公开申请。',
  // Nobody of one kind, no fee from some.
  '全年未收到公民提出的政府信息公开申请，其他主体另有提出。',
  '全年未收到群众政府信息公开申请，律师事务所的申请由法规科登记。',
  '对困难群体，未收取信息处理费。',
  '对前10件申请，未收取信息处理费。',
  '对未达收费数量的申请人，未收取信息处理费。',
  '信息处理费按件计收，第11件起每件100元，信息处理费100元封顶的说法并不准确。',
  // A part of the applicants was content.
  '其中4名申请人撤回申请，未提起行政诉讼。',
  '经当面沟通，申请人表示理解，未提起行政诉讼。',
  '申请人对其中一件答复不服，经解释说明，未申请行政复议。',
  // Requests put together, of some kinds only, of one applicant.
  '收到政府信息公开申请5起14件。',
  '该申请人共提交政府信息公开申请41件。',
  '没有需要延期办理的政府信息公开申请。',
  '没有逾期未答复的政府信息公开申请。',
  '全年未发生因政府信息公开答复引发的行政诉讼败诉情形。',
  // Not items of information.
  '办理县长公开信箱来信23件、公开电话转办事项8件。',
  '全年处理政务公开意见箱反映的事项7件。',
  '协助牵头单位公开政协提案答复3件。',
  '历年累计公开信息6120条（其中2024年新增311条），公告类信息累计3844条（2024年新增127条）。',
  '网站自开通以来共发布动态类信息4519条、通知类信息2210条。',
  // Other documents, other bodies.
  '县委印发党内规范性文件4件。',
  '县级层面，制定规范性文件5件；乡镇层面，制定规范性文件8件。',
  '在各镇层面，废止规范性文件6件。',
  '向县图书馆、县档案馆移送主动公开文件87份。',
  '司法行政工作：依法公开行政复议决定书，全年收到行政复议申请133件，受理121件。',
  '分局因行政处罚行为被提起行政诉讼2起，其中1起已移送管辖。',
  '政府信息公开年度报告由办公室起草，经3轮修改，报1名副局长审定。',
  '2024年上半年，全县行政机关受理政府信息公开申请67件，答复63件。',
  '2024年1月至10月，收到政府信息公开申请7件。',
  '审核各单位依申请公开答复稿58件。',
  '申请量居前三位的事项为房屋征收、土地审批、工程招标，分别占31%、22%、9%。',
  '没有出现被投诉举报、行政复议及行政诉讼纠错的情况。',
  '无行政复议被纠错、行政诉讼败诉案件。',
  '本单位不具有行政许可职能，无行政事业性收费项目，故无此类公开信息。',
  '截至2023年底，我镇尚未收到政府信息公开申请。',
];

/** Sentences of which a part is easily taken for the whole, or one thing for another. */
const deceptive: readonly Sentence[] = [
  // What is concluded is concluded in time; others are pending.
  says('收到政府信息公开申请14件，已办结11件，均在规定期限内办结，3件正在办理中。', [received, 14], [concluded, 11]),
  says('全年新收政府信息公开申请16件，办结13件，均按期办结，其余3件尚在法定期限内。', [received, 16], [concluded, 13]),
  says('全年新收政府信息公开申请16件，答复13件，全部按时办结；尚有3件未到答复期限。', [received, 16], [concluded, 13]),
  says('收到政府信息公开申请14件，其中网上申请9件，均已办结；信函申请5件，正在办理。', [received, 14]),
  says('收到政府信息公开申请14件，其中局本级9件，均已办结。', [received, 14]),
  says('收到政府信息公开申请14件，其中11件已全部办结。', [received, 14]),
  says('收到政府信息公开申请14件，其中11件规范办理答复，3件按序时进度办理。', [received, 14]),
  says('受理申请公开政府信息14件，除1件尚在办理外，其余13件全部按规定处理完毕。', [received, 14]),
  says('依申请公开方面，新收政府信息公开申请14宗，其中2宗已主动撤销，1宗仍在办理期限内，其余11宗均已答复。', [
    received,
    14,
  ]),
  // A reason stands in brackets behind its group.
  says(
    '收到政府信息公开申请27件。其中，予以公开16件，部分公开4件，不予公开（属于三类内部事务信息）2件，不予公开（属于四类过程性信息）2件，无法提供（本机关不掌握相关政府信息）2件，无法提供（没有现成信息需要另行制作）1件。',
    [received, 27],
    [granted, 16],
    [partly, 4],
    [internalAffairs, 2],
    [processInfo, 2],
    [notHeld, 2],
    [needsCreation, 1],
  ),
  says(
    '办结申请公开政府信息9件，其中予以公开7件，不予公开（三类内部事务信息）1件，不予公开（四类过程性信息）1件。',
    [concluded, 9],
    [granted, 7],
    [internalAffairs, 1],
    [processInfo, 1],
  ),
  // What requests are about is not who asks.
  says('收到政府信息公开申请18件，其中涉及企业4件、涉及个人7件、涉及土地7件。', [received, 18]),
  says('收到政府信息公开申请18件，其中涉及企业改制4件、涉及项目审批14件。', [received, 18]),
  says('收到政府信息公开申请18件，26%来自企业，其中公民15件。', [received, 18], [naturalPerson, 15]),
  // One part of those who asked.
  says('收到政府信息公开申请6件，其中4件申请人对答复满意，未提起行政复议、行政诉讼。', [received, 6]),
  // Documents by their kind.
  says('全年制发公文214件；主动公开151件；依申请公开38件；不予公开25件。', [documents, 214]),
  says('全年制发公文214件，其中主动公开151件、依申请公开件38件、不予公开25件。', [documents, 214]),
  says('共印发公文214件。其中，主动公开151件，不予公开25件。', [documents, 214]),
  // Items of information: sums, parts, channels.
  says(
    '全年主动公开政府信息总数146条：基层政务公开领域信息97条，工作动态31条，其他政府信息18条。',
    [published, 146],
    [elsewhere, 97],
    [elsewhere, 31],
    [elsewhere, 18],
  ),
  says('通过镇政务公开网公开信息212条，通过其他方式公开政府信息47条。', [website, 212], [elsewhere, 47]),
  says('通过新闻媒体发布信息83条。', [elsewhere, 83]),
  says('通过户外大屏幕公开便民信息29条。', [elsewhere, 29]),
  says('通过“松陵水利”微信公众平台发布各类信息164篇。', [wechat, 164]),
  says('在政务微信平台“松陵发布”公开政务信息119条。', [wechat, 119]),
  says('“松陵教育”抖音公众号发布稿件73条。', [elsewhere, 73]),
  says('官方南方号公开信息315篇。', [elsewhere, 315]),
  says('融媒体中心平台发布信息58条。', [elsewhere, 58]),
  says(
    '主动公开政府信息88条，其中业务工作类信息51条，信息公开年报类信息37条。',
    [published, 88],
    [elsewhere, 51],
    [elsewhere, 37],
  ),
  says(
    '官方微信号“平安松陵”为群众所熟知，“平安松陵”微信公众号发布信息706条，门户网站发布信息344条。',
    [wechat, 706],
    [website, 344],
  ),
];

/** Everyday wordings, each of which stands in several real reports. */
const usual: readonly Sentence[] = [
  // 政府信息依申请公开 is a noun of its own.
  says('全年共收到政府信息依申请公开21件。', [received, 21]),
  says('我局受理政府信息依申请公开13件，其中网络申请8件，信函申请5件。', [received, 13]),
  says(
    '2024年，本单位新收到政府信息依申请公开4件，上年无结转，已办理4件，无结转下年度。',
    [received, 4],
    [concluded, 4],
    [carriedOut, 0],
  ),
  says('受理政府信息依申请公开0件。', [received, 0]),
  says('我局收到政府信息依申请公开办理事项2件，已在规定时间内答复。', [received, 2]),
  says('2024年度分局未收到政府信息依申请公开。', [received, 0]),
  // The names of bodies.
  says('市农业农村局共受理政府信息公开申请7件。', [received, 7]),
  says('松陵县农业农村局未收到政府信息公开申请。', [received, 0]),
  says('区网信办收到政府信息公开申请3件。', [received, 3]),
  says('县乡村振兴局未发生行政复议、行政诉讼。', [reviews, 0], [lawsuits, 0]),
  says('上村镇收到政府信息公开申请2件。', [received, 2]),
  says('对山乡未收到政府信息公开申请。', [received, 0]),
  says('如山市财政局收到政府信息公开申请11件。', [received, 11]),
  says('向山区民政局收到政府信息公开申请5件。', [received, 5]),
  says('代山县审计局收到政府信息公开申请1件。', [received, 1]),
  says('涉山县水利局收到政府信息公开申请6件。', [received, 6]),
  says('高各庄镇未收到政府信息公开申请。', [received, 0]),
  says('松陵海关收到政府信息公开申请18件。', [received, 18]),
  says('我街收到政府信息公开申请3件。', [received, 3]),
  says('我处未收到政府信息公开申请。', [received, 0]),
  says('县档案馆收到政府信息公开申请2件。', [received, 2]),
  // Received and handled.
  says('全年收到和处理政府信息公开申请8件。', [received, 8]),
  says('全年共收到和办理依申请公开12件，上年度结转政府信息公开申请1件。', [received, 12], [carriedIn, 1]),
  says('本年度未收到和处理政府信息公开申请。', [received, 0]),
  says('接收且办理公民、法人或者其他组织提出的政府信息公开申请96宗，本年办结93宗。', [received, 96], [concluded, 93]),
  // Nothing received, in many words.
  says('未收到任何单位、组织和个人要求公开政府信息的申请。', [received, 0]),
  says('本年度未收到任何要求公开政府信息的申请。', [received, 0]),
  says('年内，我镇未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请。', [received, 0]),
  says('未收到自然人、企业或社会团体要求公开政府信息的申请。', [received, 0]),
  says('本年度未收到个人、法人或者其他组织向本机关申请公开政府信息。', [received, 0]),
  says('本年度无申请政府信息公开的情况。', [received, 0]),
  says('我镇未收到依申请公开请求。', [received, 0]),
  says('我局未收到申请公开事项。', [received, 0]),
  says('我局未收到有关依申请公开内容。', [received, 0]),
  says('全年未收到信函、网络、当面等任何形式的政府信息公开申请。', [received, 0]),
  // Letters, forms, items that ask.
  says('我局共收到申请公开件37件、上一年度结转2件。', [received, 37], [carriedIn, 2]),
  says(
    '我局收到政府信息公开申请书26条，已处理24条，结转下年度继续办理2条。',
    [received, 26],
    [concluded, 24],
    [carriedOut, 2],
  ),
  says('我办共收到依申请公开信件14件，已办结13件。', [received, 14], [concluded, 13]),
  says('我街道累计收到依申请信息公开件7件。', [received, 7]),
  says('收到居民书面信息公开申请3例。', [received, 3]),
  says('共收到涉及房屋征收、物业管理等领域的政府信息公开申请共19件次。', [received, 19]),
  says('共收到公民、法人和其他组织通过各种渠道提出的政府信息公开申请共22件。', [received, 22]),
  says('依申请公开情况。全年共收到77件申请，已办结73件、正在办理4件。', [received, 77], [concluded, 73]),
  says('街道收到依申请公开申请0件，办结公开申请0件。', [received, 0], [concluded, 0]),
  // Outcomes go on where one is called otherwise.
  says(
    '新收政府信息公开申请85件，上年结转3件。其中，予以公开41件，部分公开9件，不予公开2件，本机关无法提供19件，不予处理4件，其他处理7件，结转下年度继续办理6件。',
    [received, 85],
    [carriedIn, 3],
    [granted, 41],
    [partly, 9],
    [denied, 2],
    [unable, 19],
    [rejected, 4],
    [otherwise, 7],
    [carriedOut, 6],
  ),
  says(
    '办结依申请公开件52件，其中，予以公开21件，部分公开13件，不予公开3件，信息无法提供8件、不予处理1件，其他处理6件。',
    [concluded, 52],
    [granted, 21],
    [partly, 13],
    [denied, 3],
    [unable, 8],
    [rejected, 1],
    [otherwise, 6],
  ),
  says(
    '收到依申请公开9件。处理结果中，部分公开2件，因信息不存在的4件，结转至下一年度办理3件。',
    [received, 9],
    [partly, 2],
    [carriedOut, 3],
  ),
  says(
    '收到政府信息公开申请12件。其中“予以公开”4件，占33.3%；“部分公开”5件，占41.7%；“不予公开”3件，占25%。',
    [received, 12],
    [granted, 4],
    [partly, 5],
    [denied, 3],
  ),
  says('收到政府信息公开申请6件，申请人均为自然人，其中予以公开4件，无法公开2件。', [received, 6], [granted, 4]),
  says(
    '收到政府信息公开申请7件。在办结的5件申请中，予以公开4件，不予公开1件，另2件申请按规定结转下年度继续办理。',
    [received, 7],
    [granted, 4],
    [denied, 1],
    [carriedOut, 2],
  ),
  says(
    '收到政府信息公开申请10件，8件为自然人申请，2件为企业申请。',
    [received, 10],
    [naturalPerson, 8],
    [enterprise, 2],
  ),
  says('2024年收到依申请公开23件。2件结转下年办理。', [received, 23], [carriedOut, 2]),
  // Disputes.
  says('未发生因政府信息公开引发的行政复议案和行政诉讼案件。', [reviews, 0], [lawsuits, 0]),
  says('全年无行政复议件和行政诉讼件。', [reviews, 0], [lawsuits, 0]),
  says('无涉行政复议案件、行政诉讼案件。', [reviews, 0], [lawsuits, 0]),
  says('未收到有关政府信息公开工作的行政复议或行政诉讼。', [reviews, 0], [lawsuits, 0]),
  says('没有发生因政府信息公开工作引发的举报、投诉、行政复议或行政诉讼等事件。', [reviews, 0], [lawsuits, 0]),
  says('未出现被起诉或当事人提起行政复议的情况。', [reviews, 0], [lawsuits, 0]),
  says('未发生针对街道机关有关政府信息公开事务的行政复议和行政诉讼。', [reviews, 0], [lawsuits, 0]),
  says('依申请公开工作平稳。应对行政复议14件、行政诉讼5件。', [reviews, 14], [lawsuits, 5]),
  says('发生因政府信息公开申请行政复议情况2件。', [reviews, 2]),
  says('我街道未发生因政府信息公开申请提起的行政复议案件。', [reviews, 0]),
  says(
    '收到依申请公开16件。被行政复议1件，为其他结果；未经复议直接起诉1件。',
    [received, 16],
    [reviews, 1],
    [directSuits, 1],
  ),
  says('均在法定期限内予以答复。2024年因政府信息公开引起的行政复议3件，无行政诉讼案件。', [reviews, 3], [lawsuits, 0]),
  // Fees.
  says('未因信息公开收取公民、法人和其他组织任何费用。', [fees, 0]),
  says('未对公众依申请公开政府信息收取任何费用。', [fees, 0]),
  says('我委未对政府信息公开申请收取过任何费用。', [fees, 0]),
  says('政府信息公开申请未产生相关收费情况。', [fees, 0]),
  // Rules.
  says(
    '全年共制发行政规范性文件7件，废止2件，现行有效件数31件。',
    [normsIssued, 7],
    [normsRepealed, 2],
    [normsInForce, 31],
  ),
  says(
    '制定发布规范性文件7件，清理废止规范性文件2件，现行有效规范性文件31件。',
    [normsIssued, 7],
    [normsRepealed, 2],
    [normsInForce, 31],
  ),
  // What is read rightly, and must stay.
  says(
    '全年新收政府信息公开申请643 件，上年结转政府信息公开申请数量29件，共计办结638件，结转下年办理34件。',
    [received, 643],
    [carriedIn, 29],
    [concluded, 638],
    [carriedOut, 34],
  ),
  says(
    '共收到依申请公开15件（其中信件申请9件，网络申请6件），已办结12件，3件结转下年办理。',
    [received, 15],
    [concluded, 12],
    [carriedOut, 3],
  ),
  says(
    '共受理28件依申请公开，办结 29 件（其中1件为2023年结转本年度办理），无结转下年度继续办理。',
    [received, 28],
    [concluded, 29],
    [carriedOut, 0],
  ),
  says(
    '新收到依申请公开政府信息36件，答复依申请公开政府信息34件，结转下年度继续办理2件。',
    [received, 36],
    [concluded, 34],
    [carriedOut, 2],
  ),
  says(
    '我委新受理政府信息公开申请187件，2023年结转政府信息公开申请6件，已办结依申请公开175件。另有18件申请结转到下年度继续办理。',
    [received, 187],
    [carriedIn, 6],
    [concluded, 175],
    [carriedOut, 18],
  ),
  says('我局共受理依申请政府信息公开事项14例，全部按时办结。', [received, 14], [carriedOut, 0]),
  says('本年度涉及政府信息公开的行政复议、行政诉讼案件为0件。', [reviews, 0], [lawsuits, 0]),
  says('我局未受理依申请公开申请，无行政复议、无提起行政诉讼情况。', [received, 0], [reviews, 0], [lawsuits, 0]),
  says('因政府信息公开引起的行政复议案件8件，已审结；行政诉讼案件2件，目前正在审理中。', [reviews, 8], [lawsuits, 2]),
  says('作出行政处罚决定16件，公开率100%。', [penalties, 16]),
  says(
    '共主动公开政府信息1412条，其中通过局政务网站公开933条，微信公众号发布信息479条。',
    [published, 1412],
    [website, 933],
    [wechat, 479],
  ),
];

/**
 * Sentences in the manner of real reports, for a report of 2024: what was read wrongly in some hundred of them, what is
 * often said and was passed over, and what was right.
 */
export const second: readonly Sentence[] = [...silent.map((text) => says(text)), ...deceptive, ...usual];
