import type { Enquiry } from '../api/records';
import { nameOf } from '../fields/name-of';

/** An enquiry has no name but its question. */
export const questionOf = (enquiry: unknown) => nameOf({ title: (enquiry as Enquiry | undefined)?.question });
