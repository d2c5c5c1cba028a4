package org.st96toolkit.docx.image.metafile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/**
 * What is asked of the drawing process.
 *
 * @param wide whether it is an EMF file, not a WMF file
 * @param width how many pixels wide it shall be; 0 for its own size
 * @param height how many pixels high it shall be; 0 for its own size
 * @param resolution dots per inch, for its own size
 * @param mostPixels how many pixels it may have
 * @param smooth whether edges are drawn with shades between the colours
 * @param file the metafile
 */
@SuppressWarnings("ArrayRecordComponent") // Lives from one end of a pipe to the other, and is never compared.
record DrawingRequest(
        boolean wide, int width, int height, int resolution, int mostPixels, boolean smooth, byte[] file) {

    void write(DataOutputStream out) throws IOException {
        out.writeBoolean(wide);
        out.writeInt(width);
        out.writeInt(height);
        out.writeInt(resolution);
        out.writeInt(mostPixels);
        out.writeBoolean(smooth);
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }

    /** The next request, or nothing where there are no more. */
    static Optional<DrawingRequest> read(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        boolean wide = first != 0;
        int width = in.readInt();
        int height = in.readInt();
        int resolution = in.readInt();
        int mostPixels = in.readInt();
        boolean smooth = in.readBoolean();
        int length = in.readInt();
        byte[] file = in.readNBytes(length);
        if (file.length < length) {
            throw new EOFException();
        }
        return Optional.of(new DrawingRequest(wide, width, height, resolution, mostPixels, smooth, file));
    }
}
