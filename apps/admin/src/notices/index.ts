import { NoticeList } from './NoticeList';
import { NoticeShow } from './NoticeShow';

export default {
  list: NoticeList,
  show: NoticeShow,
  recordRepresentation: 'subject',
  options: { label: 'menu.notices' },
};
