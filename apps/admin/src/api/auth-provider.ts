import { abilityFor, type Principal } from '@yutai/access';
import type { Schemas } from '@yutai/api-client';
import type { Role } from '@yutai/domain';
import type { AuthProvider, UserIdentity } from 'ra-core';
import { mayAct } from '../rights/may-act';
import { request } from './http';
import { ProblemError } from './problem';

type Me = Schemas['MeDto'];

/** Asked once per sign-in; a 401 of any request forgets it. */
let me: Promise<Me> | undefined;

function whoAmI(): Promise<Me> {
  me ??= request<Me>('/me').catch((error: unknown) => {
    me = undefined;
    throw error;
  });
  return me;
}

const principalOf = ({ id, name, email, role }: Me): Principal => ({ kind: 'user', id, name, email, role });

/** The check-in page keeps names on the device for as long as somebody is signed in. */
function forgetCheckIn() {
  localStorage.removeItem('yutai.check-in');
  // A page that is open there drops what it shows, and what it has asked for.
  localStorage.setItem('yutai.check-in.signed-out', String(Date.now()));
}

const isSignedOut = (error: unknown) => error instanceof ProblemError && error.status === 401;

export const authProvider = {
  async login({ email, password }: { email: string; password: string }) {
    me = undefined;
    await request('/auth/sign-in/email', { method: 'POST', body: { email, password } });
  },

  async logout() {
    forgetCheckIn();
    if (!me) return;
    me = undefined;
    // Already signed out, elsewhere perhaps: there is nothing left to end.
    await request('/auth/sign-out', { method: 'POST', body: {} }).catch(() => undefined);
    forgetCheckIn();
  },

  /** Silent: the sign-in page speaks for itself. A server that gives no answer signs nobody out. */
  async checkAuth() {
    await whoAmI().catch((error: unknown) =>
      isSignedOut(error) ? Promise.reject({ message: false }) : undefined,
    );
  },

  /** Only a 401 ends the session here; a 403 is said, and the reader stays where they are. */
  async checkError(error: unknown) {
    if (isSignedOut(error)) {
      me = undefined;
      throw error;
    }
  },

  async getIdentity(): Promise<UserIdentity> {
    const { name, ...rest } = await whoAmI();
    return { ...rest, fullName: name };
  },

  async getPermissions(): Promise<Role> {
    return (await whoAmI()).role;
  },

  async canAccess({ action, resource, record }) {
    return mayAct(abilityFor(principalOf(await whoAmI())), action, resource, record);
  },

  /** Ends every session of this account, this one too. */
  async signOutEverywhere() {
    forgetCheckIn();
    await request('/auth/revoke-sessions', { method: 'POST', body: {} });
    forgetCheckIn();
    me = undefined;
  },
} satisfies AuthProvider;
