const PERSONAS = ['nobody', 'organizer', 'staff', 'liaison', 'viewer', 'link', 'revoked'] as const;

/** Who tries: an account of each role, somebody without a cookie, with a delegate's link, and with an ended session. */
export type Persona = (typeof PERSONAS)[number];
export type Expected = Record<Persona, number>;

/**
 * What each is answered: to reads of a record that is there and belongs to nobody in particular, and to writes of one
 * that is not. So 400 and 404 say that the door was open, 401 and 403 that it was shut.
 */
export const RIGHTS = read(`
                                          nobody organizer staff liaison viewer link revoked
  GET    /api/me                             401       200   200     200    200  401     401
  GET    /api/changes                        401       200   200     200    200  401     401
  GET    /api/health/live                    200       200   200     200    200  200     200
  GET    /api/health/ready                   200       200   200     200    200  200     200
  GET    /api/health/files                   200       200   200     200    200  200     200

  GET    /api/editions                       401       200   200     200    200  401     401
  POST   /api/editions                       401       400   403     403    403  401     401
  GET    /api/editions/{id}                  401       200   200     200    200  401     401
  PUT    /api/editions/{id}                  401       400   403     403    403  401     401
  DELETE /api/editions/{id}                  401       404   403     403    403  401     401
  GET    /api/editions/{id}/plan             401       200   200     200    200  401     401
  GET    /api/editions/{id}/timetable        401       200   200     200    200  401     401
  POST   /api/editions/{id}/fill-travel-times 401       404   403     403    403  401     401
  POST   /api/editions/{id}/copies           401       400   403     403    403  401     401
  POST   /api/editions/{id}/publish          401       404   403     403    403  401     401

  POST   /api/editions/{id}/progress         401       415   415     403    403  401     401
  POST   /api/editions/{id}/progress/rejected 401      415   415     403    403  401     401
  GET    /api/progress-imports               401       200   200     403    403  401     401
  POST   /api/progress-imports/{id}/undo     401       404   404     403    403  401     401

  GET    /api/editions/{id}/documents/report 401       200   200     403    403  401     401
  GET    /api/editions/{id}/documents/agreements 401   200   200     403    403  401     401
  GET    /api/editions/{id}/documents/press-brief 401  200   200     403    403  401     401
  GET    /api/editions/{id}/documents/gaps   401       200   200     403    403  401     401
  GET    /api/editions/{id}/handbook         401       200   200     200    200  401     401
  GET    /api/editions/{id}/handbook/gaps    401       200   200     200    200  401     401

  GET    /api/organisations                  401       200   200     200    200  401     401
  POST   /api/organisations                  401       400   400     403    403  401     401
  GET    /api/organisations/similar          401       400   400     400    400  401     401
  GET    /api/organisations/{id}             401       200   200     200    200  401     401
  PUT    /api/organisations/{id}             401       400   400     403    403  401     401
  DELETE /api/organisations/{id}             401       404   404     403    403  401     401

  GET    /api/people                         401       200   200     200    200  401     401
  POST   /api/people                         401       400   400     403    403  401     401
  GET    /api/people/similar                 401       400   400     400    400  401     401
  GET    /api/people/{id}                    401       200   200     200    200  401     401
  PUT    /api/people/{id}                    401       400   400     403    403  401     401
  DELETE /api/people/{id}                    401       404   404     403    403  401     401

  GET    /api/places                         401       200   200     200    200  401     401
  POST   /api/places                         401       400   403     403    403  401     401
  GET    /api/places/{id}                    401       200   200     200    200  401     401
  PUT    /api/places/{id}                    401       400   403     403    403  401     401
  DELETE /api/places/{id}                    401       404   403     403    403  401     401

  GET    /api/travel-times                   401       200   200     200    200  401     401
  POST   /api/travel-times                   401       400   403     403    403  401     401
  GET    /api/travel-times/routing           401       200   200     200    200  401     401
  POST   /api/travel-times/import            401       415   403     403    403  401     401
  POST   /api/travel-times/changes           401       400   403     403    403  401     401
  GET    /api/travel-times/{id}              401       200   200     200    200  401     401
  PUT    /api/travel-times/{id}              401       400   403     403    403  401     401
  DELETE /api/travel-times/{id}              401       404   403     403    403  401     401

  GET    /api/delegations                    401       200   200     200    200  401     401
  POST   /api/delegations                    401       400   403     400    403  401     401
  GET    /api/delegations/{id}               401       200   200     404    200  401     401
  PUT    /api/delegations/{id}               401       400   403     400    403  401     401
  DELETE /api/delegations/{id}               401       404   403     404    403  401     401
  PUT    /api/delegations/{id}/groups        401       400   403     400    403  401     401

  POST   /api/delegations/{id}/intake        401       415   403     415    403  401     401
  POST   /api/delegations/{id}/intake/rejected 401     415   403     415    403  401     401

  POST   /api/delegations/{id}/links         401       404   403     404    403  401     401

  GET    /api/delegates                      401       200   200     200    200  401     401
  POST   /api/delegates                      401       400   403     400    403  401     401
  GET    /api/delegates/{id}                 401       200   200     404    200  401     401
  PUT    /api/delegates/{id}                 401       400   403     400    403  401     401
  POST   /api/delegates/{id}/replace-badge   401       404   403     404    403  401     401
  DELETE /api/delegates/{id}                 401       404   403     404    403  401     401
  GET    /api/delegates/{id}/link            401       200   403     404    403  401     401
  POST   /api/delegates/{id}/link            401       404   403     404    403  401     401
  DELETE /api/delegates/{id}/link            401       404   403     404    403  401     401

  GET    /api/waiting                        401       200   200     200    200  401     401
  GET    /api/activities                     401       200   200     200    200  401     401
  GET    /api/activities/{id}                401       200   200     404    200  401     401

  GET    /api/vehicles                    401       200   200     200    200  401     401
  POST   /api/vehicles                    401       400   403     403    403  401     401
  GET    /api/vehicles/{id}               401       200   200     200    200  401     401
  PUT    /api/vehicles/{id}               401       400   403     403    403  401     401
  DELETE /api/vehicles/{id}               401       404   403     403    403  401     401

  GET    /api/files                          401       200   200     200    200  401     401
  GET    /api/files/{id}                     401       200   200     404    200  401     401
  GET    /api/files/{id}/content             401       200   200     404    200  401     401
  PUT    /api/files/{id}                     401       400   400     403    403  401     401
  DELETE /api/files/{id}                     401       404   404     403    403  401     401
  POST   /api/site-visits/{id}/files         401       415   403     403    403  401     401
  POST   /api/amounts/{id}/files             401       415   415     403    403  401     401
  POST   /api/delegations/{id}/files         401       415   415     403    403  401     401
  POST   /api/editions/{id}/files            401       415   403     403    403  401     401

  GET    /api/crew-members                401       200   200     200    200  401     401
  POST   /api/crew-members                401       400   403     403    403  401     401
  GET    /api/crew-members/{id}           401       200   200     404    200  401     401
  PUT    /api/crew-members/{id}           401       400   403     403    403  401     401
  DELETE /api/crew-members/{id}           401       404   403     403    403  401     401

  GET    /api/meetings                    401       200   200     200    200  401     401
  POST   /api/meetings                    401       400   403     403    403  401     401
  GET    /api/meetings/{id}               401       200   200     404    200  401     401
  PUT    /api/meetings/{id}               401       400   403     403    403  401     401
  DELETE /api/meetings/{id}               401       404   403     403    403  401     401
  POST   /api/meetings/{id}/confirm       401       404   403     403    403  401     401
  POST   /api/meetings/{id}/complete       401       400   403     403    403  401     401
  POST   /api/meetings/{id}/reopen       401       404   403     403    403  401     401
  POST   /api/meetings/{id}/cancel       401       400   403     403    403  401     401
  POST   /api/meetings/{id}/restore       401       404   403     403    403  401     401
  POST   /api/meetings/{id}/excuse       401       400   403     403    403  401     401
  POST   /api/meetings/{id}/readmit       401       400   403     403    403  401     401
  POST   /api/meetings/{id}/record-answer       401       400   403     403    403  401     401

  GET    /api/transfers                    401       200   200     200    200  401     401
  POST   /api/transfers                    401       400   403     403    403  401     401
  POST   /api/transfers/proposals          401       400   403     403    403  401     401
  GET    /api/transfers/{id}               401       200   200     404    200  401     401
  PUT    /api/transfers/{id}               401       400   403     403    403  401     401
  DELETE /api/transfers/{id}               401       404   403     403    403  401     401
  POST   /api/transfers/{id}/confirm       401       404   403     403    403  401     401
  POST   /api/transfers/{id}/complete       401       404   403     403    403  401     401
  POST   /api/transfers/{id}/reopen       401       404   403     403    403  401     401
  POST   /api/transfers/{id}/cancel       401       400   403     403    403  401     401
  POST   /api/transfers/{id}/restore       401       404   403     403    403  401     401
  POST   /api/transfers/{id}/excuse       401       400   403     403    403  401     401
  POST   /api/transfers/{id}/readmit       401       400   403     403    403  401     401

  GET    /api/site-visits                    401       200   200     200    200  401     401
  POST   /api/site-visits                    401       400   403     403    403  401     401
  GET    /api/site-visits/{id}               401       200   200     404    200  401     401
  PUT    /api/site-visits/{id}               401       400   403     403    403  401     401
  DELETE /api/site-visits/{id}               401       404   403     403    403  401     401
  POST   /api/site-visits/{id}/confirm       401       404   403     403    403  401     401
  POST   /api/site-visits/{id}/complete      401       404   403     403    403  401     401
  POST   /api/site-visits/{id}/record-outcome 401      404   403     403    403  401     401
  POST   /api/site-visits/{id}/reopen        401       404   403     403    403  401     401
  POST   /api/site-visits/{id}/cancel        401       400   403     403    403  401     401
  POST   /api/site-visits/{id}/restore       401       404   403     403    403  401     401
  POST   /api/site-visits/{id}/excuse       401       400   403     403    403  401     401
  POST   /api/site-visits/{id}/readmit       401       400   403     403    403  401     401
  POST   /api/site-visits/{id}/record-host-answer 401       400   403     403    403  401     401
  POST   /api/site-visits/{id}/accept-proposal 401       404   403     403    403  401     401
  POST   /api/site-visits/{id}/use-backup-place 401       404   403     403    403  401     401
  GET    /api/site-visits/{id}/host-link     401       200   403     403    403  401     401
  POST   /api/site-visits/{id}/host-link     401       404   403     403    403  401     401
  DELETE /api/site-visits/{id}/host-link     401       404   403     403    403  401     401

  GET    /api/sessions                       401       200   200     200    200  401     401
  POST   /api/sessions                       401       400   403     403    403  401     401
  GET    /api/sessions/{id}                  401       200   200     404    200  401     401
  PUT    /api/sessions/{id}                  401       400   403     403    403  401     401
  DELETE /api/sessions/{id}                  401       404   403     403    403  401     401
  POST   /api/sessions/{id}/confirm          401       404   403     403    403  401     401
  POST   /api/sessions/{id}/complete         401       404   403     403    403  401     401
  POST   /api/sessions/{id}/reopen           401       404   403     403    403  401     401
  POST   /api/sessions/{id}/cancel           401       400   403     403    403  401     401
  POST   /api/sessions/{id}/restore          401       404   403     403    403  401     401
  POST   /api/sessions/{id}/excuse          401       400   403     403    403  401     401
  POST   /api/sessions/{id}/readmit          401       400   403     403    403  401     401

  GET    /api/editions/{id}/notices          401       200   403     403    403  401     401
  GET    /api/notices                        401       200   403     403    403  401     401
  GET    /api/notices/{id}                   401       200   403     403    403  401     401
  GET    /api/notices/{id}/copies            401       200   403     403    403  401     401
  POST   /api/notices/{id}/send              401       404   403     403    403  401     401
  POST   /api/notices/{id}/cancel            401       404   403     403    403  401     401
  GET    /api/editions/{id}/outbox           401       200   403     403    403  401     401
  POST   /api/editions/{id}/notices/send     401       400   403     403    403  401     401
  POST   /api/editions/{id}/notices/cancel   401       404   403     403    403  401     401
  GET    /api/reminders                      401       200   200     403    403  401     401
  GET    /api/releases                       401       200   200     200    200  401     401
  GET    /api/releases/{id}                  401       200   200     200    200  401     401
  GET    /api/releases/{id}/timetable        401       200   200     200    200  401     401
  POST   /api/releases/{id}/restore          401       404   403     403    403  401     401
  POST   /api/restorations/{id}/undo         401       404   403     403    403  401     401

  POST   /api/links/exchange                 400       400   400     400    400  400     400
  POST   /api/host-links/exchange            400       400   400     400    400  400     400
  GET    /api/host-visit                     401       401   401     401    401  401     401
  POST   /api/host-visit/answer              401       401   401     401    401  401     401
  GET    /api/itinerary                      401       401   401     401    401  200     401
  GET    /api/itinerary/calendar.ics         401       401   401     401    401  200     401
  POST   /api/itinerary/feed                 401       401   401     401    401  400     401
  DELETE /api/itinerary/feed                 401       401   401     401    401  204     401
  GET    /api/feeds                          401       200   403     200    403  401     401
  POST   /api/feeds                          401       400   403     400    403  401     401
  POST   /api/feeds/{id}/revoke              401       404   403     404    403  401     401
  GET    /api/feeds/{file}                   404       404   404     404    404  404     404
  GET    /api/webhooks                       401       200   403     403    403  401     401
  POST   /api/webhooks                       401       400   403     403    403  401     401
  GET    /api/webhooks/{id}                  401       200   403     403    403  401     401
  PUT    /api/webhooks/{id}                  401       400   403     403    403  401     401
  DELETE /api/webhooks/{id}                  401       404   403     403    403  401     401
  POST   /api/webhooks/{id}/replace-secret   401       404   403     403    403  401     401
  POST   /api/webhooks/{id}/test             401       404   403     403    403  401     401
  POST   /api/itinerary/reading              401       401   401     401    401  400     401
  GET    /api/itinerary/attendance           401       401   401     401    401  200     401
  POST   /api/itinerary/attendance           401       401   401     401    401  400     401
  GET    /api/attendance                     401       200   200     200    403  401     401
  GET    /api/attendance/tallies             401       200   200     200    403  401     401
  GET    /api/attendance/workbook            401       200   200     200    403  401     401
  GET    /api/attendance/check-in            401       200   200     200    403  401     401
  GET    /api/attendance/marks               401       200   200     200    403  401     401
  POST   /api/attendance/marks               401       400   400     400    403  401     401
  GET    /api/itinerary/contacts             401       401   401     401    401  200     401
  PUT    /api/itinerary/phone                401       401   401     401    401  400     401
  PUT    /api/itinerary/mail                 401       401   401     401    401  400     401
  GET    /api/itinerary/documents            401       401   401     401    401  200     401
  GET    /api/itinerary/documents/{id}/content 401     401   401     401    401  200     401
  GET    /api/itinerary/questions            401       401   401     401    401  200     401
  POST   /api/itinerary/questions            401       401   401     401    401  400     401
  GET    /api/readings                       401       200   200     200    200  401     401

  GET    /api/agreements                     401       200   200     200    200  401     401
  POST   /api/agreements                     401       400   400     403    403  401     401
  GET    /api/agreements/similar             401       400   400     400    400  401     401
  GET    /api/agreements/{id}                401       200   200     404    404  401     401
  PUT    /api/agreements/{id}                401       400   400     403    403  401     401
  DELETE /api/agreements/{id}                401       404   404     403    403  401     401
  POST   /api/agreements/{id}/sign           401       400   400     403    403  401     401
  POST   /api/agreements/{id}/advance        401       400   400     403    403  401     401
  POST   /api/agreements/{id}/take-back      401       400   400     403    403  401     401
  POST   /api/agreements/{id}/set-status     401       400   400     403    403  401     401
  POST   /api/agreements/{id}/void           401       400   400     403    403  401     401
  POST   /api/agreements/{id}/reinstate      401       404   404     403    403  401     401
  GET    /api/agreements/{id}/moves          401       200   200     404    404  401     401
  POST   /api/agreements/{id}/amounts        401       400   400     403    403  401     401
  GET    /api/agreements/{id}/amounts        401       200   200     404    404  401     401
  GET    /api/agreements/totals              401       200   200     200    200  401     401
  GET    /api/agreements/totals/lines        401       200   200     200    200  401     401
  GET    /api/agreements/totals/lines/workbook 401     200   200     403    403  401     401
  GET    /api/agreements/pictures            401       200   200     200    200  401     401
  GET    /api/agreements/rates               401       200   200     403    403  401     401
  POST   /api/agreements/rates               401       400   400     403    403  401     401

  GET    /api/ceremonies                     401       200   200     403    200  401     401
  GET    /api/ceremonies/{id}                401       200   200     403    200  401     401
  PUT    /api/ceremonies/{id}                401       400   400     403    403  401     401
  GET    /api/ceremonies/{id}/screen         401       200   200     403    200  401     401
  POST   /api/ceremonies/{id}/record         401       400   400     403    403  401     401

  GET    /api/enquiries                      401       200   200     200    403  401     401
  POST   /api/enquiries                      401       400   400     400    403  401     401
  GET    /api/enquiries/{id}                 401       200   200     404    403  401     401
  PUT    /api/enquiries/{id}                 401       400   400     400    403  401     401
  DELETE /api/enquiries/{id}                 401       404   403     403    403  401     401
  POST   /api/enquiries/{id}/reply           401       400   400     400    403  401     401
  GET    /api/enquiries/{id}/thread          401       200   200     404    403  401     401
  POST   /api/enquiries/{id}/close           401       404   404     404    403  401     401
  POST   /api/enquiries/{id}/reopen          401       404   404     404    403  401     401

  GET    /api/indicators                     401       200   200     200    200  401     401
  POST   /api/indicators                     401       400   400     403    403  401     401
  GET    /api/indicators/{id}                401       200   200     200    200  401     401
  PUT    /api/indicators/{id}                401       400   400     403    403  401     401
  DELETE /api/indicators/{id}                401       404   404     403    403  401     401
  POST   /api/indicators/{id}/values         401       400   400     403    403  401     401
  GET    /api/indicators/{id}/values         401       200   200     200    200  401     401

  GET    /api/users                          401       200   403     403    403  401     401
  POST   /api/users                          401       400   403     403    403  401     401
  GET    /api/users/{id}                     401       200   403     403    403  401     401
  PUT    /api/users/{id}                     401       400   403     403    403  401     401
  DELETE /api/users/{id}                     401       404   403     403    403  401     401

  GET    /api/audit-entries                  401       200   403     403    403  401     401
`);

