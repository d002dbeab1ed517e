import { words } from '../row.js';

/** Source: two published news articles on the 17th Chongqing-Taiwan Week: what delegations were interested in. */
export const topics = {
  precisionMedicine: words('精准医疗', '精準醫療', 'Precision medicine'),
  cellTherapy: words('细胞治疗', '細胞治療', 'Cell therapy'),
  jointLaboratories: words('共建实验室和诊所', '共建實驗室與診所', 'Joint laboratories and clinics'),
  smartTerminals: words('智能终端', '智慧終端', 'Smart terminals'),
  newEnergyVehicles: words('新能源汽车', '新能源汽車', 'New-energy vehicles'),
  software: words('软件和信息服务', '軟體和資訊服務', 'Software and information services'),
  crossBorderCommerce: words('跨境电商', '跨境電商', 'Cross-border e-commerce'),
  personnelPolicies: words('人事政策', '人事政策', 'Personnel policies'),
  companyRegistration: words('公司注册', '公司登記', 'Company registration'),
  localIncentives: words('地方优惠政策', '地方優惠政策', 'Local incentives'),
  investmentEnvironment: words('投资环境', '投資環境', 'Investment environment'),
};

export const electronicsTopics = [
  topics.smartTerminals,
  topics.newEnergyVehicles,
  topics.software,
  topics.crossBorderCommerce,
];
