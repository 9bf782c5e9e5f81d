import { useEffect, useState } from 'react';

/** True at once, or for heavy work once the page has been painted. */
export function useAfterPaint(isHeavy: boolean): boolean {
  const [isPainted, setIsPainted] = useState(!isHeavy);
  useEffect(() => {
    if (isPainted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setIsPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isPainted]);
  return isPainted;
}
