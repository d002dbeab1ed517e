import type { NewIndicatorInput } from '../../indicators/indicator.dto.js';
import type { Indicator } from '../../indicators/indicator.entity.js';
import { words, type Row } from '../row.js';

type IndicatorRow = Row<NewIndicatorInput, Indicator>;
type Value = NonNullable<IndicatorRow['body']['current']>;
/** Of which editions it is, and what it says of them. */
type Of = Pick<IndicatorRow['body'], 'editionId' | 'measure' | 'firstOrdinal' | 'lastOrdinal'>;

const ARTICLES = words(
  '关于第十七届重庆·台湾周的公开新闻报道',
  '關於第十七屆重慶·台灣週的公開新聞報導',
  'A published news article on the 17th Chongqing-Taiwan Week',
);
const ZHANG_PING = words(
  '两岸企业家峰会大陆方面副理事长 Zhang Ping，见公开新闻报道',
  '兩岸企業家峰會大陸方面副理事長 Zhang Ping，見公開新聞報導',
  'Zhang Ping, Vice Chairman (Chinese Mainland) of the Cross-Strait CEO Summit, in a published news article',
);
const agencyReport = (zhHans: string, zhHant: string, en: string) =>
  words(`${zhHans}的通讯社报道`, `${zhHant}的通訊社報導`, `A news agency report of ${en}`);

const figure = (name: ReturnType<typeof words>, unit: string, current: Value, of: Of = {}): IndicatorRow => ({
  body: { name, unit, ...of, current: { source: ARTICLES, ...current } },
});

/** Source: two published news articles on the 17th Chongqing-Taiwan Week. Nothing here is illustrative. */
const ofTheDay: Record<string, IndicatorRow> = {
  enterprises: figure(
    words('重庆获批台资企业', '重慶獲准台資企業', 'Taiwan-funded enterprises approved in Chongqing'),
    'enterprises',
    { value: '2299', asOf: '2025-06' },
  ),
  contracted: figure(
    words('重庆合同台资', '重慶合約台資', 'Contracted Taiwan investment in Chongqing'),
    'USD',
    { value: '32380000000', asOf: '2025-06' },
  ),
  utilised: figure(
    words('重庆实际利用台资', '重慶實際利用台資', 'Actually utilised Taiwan investment in Chongqing'),
    'USD',
    { value: '8060000000', asOf: '2025-06' },
  ),
  trade: figure(words('渝台贸易额', '渝台貿易額', 'Chongqing-Taiwan trade'), 'CNY', {
    value: '39540000000',
    period: '2025-01/2025-07',
    changeOnYear: '0.35',
  }),
  crossStraitTrade: figure(words('两岸贸易额', '兩岸貿易額', 'Cross-strait trade'), 'USD', {
    value: '201900000000',
    period: '2025-01/2025-08',
    changeOnYear: '0.089',
    source: ZHANG_PING,
  }),
  vehiclesInUse: figure(
    words('大陆新能源汽车保有量', '大陸新能源汽車保有量', 'New-energy vehicles in use, China'),
    'vehicles',
    { value: '31400000', asOf: '2024' },
  ),
  vehicleExports: figure(
    words('大陆新能源汽车出口量', '大陸新能源汽車出口量', 'New-energy vehicle exports, China'),
    'vehicles',
    { value: '1308000', period: '2025-01/2025-07', changeOnYear: '0.846' },
  ),
  assistedDriving: figure(
    words(
      '大陆新能源汽车中配备辅助驾驶的比例',
      '大陸新能源汽車中配備輔助駕駛的比例',
      'New-energy vehicles with assisted driving, China',
    ),
    'share',
    { value: '0.80', note: 'nearly 80 %' },
  ),
  population: figure(words('重庆人口', '重慶人口', 'Population of Chongqing'), 'people', {
    value: '32000000',
    note: 'said in passing',
  }),
};

/** Reported totals of an edition, shown beside what is recorded and never added to it. */
const ofEditions = (sixteenth: string, seventeenth: string): Record<string, IndicatorRow> => {
  const source = agencyReport('2024年9月10日', '2024年9月10日', '2024-09-10');
  return {
    opening17Projects: figure(
      words(
        '开幕签约项目数（据报道）',
        '開幕簽約項目數（據報導）',
        'Projects signed at the opening, as reported',
      ),
      'projects',
      { value: '8' },
      { editionId: seventeenth, measure: 'signed_count' },
    ),
    opening17Total: figure(
      words('开幕签约总额（据报道）', '開幕簽約總額（據報導）', 'Total signed at the opening, as reported'),
      'CNY',
      { value: '3285000000' },
      { editionId: seventeenth, measure: 'signed_value' },
    ),
    projects16: figure(
      words('签约项目数（据报道）', '簽約項目數（據報導）', 'Projects signed, as reported'),
      'projects',
      { value: '9', source },
      { editionId: sixteenth, measure: 'signed_count' },
    ),
    total16: figure(
      words('签约总额（据报道）', '簽約總額（據報導）', 'Total signed, as reported'),
      'CNY',
      { value: '11870000000', source },
      { editionId: sixteenth, measure: 'signed_value' },
    ),
    activities16: figure(
      words('活动数（据报道）', '活動數（據報導）', 'Activities, as reported'),
      'activities',
      { value: '18', source },
      { editionId: sixteenth, measure: 'sessions' },
    ),
  };
};

/** Source: a news agency report of 2019-10-16, on the first ten editions together. */
const ofTheFirstTen = (): Record<string, IndicatorRow> => {
  const source = agencyReport('2019年10月16日', '2019年10月16日', '2019-10-16');
  const of = (measure: Of['measure']): Of => ({ measure, firstOrdinal: 1, lastOrdinal: 10 });
  return {
    projects1To10: figure(
      words('第一届至第十届签约项目数', '第一屆至第十屆簽約項目數', 'Projects signed, 1st to 10th editions'),
      'projects',
      { value: '161', source },
      of('signed_count'),
    ),
    total1To10: figure(
      words('第一届至第十届签约总额', '第一屆至第十屆簽約總額', 'Total signed, 1st to 10th editions'),
      'USD',
      { value: '19740000000', source },
      of('signed_value'),
    ),
    landed1To10: figure(
      words('第一届至第十届落地项目数', '第一屆至第十屆落地項目數', 'Projects landed, 1st to 10th editions'),
      'projects',
      { value: '97', source },
      of('landed_count'),
    ),
    landedTotal1To10: figure(
      words('第一届至第十届落地总额', '第一屆至第十屆落地總額', 'Total landed, 1st to 10th editions'),
      'USD',
      { value: '6780000000', source },
      of('landed_value'),
    ),
  };
};

export const indicators = (sixteenth: string, seventeenth: string): Record<string, IndicatorRow> => ({
  ...ofTheDay,
  ...ofEditions(sixteenth, seventeenth),
  ...ofTheFirstTen(),
});
