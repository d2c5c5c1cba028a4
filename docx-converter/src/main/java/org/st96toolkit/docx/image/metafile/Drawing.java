package org.st96toolkit.docx.image.metafile;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What became of a metafile. */
public sealed interface Drawing {

    /** How much of a text is sent, in characters. */
    int LONGEST_TEXT = 500;

    /**
     * It was drawn, on white.
     *
     * @param image its pixels, without transparency
     * @param leftOut names and counts of the records that show something and were not drawn; empty where there were none
     */
    record Drawn(BufferedImage image, String leftOut) implements Drawing {}

    /**
     * It was not drawn.
     *
     * @param reason why
     * @param detail more about it, in English, or empty
     */
    record NotDrawn(Reason reason, String detail) implements Drawing {}

    /** Why a metafile was not drawn. */
    enum Reason {
        /** It is broken, or holds what cannot be drawn. */
        BROKEN,
        /** It says no size, and none was asked for. */
        NO_SIZE,
        /** It has more pixels than allowed. */
        TOO_LARGE,
        /** It took too long; the process was killed. */
        TIME_LIMIT,
        /** The process ended by itself. */
        PROCESS_ENDED,
        /** The process could not be started. */
        NO_PROCESS
    }

    /** Sends it: nothing but the rows of pixels is held. */
    default void write(DataOutputStream out) throws IOException {
        if (this instanceof Drawn drawn) {
            out.writeByte(-1);
            writeText(drawn.leftOut(), out);
            writePixels(drawn.image(), out);
        } else if (this instanceof NotDrawn not) {
            out.writeByte(not.reason().ordinal());
            writeText(not.detail(), out);
        }
        out.flush();
    }

    /**
     * Receives what {@link #write} sent.
     *
     * @param mostPixels how many pixels an image may have
     */
    static Drawing read(DataInputStream in, int mostPixels) throws IOException {
        int kind = in.readByte();
        if (kind == -1) {
            String leftOut = in.readUTF();
            return new Drawn(readPixels(in, mostPixels), leftOut);
        }
        if (kind < 0 || kind >= Reason.values().length) {
            throw new IOException("answer " + kind);
        }
        return new NotDrawn(Reason.values()[kind], in.readUTF());
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        out.writeUTF(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    private static void writePixels(BufferedImage image, DataOutputStream out) throws IOException {
        int width = image.getWidth();
        out.writeInt(width);
        out.writeInt(image.getHeight());
        int[] row = new int[width];
        byte[] bytes = new byte[3 * width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                bytes[3 * x] = (byte) (row[x] >> 16);
                bytes[3 * x + 1] = (byte) (row[x] >> 8);
                bytes[3 * x + 2] = (byte) row[x];
            }
            out.write(bytes);
        }
    }

    private static BufferedImage readPixels(DataInputStream in, int mostPixels) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        if (width < 1 || height < 1 || (long) width * height > mostPixels) {
            throw new IOException("size " + width + " x " + height);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        byte[] bytes = new byte[3 * width];
        for (int y = 0; y < height; y++) {
            in.readFully(bytes);
            for (int x = 0; x < width; x++) {
                row[x] = (bytes[3 * x] & 0xff) << 16 | (bytes[3 * x + 1] & 0xff) << 8 | bytes[3 * x + 2] & 0xff;
            }
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }
}
