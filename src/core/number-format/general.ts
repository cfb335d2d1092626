import Big from "big.js";

/** `General` shows at most eleven characters, sign aside. */
const MOST_DIGITS = 11;
const MANTISSA_DIGITS = 5;

/** A number as `General` shows it in a column that is wide enough: `1234567890.5` is `1234567891`, `1E11` is `1E+11`. */
export function generalText(decimal: string): string {
  const number = new Big(decimal);
  const size = number.abs();
  if (size.eq(0)) return "0";
  const sign = number.lt(0) ? "-" : "";
  const whole = Math.max(size.e, 0) + 1;
  const plain = size.round(Math.max(0, MOST_DIGITS - 1 - whole), Big.roundHalfUp);
  // Small numbers are written out only where nothing of them is cut off.
  const fits = size.e < -4 ? plain.eq(size) : plain.lt(`1e${MOST_DIGITS}`);
  return sign + (fits ? plain.toFixed() : power(size));
}

function power(size: Big): string {
  const [mantissa = "", exponent = "0"] = size.toExponential(MANTISSA_DIGITS, Big.roundHalfUp).split("e");
  const short = new Big(mantissa).toFixed();
  const digits = exponent.slice(1).padStart(2, "0");
  return `${short}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
}
