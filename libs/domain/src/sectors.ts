import type { LocalizedText } from './languages.js';

export interface Sector {
  /** Dotted: a sector's code starts with its parent's. */
  code: string;
  parent: string | null;
  name: LocalizedText;
}

type Row = [code: string, zhHans: string, zhHant: string, en: string];

/** What the Week's projects and delegations are about; two levels. Our own list, not a national standard. */
const ROWS: readonly Row[] = [
  ['electronics', '电子信息', '電子資訊', 'Electronics and information'],
  ['electronics.terminals', '智能终端', '智慧終端', 'Smart terminals'],
  ['electronics.integrated_circuits', '集成电路', '積體電路', 'Integrated circuits'],
  ['electronics.displays', '新型显示', '新型顯示', 'Displays'],
  ['electronics.software', '软件和信息服务', '軟體和資訊服務', 'Software and information services'],
  ['automotive', '汽车', '汽車', 'Automotive'],
  ['automotive.new_energy', '新能源汽车', '新能源汽車', 'New-energy vehicles'],
  ['automotive.connected', '智能网联汽车', '智慧網聯汽車', 'Connected vehicles and driver assistance'],
  ['automotive.parts', '汽车零部件', '汽車零組件', 'Vehicle parts and batteries'],
  ['healthcare', '医疗健康', '醫療健康', 'Healthcare'],
  ['healthcare.precision_medicine', '精准医疗', '精準醫療', 'Precision medicine'],
  ['healthcare.cell_therapy', '细胞治疗', '細胞治療', 'Cell therapy'],
  ['healthcare.pharmaceuticals', '医药', '醫藥', 'Pharmaceuticals'],
  ['healthcare.devices', '医疗器械', '醫療器材', 'Medical devices'],
  ['healthcare.life_sciences_park', '生命科学园区', '生命科學園區', 'Life sciences parks'],
  ['smart_technology', '智能科技', '智慧科技', 'Smart technology'],
  ['smart_technology.artificial_intelligence', '人工智能', '人工智慧', 'Artificial intelligence'],
  ['smart_technology.manufacturing', '智能制造', '智慧製造', 'Smart manufacturing'],
  ['smart_technology.cloud', '算力与云服务', '算力與雲端服務', 'Computing power and cloud'],
  ['entrepreneurship', '创业服务', '創業服務', 'Entrepreneurship services'],
  ['entrepreneurship.incubators', '孵化器', '育成中心', 'Incubators'],
  ['entrepreneurship.youth', '青年创业', '青年創業', 'Youth entrepreneurship'],
  ['agriculture', '现代农业', '現代農業', 'Modern agriculture'],
  ['agriculture.food_processing', '食品加工', '食品加工', 'Food processing'],
  ['agriculture.rural', '乡村振兴', '鄉村振興', 'Rural development'],
  ['finance', '金融', '金融', 'Finance'],
  ['finance.banking', '银行', '銀行', 'Banking'],
  ['finance.investment', '投资基金', '投資基金', 'Investment funds'],
  ['culture', '文化旅游', '文化旅遊', 'Culture and tourism'],
  ['culture.tourism', '旅游', '旅遊', 'Tourism'],
  ['culture.creative', '文化创意', '文化創意', 'Creative industries'],
  ['logistics', '物流与贸易', '物流與貿易', 'Logistics and trade'],
  ['logistics.cross_border', '跨境电商', '跨境電商', 'Cross-border e-commerce'],
  ['logistics.freight', '货运', '貨運', 'Freight'],
  ['energy', '能源环保', '能源環保', 'Energy and environment'],
  ['energy.renewable', '可再生能源', '再生能源', 'Renewable energy'],
  ['energy.environment', '环境保护', '環境保護', 'Environmental protection'],
];

function parentOf(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
}

/** The sector tree, each parent before its children. */
export const SECTORS: readonly Sector[] = ROWS.map(([code, zhHans, zhHant, en]) => ({
  code,
  parent: parentOf(code),
  name: { zhHans, zhHant, en },
}));

const byCode = new Map(SECTORS.map((sector) => [sector.code, sector]));

export function sectorOf(code: string | null | undefined): Sector | undefined {
  return code ? byCode.get(code) : undefined;
}

/** The codes of a sector and of all beneath it: what a filter by that sector finds. Empty when it is unknown. */
export function sectorAndDescendants(code: string): string[] {
  return SECTORS.filter((sector) => sector.code === code || sector.code.startsWith(`${code}.`)).map(
    (sector) => sector.code,
  );
}
