/** An end that the person can do something about: shown as one line, what is wrong and what to do. */
export class Refusal extends Error {}

/** @param {string} line */
export function say(line) {
  console.log(line);
}

/**
 * Shows that a step runs and, when it took a while, how long it took.
 *
 * @template T
 * @param {string} doing "Building"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(doing, work) {
  const began = Date.now();
  say(`· ${doing} …`);
  const result = await work();
  const seconds = (Date.now() - began) / 1000;
  if (seconds >= 2) say(`  done in ${seconds.toFixed(0)} s`);
  return result;
}

/** Columns that a line takes on a terminal: Chinese takes two a character. @param {string} line */
function columns(line) {
  return (
    line.length +
    (line.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g) ?? [])
      .length
  );
}

/** @param {string[]} lines */
export function box(lines) {
  const width = Math.max(...lines.map(columns));
  const edge = '─'.repeat(width + 2);
  say(
    [
      '',
      `╭${edge}╮`,
      ...lines.map((line) => `│ ${line}${' '.repeat(width - columns(line))} │`),
      `╰${edge}╯`,
      '',
    ].join('\n'),
  );
}

/** @param {string} text */
export function withoutColours(text) {
  return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
}
