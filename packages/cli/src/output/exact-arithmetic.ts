type Exact = bigint | number;

/** Arithmetic operations of a query by the library's names of the operators. */
const operations: Readonly<Record<string, (left: bigint, right: bigint) => Exact>> = {
  Plus: (left, right) => left + right,
  Minus: (left, right) => left - right,
  Multiply: (left, right) => left * right,
  Star: (left, right) => left * right,
  Divide: (left, right) => (left % right === 0n ? left / right : Number(left) / Number(right)),
  Div: (left, right) => left / right - (left % right !== 0n && left < 0n !== right < 0n ? 1n : 0n),
  Modulo: (left, right) => left % right,
};

const onNumbers: Readonly<Record<string, (left: number, right: number) => number>> = {
  Plus: (left, right) => left + right,
  Minus: (left, right) => left - right,
  Multiply: (left, right) => left * right,
  Star: (left, right) => left * right,
  Divide: (left, right) => left / right,
  Div: (left, right) => Math.floor(left / right),
  Modulo: (left, right) => left % right,
};

/**
 * Calculates with two numbers as JMESPath does. Of integers every result is exact, but a quotient that is not an integer.
 *
 * @param operator - The library's name of the operator.
 * @throws {Error} when an operand is not a number, a divisor is 0, or an integer beyond 2^53 meets a fraction.
 */
export function calculate(operator: string, left: unknown, right: unknown): Exact {
  if (!isNumber(left) || !isNumber(right)) throw new Error("not-a-number");
  if (/^(Div|Divide|Modulo)$/.test(operator) && Number(right) === 0) throw new Error("not-a-number: divide by zero");
  const operation = operations[operator];
  const inexact = onNumbers[operator];
  if (operation === undefined || inexact === undefined) throw new Error(`unknown operator: ${operator}`);
  if (isInteger(left) && isInteger(right)) return smallest(operation(BigInt(left), BigInt(right)));
  if (typeof left === "bigint" || typeof right === "bigint")
    throw new Error(
      `${left} and ${right} cannot be calculated with exactly: one is beyond 2^53, the other is not an integer`,
    );
  return inexact(left, right);
}

/** Adds. Of integers the sum is exact. */
export function sumOf(numbers: readonly Exact[]): Exact {
  return numbers.reduce<Exact>((sum, number) => calculate("Plus", sum, number), 0);
}

/** A number where a number can hold it. */
export function smallest(value: Exact): Exact {
  return typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function isNumber(value: unknown): value is Exact {
  return typeof value === "number" || typeof value === "bigint";
}

function isInteger(value: Exact): boolean {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}
