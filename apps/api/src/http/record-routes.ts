import { Body, type PipeTransform, type Type } from '@nestjs/common';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import type { View } from '../database/view.js';
import { BodyPipe } from './body.pipe.js';
import { ListQuery, ListRoute, PathId, ReadRoute } from './read-routes.js';
import { CreateRoute, RemoveRoute, ReplaceRoute } from './write-routes.js';

/** What the service of a kind of record does; all but `remove` answer JSON text. */
export interface Records<Input, Replacement> {
  list(caller: Caller, query: Record<string, string>): Promise<string>;
  one(caller: Caller, id: string): Promise<string>;
  create(caller: Caller, body: Input): Promise<string>;
  replace(caller: Caller, id: string, body: Replacement): Promise<string>;
  remove(caller: Caller, id: string, version: number): Promise<string>;
}

/** The classes of the bodies that are sent and answered. */
export interface Bodies<Input, Replacement> {
  input: Type<Input>;
  replacement: Type<Replacement>;
  answer: Type<unknown>;
}

/** A body of a class that is known only when the routes are made, checked as one that a parameter's type names. */
const bodyOf = (metatype: Type<unknown>): PipeTransform => {
  const pipe = new BodyPipe();
  return { transform: (value) => pipe.transform(value, { type: 'body', metatype }) };
};

/** The routes that every kind of record has; its controller adds the verbs that are its own. */
export function RecordRoutes<Input, Replacement>(
  view: View,
  { input, replacement, answer }: Bodies<Input, Replacement>,
) {
  const { subject } = view;

  class Routes {
    constructor(readonly records: Records<Input, Replacement>) {}

    @ListRoute(view, answer)
    list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
      return this.records.list(caller, query);
    }

    @ReadRoute(subject, answer)
    one(@WithCaller() caller: Caller, @PathId() id: string) {
      return this.records.one(caller, id);
    }

    @CreateRoute(subject, input, answer)
    create(@WithCaller() caller: Caller, @Body(bodyOf(input)) body: Input) {
      return this.records.create(caller, body);
    }

    @ReplaceRoute(subject, replacement, answer)
    replace(
      @WithCaller() caller: Caller,
      @PathId() id: string,
      @Body(bodyOf(replacement)) body: Replacement,
    ) {
      return this.records.replace(caller, id, body);
    }

    @RemoveRoute(subject)
    remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
      return this.records.remove(caller, id, version);
    }
  }
  return Routes;
}
