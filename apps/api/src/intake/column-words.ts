import type { Vocabulary } from '../sheets/columns.rules.js';
import type { Sheet } from '../sheets/table.rules.js';

/** What a column of an association's list can be about. `name` is in whichever script it is written. */
export const INTAKE_FIELDS = [
  'name',
  'nameHans',
  'nameHant',
  'nameEn',
  'title',
  'organisation',
  'side',
  'phone',
  'email',
  'role',
  'group',
  'arrivesAt',
  'arrivalClock',
  'arrivalNumber',
  'arrivalTerminal',
  'departsAt',
  'departureClock',
  'departureNumber',
  'departureTerminal',
  'hotel',
  'room',
  'diet',
  'mobility',
  'emergencyName',
  'emergencyPhone',
  'notes',
] as const;
export type IntakeField = (typeof INTAKE_FIELDS)[number];

const list = (words: string) => words.trim().split(/\s+/);

/**
 * The words that head a column, as `headerKey` makes them: simplified, small letters, no spaces nor signs. Traditional
 * headers become these by their script alone; where Taiwan says it otherwise (班機, 飯店, 行動電話), both are here.
 */
export const COLUMN_WORDS: Readonly<Record<IntakeField, readonly string[]>> = {
  name: list('姓名 名字 中文姓名 中文名 成员姓名 团员姓名 参访人员 name fullname chinesename nameinchinese'),
  nameHans: list(
    '姓名简体 简体姓名 中文姓名简体 简体中文姓名 简体名 简体 simplifiedname nameinsimplifiedchinese namesimplified',
  ),
  nameHant: list(
    '姓名繁体 繁体姓名 中文姓名繁体 繁体中文姓名 繁体名 姓名正体 正体姓名 繁体 正体 traditionalname nameintraditionalchinese nametraditional',
  ),
  nameEn: list(
    `英文姓名 英文名 姓名英文 英文名字 罗马拼音 拼音 姓名拼音 护照英文名 护照英文姓名 护照姓名 englishname romanisedname
     romanizedname romanised romanized pinyin nameinenglish passportname nameinpassport nameasinpassport`,
  ),
  title: list('职务 职称 职位 头衔 现职 title position jobtitle'),
  organisation: list(
    `单位 公司 机构 工作单位 所在单位 单位名称 公司名称 机构名称 服务单位 服务机构 企业 企业名称 任职单位 任职公司 organisation
     organization company companyname organisationname organizationname employer affiliation`,
  ),
  side: list('地区 所属 所属地区 来自 side region'),
  phone: list(
    `电话 手机 手机号 手机号码 联系电话 联系方式 联络电话 联络方式 行动电话 移动电话 电话号码 phone mobile telephone tel cell
     mobilephone cellphone phonenumber mobilenumber contactnumber`,
  ),
  email: list('邮箱 电子邮件 电邮 电子邮箱 邮件 电子信箱 信箱 email emailaddress mail'),
  role: list('身份 身分 团内职务 团职 角色 团员身份 团内身份 role delegationrole'),
  group: list('小组 组别 分组 group groupname'),
  arrivesAt: list(
    `到达 抵达 抵渝 到达日期 抵达日期 抵渝日期 来程日期 去程日期 到达时间 抵达时间 抵渝时间 来程时间 去程时间 arrival arrives
     arrivaldate arrivaltime arrivaldatetime arrivaldateandtime`,
  ),
  arrivalClock: [],
  arrivalNumber: list(
    `到达航班 抵达航班 来程航班 去程航班 抵渝航班 到达班机 抵达班机 来程班机 去程班机 到达车次 抵达车次 到达航班或车次 抵达班机或车次
     到达航班号 抵达航班号 航班 航班号 班机 车次 arrivalflight arrivingflight arrivingflightortrain arrivalflightnumber
     arrivalflightno flight flightno flightnumber train`,
  ),
  arrivalTerminal: list(
    `到达航站楼 抵达航站楼 到达航厦 抵达航厦 到达车站 抵达车站 到达航站楼或车站 抵达航厦或车站 航站楼 航厦 arrivalterminal
     arrivalstation terminal`,
  ),
  departsAt: list(
    `离开 离渝 返程 离开日期 离渝日期 返程日期 回程日期 离开时间 离渝时间 返程时间 回程时间 departure departs departuredate
     departuretime departuredatetime departuredateandtime returndate`,
  ),
  departureClock: [],
  departureNumber: list(
    `离开航班 离渝航班 返程航班 回程航班 离开班机 离渝班机 返程班机 回程班机 返程车次 回程车次 返程航班或车次 回程班机或车次 返程航班号
     回程航班号 departureflight departingflight departingflightortrain departureflightnumber departureflightno returnflight`,
  ),
  departureTerminal: list(
    '离开航站楼 返程航站楼 回程航站楼 返程航厦 回程航厦 返程车站 返程航站楼或车站 回程航厦或车站 departureterminal departurestation',
  ),
  hotel: list('酒店 饭店 住宿 住宿酒店 入住酒店 下榻酒店 下榻饭店 住宿饭店 宾馆 旅馆 hotel accommodation'),
  room: list('房号 房间 房间号 房间号码 room roomnumber roomno'),
  diet: list(
    '饮食 饮食要求 饮食需求 饮食禁忌 忌口 餐食 用餐要求 餐饮需求 diet dietary dietaryneeds dietaryrequirements meal',
  ),
  mobility: list(
    '行动需要 行动需求 行动不便 无障碍 无障碍需求 特殊需求 gettingabout mobility mobilityneeds accessibility',
  ),
  emergencyName: list(
    '紧急联系人 紧急联络人 紧急联系人姓名 紧急联络人姓名 emergencycontact emergencycontactname',
  ),
  emergencyPhone: list(
    '紧急联系电话 紧急联系人电话 紧急联络人电话 紧急联络电话 emergencyphone emergencycontactphone emergencynumber',
  ),
  notes: list('备注 备考 附注 说明 notes note remarks remark comments'),
};

/** Numbers of permits and dates of birth are not taken in, whatever else the header says. */
const NOT_TAKEN =
  /身份证|身分证|台胞证|通行证|证件|护照|签注|出生|生日|passport|permit|idnumber|idcard|birth/;

export const INTAKE_VOCABULARY: Vocabulary<IntakeField> = {
  words: COLUMN_WORDS,
  clockOf: { arrivesAt: 'arrivalClock', departsAt: 'departureClock' },
  notTaken: NOT_TAKEN,
};

export type IntakeSheet = Sheet<IntakeField>;

/** Of the columns for names, the first that says one is what a row is known by. */
export const NAME_FIELDS: readonly IntakeField[] = ['name', 'nameHant', 'nameHans', 'nameEn'];

export const hasName = (columns: readonly { field: IntakeField | null }[]): boolean =>
  columns.some(({ field }) => field !== null && NAME_FIELDS.includes(field));
