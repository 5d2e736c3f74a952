export { NOTICES_FILE, notices } from "./notices.ts";
export { type Notice, readNotices } from "./notice-text.ts";
