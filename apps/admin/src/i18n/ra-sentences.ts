import type { RaMessages } from './ra-words';

/** What react-admin says about pages, problems, signing in and what it has done. */
export const raSentences = {
  page: {
    create: ['新建%{name}', '新增%{name}', 'New %{name}'],
    dashboard: ['概览', '總覽', 'Overview'],
    edit: ['编辑：%{recordRepresentation}', '編輯：%{recordRepresentation}', 'Edit %{recordRepresentation}'],
    error: ['出了点问题', '發生問題', 'Something went wrong'],
    list: ['%{name}', '%{name}', '%{name}'],
    loading: ['正在载入', '載入中', 'Loading'],
    not_found: ['没有这个页面', '沒有這個頁面', 'No such page'],
    show: ['%{recordRepresentation}', '%{recordRepresentation}', '%{recordRepresentation}'],
    empty: ['还没有%{name}', '還沒有%{name}', 'No %{name} yet'],
    invite: ['要新建一个吗？', '要新增一個嗎？', 'Would you like to make one?'],
    access_denied: ['无权查看', '無權檢視', 'Not open to you'],
    authentication_error: ['无法确认登录', '無法確認登入', 'Sign-in could not be checked'],
  },
  message: {
    about: ['关于', '關於', 'About'],
    access_denied: ['您没有权限查看此页。', '您沒有權限檢視此頁。', 'You may not see this page.'],
    are_you_sure: ['确定吗？', '確定嗎？', 'Are you sure?'],
    authentication_error: [
      '服务器没有答复，无法确认您是谁。',
      '伺服器沒有回應，無法確認您的身分。',
      'The server gave no answer, so we could not tell who you are.',
    ],
    auth_error: ['登录已失效，请重新登录。', '登入已失效，請重新登入。', 'Your sign-in is no longer valid.'],
    bulk_delete_content: [
      '将删除所选的 %{smart_count} 项，之后无法找回。',
      '將刪除所選的 %{smart_count} 項，之後無法復原。',
      'This cannot be taken back. |||| These %{smart_count} cannot be brought back.',
    ],
    bulk_delete_title: [
      '删除 %{smart_count} 项%{name}？',
      '刪除 %{smart_count} 項%{name}？',
      'Delete this %{name}? |||| Delete %{smart_count} %{name}?',
    ],
    bulk_update_content: [
      '将更新所选的 %{smart_count} 项。',
      '將更新所選的 %{smart_count} 項。',
      'The one selected will be updated. |||| The %{smart_count} selected will be updated.',
    ],
    bulk_update_title: [
      '更新 %{smart_count} 项%{name}？',
      '更新 %{smart_count} 項%{name}？',
      'Update this %{name}? |||| Update %{smart_count} %{name}?',
    ],
    clear_array_input: ['清空整个列表？', '清空整個清單？', 'Clear the whole list?'],
    delete_content: [
      '删除后无法找回。正被使用的记录不会被删除。',
      '刪除後無法復原。正被使用的紀錄不會被刪除。',
      'This cannot be taken back. What is in use is not deleted.',
    ],
    delete_title: [
      '删除“%{recordRepresentation}”？',
      '刪除「%{recordRepresentation}」？',
      'Delete “%{recordRepresentation}”?',
    ],
    details: ['详情', '詳細資料', 'Details'],
    error: ['页面出错，未能完成。', '頁面發生錯誤，未能完成。', 'The page failed and could not do this.'],
    invalid_form: [
      '有内容填写不正确，请看各栏的说明。',
      '有內容填寫不正確，請看各欄的說明。',
      'Some fields are not right; see each of them.',
    ],
    loading: ['请稍候', '請稍候', 'One moment'],
    no: ['否', '否', 'No'],
    not_found: [
      '地址有误，或链接已失效。',
      '網址有誤，或連結已失效。',
      'The address is mistyped, or the link is an old one.',
    ],
    select_all_limit_reached: [
      '数量太多，只选了前 %{max} 项。',
      '數量太多，只選了前 %{max} 項。',
      'There are too many; only the first %{max} are selected.',
    ],
    unsaved_changes: [
      '有修改尚未保存，要放弃吗？',
      '有修改尚未儲存，要放棄嗎？',
      'Some changes are not saved. Leave them behind?',
    ],
    yes: ['是', '是', 'Yes'],
    placeholder_data_warning: [
      '网络不通，显示的是之前的数据。',
      '網路不通，顯示的是先前的資料。',
      'No connection: what you see is from before.',
    ],
  },
  auth: {
    auth_check_error: ['请先登录', '請先登入', 'Please sign in'],
    user_menu: ['账户', '帳號', 'Account'],
    username: ['用户名', '使用者名稱', 'User name'],
    password: ['密码', '密碼', 'Password'],
    email: ['邮箱', '電子郵件', 'E-mail'],
    sign_in: ['登录', '登入', 'Sign in'],
    sign_in_error: ['未能登录，请再试一次', '未能登入，請再試一次', 'Could not sign in; try again'],
    logout: ['退出登录', '登出', 'Sign out'],
  },
  notification: {
    updated: ['已保存', '已儲存', 'Saved |||| %{smart_count} saved'],
    created: ['已新建', '已新增', 'Made'],
    deleted: ['已删除', '已刪除', 'Deleted |||| %{smart_count} deleted'],
    bad_item: ['记录有误', '紀錄有誤', 'That record is not right'],
    item_doesnt_exist: ['没有找到这条记录', '沒有找到這筆紀錄', 'That record was not found'],
    http_error: [
      '服务器没有答复，请稍后再试',
      '伺服器沒有回應，請稍後再試',
      'The server gave no answer; try again later',
    ],
    data_provider_error: ['未能读取数据', '未能讀取資料', 'The data could not be read'],
    i18n_error: ['未能载入这种语言', '未能載入這種語言', 'That language could not be loaded'],
    canceled: ['已撤销', '已復原', 'Taken back'],
    logged_out: [
      '登录已结束，请重新登录。',
      '登入已結束，請重新登入。',
      'Your session has ended; please sign in again.',
    ],
    not_authorized: ['您没有权限这样做。', '您沒有權限這樣做。', 'You may not do this.'],
    application_update_available: ['有新版本。', '有新版本。', 'There is a new version.'],
    offline: [
      '网络不通，未能读取数据。',
      '網路不通，未能讀取資料。',
      'No connection: the data could not be read.',
    ],
  },
  validation: {
    required: ['请填写此栏', '請填寫此欄', 'This is needed'],
    minLength: ['至少 %{min} 个字', '至少 %{min} 個字', 'At least %{min} characters'],
    maxLength: ['最多 %{max} 个字', '最多 %{max} 個字', 'At most %{max} characters'],
    minValue: ['不能小于 %{min}', '不能小於 %{min}', 'At least %{min}'],
    maxValue: ['不能大于 %{max}', '不能大於 %{max}', 'At most %{max}'],
    number: ['请填写数字', '請填寫數字', 'A number, please'],
    email: ['请填写有效的邮箱', '請填寫有效的電子郵件', 'An e-mail address, please'],
    oneOf: ['请从以下选项中选择：%{options}', '請從以下選項中選擇：%{options}', 'Choose one of: %{options}'],
    regex: ['格式不正确', '格式不正確', 'This is not in the right form'],
    unique: ['已有相同的记录', '已有相同的紀錄', 'There is one like this already'],
  },
  guesser: {
    empty: {
      title: ['没有数据', '沒有資料', 'Nothing to show'],
      message: ['没有可显示的数据。', '沒有可顯示的資料。', 'There is nothing to show here.'],
    },
  },
  configurable: {
    customize: ['调整', '調整', 'Adjust'],
    configureMode: ['调整此页', '調整此頁', 'Adjust this page'],
    inspector: {
      title: ['可调整之处', '可調整之處', 'What can be adjusted'],
      content: [
        '指向页面上的部件即可调整。',
        '指向頁面上的元件即可調整。',
        'Point at a part of the page to adjust it.',
      ],
      reset: ['恢复默认', '恢復預設', 'Back to the defaults'],
      hideAll: ['全部隐藏', '全部隱藏', 'Hide all'],
      showAll: ['全部显示', '全部顯示', 'Show all'],
    },
    Datagrid: {
      title: ['表格', '表格', 'Table'],
      unlabeled: ['第 %{column} 列', '第 %{column} 欄', 'Column %{column}'],
    },
    SimpleForm: {
      title: ['表单', '表單', 'Form'],
      unlabeled: ['第 %{input} 栏', '第 %{input} 欄', 'Field %{input}'],
    },
    SimpleList: {
      title: ['列表', '清單', 'List'],
      primaryText: ['第一行', '第一行', 'First line'],
      secondaryText: ['第二行', '第二行', 'Second line'],
      tertiaryText: ['附注', '附註', 'Aside'],
    },
  },
} as const satisfies Omit<
  RaMessages,
  'action' | 'boolean' | 'input' | 'navigation' | 'sort' | 'saved_queries'
>;
