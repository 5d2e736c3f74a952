/** The cloud that a service belongs to. */
export type Cloud = "alibaba" | "tencent";
