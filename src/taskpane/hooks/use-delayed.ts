import { useEffect, useState } from "react";

/** True once `active` has lasted `delay` milliseconds: short work flashes no spinner. */
export function useDelayed(active: boolean, delay = 500): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLate(true), delay);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, delay]);
  return active && late;
}
