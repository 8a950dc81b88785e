import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useLanguage } from "@/ui/useLanguage";
import { ChartBox } from "../charts/ChartBox";
import styles from "../charts/charts.module.css";
import { useCountAxis } from "../charts/useCountAxis";
import { useGrowth } from "../charts/useGrowth";
import { OptionalLink } from "../components/OptionalLink";
import { ticksTo } from "../shape/scale";
import own from "./compare.module.css";

/** One of several small charts alike: what it is of, its figure, and its course. */
export interface Multiple {
  key: string;
  name: string;
  figure: string;
  /** What stands under the figure, line by line. */
  notes: string[];
  color: string;
  points: { label: string; value: number }[];
}

/** A small chart, and where what it is of leads. */
interface LinkedMultiple extends Multiple {
  href: string | undefined;
}

/** Small charts on one scale, so that they can be compared. */
export function Multiples({ multiples }: { multiples: LinkedMultiple[] }) {
  const navigate = useAppNavigate();
  const language = useLanguage();
  const growth = useGrowth();
  const rtl = language === "ar";
  const ticks = ticksTo(Math.max(0, ...multiples.flatMap(({ points }) => points.map(({ value }) => value))), 2);
  const countAxis = useCountAxis(ticks);
  return (
    <div className={own.multiples}>
      {multiples.map(({ key, name, figure, notes, color, points, href }) => (
        <section className={own.multiple} key={key}>
          <h3 className={own.multipleName} data-plot-text>
            <OptionalLink to={href}>{name}</OptionalLink>
          </h3>
          <p className={own.multipleFigure} data-plot-text>
            {figure}
          </p>
          <div className={own.notes}>
            {notes.map((note) => (
              <p className={own.soft} data-plot-text key={note}>
                {note}
              </p>
            ))}
          </div>
          <ChartBox height={110}>
            <BarChart
              data={points}
              accessibilityLayer={false}
              margin={{ top: 6, right: 0, bottom: 0, left: 0 }}
              // by keyboard the name above leads there
              {...(href && { onClick: () => navigate(href), style: { cursor: "pointer" } })}
            >
              <CartesianGrid vertical={false} stroke="var(--escale-line)" />
              <XAxis
                dataKey="label"
                reversed={rtl}
                height={20}
                minTickGap={16}
                interval="preserveStartEnd"
                tickLine={false}
                axisLine={{ stroke: "var(--escale-line)" }}
                tick={{ className: styles.tick ?? "" }}
              />
              <YAxis {...countAxis} />
              <Bar dataKey="value" fill={color} maxBarSize={28} radius={2} {...growth} />
            </BarChart>
          </ChartBox>
        </section>
      ))}
    </div>
  );
}
