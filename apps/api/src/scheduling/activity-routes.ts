import { Body, type Type } from '@nestjs/common';
import type { Subject } from '@yutai/access';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import type { View } from '../database/view.js';
import { ListQuery, ListRoute, PathId, ReadRoute, RemoveRoute, VerbRoute } from '../http/routes.js';
import type { ActivitiesOfKind } from './activities-of-kind.js';
import { CancelInput, OverridesInput } from './schedule.dto.js';

/** A verb of a kind of activity. */
export const verbOf =
  (subject: Subject, answer: Type<unknown>) => (name: string, summary: string, body?: new () => object) =>
    VerbRoute(subject, name, { summary, answer, body });

/** The routes that every kind of activity has; its controller adds those whose bodies are its own. */
export function ActivityRoutes(view: View, answer: Type<unknown>) {
  const verb = verbOf(view.subject, answer);

  class Routes {
    constructor(readonly activities: ActivitiesOfKind) {}

    @ListRoute(view, answer)
    list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
      return this.activities.list(caller, query);
    }

    @ReadRoute(view.subject, answer)
    one(@WithCaller() caller: Caller, @PathId() id: string) {
      return this.activities.one(caller, id);
    }

    @RemoveRoute(view.subject)
    remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
      return this.activities.remove(caller, id, version);
    }

    @verb('confirm', 'It will take place as planned')
    confirm(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
      return this.activities.verb(caller, id, version, 'confirm');
    }

    @verb('reopen', 'It was not over after all')
    reopen(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
      return this.activities.verb(caller, id, version, 'reopen');
    }

    @verb('cancel', 'It will not take place; what it booked is free', CancelInput)
    cancel(
      @WithCaller() caller: Caller,
      @PathId() id: string,
      @IfMatch() version: number,
      @Body() body: CancelInput,
    ) {
      return this.activities.verb(caller, id, version, 'cancel', body);
    }

    @verb('restore', 'It takes place after all, if everybody is still free', OverridesInput)
    restore(
      @WithCaller() caller: Caller,
      @PathId() id: string,
      @IfMatch() version: number,
      @Body() body: OverridesInput,
    ) {
      return this.activities.verb(caller, id, version, 'restore', body);
    }
  }
  return Routes;
}
