import type { Organisation } from '../../organisations/organisation.entity.js';
import type { OrganisationInput } from '../../organisations/organisation.dto.js';
import { asWritten, words, type Row } from '../row.js';

type OrganisationRow = Row<OrganisationInput, Organisation>;

/**
 * Source: two published news articles on the 17th Chongqing-Taiwan Week, all organisations that they name. English as
 * the articles write it; well-known Chinese names where there is one, and none made up where there is not. The articles
 * state no side: it is marked where neither the name nor what is said of the organisation tells it.
 */
export const organisations = {
  taiwanAffairsOffice: {
    body: {
      name: words(
        '国务院台湾事务办公室',
        '國務院台灣事務辦公室',
        'Taiwan Affairs Office of the State Council',
      ),
      side: 'mainland',
    },
  },
  municipalGovernment: {
    body: {
      name: words('重庆市人民政府', '重慶市人民政府', 'Chongqing Municipal Government'),
      side: 'mainland',
    },
  },
  ceoSummit: {
    body: { name: words('两岸企业家峰会', '兩岸企業家峰會', 'Cross-Strait CEO Summit'), side: 'other' },
    illustrative: ['side'],
  },
  healthcareAlliance: {
    // The Chinese name is a translation: the articles give none.
    body: {
      name: words('台湾医疗健康产业联盟', '台灣醫療健康產業聯盟', 'Taiwan Healthcare Industry Alliance'),
      side: 'taiwan',
    },
    illustrative: ['name'],
  },
  electronicsAssociation: {
    body: {
      name: words(
        '台湾区电机电子工业同业公会',
        '台灣區電機電子工業同業公會',
        "Taiwan Electrical and Electronic Manufacturers' Association",
      ),
      abbreviation: 'TEEMA',
      side: 'taiwan',
    },
  },
  businessAssociation: {
    body: { name: asWritten('Taiwan Business and Construction Association'), side: 'taiwan' },
  },
  healthcareChamber: {
    body: { name: asWritten('Chongqing Healthcare Industry Chamber of Commerce'), side: 'mainland' },
  },
  medicalUniversity: {
    body: {
      name: words('重庆医科大学', '重慶醫科大學', 'Chongqing Medical University'),
      side: 'mainland',
      districtCode: '500103',
      profile: words(
        '位于渝中区。台湾医疗健康产业联盟与 Chongqing Healthcare Industry Chamber of Commerce 已达成合作框架，围绕重庆医科大学建设创新创业生态。联盟关注精准医疗、细胞治疗以及共建实验室和诊所，此行还将前往该校附属医院。',
        '位於渝中區。台灣醫療健康產業聯盟與 Chongqing Healthcare Industry Chamber of Commerce 已達成合作框架，圍繞重慶醫科大學建設創新創業生態。聯盟關注精準醫療、細胞治療以及共建實驗室與診所，此行還將前往該校附屬醫院。',
        'In Yuzhong District. The Taiwan Healthcare Industry Alliance and the Chongqing Healthcare Industry Chamber of Commerce have reached a cooperation framework on an innovation and entrepreneurship ecosystem around the university. The alliance is interested in precision medicine, cell therapy, and joint laboratories and clinics, and also visits the affiliated hospital.',
      ),
    },
  },
  xiyongPark: {
    body: {
      name: words(
        '重庆西永微电子产业园区',
        '重慶西永微電子產業園區',
        'Chongqing Xiyong Microelectronics Industrial Park',
      ),
      side: 'mainland',
      districtCode: '500106',
    },
    illustrative: ['districtCode'],
  },
  huatong: {
    body: {
      name: words('华通电脑(重庆)有限公司', '華通電腦(重慶)有限公司', 'Huatong Computer (Chongqing)'),
      side: 'mainland',
      districtCode: '500102',
      profile: words('位于涪陵区。', '位於涪陵區。', 'In Fuling District.'),
    },
    illustrative: ['side'],
  },
  taiji: {
    body: {
      name: words('太极集团', '太極集團', 'Taiji Group'),
      side: 'mainland',
      profile: words(
        '制药厂位于涪陵区。',
        '製藥廠位於涪陵區。',
        'Its pharmaceutical plant is in Fuling District.',
      ),
    },
    illustrative: ['side'],
  },
  inventec: {
    body: { name: words('英业达集团', '英業達集團', 'Inventec'), side: 'taiwan', inChongqingSince: 2009 },
  },
  quanta: { body: { name: words('广达', '廣達', 'Quanta'), side: 'taiwan' } },
  pegatron: { body: { name: words('和硕', '和碩', 'Pegatron'), side: 'taiwan' } },
  wistron: { body: { name: words('纬创', '緯創', 'Wistron'), side: 'taiwan' } },
  foxconn: { body: { name: words('富士康', '富士康', 'Foxconn'), side: 'taiwan' } },
  compal: { body: { name: words('仁宝', '仁寶', 'Compal'), side: 'taiwan' } },
  changan: {
    body: { name: words('长安汽车', '長安汽車', 'Changan'), side: 'mainland' },
    illustrative: ['side'],
  },
  seres: {
    body: { name: words('赛力斯', '賽力斯', 'SERES'), side: 'mainland' },
    illustrative: ['side'],
  },
} satisfies Record<string, OrganisationRow>;

export type OrganisationKey = keyof typeof organisations;