/** The same for what the OpenAPI document leaves out. */
export const OUTSIDE = read(`
                                          nobody organizer staff liaison viewer link revoked
  GET    /                                   302       302   302     302    302  302     302
  GET    /admin                              200       200   200     200    200  200     200
  GET    /i                                  200       200   200     200    200  200     200
  GET    /c                                  200       200   200     200    200  200     200
  GET    /h                                  200       200   200     200    200  200     200
  GET    /metrics                            200       200   200     200    200  200     200
  GET    /api/openapi.json                   200       200   200     200    200  200     200
  GET    /api/docs                           200       200   200     200    200  200     200

  GET    /api/auth/get-session               200       200   200     200    200  200     200
  GET    /api/auth/list-sessions             401       200   200     200    200  401     401
  POST   /api/auth/change-password           400       400   400     400    400  400     400
  POST   /api/auth/sign-in/email             400       400   400     400    400  400     400
`);

/** Those that end sessions, so that each is tried with new ones. */
export const ENDING = read(`
                                          nobody organizer staff liaison viewer link revoked
  POST   /api/auth/sign-out                  200       200   200     200    200  200     200
  POST   /api/auth/revoke-sessions           401       200   200     200    200  401     401
  POST   /api/auth/revoke-other-sessions     401       200   200     200    200  401     401
`);

/** `{'GET /api/me': {nobody: 401, …}}` of a table's lines. */
function read(table: string): Record<string, Expected> {
  const lines = table.split('\n').filter((line) => /^ +[A-Z]+ +\//.test(line));
  return Object.fromEntries(
    lines.map((line) => {
      const [method, path, ...statuses] = line.trim().split(/ +/);
      const expected = PERSONAS.map((persona, n) => [persona, Number(statuses[n])]);
      return [`${method} ${path}`, Object.fromEntries(expected)];
    }),
  );
}
