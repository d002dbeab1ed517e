import { ReadingList } from './ReadingList';

export default { list: ReadingList, options: { label: 'menu.readings' } };
