import type { Text } from '../form/terms.ts';
import type { Location } from './location.ts';

/** `error`: something the form asks for could not be read. `warning`: it was read in part. `notice`: read, but odd. */
export type Severity = 'error' | 'warning' | 'notice';

interface Entry {
  readonly severity: Severity;
  /** What happened. */
  readonly message: Text;
  /** Why it matters, or how it comes about: one sentence. */
  readonly why: Text;
  /** What to do about it. */
  readonly hint: Text;
  /** What was found and expected are names of files or agencies, of which none may be cut off. */
  readonly whole?: true;
}

const seeSource: Text = {
  zh: '请与原文核对；原文有误的，可请发布机关更正。',
  en: 'Compare with the source; if the source is wrong, ask the agency to correct it.',
};
const nothingToDo: Text = {
  zh: '不影响读取，无须处理。',
  en: 'Reading is not affected; nothing needs doing.',
};
const republish: Text = {
  zh: '请从发布机关网站重新取得报告，放入报告文件夹。',
  en: "Take the report from the agency's own site again and put it into the folder of reports.",
};

/** Everything that a file can get wrong: a closed list. Codes are permanent; adding one is adding a line here. */
export const problemCatalogue = {
  'format-unsupported': {
    severity: 'error',
    message: { zh: '不支持这种文件格式', en: 'This file format is not supported' },
    why: {
      zh: '站点只收录能逐字核对的格式，图片、压缩包和旧式doc文件无法保证读对。',
      en: 'Only formats that can be checked character by character are read; pictures, archives and old .doc files are not among them.',
    },
    hint: { zh: '请提供txt、md、html、docx或pdf文件。', en: 'Provide a .txt, .md, .html, .docx or .pdf file.' },
  },
  'file-unreadable': {
    severity: 'error',
    message: { zh: '文件无法读取（{found}）', en: 'The file could not be read ({found})' },
    why: {
      zh: '文件不存在、没有权限，或者读取程序自身出错，这份报告的内容因此全部缺失。',
      en: 'The file is missing, closed to the reader or met a mistake in the reading program, so nothing of the report is known.',
    },
    hint: {
      zh: '请检查路径和权限；都没有问题的，请把文件和括号里的代号报告给本项目。',
      en: 'Check the path and the permissions; if both are right, report the file and the code in brackets to the project.',
    },
  },
  'file-too-large': {
    severity: 'error',
    message: { zh: '文件超过20 MB，未读取', en: 'The file is larger than 20 MB and was not read' },
    why: {
      zh: '年度报告只有几页；大上千倍的文件多半是放错了，或者是为了拖垮读取程序。',
      en: 'A report is a few pages; a file a thousand times as large is a mistake or an attack.',
    },
    hint: republish,
  },
  'file-empty': {
    severity: 'error',
    message: { zh: '文件没有内容', en: 'The file is empty' },
    why: {
      zh: '下载中断或者转换失败时，常会留下空文件。',
      en: 'A broken download or a failed conversion often leaves an empty file behind.',
    },
    hint: republish,
  },
  'file-not-text': {
    severity: 'error',
    message: {
      zh: '文件不是UTF-8、UTF-16或GB18030编码的文本',
      en: 'The file is not text in UTF-8, UTF-16 or GB18030',
    },
    why: {
      zh: '编码不明的文字无法确认每个字，数字也可能因此读错。',
      en: 'When the encoding is not known no character is certain, and numbers could be misread.',
    },
    hint: republish,
  },
  'file-damaged': {
    severity: 'error',
    message: {
      zh: '文件已损坏，或者内容与扩展名不符',
      en: 'The file is damaged, or is not what the ending of its name says',
    },
    why: {
      zh: '下载不完整，或者网页、Word文件改了扩展名，都会这样；残缺的文件可能少了行列而看不出来。',
      en: 'An incomplete download or a renamed file looks like this; a damaged file may lack rows without showing it.',
    },
    hint: republish,
  },
  'file-encrypted': {
    severity: 'error',
    message: { zh: '文件设有密码，未读取', en: 'The file is protected by a password and was not read' },
    why: {
      zh: '不知道密码就看不到内容，本站也不破解密码。',
      en: 'The contents cannot be seen without the password, and none is guessed.',
    },
    hint: { zh: '请取得没有密码的版本。', en: 'Get a copy without a password.' },
  },
  'file-too-complex': {
    severity: 'error',
    message: {
      zh: '文件解压后过大、嵌套过深或者单元格过多，未读取',
      en: 'The file unpacks to too much, is nested too deeply or has too many cells; it was not read',
    },
    why: {
      zh: '正常的报告远达不到这些限度；超出的文件会占满内存，影响其他文件的读取。',
      en: 'No real report comes near these limits; a file beyond them would use up the memory that the others need.',
    },
    hint: republish,
  },
  'file-too-slow': {
    severity: 'error',
    message: { zh: '读取超过{expected}秒，已停止', en: 'Reading took longer than {expected} s and was stopped' },
    why: {
      zh: '一份报告通常不到一秒就能读完；停下来，其他文件才不受影响。',
      en: 'A report is read in less than a second; stopping keeps one file from holding up all others.',
    },
    hint: republish,
  },
  'file-without-text': {
    severity: 'error',
    message: { zh: '文件只有图片，没有文字', en: 'The file holds pictures only, no text' },
    why: {
      zh: '扫描件只有图像；文字识别会认错数字，所以不用。',
      en: 'A scan is an image; recognising its characters gets numbers wrong, so it is not done.',
    },
    hint: {
      zh: '扫描件无法读取；请取得文字版，或者向发布机关索取。',
      en: 'Scans cannot be read; get a copy with text, or ask the agency for one.',
    },
  },
  'title-missing': {
    severity: 'warning',
    message: { zh: '没有找到报告标题', en: 'No report title was found' },
    why: {
      zh: '机关名称和年度首先取自标题；没有标题，就只能依靠所在文件夹和agencies.yaml。',
      en: 'Agency and year are taken from the title first; without one only the folder and agencies.yaml can tell them.',
    },
    hint: seeSource,
  },
  'title-ambiguous': {
    severity: 'warning',
    message: { zh: '有两个不同的报告标题', en: 'There are two report titles that differ' },
    why: {
      zh: '两个标题的机关或者年度不一致，不能任选其一。',
      en: 'The titles differ in agency or year, and choosing one of them would be a guess.',
    },
    hint: {
      zh: '请在agencies.yaml的names中为这个文件写明机关全称，并把文件放进正确年份的文件夹。',
      en: 'Name the agency for this file under names in agencies.yaml, and put it into the folder of its year.',
    },
  },
  'report-second': {
    severity: 'warning',
    message: { zh: '同一文件中还有另一份报告，未读取', en: 'The file goes on with another report, which was not read' },
    why: {
      zh: '合并成一个文件的报告，数字容易张冠李戴，所以只读第一份。',
      en: 'Where reports share a file, figures of one could be taken for those of the other, so only the first is read.',
    },
    hint: { zh: '请把两份报告分成两个文件。', en: 'Put each report into a file of its own.' },
  },
  'table-other-year': {
    severity: 'warning',
    message: { zh: '下面是另一年度的表格，未读取', en: 'A table of another year follows, which was not read' },
    why: {
      zh: '有的报告附上往年的表格对照；往年的数字不能算作本年的。',
      en: 'Some reports print the tables of earlier years beside their own; those figures are not of this year.',
    },
    hint: seeSource,
  },
  'table-too-long': {
    severity: 'error',
    message: { zh: '表格行数远多于法定格式，未读取', en: 'The table has far more rows than the form; it was not read' },
    why: {
      zh: '行数超出法定格式数倍的，往往是别的表格，或者几份报告连在了一起。',
      en: 'A table several times as long as the form is another table, or several reports run together.',
    },
    hint: seeSource,
  },
  'year-missing': {
    severity: 'error',
    message: { zh: '没有找到报告年度', en: 'The year of the report was not found' },
    why: {
      zh: '不知道年度，就不能与其他年度、其他机关比较，也没有固定网址。',
      en: 'Without its year a report cannot be compared and has no permanent address.',
    },
    hint: {
      zh: '请把文件放进以年份命名的文件夹，如reports/2024/。',
      en: 'Put the file into a folder named after the year, such as reports/2024/.',
    },
  },
  'year-differs': {
    severity: 'warning',
    message: { zh: '标题为{found}年，文件夹为{expected}年', en: 'The title says {found}, the folder {expected}' },
    why: {
      zh: '文件放错文件夹，或者沿用上一年的标题，都会这样；本站以标题为准。',
      en: "The file is in the wrong folder, or last year's title was used again; the site goes by the title.",
    },
    hint: { zh: '请把文件移到正确年份的文件夹。', en: 'Move the file into the folder of the right year.' },
  },
  'agency-unresolved': {
    severity: 'error',
    message: { zh: '不能确定是哪个行政机关', en: 'Which agency this is could not be settled' },
    why: {
      zh: '报告必须归到确定的机关名下；猜错了，数字就记到别人账上。',
      en: 'A report must belong to one certain agency; a wrong guess would put its figures to the account of another.',
    },
    hint: {
      zh: '请在agencies.yaml的names中为这个文件写明机关全称，必要时在zones中登记开发区。',
      en: 'Name the agency in full for this file under names in agencies.yaml; list its zone under zones if need be.',
    },
  },
  'agency-misspelt': {
    severity: 'notice',
    message: { zh: '机关名中的地名有误，按正确的地名收录', en: 'The name of the place is misspelt; it was put right' },
    why: {
      zh: '原文写的地名不存在，只差一个容易混淆的字，而且只有一个地方符合。',
      en: 'There is no such place; one commonly confused character makes it a place, and only one.',
    },
    hint: {
      zh: '如果改得不对，请在agencies.yaml的names中为这个文件写明机关全称。',
      en: 'If that is not the place, name the agency in full for this file under names in agencies.yaml.',
    },
  },
  'agency-ambiguous': {
    severity: 'error',
    message: { zh: '“{found}”可能是：{expected}', en: '“{found}” may be any of these: {expected}' },
    why: {
      zh: '不少市辖区、县同名，只凭简称分不清是哪一个。',
      en: 'Many districts and counties share a name, and the short name does not tell which is meant.',
    },
    hint: {
      zh: '请在agencies.yaml的names中为这个文件写明带省、市名的机关全称。',
      en: 'Name the agency with its province and city for this file under names in agencies.yaml.',
    },
    whole: true,
  },
  'agency-conflict': {
    severity: 'error',
    message: {
      zh: '标题和正文指向不同的机关：{expected}',
      en: 'Title and text point to different agencies: {expected}',
    },
    why: {
      zh: '标题写一个机关、落款或者正文写另一个机关，多半是套用模板时没有改全。',
      en: 'Title and signature name different bodies, most often because a template was not changed throughout.',
    },
    hint: {
      zh: '请在agencies.yaml的names中为这个文件写明机关全称。',
      en: 'Name the agency in full for this file under names in agencies.yaml.',
    },
    whole: true,
  },
  'report-duplicate': {
    severity: 'error',
    message: {
      zh: '同一机关同一年度有两份文件，均未采用：{found}',
      en: 'Two files are for the same agency and year; neither was used: {found}',
    },
    why: {
      zh: '两份内容可能不同，任选一份就可能采用了作废的数字。',
      en: 'The two may differ, and choosing either could publish figures that are no longer in force.',
    },
    hint: {
      zh: '请只保留有效的一份；其中一份是更正版的，请写入agencies.yaml的corrections。',
      en: 'Keep only the one that is in force, or, if one corrects the other, say so under corrections in agencies.yaml.',
    },
    whole: true,
  },
  'report-superseded': {
    severity: 'notice',
    message: { zh: '这是更正版，取代了：{found}', en: 'This is a correction; it replaces: {found}' },
    why: {
      zh: '机关公布更正版以后，以更正版为准；保留原件，读者才能看到改了什么。',
      en: 'The correction is in force once it is published; the first version is kept so that readers can see what changed.',
    },
    hint: {
      zh: '网站采用更正版；被取代的文件列在旁边。',
      en: 'The site uses the correction; what it replaces is listed beside it.',
    },
    whole: true,
  },
  'registry-agency': {
    severity: 'error',
    message: {
      zh: 'agencies.yaml中的机关名不能确定是哪个机关',
      en: 'A name in agencies.yaml does not settle which agency is meant',
    },
    why: {
      zh: 'changes和expected中的机关要写全称，前面带上能区分的地名；不能确定的，该条不起作用。',
      en: 'Agencies under changes and expected need full names with enough of their region in front; an entry that settles nobody has no effect.',
    },
    hint: {
      zh: '请写全称，如“河南省开封市鼓楼区教育局”；开发区等须先在zones中登记。',
      en: 'Write the full name, such as 河南省开封市鼓楼区教育局; list a zone under zones first.',
    },
  },
  'registry-ambiguous': {
    severity: 'error',
    message: {
      zh: 'agencies.yaml中的“{found}”可能是：{expected}',
      en: '“{found}” in agencies.yaml may be any of these: {expected}',
    },
    why: {
      zh: '几个地方有同名的机关，只凭这个名称分不清；该条不起作用。',
      en: 'Several places have a body of this name; the entry has no effect.',
    },
    hint: {
      zh: '请写带省、市名的全称。',
      en: 'Write the name with its province and city in front.',
    },
    whole: true,
  },
  'registry-change': {
    severity: 'error',
    message: {
      zh: 'agencies.yaml中的机关变动与别的条目矛盾，或自相矛盾',
      en: 'A change in agencies.yaml contradicts another, or itself',
    },
    why: {
      zh: '同一机关不能两次从同一名称改名、两次并入；改名前后应在同一地区；id不能是别的机关的；这样的条目不起作用。',
      en: 'A body cannot be renamed twice from one name or be merged twice; it stays in its region; its id may not be another body’s; such an entry has no effect.',
    },
    hint: {
      zh: '请核对changes中的名称、年度和id。',
      en: 'Check the names, years and ids under changes.',
    },
  },
  'registry-zone': {
    severity: 'error',
    message: {
      zh: 'agencies.yaml的zones中有行政区划名，或代码不存在',
      en: 'A zone in agencies.yaml is a division, or its code is none',
    },
    why: {
      zh: '行政区划不是开发区；所属行政区划的代码不存在时，该条不起作用。',
      en: 'A division is no zone, and without the division that it belongs to the entry has no effect.',
    },
    hint: {
      zh: '请写开发区的名称和所属行政区划的六位代码，加引号。',
      en: 'Write the name of the zone and the code of its division, six digits in quotation marks.',
    },
  },
  'registry-date': {
    severity: 'warning',
    message: {
      zh: 'agencies.yaml中的公布日期不晚于报告年度',
      en: 'A day of publication in agencies.yaml is not after the year of the report',
    },
    why: {
      zh: '年度报告在次年公布；较早的日期不是这份报告的，不采用。',
      en: 'A yearly report is published in the next year; an earlier day is not its own and is not used.',
    },
    hint: {
      zh: '请核对publications中的日期。',
      en: 'Check the day under publications.',
    },
  },
  'agency-declared': {
    severity: 'warning',
    message: {
      zh: '按agencies.yaml收录的机关与报告标题不符',
      en: 'The agency that agencies.yaml names is not the one of the title',
    },
    why: {
      zh: 'names中的名称优先；与标题不符时，可能写错了文件。',
      en: 'A name under names outweighs the title; where they differ, it may stand at the wrong file.',
    },
    hint: {
      zh: '请核对names中这个文件的机关名称。',
      en: 'Check the name of this file under names.',
    },
  },
  'registry-path': {
    severity: 'warning',
    message: { zh: 'agencies.yaml中的路径没有对应的报告文件', en: 'A path in agencies.yaml leads to no report file' },
    why: {
      zh: '路径写错了，或者文件已改名、移走；该条不起作用。',
      en: 'The path is misspelt, or the file was renamed or moved; the entry has no effect.',
    },
    hint: {
      zh: '请写报告文件夹以下的路径，如2024/gulouqu.txt。',
      en: 'Write the path below the folder of reports, such as 2024/gulouqu.txt.',
    },
  },
  'withheld-unmatched': {
    severity: 'error',
    message: {
      zh: '要隐去的文字没有找到，或者还以别的写法出现，这份文件因此不公布：agencies.yaml的withheld第{found}条',
      en: 'A text that is to be withheld was not found, or also stands there in another way; the file is not published: withheld in agencies.yaml, entry {found}',
    },
    why: {
      zh: '找不到时，要隐去的内容可能换了写法留在文件里，公布就会泄露。',
      en: 'What is to be withheld may stand in the file in another way, and would be published with it.',
    },
    hint: {
      zh: '请在agencies.yaml的withheld中照文件里的写法逐一写明；与别处偶然相同的短文字，请连同前后的字一起写。',
      en: 'List it under withheld in agencies.yaml in each way that the file writes it; take in the words around a short text that also occurs elsewhere.',
    },
    whole: true,
  },
  'withheld-path': {
    severity: 'error',
    message: {
      zh: 'agencies.yaml的withheld中的路径没有对应的报告文件',
      en: 'A path under withheld in agencies.yaml leads to no report file',
    },
    why: {
      zh: '文件改名或移走以后，要隐去的文字就会照原样公布，所以不生成网站。',
      en: 'The text would be published with the file under its other name, so no site is built.',
    },
    hint: {
      zh: '请改正路径；文件已经删除的，请删去这一条。',
      en: 'Correct the path, or remove the entry if the file is gone for good.',
    },
  },
  'text-withheld': {
    severity: 'notice',
    message: {
      zh: '站点维护者决定隐去{expected}处文字：{found}',
      en: 'The maintainer of the site decided to withhold texts in this number of places: {expected} ({found})',
    },
    why: {
      zh: '报告里偶有申请人姓名、电话号码，或者网页被植入的广告，不应再传播。',
      en: 'Reports sometimes hold names or telephone numbers of applicants, or advertisements that were put into a page.',
    },
    hint: {
      zh: '隐去处标有〔隐去：……〕；SHA-256是未改动的原文件的。',
      en: 'Each place is marked 〔隐去：…〕; the SHA-256 is that of the untouched file.',
    },
  },
  'registry-division': {
    severity: 'error',
    message: { zh: 'agencies.yaml中的行政区划代码不存在', en: 'There is no division with a code in agencies.yaml' },
    why: {
      zh: '没有这个代码的行政区划，该条不起作用。',
      en: 'No division has this code; the entry has no effect.',
    },
    hint: {
      zh: "请写六位（乡级九位）代码，加引号，如'410204'。",
      en: "Write the code of six digits (nine for townships) in quotation marks, such as '410204'.",
    },
  },
  'correction-unmatched': {
    severity: 'warning',
    message: {
      zh: 'corrections中的这一条没有对应到同一机关同一年度的两份报告：{found}',
      en: 'This entry of corrections does not name two reports of one agency and year: {found}',
    },
    why: {
      zh: '路径写错，或者文件已改名、移走时，这一条更正就不起作用。',
      en: 'The path is misspelt, or the file was renamed or moved; the correction has no effect.',
    },
    hint: {
      zh: '请核对agencies.yaml中的文件路径。',
      en: 'Check the paths in agencies.yaml.',
    },
    whole: true,
  },
  'edition-unsupported': {
    severity: 'error',
    message: {
      zh: '这是2019年以前的旧格式，未读取表格',
      en: 'The report follows a format from before 2019; its tables were not read',
    },
    why: {
      zh: '2019年以前没有统一表格，各项数字的含义不同。',
      en: 'Before 2019 there was no common form, and the figures mean different things.',
    },
    hint: {
      zh: '旧格式各地不一，不能与现行格式比较；正文照录。',
      en: 'Older formats differ from place to place and cannot be compared; the prose is kept.',
    },
  },
  'section-missing': {
    severity: 'warning',
    message: { zh: '缺少“{expected}”部分', en: 'The section “{expected}” was not found' },
    why: {
      zh: '法定格式要求六个部分齐全；标题改了写法的，也可能认不出来。',
      en: 'The form has six sections; one whose heading is worded differently may also go unrecognised.',
    },
    hint: seeSource,
  },
  'heading-number-missing': {
    severity: 'notice',
    message: { zh: '标题没有序号', en: 'A section heading has no number' },
    why: {
      zh: '手工编辑或者自动编号丢失时，标题常常没有序号；文字一字不差，仍可确认。',
      en: 'Editing by hand or lost automatic numbering drops it; the words, which are exact, still tell the section.',
    },
    hint: nothingToDo,
  },
  'heading-number-wrong': {
    severity: 'notice',
    message: { zh: '标题序号与格式不符', en: 'A section heading has another number than the form' },
    why: {
      zh: '漏写或者多写一个标题，后面的序号就会错位；文字一字不差，仍可确认。',
      en: 'One heading left out or added shifts the numbers after it; the words, which are exact, still tell the section.',
    },
    hint: nothingToDo,
  },
  'heading-repeated': {
    severity: 'notice',
    message: { zh: '标题重复出现', en: 'A section heading is repeated' },
    why: {
      zh: '网页和正文各印一次标题，就会重复；内容归入第一次出现的那一部分。',
      en: 'A page and the text in it may both print the heading; the contents go to the section where it came first.',
    },
    hint: nothingToDo,
  },
  'table-missing': {
    severity: 'error',
    message: {
      zh: '“{expected}”没有可识别的表格',
      en: 'No table of “{expected}” was found in a form that can be read',
    },
    why: {
      zh: '法定表格没有公布，或者排版已经打散，表中的数字就全部缺失。',
      en: 'The table was not published or its layout is lost, so all of its figures are missing.',
    },
    hint: republish,
  },
  'table-image': {
    severity: 'error',
    message: {
      zh: '“{expected}”的表格是图片，无法读取',
      en: 'The table of “{expected}” is a picture and cannot be read',
    },
    why: {
      zh: '图片中的数字无法逐一核对；文字识别会认错，所以不用。',
      en: 'Figures in a picture cannot be checked one by one, and recognising them gets some wrong, so it is not done.',
    },
    hint: {
      zh: '请取得文字版，或者请发布机关公布文字表格。',
      en: 'Get a copy with the table as text, or ask the agency to publish one.',
    },
  },
  'table-scrambled': {
    severity: 'error',
    message: {
      zh: '“{expected}”的数字与行名脱节，无法对应，未读取',
      en: 'The numbers of “{expected}” stand apart from their labels and cannot be matched; they were not read',
    },
    why: {
      zh: '从网页或者PDF复制时，行名和数字常被分成两段；对应错了，数字就都错了。',
      en: 'Copying from a page or a PDF may part labels from numbers; matched wrongly, every figure would be wrong.',
    },
    hint: republish,
  },
  'table-misplaced': {
    severity: 'notice',
    message: { zh: '表格不在“{expected}”之下', en: 'The table does not stand under “{expected}”' },
    why: {
      zh: '标题和表格的先后颠倒、换页时错开，都会这样；表格按行名和表头确认。',
      en: 'Heading and table have changed places or lie on different pages; the table is told by its labels and header.',
    },
    hint: nothingToDo,
  },
  'table-split': {
    severity: 'notice',
    message: {
      zh: '表格被空行断开，已按行名接续',
      en: 'The table is cut in two; its rows were joined by their labels',
    },
    why: {
      zh: '换页或者转换格式时，一张表会断成几段。',
      en: 'A page break or a conversion cuts one table into pieces.',
    },
    hint: nothingToDo,
  },
  'edition-unclear': {
    severity: 'warning',
    message: { zh: '不能确定表格属于哪一版格式', en: 'Which edition of the form the table follows is not clear' },
    why: {
      zh: '2019年版和2021年版的行数、列数不同；版本不明时，只采用两版共有的部分。',
      en: 'The editions of 2019 and 2021 differ in rows and columns; where it is not clear which, only what both have is used.',
    },
    hint: seeSource,
  },
  'header-typo': {
    severity: 'notice',
    message: { zh: '表头文字有误', en: 'A column header is misspelt' },
    why: {
      zh: '手工录入常有错字；只与一个列名相近，才确认是它。',
      en: 'Typing by hand brings misspellings; a header is accepted only when it is near to one name alone.',
    },
    hint: nothingToDo,
  },
  'header-unexpected': {
    severity: 'error',
    message: { zh: '表头与法定格式不符，数值未读取', en: 'The header is not that of the form; no value was read' },
    why: {
      zh: '列名或者列的先后不同，数字的含义就不同，不能照位置读。',
      en: 'Other columns, or another order, give the numbers another meaning; they cannot be read by position.',
    },
    hint: seeSource,
  },
  'label-typo': {
    severity: 'notice',
    message: { zh: '行名文字有误', en: 'A row label is misspelt' },
    why: {
      zh: '手工录入常有错字；只与一个行名相近，才确认是它。',
      en: 'Typing by hand brings misspellings; a label is accepted only when it is near to one label alone.',
    },
    hint: nothingToDo,
  },
  'row-shifted': {
    severity: 'notice',
    message: { zh: '这一行错位，已按行名对齐', en: 'The row has slid sideways; it was aligned by its label' },
    why: {
      zh: '合并单元格展开时丢了空格子，整行就会左移或者右移。',
      en: 'When merged cells are laid out and empty ones are lost, the whole row moves to one side.',
    },
    hint: nothingToDo,
  },
  'row-torn': {
    severity: 'notice',
    message: {
      zh: '行名与数字不在同一行，已按行名和先后次序对应',
      en: 'The label stands apart from its numbers; they were matched by labels and order',
    },
    why: {
      zh: '行名太长，换行后就可能与数字分开。',
      en: 'A long label that wraps may be parted from its numbers.',
    },
    hint: nothingToDo,
  },
  'digits-split': {
    severity: 'notice',
    message: {
      zh: '数字之间的分隔已丢失，按勾稽关系拆分',
      en: 'The digits have lost their separators; they were split where only one split is possible',
    },
    why: {
      zh: '单元格的边界丢失后，几个数会连成一串；只有一种拆法说得通时，才拆开。',
      en: 'When the borders of cells are lost numbers run together; they are split only where a single split is possible.',
    },
    hint: seeSource,
  },
  'digits-glued': {
    severity: 'error',
    message: {
      zh: '数字之间的分隔已丢失，不能唯一拆分，未读取',
      en: 'The digits have lost their separators and can be split in more than one way; they were not read',
    },
    why: {
      zh: '同一串数字有几种拆法都说得通，任选一种就是猜。',
      en: 'Several splits of the same digits make sense, and choosing one would be a guess.',
    },
    hint: seeSource,
  },
  'row-unaligned': {
    severity: 'error',
    message: {
      zh: '这一行的数值不能逐一对应到各列，未读取',
      en: 'The values of the row cannot be matched with the columns one by one; it was not read',
    },
    why: {
      zh: '少一个或者多一个数，就无法知道错在哪一列。',
      en: 'With a number too few or too many nothing says which column is wrong.',
    },
    hint: seeSource,
  },
  'row-unknown': {
    severity: 'notice',
    message: { zh: '法定格式中没有这一行', en: 'The form has no such row' },
    why: {
      zh: '有的机关自行加行；法定格式没有的行，不能与其他机关比较。',
      en: 'Some agencies add rows of their own, which cannot be compared with those of others.',
    },
    hint: seeSource,
  },
  'row-repeated': {
    severity: 'error',
    message: {
      zh: '这一行不止出现一次，无法确定以哪一处为准，未读取',
      en: 'The row occurs more than once and nothing says which is meant; it was not read',
    },
    why: {
      zh: '同一行出现两次而数字不同，任选一处就是猜。',
      en: 'Where a row stands twice with different numbers, choosing one would be a guess.',
    },
    hint: seeSource,
  },
  'row-missing': {
    severity: 'error',
    message: { zh: '缺少“{expected}”这一行', en: 'The row “{expected}” was not found' },
    why: {
      zh: '漏了的行不能当作0；合计也可能因此对不上。',
      en: 'A row that is left out is not 0, and totals may not add up without it.',
    },
    hint: seeSource,
  },
  'cell-blank': {
    severity: 'notice',
    message: { zh: '单元格没有填数，不按0处理', en: 'The cell holds no number; it is not taken as 0' },
    why: {
      zh: '空着可能是没有发生，也可能是漏填，两者不能混同。',
      en: 'An empty cell may mean that nothing happened, or that it was forgotten; the two are not the same.',
    },
    hint: seeSource,
  },
  'cell-unreadable': {
    severity: 'warning',
    message: { zh: '单元格的内容不是一个数', en: 'What stands in the cell is not one number' },
    why: {
      zh: '单元格里有几个数，或者有文字，不能确定指的是哪一个数。',
      en: 'The cell holds several numbers or words, and which number is meant is not certain.',
    },
    hint: seeSource,
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof problemCatalogue;

/** A problem as the reading meets it; what people are told about it comes from the catalogue. */
export interface Problem {
  readonly code: ProblemCode;
  /** What was found, verbatim; absent when nothing was. */
  readonly found?: string;
  readonly expected?: string;
  readonly at?: Location;
  /** Prefixes of the keys of the cells concerned. */
  readonly keys: readonly string[];
}

const longestQuote = 80;

function quote(text: string): string {
  const characters = [...text];
  return characters.length <= longestQuote ? text : `${characters.slice(0, longestQuote).join('')}…`;
}

/** What was found and what was expected, where the message itself does not place them. */
function quoteBoth(found: string, expected: string, locale: keyof Text): string {
  const words = { zh: { found: '原文为', expected: '应为' }, en: { found: 'found ', expected: 'expected ' } }[locale];
  const parts = [found && `${words.found}“${found}”`, expected && `${words.expected}“${expected}”`].filter(Boolean);
  if (parts.length === 0) return '';
  return locale === 'zh' ? `：${parts.join('，')}` : `: ${parts.join(', ')}`;
}

/** The words of the source in a problem, cut to what a sentence can hold. */
export function quoteProblem({ code, found, expected }: Problem): Pick<Problem, 'found' | 'expected'> {
  const cut = (text: string): string => ('whole' in problemCatalogue[code] ? text : quote(text));
  return {
    ...(found !== undefined && { found: cut(found) }),
    ...(expected !== undefined && { expected: cut(expected) }),
  };
}

/** One sentence for people: what happened, what was found, what was expected. */
export function describeProblem(problem: Problem, locale: keyof Text): string {
  const entry = problemCatalogue[problem.code];
  const message: string = entry.message[locale];
  const { found = '', expected = '' } = problem;
  const words = 'whole' in entry ? { found, expected } : { found: quote(found), expected: quote(expected) };
  const placed = message.replace(/\{(found|expected)\}/gu, (_, name: keyof typeof words) => words[name]);
  const rest = placed === message ? quoteBoth(words.found, words.expected, locale) : '';
  return `${placed}${rest}${locale === 'zh' ? '。' : '.'}`;
}
