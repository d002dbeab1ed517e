import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Tables singular and columns snake_case, as the migrations write them. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(target: string, given?: string): string {
    return given ?? snake(target);
  }

  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes, given ?? snake(property)].join('_');
  }

  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }
}
