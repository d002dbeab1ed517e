import { edition, email, kept, name, notes, organisation, phone } from './field-words';
import type { Triple } from './triple';

const arrives: Triple = ['到达', '抵達', 'Arrives'];
const departs: Triple = ['离开', '離開', 'Departs'];

/** The words of delegations and delegates; part of `resources`, which checks that no field goes without. */
export const delegationResources = {
  delegations: {
    name: ['团组', '團組', 'delegation |||| Delegations'],
    fields: {
      ...kept,
      editionId: edition,
      organisationId: ['带队单位', '帶隊單位', 'Led by'],
      organisationName: ['带队单位', '帶隊單位', 'Led by'],
      name,
      interests: ['关注领域', '關注領域', 'Interests'],
      expectedHeadcount: ['预计人数', '預計人數', 'Expected heads'],
      arrivesAt: arrives,
      departsAt: departs,
      liaisonId: ['联络员', '聯絡員', 'Liaison'],
      liaisonName: ['联络员', '聯絡員', 'Liaison'],
      delegateCount: ['名单人数', '名單人數', 'Named'],
      hotelId: ['住宿', '住宿', 'Hotel'],
      notes,
      stay: ['在渝时间', '在渝時間', 'Stay'],
      delegates: ['团员', '團員', 'Delegates'],
      groups: ['分组', '分組', 'Groups'],
    },
    empty: ['这一届还没有团组', '這一屆還沒有團組', 'No delegations in this edition yet'],
    invite: [
      '先建团组，名单可以稍后再补；没有名单也能排日程。',
      '先建團組，名單可稍後再補；沒有名單也能排行程。',
      'Make the delegation first; its names may follow. It can be planned for without them.',
    ],
  },
  delegates: {
    name: ['团员', '團員', 'delegate |||| Delegates'],
    fields: {
      ...kept,
      editionId: edition,
      delegationId: ['团组', '團組', 'Delegation'],
      delegationName: ['团组', '團組', 'Delegation'],
      organisationName: organisation,
      phone,
      email,
      liaisonId: ['联络员', '聯絡員', 'Liaison'],
      hasLink: ['行程链接', '行程連結', 'Link'],
      personId: ['人员', '人員', 'Person'],
      personName: ['姓名', '姓名', 'Name'],
      role: ['身份', '身分', 'Role'],
      rank: ['排序', '排序', 'Rank'],
      groupIds: ['分组', '分組', 'Groups'],
      groups: ['分组', '分組', 'Groups'],
      arrivesAt: arrives,
      departsAt: departs,
      hotelId: ['住宿', '住宿', 'Hotel'],
      hotelName: ['住宿', '住宿', 'Hotel'],
      room: ['房号', '房號', 'Room'],
      arrivalNumber: ['到达航班或车次', '抵達班機或車次', 'Arriving flight or train'],
      arrivalTerminal: ['到达航站楼或车站', '抵達航廈或車站', 'Arrival terminal'],
      departureNumber: ['返程航班或车次', '回程班機或車次', 'Departing flight or train'],
      departureTerminal: ['返程航站楼或车站', '回程航廈或車站', 'Departure terminal'],
      diet: ['饮食要求', '飲食需求', 'Diet'],
      mobility: ['行动需要', '行動需求', 'Getting about'],
      emergencyName: ['紧急联系人', '緊急聯絡人', 'Emergency contact'],
      emergencyPhone: ['紧急联系电话', '緊急聯絡電話', 'Emergency phone'],
      notes,
      stay: ['在渝时间', '在渝時間', 'Stay'],
    },
    empty: ['这一届还没有团员', '這一屆還沒有團員', 'No delegates in this edition yet'],
    invite: [
      '把人员加入团组；到离时间与团组不同的，可单独填写。',
      '將人員加入團組；抵離時間與團組不同的，可個別填寫。',
      'Add people to delegations; give their own arrival where it differs.',
    ],
  },
} as const;
