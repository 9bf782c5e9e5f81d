import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';

/** Renders its children, a lazy map, when it is at most 300 pixels away from the viewport. */
export function WhenNear({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  // As high as the map of most countries, so that nothing moves when it is there.
  const placeholder = <div className="aspect-8/5" />;
  return (
    <div ref={box}>
      {isNear ? <Suspense fallback={placeholder}>{children}</Suspense> : placeholder}
    </div>
  );
}
