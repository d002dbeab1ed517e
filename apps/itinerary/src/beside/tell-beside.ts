import { pickText, TEXT_KEY } from '@yutai/domain';
import { isAnothers, keep, keptNow } from '../kept';
import { ask, mustWait } from '../load';
import type { Question, Unsent } from './beside';

const JSON_BODY = { 'Content-Type': 'application/json' };
/** How much has arrived since the page was opened: what was asked for before the last of it may not know of it. */
let arrived = 0;
export const arrivedSoFar = () => arrived;

/** Tells what was said here since, as far as the network goes, and says whether it is there. */
export async function tellBeside(): Promise<boolean> {
  if (isAnothers()) return true;
  let isThere = await tellPhone();
  for (const { id, refused } of keptNow().unsent) isThere &&= refused || (await tellQuestion(id));
  return isThere;
}

async function tellPhone(): Promise<boolean> {
  const { phoneShared: shared } = keptNow();
  if (shared === null) return true;
  const answer = await ask('/api/itinerary/phone', {
    method: 'PUT',
    headers: JSON_BODY,
    body: JSON.stringify({ shared }),
  });
  if ('failure' in answer && mustWait(answer)) return answer.failure !== 'network';
  arrived += 1;
  keep((kept) => {
    const { contacts } = kept.beside;
    const isSaidAnew = kept.phoneShared !== shared;
    if ('failure' in answer || !contacts) return { phoneShared: isSaidAnew ? kept.phoneShared : null };
    const { phone } = contacts.body;
    return {
      phoneShared: isSaidAnew ? kept.phoneShared : null,
      beside: {
        ...kept.beside,
        contacts: { ...contacts, body: { ...contacts.body, phone: { ...phone, shared } } },
      },
    };
  });
  return true;
}

/** Says whether the delegate wants mail; false where that has not arrived, and is to be said again. */
export async function tellMail(wanted: boolean): Promise<boolean> {
  if (isAnothers()) return false;
  const answer = await ask('/api/itinerary/mail', {
    method: 'PUT',
    headers: JSON_BODY,
    body: JSON.stringify({ wanted }),
  });
  if ('failure' in answer || isAnothers()) return false;
  arrived += 1;
  keep(({ beside }) => {
    const { contacts } = beside;
    if (!contacts) return {};
    const { mail, ...body } = contacts.body;
    return { beside: { ...beside, contacts: { ...contacts, body: { ...body, mail: { ...mail, wanted } } } } };
  });
  return true;
}

async function tellQuestion(id: string): Promise<boolean> {
  const unsent = keptNow().unsent.find((each) => each.id === id);
  if (!unsent) return true;
  const { topic, language, text } = unsent;
  const answer = await ask('/api/itinerary/questions', {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ id, topic, question: { [TEXT_KEY[language]]: text } }),
  });
  if ('failure' in answer && mustWait(answer)) return answer.failure !== 'network';
  if ('failure' in answer) {
    keep((kept) => ({
      unsent: kept.unsent.map((each) => (each.id === id ? { ...each, refused: true } : each)),
    }));
  } else {
    noteAsked(answer.body as Question, unsent);
  }
  return true;
}

/**
 * It has arrived: from here on it is the desk's. Where it had arrived before it was changed, what was changed goes back into
 * the form, to be asked as another, unless something else is written there.
 */
function noteAsked(question: Question, { topic, language, text }: Unsent): void {
  arrived += 1;
  const isOther = pickText(question.question, language) !== text;
  keep(({ unsent, beside, draft }) => {
    const known = (beside.questions?.body.questions ?? []).filter(({ id }) => id !== question.id);
    return {
      unsent: unsent.filter(({ id }) => id !== question.id),
      ...(isOther && !draft?.text.trim() && { draft: { topic, text, arrivedBefore: true } }),
      beside: {
        ...beside,
        questions: { asOf: Date.now(), body: { questions: [question, ...known] } },
      },
    };
  });
}
