import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';

/** Shows its children once a reader has come near, so that nobody loads what lies below where they stay. */
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
  const room = <div className="min-h-96" />;
  return <div ref={box}>{isNear ? <Suspense fallback={room}>{children}</Suspense> : room}</div>;
}
