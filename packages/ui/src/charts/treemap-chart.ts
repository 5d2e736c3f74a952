import { plain } from "../html/html.js";
import { NO_COUNTS, totalOf, worstOf } from "../model/counts.js";
import type { ReportCounts, ReportSeverity } from "../model/report-model.js";
import type { ReportTexts } from "../texts/report-texts.js";
import { shown } from "../texts/texts.js";
import { type Size, draw } from "./draw.js";
import { fitLabel, widthOf } from "./fit-label.js";
import { STAND_INS, standIn } from "./stand-ins.js";
import { tidySvg } from "./tidy-svg.js";
import type { ChartWords } from "./trend-chart.js";

/** A field of the map. */
export interface TreemapField {
  /** Name of the field. */
  readonly name: string;
  /** Its findings, at least one. */
  readonly findings: ReportCounts;
}

/** A label needs a field of at least this width and height, in units of the drawing. */
const MIN_LABEL = { width: 40, height: 38 };

/** Room beside a label. */
const LABEL_MARGIN = 12;

/** Size of the letters of a label. */
const LETTERS = 12;

/** A label says the severity too in a field of at least this width. */
const MIN_WORDS = 120;

/** Items count from 1: the first one is the map itself. */
const FIRST_ITEM = 1;

/** Words of a field. */
interface FieldWords {
  readonly name: string;
  readonly worst: ReportSeverity;
  readonly severity: string;
  readonly count: string;
  readonly worstCount: string;
  /** Text that is shown to whoever points at the field. */
  readonly title: string;
}

/** Draws a field for each repository: its size is the number of findings, its color the worst severity, its label says both. */
export function treemapChart(
  fields: readonly TreemapField[],
  size: Size,
  { prefix, title, description, texts }: ChartWords,
): string {
  const words = fields.map((field) => wordsOf(field, texts));
  const data = words.map(({ name, worst }, index) => ({
    name,
    value: totalOf(fields[index]?.findings ?? NO_COUNTS),
    itemStyle: { color: standIn(worst) },
  }));
  const svg = draw(size, (chart) => {
    const widths = new Map<number, number>();
    const look = (dataIndex: number, { width, height }: Size): void => {
      if (width >= MIN_LABEL.width && height >= MIN_LABEL.height) widths.set(dataIndex - FIRST_ITEM, width);
    };
    chart.setOption({ animation: false, series: [seriesOf(data, look)] });
    return {
      series: [seriesOf(data.map((item, index) => ({ ...item, label: labelOf(words[index], widths.get(index)) })))],
    };
  });
  const titleOf = (_: number, item: number): string | undefined => words[item - FIRST_ITEM]?.title;
  return tidySvg(svg, { prefix, ...size, title, description, colors: STAND_INS, titleOf });
}

function wordsOf({ name, findings }: TreemapField, texts: ReportTexts): FieldWords {
  const worst = worstOf(findings) ?? "unknown";
  const [short, count, severity] = [plain(name, 80), shown(totalOf(findings)), texts.severities[worst]];
  const worstCount = shown(findings[worst]);
  return { name: short, worst, count, worstCount, severity, title: `${short}: ${count}, ${severity} ${worstCount}` };
}

/** Label of a field by its width; none for one that is too small. */
function labelOf(words: FieldWords | undefined, width: number | undefined): object {
  if (words === undefined || width === undefined) return { show: false };
  const room = { width: width - LABEL_MARGIN, size: LETTERS };
  const full = `${words.count} · ${words.worstCount} ${words.severity}`;
  const isWhole = width >= MIN_WORDS && widthOf(full, LETTERS) <= room.width;
  return {
    color: standIn(`on-${words.worst}`),
    // A template of ECharts takes `{b}` for a name of its own.
    formatter: `${fitLabel(words.name.replaceAll(/[{}]/g, ""), room)}\n${isWhole ? full : fitLabel(words.count, room)}`,
  };
}

/** @param look - Gets the place of each label. */
function seriesOf(items: readonly object[], look: (dataIndex: number, rect: Size) => void = () => undefined): object {
  return {
    type: "treemap",
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
    roam: false,
    nodeClick: false,
    breadcrumb: { show: false },
    itemStyle: { borderWidth: 0, gapWidth: 2, borderColor: standIn("paper") },
    label: { position: "insideTopLeft", padding: [3, 5], fontSize: LETTERS, lineHeight: 16 },
    labelLayout: ({ dataIndex, rect }: { readonly dataIndex: number; readonly rect: Size }) => {
      look(dataIndex, rect);
      return {};
    },
    data: items,
  };
}
