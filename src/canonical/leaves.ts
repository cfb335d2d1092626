import { canonicalMoney, isWholeCents, type Money } from "../core/money";
import type { Target } from "../core/target";
import { canonicalText } from "../core/text";
import type { TableColumn } from "../forms/definition";
import type { ReadValue } from "../reader/reading";
import type { JsonObject, JsonValue } from "./json";

/**
 * What one cell says, as the contract writes it. Null is blank, or what the format cannot say. `column` is the type
 * of the table column that the cell stands in: a level's code depends on it.
 */
export function jsonOf(value: ReadValue, column: TableColumn["value"]["type"] | null = null): JsonValue {
  switch (value.type) {
    case "text":
      return value.text === null ? null : plainText(value.text);
    case "money":
      return moneyText(value.amount);
    case "decimal":
      return value.decimal;
    case "date":
      return value.iso;
    case "choice":
      return choice(value.ticked);
    case "target":
      return value.target && targetObject(value.target);
    case "level":
      return coded((column === "level2" ? value.level2 : value.level1)?.code ?? null, value.label);
    case "ticks":
      return value.ticked.map((option) => option.code);
  }
}

/** Two digits. A fraction of a cent is not rounded away: it cannot be said, as its finding states. */
function moneyText(amount: Money | null): string | null {
  if (amount === null || !isWholeCents(amount)) return null;
  const text = canonicalMoney(amount);
  return text === "-0.00" ? "0.00" : text;
}

/** Two ticked boxes say neither. */
function choice(ticked: Extract<ReadValue, { type: "choice" }>["ticked"]): JsonValue {
  const [first, second] = ticked;
  return first && !second ? coded(first.option?.code ?? null, first.label) : null;
}

function coded(code: string | null, label: string): JsonObject | null {
  const text = canonicalText(label);
  return text === null ? null : { code, label: plainText(text) };
}

export function targetObject(target: Target): JsonObject {
  const raw = plainText(target.raw);
  const { kind } = target;
  switch (target.kind) {
    case "quantity":
      return { raw, kind, comparator: target.comparator, value: target.value, unit: target.unit };
    case "range":
      return { raw, kind, min: target.min, max: target.max, unit: target.unit };
    case "deadline":
      return { raw, kind, comparator: target.comparator, due: target.due };
    case "period":
      return { raw, kind, from: target.from, to: target.to };
    case "compound":
      return { raw, kind, parts: target.parts.map(targetObject) };
    case "qualitative":
    case "placeholder":
    case "incomplete":
    case "malformed":
      return { raw, kind };
  }
}

/**
 * NFC with LF. Half of a surrogate pair, as `=LEFT("😀",1)` leaves one, has no UTF-8: it becomes U+FFFD, as in
 * every file.
 */
export function plainText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n");
}
