/** Where a field stands in guide.config.ts, so that a slip is told with its line. Pure but for the parser it loads. */
import ts from 'typescript';
import { TOP } from '../content-files/position.ts';
import type { Position } from '../content-files/types.ts';

/** The object handed to `defineGuide(…)`, or exported as it is. */
function configObject(source: ts.SourceFile): ts.Expression | undefined {
  const exported = source.statements.find(ts.isExportAssignment)?.expression;
  return exported && ts.isCallExpression(exported) ? exported.arguments[0] : exported;
}

const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;

function child(node: ts.Expression, key: PropertyKey): { place: ts.Node; value: ts.Expression | undefined } | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const property = node.properties.find(({ name }) => name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === key);
    return property && { place: property, value: ts.isPropertyAssignment(property) ? bare(property.initializer) : undefined };
  }
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const element = node.elements[Number(key)];
  return element && { place: element, value: bare(element) };
}

/**
 * @param text what stands in guide.config.ts.
 * @returns the place of a field; the nearest parent's where it is missing or made by code.
 */
export function configPlaces(text: string): (field: readonly PropertyKey[]) => Position {
  const source = ts.createSourceFile('guide.config.ts', text, ts.ScriptTarget.Latest, true);
  const root = configObject(source);
  return (field) => {
    let node = root && bare(root);
    let place: ts.Node | undefined = root;
    for (const key of field) {
      const found = node && child(node, key);
      if (!found) break;
      place = found.place;
      node = found.value;
    }
    if (!place) return TOP;
    const { line, character } = source.getLineAndCharacterOfPosition(place.getStart(source));
    return { line: line + 1, column: character + 1 };
  };
}
