import { z } from "./zod";

export const MONEY_PATTERN = /^(?:-?[1-9]\d*\.\d{2}|-?0\.(?:0[1-9]|[1-9]\d)|0\.00)$/u;

export const MONEY_SCHEMA = z
  .string()
  .regex(MONEY_PATTERN)
  .meta({ id: "money", description: "Amount in 元 with two digits, whatever unit the form prints" });
