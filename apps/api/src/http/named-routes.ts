import { Query } from '@nestjs/common';
import { WithCaller, type Caller } from '../access/caller.js';
import { isStorable, isUuid } from '../database/shapes.rules.js';
import type { SimilarNames } from '../database/similar.statement.js';
import type { NamedView } from '../database/view.js';
import { Problem } from '../problems/problem.js';
import { scripts } from './derive-scripts.js';
import { Shown } from './fields.js';
import { LocalizedTextDto } from './localized-text.dto.js';
import { queryFaults, refuseQuery } from './query.rules.js';
import { FigureRoute } from './read-routes.js';
import { RecordRoutes, type Bodies, type Records } from './record-routes.js';

const LONGEST_NAME = 300;
const NAMES = ['zhHans', 'zhHant', 'en'];

class SimilarRecordDto {
  @Shown({ format: 'uuid' }) id: string;
  @Shown() name: LocalizedTextDto;
  @Shown({ type: LocalizedTextDto, nullable: true, description: 'Of a person, the organisation' })
  beside: LocalizedTextDto | null;
  @Shown({ description: 'The name is the same but for script, width, case, spaces, order and legal form' })
  same: boolean;
}

class SimilarDto {
  @Shown({ type: [SimilarRecordDto], description: 'At most 5, the most alike first' })
  data: SimilarRecordDto[];
}

const isName = (value: string) => value.length <= LONGEST_NAME && isStorable(value);
const NAME = { type: 'string', description: 'The name as it is being entered; at least one language' };
const EDITION = { type: 'string', format: 'uuid', description: 'The edition to look in; needed' };
const inEdition = ({ named }: NamedView) => named.editionId !== undefined;

/** @throws Problem 400 for a name that is not known, a value that is not right, or what is missing */
async function similarNames(view: NamedView, query: Record<string, unknown>): Promise<SimilarNames> {
  const checks = Object.fromEntries(NAMES.map((one) => [one, isName]));
  refuseQuery(queryFaults({ ...checks, ...(inEdition(view) && { editionId: isUuid }) }, query));
  const { editionId, ...given } = query as Record<string, string>;
  const { toHans } = await scripts();
  const names = new Set(Object.values(given).flatMap((text) => (text.trim() ? [toHans(text)] : [])));
  if (names.size === 0) {
    throw Problem.field(400, NAMES[0]!, 'field.required', 'Give a name in one language at least');
  }
  if (inEdition(view) && editionId === undefined) {
    throw Problem.field(400, 'editionId', 'field.required', 'Say in which edition');
  }
  return { names: [...names], editionId };
}

interface NamedRecords<Input, Replacement> extends Records<Input, Replacement> {
  similar(caller: Caller, asked: SimilarNames): Promise<string>;
}

/** The routes of a kind of record that may have been entered under another spelling before. */
export function NamedRoutes<Input, Replacement>(view: NamedView, bodies: Bodies<Input, Replacement>) {
  const names = Object.fromEntries(NAMES.map((one) => [one, NAME]));
  const query = inEdition(view) ? { ...names, editionId: EDITION } : names;

  class Routes extends RecordRoutes(view, bodies) {
    constructor(override readonly records: NamedRecords<Input, Replacement>) {
      super(records);
    }

    @FigureRoute(view.subject, 'similar', {
      summary: 'Those that are called much the same, so that none is entered twice; it refuses nothing',
      answer: SimilarDto,
      query,
    })
    async similar(@WithCaller() caller: Caller, @Query() asked: Record<string, unknown>) {
      return this.records.similar(caller, await similarNames(view, asked));
    }
  }
  return Routes;
}
