import type { TranslationMessages } from 'ra-core';
import type { Triple } from './triple';

/** react-admin's own tree, with a triple in the place of each text; one that it gains does not compile here. */
type RaTree<T> = {
  [K in keyof T as string extends K ? never : K]-?: NonNullable<T[K]> extends string
    ? Triple
    : RaTree<NonNullable<T[K]>>;
};
export type RaMessages = RaTree<TranslationMessages['ra']>;

/** What react-admin says on buttons, in inputs, about paging, sorting and saved queries. */
export const raWords = {
  action: {
    add_filter: ['添加筛选', '新增篩選', 'Add a filter'],
    add: ['添加', '新增', 'Add'],
    back: ['返回', '返回', 'Back'],
    bulk_actions: ['已选 %{smart_count} 项', '已選 %{smart_count} 項', '%{smart_count} selected'],
    cancel: ['取消', '取消', 'Cancel'],
    clear_array_input: ['清空列表', '清空清單', 'Clear the list'],
    clear_input_value: ['清除', '清除', 'Clear'],
    clone: ['复制', '複製', 'Copy'],
    confirm: ['确定', '確定', 'Confirm'],
    create: ['新建', '新增', 'New'],
    create_item: ['新建%{item}', '新增%{item}', 'New %{item}'],
    delete: ['删除', '刪除', 'Delete'],
    edit: ['编辑', '編輯', 'Edit'],
    export: ['导出', '匯出', 'Export'],
    list: ['列表', '列表', 'List'],
    refresh: ['刷新', '重新整理', 'Refresh'],
    remove_filter: ['移除此筛选', '移除此篩選', 'Remove this filter'],
    remove_all_filters: ['移除全部筛选', '移除全部篩選', 'Remove all filters'],
    remove: ['移除', '移除', 'Remove'],
    reset: ['重置', '重設', 'Reset'],
    save: ['保存', '儲存', 'Save'],
    search: ['搜索', '搜尋', 'Search'],
    search_columns: ['搜索列', '搜尋欄位', 'Search columns'],
    select_all: ['全选', '全選', 'Select all'],
    select_all_button: ['全选', '全選', 'Select all'],
    select_row: ['选择此行', '選取此列', 'Select this row'],
    show: ['查看', '檢視', 'View'],
    sort: ['排序', '排序', 'Sort'],
    undo: ['撤销', '復原', 'Undo'],
    unselect: ['取消选择', '取消選取', 'Deselect'],
    expand: ['展开', '展開', 'Expand'],
    close: ['关闭', '關閉', 'Close'],
    open_menu: ['展开菜单', '展開選單', 'Open the menu'],
    close_menu: ['收起菜单', '收合選單', 'Close the menu'],
    update: ['更新', '更新', 'Update'],
    move_up: ['上移', '上移', 'Move up'],
    move_down: ['下移', '下移', 'Move down'],
    open: ['打开', '開啟', 'Open'],
    toggle_theme: ['切换浅色/深色', '切換淺色／深色', 'Switch between light and dark'],
    select_columns: ['列', '欄位', 'Columns'],
    update_application: ['载入新版本', '載入新版本', 'Load the new version'],
  },
  boolean: {
    true: ['是', '是', 'Yes'],
    false: ['否', '否', 'No'],
    null: ['未填', '未填', 'Not given'],
  },
  input: {
    file: {
      upload_several: [
        '拖入文件，或点击选择。',
        '拖入檔案，或點選挑選。',
        'Drop files here, or click to choose.',
      ],
      upload_single: [
        '拖入一个文件，或点击选择。',
        '拖入一個檔案，或點選挑選。',
        'Drop a file here, or click to choose.',
      ],
    },
    image: {
      upload_several: [
        '拖入图片，或点击选择。',
        '拖入圖片，或點選挑選。',
        'Drop pictures here, or click to choose.',
      ],
      upload_single: [
        '拖入一张图片，或点击选择。',
        '拖入一張圖片，或點選挑選。',
        'Drop a picture here, or click to choose.',
      ],
    },
    references: {
      all_missing: [
        '找不到所引用的记录。',
        '找不到所參照的紀錄。',
        'The records referred to were not found.',
      ],
      many_missing: [
        '所引用的记录中有的已不存在。',
        '所參照的紀錄中有的已不存在。',
        'Some of the records referred to are no longer there.',
      ],
      single_missing: [
        '所引用的记录已不存在。',
        '所參照的紀錄已不存在。',
        'The record referred to is no longer there.',
      ],
    },
    password: {
      toggle_visible: ['隐藏密码', '隱藏密碼', 'Hide the password'],
      toggle_hidden: ['显示密码', '顯示密碼', 'Show the password'],
    },
  },
  navigation: {
    clear_filters: ['清除筛选', '清除篩選', 'Clear the filters'],
    no_filtered_results: [
      '没有符合筛选条件的%{name}。',
      '沒有符合篩選條件的%{name}。',
      'No %{name} match these filters.',
    ],
    no_results: ['没有%{name}', '沒有%{name}', 'No %{name}'],
    no_more_results: [
      '没有第 %{page} 页，请看前一页。',
      '沒有第 %{page} 頁，請看前一頁。',
      'There is no page %{page}; try the one before.',
    ],
    page_out_of_boundaries: ['没有第 %{page} 页', '沒有第 %{page} 頁', 'There is no page %{page}'],
    page_out_from_end: ['已是最后一页', '已是最後一頁', 'This is the last page'],
    page_out_from_begin: ['已是第一页', '已是第一頁', 'This is the first page'],
    page_range_info: [
      '第 %{offsetBegin}–%{offsetEnd} 条，共 %{total} 条',
      '第 %{offsetBegin}–%{offsetEnd} 筆，共 %{total} 筆',
      '%{offsetBegin}–%{offsetEnd} of %{total}',
    ],
    partial_page_range_info: [
      '第 %{offsetBegin}–%{offsetEnd} 条，后面还有',
      '第 %{offsetBegin}–%{offsetEnd} 筆，後面還有',
      '%{offsetBegin}–%{offsetEnd} of more',
    ],
    current_page: ['第 %{page} 页', '第 %{page} 頁', 'Page %{page}'],
    page: ['到第 %{page} 页', '到第 %{page} 頁', 'Go to page %{page}'],
    first: ['第一页', '第一頁', 'First page'],
    last: ['最后一页', '最後一頁', 'Last page'],
    next: ['下一页', '下一頁', 'Next page'],
    previous: ['上一页', '上一頁', 'Previous page'],
    page_rows_per_page: ['每页', '每頁', 'Per page'],
    skip_nav: ['跳到正文', '跳至主要內容', 'Skip to the content'],
  },
  sort: {
    sort_by: ['按%{field}%{order}', '依%{field}%{order}', 'Sort by %{field_lower_first} %{order}'],
    ASC: ['升序', '遞增', 'ascending'],
    DESC: ['降序', '遞減', 'descending'],
  },
  saved_queries: {
    label: ['常用查询', '常用查詢', 'Saved queries'],
    query_name: ['名称', '名稱', 'Name'],
    new_label: ['保存当前查询…', '儲存目前的查詢…', 'Save this query…'],
    new_dialog_title: ['保存当前查询', '儲存目前的查詢', 'Save this query as'],
    remove_label: ['删除常用查询', '刪除常用查詢', 'Remove the saved query'],
    remove_label_with_name: [
      '删除常用查询“%{name}”',
      '刪除常用查詢「%{name}」',
      'Remove the query “%{name}”',
    ],
    remove_dialog_title: ['删除常用查询？', '刪除常用查詢？', 'Remove the saved query?'],
    remove_message: [
      '将从您的常用查询中删除它。',
      '將從您的常用查詢中刪除它。',
      'It will be gone from your saved queries.',
    ],
    help: [
      '筛选列表后可保存，以便再用',
      '篩選清單後可儲存，以便再用',
      'Filter the list and save the query for later',
    ],
  },
} as const satisfies Partial<RaMessages>;
