import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { ANONYMOUS, type Principal } from '@yutai/access';
import type { Role } from '@yutai/domain';
import { Database } from '../database/database.js';
import { Settings } from '../settings/settings.js';
import { sessionCookie } from './auth.js';

const SESSION_SQL = `
  SELECT u.id, u.name, u.email, u.role FROM auth_session s JOIN app_user u ON u.id = s.user_id
  WHERE s.token = $1 AND s.expires_at > now() AND NOT u.disabled`;

/** Who a session's cookie belongs to: one indexed statement a request, so that an ended session dies at once. */
@Injectable()
export class UserLookup {
  private readonly cookie: string;

  constructor(
    private readonly db: Database,
    private readonly settings: Settings,
  ) {
    this.cookie = sessionCookie(settings);
  }

  async principalOf(cookies: Record<string, string | undefined>): Promise<Principal> {
    const token = this.signedToken(cookies[this.cookie]);
    if (!token) {
      return ANONYMOUS;
    }
    type Row = { id: string; name: string; email: string; role: Role };
    const [user] = await this.db.rows<Row>(SESSION_SQL, [token], 'session');
    return user ? { kind: 'user', ...user } : ANONYMOUS;
  }

  /** The token of a cookie `token.signature`, if the signature is ours. */
  private signedToken(cookie: string | undefined): string | undefined {
    const dot = cookie?.lastIndexOf('.') ?? -1;
    if (!cookie || dot < 1) {
      return undefined;
    }
    const token = cookie.slice(0, dot);
    const given = Buffer.from(cookie.slice(dot + 1), 'base64');
    const wanted = createHmac('sha256', this.settings.AUTH_SECRET).update(token).digest();
    return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : undefined;
  }
}
