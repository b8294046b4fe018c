import ts from 'typescript';

/** What a node is replaced by, each on its own; `at` is a part of the node where not the whole is replaced. */
export interface Swap {
  readonly operator: string;
  readonly text: string;
  readonly at?: ts.Node;
}

const binary: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
  [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusEqualsToken]: ['-='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
};

/** Methods that are swapped for another, and those that are left out (`x.trim()` → `x`). */
const swapped: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  floor: 'ceil',
  ceil: 'floor',
  padStart: 'padEnd',
};
const leftOut = [
  'filter',
  'trim',
  'trimEnd',
  'trimStart',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'replace',
  'replaceAll',
  'concat',
  'normalize',
];

const isString = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** Everything that a node is replaced by. Names, types and imports are never touched. */
export function swapsOf(node: ts.Node): readonly Swap[] {
  if (ts.isBinaryExpression(node)) return binarySwaps(node);
  if (ts.isConditionalExpression(node)) return conditionalSwaps(node);
  if (ts.isIfStatement(node)) return forced(node.expression);
  if (ts.isWhileStatement(node)) return [{ operator: 'condition', text: 'false', at: node.expression }];
  if (ts.isPrefixUnaryExpression(node)) return prefixSwaps(node);
  if (ts.isPostfixUnaryExpression(node))
    return [
      {
        operator: 'step',
        text: `${node.operand.getText()}${node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++'}`,
      },
    ];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ operator: 'boolean', text: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ operator: 'boolean', text: 'true' }];
  if (ts.isNumericLiteral(node) && isPlaceAnyway(node)) return [];
  if (ts.isNumericLiteral(node))
    return [{ operator: 'number', text: node.text === '1' ? '0' : `${Number(node.text) + 1}` }];
  if (isString(node))
    return isKey(node) || isFirstPieceAnyway(node)
      ? []
      : [{ operator: 'string', text: node.getText().length > 2 ? "''" : "'mutant'" }];
  if (ts.isRegularExpressionLiteral(node)) return regularSwaps(node.text);
  if (ts.isCallExpression(node)) return callSwaps(node);
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken)
    return [{ operator: 'optional chain', text: `${node.expression.getText()}.${node.name.text}` }];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return [{ operator: 'list', text: '[]' }];
  if (ts.isExpressionStatement(node)) return [{ operator: 'statement', text: ';' }];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body))
    return [{ operator: 'function', text: 'undefined', at: node.body }];
  return [];
}

const forced = (at: ts.Node): readonly Swap[] => ['true', 'false'].map((text) => ({ operator: 'condition', text, at }));

/** `x === undefined ? {} : { x }` leaves a property out; with `x: undefined` in its place nothing that reads it differs. */
function conditionalSwaps({ condition, whenTrue }: ts.ConditionalExpression): readonly Swap[] {
  const leavesOut =
    ts.isBinaryExpression(condition) &&
    condition.right.getText() === 'undefined' &&
    ts.isObjectLiteralExpression(whenTrue) &&
    whenTrue.properties.length === 0;
  return forced(condition).filter(({ text }) => !leavesOut || text !== 'false');
}

function binarySwaps(node: ts.BinaryExpression): readonly Swap[] {
  const kind = node.operatorToken.kind;
  if (kind === ts.SyntaxKind.PlusToken && (isString(node.left) || isString(node.right))) return [];
  // `a ?? b && c` is no program: both sides get parentheses.
  if (kind === ts.SyntaxKind.QuestionQuestionToken)
    return [{ operator: 'operator', text: `((${node.left.getText()}) && (${node.right.getText()}))` }];
  return (binary[kind] ?? [])
    .filter((text) => !(ordersPairs(node) && /^[<>]=$/.test(text) && text.startsWith(node.operatorToken.getText())))
    .map((text) => ({ operator: 'operator', text, at: node.operatorToken }));
}

/** `sort((a, b) => (a < b ? -1 : 1))` is asked of things that differ only: `<=` sorts them the same. */
const ordersPairs = ({ parent }: ts.BinaryExpression): boolean =>
  ts.isConditionalExpression(parent) && parent.whenTrue.getText() === '-1';

function prefixSwaps(node: ts.PrefixUnaryExpression): readonly Swap[] {
  const operand = node.operand.getText();
  switch (node.operator) {
    case ts.SyntaxKind.ExclamationToken:
      return [{ operator: 'not', text: operand }];
    case ts.SyntaxKind.MinusToken:
      return [{ operator: 'sign', text: operand }];
    case ts.SyntaxKind.PlusPlusToken:
      return [{ operator: 'step', text: `--${operand}` }];
    case ts.SyntaxKind.MinusMinusToken:
      return [{ operator: 'step', text: `++${operand}` }];
    default:
      return [];
  }
}

/** Anchors and flags that are left out, and classes that are turned round. */
function regularSwaps(text: string): readonly Swap[] {
  const end = text.lastIndexOf('/');
  const [source, flags] = [text.slice(1, end), text.slice(end + 1)];
  const changed = [
    // A search for `^(.*` begins at the start anyway, and one for `.*)$` goes to the end: without the anchor nothing changes.
    [source.replace(/^\^(?!\(?\.\*)/, ''), flags],
    [source.replace(/(?<!\\|[^?\\]\.\*\)?)\$$/, ''), flags],
    [source.replace('\\d', '\\D'), flags],
    [source.replace('\\s', '\\S'), flags],
    [source, flags.replace('i', '')],
    [source, flags.replace('g', '')],
  ];
  return [...new Set(changed.map(([body, rest]) => `/${body}/${rest}`))]
    .filter((other) => other !== text && !other.startsWith('//'))
    .map((other) => ({ operator: 'pattern', text: other }));
}

function callSwaps(node: ts.CallExpression): readonly Swap[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = swapped[name.text];
  if (other !== undefined) return [{ operator: 'method', text: other, at: name }];
  // What a method makes of its object can be left out where the object can stand alone.
  return leftOut.includes(name.text) ? [{ operator: 'method left out', text: expression.getText() }] : [];
}

/** `node.position?.start.offset ?? 0`: the types leave a position open that the parser gives to every node. */
const isPlaceAnyway = ({ parent }: ts.Node): boolean =>
  ts.isBinaryExpression(parent) &&
  parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
  /\bposition\?\.(?:start|end)\.\w+$/.test(parent.left.getText());

/** `const [first = ''] = text.split(…)`: there is always a first piece, only the types do not know it. */
function isFirstPieceAnyway({ parent: element }: ts.Node): boolean {
  if (!ts.isBindingElement(element) || !ts.isArrayBindingPattern(element.parent)) return false;
  const { elements, parent } = element.parent;
  return (
    elements[0] === element &&
    ts.isVariableDeclaration(parent) &&
    /\.split\([^()]*\)$/.test(parent.initializer?.getText() ?? '')
  );
}

/** Keys of objects and discriminants of types are names, and a mutant of an import does not load. */
function isKey(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isLiteralTypeNode(parent)
  );
}
