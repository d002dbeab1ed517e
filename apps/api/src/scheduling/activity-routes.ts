import { Body, type Type } from '@nestjs/common';
import type { Subject } from '@yutai/access';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import type { View } from '../database/view.js';
import { RecordRoutes, type Bodies } from '../http/record-routes.js';
import { PathId } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import type { ActivitiesOfKind } from './activities-of-kind.js';
import { CancelInput, ExcuseInput, OverridesInput } from './schedule.dto.js';

/** A verb of a kind of activity. */
export const verbOf =
  (subject: Subject, answer: Type<unknown>) => (name: string, summary: string, body?: new () => object) =>
    VerbRoute(subject, name, { summary, answer, body });

/** The service of a kind of activity. */
interface KindService<Input, Replacement> {
  activities: ActivitiesOfKind;
  create(caller: Caller, input: Input): Promise<string>;
  replace(caller: Caller, id: string, input: Replacement): Promise<string>;
}

/** The routes that every kind of activity has; its controller adds those that are its own. */
export function ActivityRoutes<Input, Replacement>(view: View, bodies: Bodies<Input, Replacement>) {
  const verb = verbOf(view.subject, bodies.answer);

  class Routes extends RecordRoutes(view, bodies) {
    readonly activities: ActivitiesOfKind;

    constructor(service: KindService<Input, Replacement>) {
      const { activities } = service;
      super({
        list: (caller, query) => activities.list(caller, query),
        one: (caller, id) => activities.one(caller, id),
        create: (caller, body) => service.create(caller, body),
        replace: (caller, id, body) => service.replace(caller, id, body),
        remove: (caller, id, version) => activities.remove(caller, id, version),
      });
      this.activities = activities;
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

    @verb(
      'excuse',
      'Somebody who comes with their delegation stays away; all else stays as it is',
      ExcuseInput,
    )
    excuse(
      @WithCaller() caller: Caller,
      @PathId() id: string,
      @IfMatch() version: number,
      @Body() { personId }: ExcuseInput,
    ) {
      return this.activities.excuse(caller, id, version, personId);
    }

    @verb('readmit', 'Somebody who was excused comes after all, if they are still free', ExcuseInput)
    readmit(
      @WithCaller() caller: Caller,
      @PathId() id: string,
      @IfMatch() version: number,
      @Body() { personId }: ExcuseInput,
    ) {
      return this.activities.readmit(caller, id, version, personId);
    }
  }
  return Routes;
}
