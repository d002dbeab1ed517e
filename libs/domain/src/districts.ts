import type { LocalizedText } from './languages.js';

export type DistrictKind = 'district' | 'county' | 'autonomous_county';

export interface District {
  /** GB/T 2260, as of 2016 and since. */
  code: string;
  kind: DistrictKind;
  name: LocalizedText;
  /** WGS-84 degrees, to about a kilometre, of the seat of government: an approximation for travel, not a survey. */
  latitude: number;
  longitude: number;
}

type Row = [code: string, zhHans: string, zhHant: string, en: string, latitude: number, longitude: number];

const ROWS: readonly Row[] = [
  ['500101', '万州区', '萬州區', 'Wanzhou District', 30.81, 108.41],
  ['500102', '涪陵区', '涪陵區', 'Fuling District', 29.7, 107.39],
  ['500103', '渝中区', '渝中區', 'Yuzhong District', 29.55, 106.57],
  ['500104', '大渡口区', '大渡口區', 'Dadukou District', 29.48, 106.48],
  ['500105', '江北区', '江北區', 'Jiangbei District', 29.61, 106.57],
  ['500106', '沙坪坝区', '沙坪壩區', 'Shapingba District', 29.54, 106.46],
  ['500107', '九龙坡区', '九龍坡區', 'Jiulongpo District', 29.5, 106.51],
  ['500108', '南岸区', '南岸區', "Nan'an District", 29.5, 106.64],
  ['500109', '北碚区', '北碚區', 'Beibei District', 29.81, 106.4],
  ['500110', '綦江区', '綦江區', 'Qijiang District', 29.03, 106.65],
  ['500111', '大足区', '大足區', 'Dazu District', 29.71, 105.72],
  ['500112', '渝北区', '渝北區', 'Yubei District', 29.72, 106.63],
  ['500113', '巴南区', '巴南區', 'Banan District', 29.4, 106.54],
  ['500114', '黔江区', '黔江區', 'Qianjiang District', 29.53, 108.77],
  ['500115', '长寿区', '長壽區', 'Changshou District', 29.86, 107.08],
  ['500116', '江津区', '江津區', 'Jiangjin District', 29.29, 106.26],
  ['500117', '合川区', '合川區', 'Hechuan District', 29.97, 106.28],
  ['500118', '永川区', '永川區', 'Yongchuan District', 29.36, 105.93],
  ['500119', '南川区', '南川區', 'Nanchuan District', 29.16, 107.1],
  ['500120', '璧山区', '璧山區', 'Bishan District', 29.59, 106.23],
  ['500151', '铜梁区', '銅梁區', 'Tongliang District', 29.84, 106.06],
  ['500152', '潼南区', '潼南區', 'Tongnan District', 30.19, 105.84],
  ['500153', '荣昌区', '榮昌區', 'Rongchang District', 29.41, 105.59],
  ['500154', '开州区', '開州區', 'Kaizhou District', 31.16, 108.39],
  ['500155', '梁平区', '梁平區', 'Liangping District', 30.65, 107.77],
  ['500156', '武隆区', '武隆區', 'Wulong District', 29.33, 107.76],
  ['500229', '城口县', '城口縣', 'Chengkou County', 31.95, 108.66],
  ['500230', '丰都县', '豐都縣', 'Fengdu County', 29.86, 107.73],
  ['500231', '垫江县', '墊江縣', 'Dianjiang County', 30.33, 107.33],
  ['500233', '忠县', '忠縣', 'Zhongxian County', 30.3, 108.04],
  ['500235', '云阳县', '雲陽縣', 'Yunyang County', 30.93, 108.7],
  ['500236', '奉节县', '奉節縣', 'Fengjie County', 31.02, 109.46],
  ['500237', '巫山县', '巫山縣', 'Wushan County', 31.07, 109.88],
  ['500238', '巫溪县', '巫溪縣', 'Wuxi County', 31.4, 109.57],
  ['500240', '石柱土家族自治县', '石柱土家族自治縣', 'Shizhu Tujia Autonomous County', 30, 108.11],
  [
    '500241',
    '秀山土家族苗族自治县',
    '秀山土家族苗族自治縣',
    'Xiushan Tujia and Miao Autonomous County',
    28.45,
    109,
  ],
  [
    '500242',
    '酉阳土家族苗族自治县',
    '酉陽土家族苗族自治縣',
    'Youyang Tujia and Miao Autonomous County',
    28.84,
    108.77,
  ],
  [
    '500243',
    '彭水苗族土家族自治县',
    '彭水苗族土家族自治縣',
    'Pengshui Miao and Tujia Autonomous County',
    29.29,
    108.17,
  ],
];

function kindOf(zhHans: string): DistrictKind {
  if (zhHans.endsWith('自治县')) return 'autonomous_county';
  return zhHans.endsWith('县') ? 'county' : 'district';
}

/** The 38 districts and counties of Chongqing, by code. */
export const DISTRICTS: readonly District[] = ROWS.map(([code, zhHans, zhHant, en, latitude, longitude]) => ({
  code,
  kind: kindOf(zhHans),
  name: { zhHans, zhHant, en },
  latitude,
  longitude,
}));

const byCode = new Map(DISTRICTS.map((district) => [district.code, district]));

export function districtOf(code: string | null | undefined): District | undefined {
  return code ? byCode.get(code) : undefined;
}
