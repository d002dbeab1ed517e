import { ACTIVITY_FIELD_NAMES } from '@yutai/domain';

/** What the releases say: published, looked at, restored. */
export const releaseTexts = {
  publish: ['发布', '發布', 'Publish'],
  preview: ['发布第 %{number} 版', '發布第 %{number} 版', 'Publish release %{number}'],
  previewAgainst: [
    '团员将看到以下变动：',
    '團員將看到以下異動：',
    'This is what delegates will find changed:',
  ],
  beside: [
    '日程没有变动。团员名单、地点、车程或单位资料有变动，发布后行程页随之更新。',
    '行程沒有異動。團員名單、地點、車程或單位資料有異動，發布後行程頁隨之更新。',
    'No activity has changed. Who comes, places, travel times or what is said of a host has: itineraries follow once this is published.',
  ],
  unchanged: [
    '与最近一次发布相比没有任何变动，无需发布。',
    '與最近一次發布相比沒有任何異動，無需發布。',
    'Nothing has changed since the last release: there is nothing to publish.',
  ],
  upToDate: ['没有待发布的变动', '沒有待發布的異動', 'Nothing to publish'],
  unread: [
    '有团员要读的语言缺少名称：',
    '有團員要讀的語言缺少名稱：',
    'Without a title in a language that delegates read:',
  ],
  late: [
    '路上时间不够，已说明理由，团员会看到将晚到：',
    '路上時間不夠，已說明理由，團員會看到將晚到：',
    'Too little time on the way, set aside with a reason; delegates see how late they will be:',
  ],
  note: ['说明（团员看不到）', '說明（團員看不到）', 'Note, for the desk only'],
  published: ['第 %{number} 版已发布', '第 %{number} 版已發布', 'Release %{number} is published'],
  number: ['第 %{number} 版', '第 %{number} 版', 'Release %{number}'],
  byActivity: ['按日程', '按行程', 'By activity'],
  byDelegation: ['按团组', '按團組', 'By delegation'],
  first: [
    '这是第一次发布，全部都是新增。',
    '這是第一次發布，全部都是新增。',
    'This was the first release: everything in it is new.',
  ],
  noneOf: ['没有变动。', '沒有異動。', 'No changes.'],
  system: ['系统', '系統', 'The system'],
  compare: ['比较', '比較', 'Compare'],
  with: {
    previous: [
      '与前一版（第 %{number} 版）比',
      '與前一版（第 %{number} 版）比',
      'With the one before, release %{number}',
    ],
    first: ['之前没有发布', '之前沒有發布', 'With nothing: it was the first'],
    latest: ['与最新的第 %{number} 版比', '與最新的第 %{number} 版比', 'With the latest, release %{number}'],
    draft: ['与现在的草稿比', '與現在的草稿比', 'With the draft of today'],
  },
  arrow: ['改为', '改為', 'becomes'],
  nothing: ['无', '無', 'none'],
  asPublished: ['发布时的日程', '發布時的行程', 'The timetable as published'],
  shown: ['%{shown} / %{all} 项', '%{shown} / %{all} 項', '%{shown} of %{all} activities'],
  noneFound: ['没有符合条件的日程', '沒有符合條件的行程', 'No activity fits'],
  filter: {
    day: ['日期', '日期', 'Day'],
    delegation: ['团组', '團組', 'Delegation'],
    kind: ['类型', '類型', 'Kind'],
    q: ['搜索', '搜尋', 'Search'],
    any: ['全部', '全部', 'All'],
  },
  restore: {
    open: ['恢复到草稿', '恢復到草稿', 'Restore into the draft'],
    title: [
      '把草稿恢复为第 %{number} 版',
      '把草稿恢復為第 %{number} 版',
      'Restore release %{number} into the draft',
    ],
    about: [
      '时间、地点、团组和人员恢复为发布时的样子；团员要到下次发布才会看到。可以只恢复部分团组，也可以取消勾选单项。',
      '時間、地點、團組和人員恢復為發布時的樣子；團員要到下次發布才會看到。可以只恢復部分團組，也可以取消勾選單項。',
      'Times, places, delegations and people become what they were when it was published. Delegates see nothing of it until the next release. Choose delegations, or leave single activities out.',
    ],
    delegations: [
      '只恢复这些团组（不选则全部）',
      '只恢復這些團組（不選則全部）',
      'Only these delegations (none chosen: all)',
    ],
    others: ['发布之后新排的日程', '發布之後新排的行程', 'What was planned since'],
    leave: ['留在草稿里', '留在草稿裡', 'Leave it in the draft'],
    cancel: ['取消这些日程', '取消這些行程', 'Cancel it'],
    back: ['返回', '返回', 'Back'],
    reason: ['取消的原因', '取消的原因', 'Why it is cancelled'],
    checking: ['正在比较…', '正在比較…', 'Comparing…'],
    steps: [
      '将改动 %{chosen} / %{all} 项',
      '將改動 %{chosen} / %{all} 項',
      '%{chosen} of %{all} activities will change',
    ],
    again: ['重新排上', '重新排上', 'Planned again'],
    none: [
      '草稿与这一版一致，没有需要恢复的。',
      '草稿與這一版一致，沒有需要恢復的。',
      'The draft is as it was published: there is nothing to restore.',
    ],
    noneButSince: [
      '这一版的日程在草稿里都没有变，没有需要恢复的；与这一版不同的只有以下保持不变的日程。',
      '這一版的行程在草稿裡都沒有變，沒有需要恢復的；與這一版不同的只有以下保持不變的行程。',
      'Nothing of this release has changed in the draft, so there is nothing to restore. All that differs is left as it is:',
    ],
    lost: ['无法恢复：%{fields}', '無法恢復：%{fields}', 'Cannot be brought back: %{fields}'],
    refused: [
      '有冲突，不能恢复：取消勾选有冲突的项目，或取消之后新排的日程，或说明理由。',
      '有衝突，不能恢復：取消勾選有衝突的項目，或取消之後新排的行程，或說明理由。',
      'This cannot be restored as it is: leave out what clashes, cancel what was planned since, or give a reason.',
    ],
    leftOut: [
      '保持不变的 %{smart_count} 项',
      '保持不變的 %{smart_count} 項',
      '%{smart_count} left as it is |||| %{smart_count} left as they are',
    ],
    because: {
      deleted: ['已删除，不会重建', '已刪除，不會重建', 'deleted since; not made again'],
      done: ['已结束', '已結束', 'over'],
      plannedSince: ['发布之后新排', '發布之後新排', 'planned since'],
    },
    was: [
      '%{who}于 %{time} 恢复到草稿，改动 %{smart_count} 项',
      '%{who}於 %{time} 恢復到草稿，改動 %{smart_count} 項',
      'Into the draft by %{who}, %{time}: %{smart_count} changed',
    ],
    takeBack: ['撤销这次恢复', '撤銷這次恢復', 'Take this restoration back'],
    submit: {
      restored: ['恢复 %{restored} 项', '恢復 %{restored} 項', 'Restore %{restored}'],
      cancelled: ['取消 %{cancelled} 项', '取消 %{cancelled} 項', 'Cancel %{cancelled}'],
      both: [
        '恢复 %{restored} 项，取消 %{cancelled} 项',
        '恢復 %{restored} 項，取消 %{cancelled} 項',
        'Restore %{restored}, cancel %{cancelled}',
      ],
    },
    done: {
      restored: [
        '已恢复第 %{number} 版的 %{restored} 项',
        '已恢復第 %{number} 版的 %{restored} 項',
        '%{restored} restored from release %{number}',
      ],
      cancelled: [
        '已取消第 %{number} 版之后新排的 %{cancelled} 项',
        '已取消第 %{number} 版之後新排的 %{cancelled} 項',
        '%{cancelled} planned since release %{number} are cancelled',
      ],
      both: [
        '已恢复第 %{number} 版的 %{restored} 项，取消之后新排的 %{cancelled} 项',
        '已恢復第 %{number} 版的 %{restored} 項，取消之後新排的 %{cancelled} 項',
        '%{restored} restored from release %{number}, %{cancelled} planned since cancelled',
      ],
    },
  },
  field: {
    ...ACTIVITY_FIELD_NAMES,
    during: ['时间', '時間', 'time'],
    languages: ['语言', '語言', 'languages'],
    people: ['人员分工', '人員分工', 'parts'],
  },
} as const;
