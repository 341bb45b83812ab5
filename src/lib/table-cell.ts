/** Words in a cell of a Markdown table, or in any one line of Markdown: one line, and none of its signs taken for markup. Pure. */

/** Several lines of a value would break the line that names its place. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

export const tableCell = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>|~#&$]/g, '\\$&');
