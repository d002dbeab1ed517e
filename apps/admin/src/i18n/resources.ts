import type { Kept, Records, ResourceName } from '../api/records';
import { activityResources } from './activity-resources';
import { ceremonyResource } from './ceremony-texts';
import { delegationResources } from './delegation-resources';
import { district, email, kept, name, notes, organisation, phone } from './field-words';
import { followUpResources } from './follow-up-resources';
import { meetingTransferResources } from './meeting-transfer-resources';
import type { Triple } from './triple';
import { webhookResource } from './webhook-texts';

/**
 * A label for every field of the record but those that all records keep and what a write warns of: a new field without
 * one does not compile.
 */
interface ResourceWords<R> {
  /** One and several, parted by `||||` in English. */
  readonly name: Triple;
  readonly fields: Readonly<Record<Exclude<keyof R, keyof Kept | 'warnings'>, Triple>> &
    Readonly<Record<string, Triple>>;
  readonly empty: Triple;
  readonly invite: Triple;
}

const side: Triple = ['所属', '所屬', 'Side'];

export const resources = {
  ...activityResources,
  ...meetingTransferResources,
  ...followUpResources,
  ...delegationResources,
  ceremonies: ceremonyResource,
  webhooks: webhookResource,
  organisations: {
    name: ['单位', '單位', 'organisation |||| Organisations'],
    fields: {
      ...kept,
      name,
      abbreviation: ['简称', '簡稱', 'Abbreviation'],
      side,
      districtCode: district,
      inChongqingSince: ['入渝年份', '入渝年份', 'In Chongqing since'],
      website: ['网站', '網站', 'Website'],
      contactPhone: ['联系电话', '聯絡電話', 'Phone'],
      contactEmail: ['联系邮箱', '聯絡電子郵件', 'E-mail'],
      profile: ['单位简介', '單位簡介', 'Profile'],
      notes,
    },
    empty: ['还没有单位', '還沒有單位', 'No organisations yet'],
    invite: [
      '团组由单位带队，考察由单位接待，签约的各方也是单位。',
      '團組由單位帶隊，考察由單位接待，簽約的各方也是單位。',
      'Organisations lead delegations, receive visits and sign agreements.',
    ],
  },
  people: {
    name: ['人员', '人員', 'person |||| People'],
    fields: {
      ...kept,
      name: ['姓名', '姓名', 'Name'],
      title: ['职务', '職稱', 'Title'],
      organisationId: organisation,
      organisationName: organisation,
      side,
      language: ['语言', '語言', 'Language'],
      phone,
      email,
      emailNotices: ['有变动时发邮件', '有異動時寄郵件', 'Told of changes by mail'],
      notes,
    },
    empty: ['还没有人员', '還沒有人員', 'No people yet'],
    invite: [
      '一人一条记录，即使参加两个团组，也不会被同时安排到两处。',
      '一人一筆紀錄，即使參加兩個團組，也不會同時被安排到兩處。',
      'One record a person: somebody in two delegations is then never in two places at once.',
    ],
  },
  places: {
    name: ['场所', '場所', 'place |||| Places'],
    fields: {
      ...kept,
      kind: ['类型', '類型', 'Kind'],
      parentId: ['位于', '位於', 'Inside'],
      parentName: ['位于', '位於', 'Inside'],
      name,
      address: ['地址', '地址', 'Address'],
      districtCode: district,
      effectiveDistrictCode: district,
      latitude: ['纬度（WGS-84）', '緯度（WGS-84）', 'Latitude (WGS-84)'],
      longitude: ['经度（WGS-84）', '經度（WGS-84）', 'Longitude (WGS-84)'],
      organisationId: organisation,
      organisationName: organisation,
      openingHours: ['开放时间', '開放時間', 'Opening hours'],
      groupsAtOnce: ['同时接待团组数', '同時接待團組數', 'Groups at once'],
      capacity: ['可容纳人数', '可容納人數', 'People it holds'],
      notes,
      rooms: ['房间', '房間', 'Rooms'],
      phone: ['总台电话', '總台電話', 'Front desk'],
      coordinates: ['坐标', '座標', 'Coordinates'],
    },
    empty: ['还没有场所', '還沒有場所', 'No places yet'],
    invite: [
      '考察点、会场和酒店都在这里，填上区县即可估算路程。',
      '考察點、會場與飯店都在這裡，填上區縣即可估算路程。',
      'Sites, venues and hotels live here; with a district, travel can be reckoned.',
    ],
  },
  'travel-times': {
    name: ['路程', '路程', 'travel time |||| Travel times'],
    fields: {
      ...kept,
      fromPlaceId: ['出发场所', '出發場所', 'From place'],
      toPlaceId: ['到达场所', '抵達場所', 'To place'],
      fromDistrictCode: ['出发区县', '出發區縣', 'From district'],
      toDistrictCode: ['到达区县', '抵達區縣', 'To district'],
      fromPlaceName: ['出发场所', '出發場所', 'From place'],
      toPlaceName: ['到达场所', '抵達場所', 'To place'],
      minutes: ['分钟', '分鐘', 'Minutes'],
      source: ['依据', '依據', 'Source'],
      from: ['从', '從', 'From'],
      to: ['到', '到', 'To'],
      between: ['路程的两端', '路程的兩端', 'Between'],
    },
    empty: ['还没有路程', '還沒有路程', 'No travel times yet'],
    invite: [
      '两处场所或两个区县之间要走多少分钟，排日程时据此检查。',
      '兩處場所或兩個區縣之間要走多少分鐘，排行程時據此檢查。',
      'Minutes between two places or two districts, which the timetable is checked against.',
    ],
  },
  editions: {
    name: ['届次', '屆次', 'edition |||| Editions'],
    fields: {
      ...kept,
      ordinal: ['届', '屆', 'Number'],
      year: ['年份', '年份', 'Year'],
      name,
      city: ['城市', '城市', 'City'],
      timeZone: ['时区', '時區', 'Time zone'],
      startsOn: ['开始', '開始', 'First day'],
      endsOn: ['结束', '結束', 'Last day'],
      seasonStartsOn: ['前期考察起', '前期考察起', 'Visits from'],
      seasonEndsOn: ['后期考察止', '後期考察止', 'Visits until'],
      coHostIds: ['主办单位', '主辦單位', 'Co-hosts'],
      coHostNames: ['主办单位', '主辦單位', 'Co-hosts'],
      quietHours: ['夜间静默', '夜間靜默', 'Quiet hours'],
      quietFrom: ['静默开始', '靜默開始', 'Quiet from'],
      quietTo: ['静默结束', '靜默結束', 'Quiet until'],
      notes,
      emergencyNumbers: ['紧急电话', '緊急電話', 'Emergency numbers'],
      days: ['会期', '會期', 'Days'],
      season: ['前后考察期', '前後考察期', 'Season'],
    },
    empty: ['还没有届次', '還沒有屆次', 'No editions yet'],
    invite: [
      '团组、日程、签约项目都归在一届之下。',
      '團組、行程、簽約項目都歸在一屆之下。',
      'Delegations, activities and agreements each belong to an edition.',
    ],
  },
  users: {
    name: ['用户', '使用者', 'user |||| Users'],
    fields: {
      ...kept,
      name: ['姓名', '姓名', 'Name'],
      email,
      phone,
      role: ['角色', '角色', 'Role'],
      language: ['通知语言', '通知語言', 'Written to in'],
      emailNotices: ['有变动时发邮件', '有異動時寄郵件', 'Told of changes by mail'],
      disabled: ['停用', '停用', 'Disabled'],
      password: ['密码', '密碼', 'Password'],
      passwordChangedAt: ['密码修改于', '密碼修改於', 'Password changed'],
    },
    empty: ['还没有用户', '還沒有使用者', 'No users yet'],
    invite: [
      '组织者、工作人员和联络员各用自己的账户。',
      '組織者、工作人員與聯絡員各用自己的帳號。',
      'Organizers, staff and liaisons each sign in as themselves.',
    ],
  },
  'audit-entries': {
    name: ['修改记录', '修改紀錄', 'audit entry |||| Audit'],
    fields: {
      ...kept,
      at: ['时间', '時間', 'When'],
      actor: ['操作人', '操作者', 'Who'],
      actorName: ['操作人', '操作者', 'Who'],
      requestId: ['请求编号', '請求編號', 'Request'],
      action: ['操作', '操作', 'What'],
      entity: ['对象', '對象', 'Kind'],
      entityId: ['记录', '紀錄', 'Record'],
      before: ['之前', '之前', 'Before'],
      after: ['之后', '之後', 'After'],
      field: ['栏目', '欄位', 'Field'],
      changes: ['改动', '異動', 'Changes'],
    },
    empty: ['还没有修改记录', '還沒有修改紀錄', 'Nothing has been changed yet'],
    invite: ['每次保存都会记在这里。', '每次儲存都會記在這裡。', 'Every save is written down here.'],
  },
} as const satisfies { [R in ResourceName]: ResourceWords<Records[R]> };
