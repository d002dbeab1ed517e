import type { EnquiryInput } from '../../enquiries/enquiry.dto.js';
import type { Enquiry } from '../../enquiries/enquiry.entity.js';
import { words, type Row } from '../row.js';

type EnquiryRow = Row<EnquiryInput, Enquiry>;

/**
 * Source: two published news articles on the 17th Chongqing-Taiwan Week: who asked, and about what. How it was put, who
 * sees to it and by when is illustrative; no answer is reported.
 */
export const enquiries = (editionId: string, delegationId: string, ownerId: string) =>
  ({
    personnel: {
      body: {
        editionId,
        delegationId,
        topic: 'personnel_policy',
        question: words(
          '会员企业适用哪些人事政策？',
          '會員企業適用哪些人事政策？',
          'Which personnel policies apply to our members?',
        ),
        ownerId,
        dueOn: '2025-09-24',
      },
      illustrative: ['question', 'ownerId', 'dueOn'],
    },
    registration: {
      body: {
        editionId,
        delegationId,
        topic: 'company_registration',
        question: words(
          '会员企业如何在重庆注册公司？',
          '會員企業如何在重慶登記公司？',
          'How do our members register a company in Chongqing?',
        ),
        ownerId,
        dueOn: '2025-09-30',
      },
      illustrative: ['question', 'ownerId', 'dueOn'],
    },
  }) satisfies Record<string, EnquiryRow>;
