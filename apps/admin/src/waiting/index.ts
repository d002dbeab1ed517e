import { WaitingList } from './WaitingList';

export default { list: WaitingList, options: { label: 'menu.waiting' } };
