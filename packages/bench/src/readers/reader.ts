/** Reads the whole list of images of a server, image by image. */
export type ReadList = (origin: string) => AsyncIterable<object>;
