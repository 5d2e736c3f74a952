/** A chart without a screen. */
export interface Chart {
  /** Sets what the chart shows; see the documentation of ECharts. */
  setOption(option: ChartOption): void;
  /** Gives the drawing. */
  renderToSVGString(): string;
  /** Ends its timers. */
  dispose(): void;
}

/** An option of ECharts. */
export type ChartOption = Readonly<Record<string, unknown>>;

/** Makes a chart of a size in pixels. */
export declare function createChart(width: number, height: number): Chart;
