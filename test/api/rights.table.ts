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
  GET    /api/health/live                    200       200   200     200    200  200     200
  GET    /api/health/ready                   200       200   200     200    200  200     200

  GET    /api/organisations                  401       200   200     200    200  401     401
  POST   /api/organisations                  401       400   400     403    403  401     401
  GET    /api/organisations/{id}             401       200   200     200    200  401     401
  PUT    /api/organisations/{id}             401       400   400     403    403  401     401
  DELETE /api/organisations/{id}             401       404   404     403    403  401     401

  GET    /api/users                          401       200   403     403    403  401     401
  POST   /api/users                          401       400   403     403    403  401     401
  GET    /api/users/{id}                     401       200   403     403    403  401     401
  PUT    /api/users/{id}                     401       400   403     403    403  401     401
  DELETE /api/users/{id}                     401       404   403     403    403  401     401
`);

/** The same for what the OpenAPI document leaves out. */
export const OUTSIDE = read(`
                                          nobody organizer staff liaison viewer link revoked
  GET    /                                   302       302   302     302    302  302     302
  GET    /admin                              200       200   200     200    200  200     200
  GET    /i                                  200       200   200     200    200  200     200
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
