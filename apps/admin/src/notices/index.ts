import { NoticeList } from './NoticeList';

export default { list: NoticeList, options: { label: 'menu.notices' } };
