import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { ResponsiveContainer } from "recharts";
import { usePrinting } from "@/ui/printing";

interface ChartBoxProps {
  height: number;
  children: ReactNode;
}

/** A chart as wide as its place: in the window as that changes, on paper as it is when the page is laid out for it. */
export function ChartBox({ height, children }: ChartBoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const [paperWidth, setPaperWidth] = useState<number>();
  // the container waits for an observer, which the browser does not ask once it prints
  useLayoutEffect(() => {
    setPaperWidth(printing ? place.current?.getBoundingClientRect().width : undefined);
  }, [printing]);
  return (
    <div ref={place}>
      <ResponsiveContainer width={paperWidth ?? "100%"} height={height}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}
