import { NoticeList } from './NoticeList';
import { NoticeShow } from './NoticeShow';

export default { list: NoticeList, show: NoticeShow, options: { label: 'menu.notices' } };
