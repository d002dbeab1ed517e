import { Converter } from 'opencc-js';
import { findHeader, headerKey, matchColumns } from '../sheets/columns.rules.js';
import { COLUMN_WORDS, INTAKE_FIELDS, INTAKE_VOCABULARY } from './column-words.js';

const toHans = Converter({ from: 'tw', to: 'cn' });

test.each([
  [
    'simplified',
    '序号 姓名 单位 职务 联系电话 到达日期 备注',
    '- name organisation title phone arrivesAt notes',
  ],
  [
    'traditional',
    '編號 姓名 服務單位 職稱 行動電話 抵達日期 備註',
    '- name organisation title phone arrivesAt notes',
  ],
  [
    'English',
    'No. Name Company Title Mobile Arrival Remarks',
    '- name organisation title phone arrivesAt notes',
  ],
  ['both scripts', '姓名(繁體) 姓名（简体） 英文姓名', 'nameHant nameHans nameEn'],
  [
    'a day and a time of day',
    '抵達日期 抵達時間 回程日期 回程時間',
    'arrivesAt arrivalClock departsAt departureClock',
  ],
  ['the time first', '抵達時間 抵達日期', 'arrivalClock arrivesAt'],
  ['a time alone', '抵達時間', 'arrivesAt'],
  ['flights', '去程航班 回程航班 去程航廈', 'arrivalNumber departureNumber arrivalTerminal'],
  ['words within', '*联系电话(手机) 公司電話 單位及職務', 'phone - title'],
  ['a contact for emergencies', '緊急聯絡人 緊急聯絡人電話', 'emergencyName emergencyPhone'],
  ['permits and births', '台胞證號 身份证号码 护照号 出生日期 护照英文名', '- - - - nameEn'],
  ['the same twice', '姓名 姓名 电话 手机', 'name - phone -'],
  ['nothing known', 'a b 合计', '- - -'],
])('%s: %s', (_, headers, expected) => {
  const found = matchColumns(headers.split(' '), INTAKE_VOCABULARY, toHans).map((field) => field ?? '-');
  expect(found.join(' ')).toBe(expected);
});

test('a header is found below titles that are merged over the table', () => {
  const rows = [
    ['第十七屆重慶·台灣週', '', ''],
    ['參訪團名單（姓名請與證件一致）', '', ''],
    ['', '', ''],
    ['姓名', '單位', '電話'],
    ['示例', '示例公司', '0912345678'],
  ];
  expect(findHeader(rows, INTAKE_VOCABULARY, toHans)).toBe(3);
});

test('without known words the first row that is not empty is the header', () => {
  expect(
    findHeader(
      [
        ['', ''],
        ['x', 'y'],
        ['1', '2'],
      ],
      INTAKE_VOCABULARY,
      toHans,
    ),
  ).toBe(1);
  expect(findHeader([], INTAKE_VOCABULARY, toHans)).toBe(0);
});

test('every word is written as headers are compared, and stands for one field', () => {
  const words = Object.values(COLUMN_WORDS).flat();
  expect(words.filter((word) => headerKey(word, toHans) !== word)).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
  expect(Object.keys(COLUMN_WORDS)).toEqual([...INTAKE_FIELDS]);
});
