/** What is said of photos and documents where they are kept with a record. */
export const fileTexts = {
  title: ['照片与文件', '照片與檔案', 'Photos and documents'],
  forDelegates: ['团员可下载的文件', '團員可下載的檔案', 'Documents for delegates'],
  add: ['添加照片或文件', '加入照片或檔案', 'Add photos or documents'],
  drop: [
    '或拖到这里。JPEG、PNG、WebP 或 PDF，每个不超过 20 MB；照片中的拍摄位置会去掉。',
    '或拖到這裡。JPEG、PNG、WebP 或 PDF，每個不超過 20 MB；照片中的拍攝位置會去掉。',
    'or drop them here. JPEG, PNG, WebP or PDF of at most 20 MB each; where a photo was taken is removed from it.',
  ],
  sending: ['正在上传 %{done}/%{all}', '正在上傳 %{done}/%{all}', 'Sending %{done} of %{all}'],
  added: [
    '已添加 1 个 |||| 已添加 %{smart_count} 个',
    '已加入 1 個 |||| 已加入 %{smart_count} 個',
    '1 added |||| %{smart_count} added',
  ],
  refused: ['%{name}：%{why}', '%{name}：%{why}', '%{name}: %{why}'],
  notDrawn: [
    '无法读取这张照片，拍摄位置去不掉',
    '無法讀取這張照片，拍攝位置去不掉',
    'This photo cannot be read, so where it was taken cannot be removed',
  ],
  open: ['查看 %{name}', '檢視 %{name}', 'Look at %{name}'],
  save: ['保存到本机', '存到本機', 'Save a copy'],
  caption: ['写说明', '寫說明', 'Write a caption'],
  captionOf: ['说明：%{name}', '說明：%{name}', 'Caption of %{name}'],
  delete: ['删除', '刪除', 'Delete'],
  deleteTitle: ['删除 %{name}？', '刪除 %{name}？', 'Delete %{name}?'],
  deleteText: ['删除后不能恢复。', '刪除後無法復原。', 'It cannot be brought back.'],
  deleted: ['已删除 %{name}', '已刪除 %{name}', '%{name} is deleted'],
  previous: ['上一张', '上一張', 'Previous'],
  next: ['下一张', '下一張', 'Next'],
  close: ['关闭', '關閉', 'Close'],
} as const;
