/** Words of the console. */
export interface ConsoleWords {
  readonly title: string;
  readonly note: string;
  readonly example: string;
  readonly parameters: string;
  readonly run: string;
  readonly knownIds: string;
  readonly reset: string;
  readonly answer: string;
  readonly starting: string;
  readonly ready: string;
  readonly again: string;
  readonly running: string;
  readonly notJson: (reason: string) => string;
  readonly refused: (reason: string) => string;
  readonly failed: (reason: string) => string;
  readonly insecure: string;
  readonly answered: (status: number, ms: string, requestId: string) => string;
}

const english: ConsoleWords = {
  title: "Try it in this page",
  note: "The emulator runs in this page with 200 made-up images. The request is signed as a real one is, and nothing leaves your browser.",
  example: "Example",
  parameters: "Parameters, as JSON",
  run: "Run",
  knownIds: "Use IDs of the emulator",
  reset: "Start again",
  answer: "Answer",
  starting: "The emulator is starting.",
  ready: "The emulator is ready.",
  again: "The emulator has started again; all changes are gone.",
  running: "Running.",
  notJson: (reason) => `Nothing was sent: the parameters are not JSON. ${reason}`,
  refused: (reason) => `Nothing was sent. ${reason}`,
  failed: (reason) => `The emulator cannot run in this browser: ${reason}. plimsoll mock runs it on your machine.`,
  insecure: "To sign, the browser wants a page from https:// or from localhost",
  answered: (status, ms, requestId) => `HTTP ${status}, ${ms} ms, request ID ${requestId}`,
};

const chinese: ConsoleWords = {
  title: "在本页试用",
  note: "模拟器在本页中运行，内有 200 个虚构的镜像。请求的签名方式与真实请求相同，任何数据都不会离开浏览器。",
  example: "示例",
  parameters: "请求参数（JSON）",
  run: "运行",
  knownIds: "换成模拟器中的 ID",
  reset: "重新开始",
  answer: "返回结果",
  starting: "模拟器正在启动。",
  ready: "模拟器已就绪。",
  again: "模拟器已重新启动，之前的修改全部清除。",
  running: "正在运行。",
  notJson: (reason) => `没有发送：参数不是 JSON。${reason}`,
  refused: (reason) => `没有发送。${reason}`,
  failed: (reason) => `模拟器无法在此浏览器中运行：${reason}。可以用 plimsoll mock 在本机运行。`,
  insecure: "浏览器只允许在 https:// 或 localhost 的页面中签名",
  answered: (status, ms, requestId) => `HTTP ${status}，${ms} 毫秒，RequestId ${requestId}`,
};

/** The words in the language of a page. */
export const wordsOf = (language: string): ConsoleWords => (language.startsWith("zh") ? chinese : english);
