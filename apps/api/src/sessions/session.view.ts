import { defineView, json, text } from '../database/view.js';
import { activityFields } from '../scheduling/activity.view.js';

export const sessionView = defineView({
  subject: 'session',
  from: 'activity a JOIN session s ON s.activity_id = a.id',
  fields: {
    ...activityFields,
    sessionKind: text('s.session_kind'),
    photoCredit: text('s.photo_credit'),
    speakers:
      json(`(SELECT coalesce(json_agg(json_build_object('personId', k.person_id, 'name', p.name, 'title', k.title,
      'affiliation', k.affiliation, 'side', k.side, 'topic', k.topic, 'illustrative', camel_case(k.illustrative)) ORDER BY k.position), '[]'::json)
      FROM session_speaker k JOIN person p ON p.id = k.person_id WHERE k.activity_id = a.id)`),
    runningOrder: json(`(SELECT coalesce(json_agg(json_build_object('title', i.title, 'minutes', i.minutes,
      'illustrative', camel_case(i.illustrative)) ORDER BY i.position), '[]'::json)
      FROM session_item i WHERE i.activity_id = a.id)`),
  },
  search: [
    'localized_words(a.title)',
    '(SELECT localized_words(p.name) FROM place p WHERE p.id = a.place_id)',
  ],
  defaultSort: 'startsAt',
});
