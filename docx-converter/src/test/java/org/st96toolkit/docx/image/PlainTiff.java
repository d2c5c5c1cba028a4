package org.st96toolkit.docx.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * A reader of TIFF files of our own, which shares nothing with the one of Java: the fields of the first directory, and the pixels of a
 * single strip in group 4 (ITU-T T.6).
 */
final class PlainTiff {

    private static final String[] WHITE = """
            00110101 000111 0111 1000 1011 1100 1110 1111 10011 10100 00111 01000 001000 000011 110100 110101
            101010 101011 0100111 0001100 0001000 0010111 0000011 0000100 0101000 0101011 0010011 0100100
            0011000 00000010 00000011 00011010 00011011 00010010 00010011 00010100 00010101 00010110 00010111
            00101000 00101001 00101010 00101011 00101100 00101101 00000100 00000101 00001010 00001011 01010010
            01010011 01010100 01010101 00100100 00100101 01011000 01011001 01011010 01011011 01001010 01001011
            00110010 00110011 00110100
            """.strip().split("\\s+");
    private static final String[] BLACK = """
            0000110111 010 11 10 011 0011 0010 00011 000101 000100 0000100 0000101 0000111 00000100 00000111
            000011000 0000010111 0000011000 0000001000 00001100111 00001101000 00001101100 00000110111
            00000101000 00000010111 00000011000 000011001010 000011001011 000011001100 000011001101 000001101000
            000001101001 000001101010 000001101011 000011010010 000011010011 000011010100 000011010101
            000011010110 000011010111 000001101100 000001101101 000011011010 000011011011 000001010100
            000001010101 000001010110 000001010111 000001100100 000001100101 000001010010 000001010011
            000000100100 000000110111 000000111000 000000100111 000000101000 000001011000 000001011001
            000000101011 000000101100 000001011010 000001100110 000001100111
            """.strip().split("\\s+");
    private static final String[] WHITE_LONG = """
            11011 10010 010111 0110111 00110110 00110111 01100100 01100101 01101000 01100111 011001100 011001101
            011010010 011010011 011010100 011010101 011010110 011010111 011011000 011011001 011011010 011011011
            010011000 010011001 010011010 011000 010011011
            """.strip().split("\\s+");
    private static final String[] BLACK_LONG = """
            0000001111 000011001000 000011001001 000001011011 000000110011 000000110100 000000110101
            0000001101100 0000001101101 0000001001010 0000001001011 0000001001100 0000001001101 0000001110010
            0000001110011 0000001110100 0000001110101 0000001110110 0000001110111 0000001010010 0000001010011
            0000001010100 0000001010101 0000001011010 0000001011011 0000001100100 0000001100101
            """.strip().split("\\s+");
    private static final String[] BOTH_LONG = """
            00000001000 00000001100 00000001101 000000010010 000000010011 000000010100 000000010101 000000010110
            000000010111 000000011100 000000011101 000000011110 000000011111
            """.strip().split("\\s+");

    private final ByteBuffer file;
    private final Map<Integer, double[]> fields = new HashMap<>();
    private final Map<String, Integer> whites = runs(WHITE, WHITE_LONG);
    private final Map<String, Integer> blacks = runs(BLACK, BLACK_LONG);
    private int bit;
    private int end;

    PlainTiff(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (file.getShort(2) != 42) {
            throw new IllegalArgumentException("no TIFF file");
        }
        int directory = file.getInt(4);
        int count = file.getShort(directory);
        for (int i = 0; i < count; i++) {
            readField(directory + 2 + 12 * i);
        }
        if (file.getInt(directory + 2 + 12 * count) != 0) {
            throw new IllegalArgumentException("more than one image");
        }
    }

    private void readField(int at) {
        int type = file.getShort(at + 2);
        int[] sizes = {0, 1, 1, 2, 4, 8};
        int count = file.getInt(at + 4);
        int place = count * sizes[type] > 4 ? file.getInt(at + 8) : at + 8;
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            int value = place + i * sizes[type];
            values[i] = switch (type) {
                case 1, 2 -> file.get(value) & 0xff;
                case 3 -> file.getShort(value) & 0xffff;
                case 4 -> file.getInt(value) & 0xffffffffL;
                default -> (double) file.getInt(value) / file.getInt(value + 4);
            };
        }
        fields.put(file.getShort(at) & 0xffff, values);
    }

    /** The values of a field. */
    double[] field(int tag) {
        return fields.getOrDefault(tag, new double[0]);
    }

    private static Map<String, Integer> runs(String[] terminating, String[] makeUp) {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i < terminating.length; i++) {
            runs.put(terminating[i], i);
        }
        for (int i = 0; i < makeUp.length; i++) {
            runs.put(makeUp[i], 64 * (i + 1));
        }
        for (int i = 0; i < BOTH_LONG.length; i++) {
            runs.put(BOTH_LONG[i], 1792 + 64 * i);
        }
        if (runs.size() != 64 + 27 + 13) {
            throw new IllegalStateException("a code is there twice");
        }
        return runs;
    }

    /** The pixels, row by row; true for the value that the strip calls black (a set bit). */
    boolean[][] pixels() {
        int width = (int) field(256)[0];
        int height = (int) field(257)[0];
        bit = 8 * (int) field(273)[0];
        end = bit + 8 * (int) field(279)[0];
        boolean[][] rows = new boolean[height][];
        boolean[] above = new boolean[width];
        for (int y = 0; y < height; y++) {
            above = row(above);
            rows[y] = above;
        }
        return rows;
    }

    private boolean[] row(boolean[] above) {
        int width = above.length;
        boolean[] row = new boolean[width];
        boolean colour = false;
        int a0 = -1;
        while (a0 < width) {
            int b1 = changing(above, a0, colour);
            int b2 = b1 >= width ? width : next(above, b1);
            int vertical = mode();
            if (vertical == PASS) {
                fill(row, Math.max(a0, 0), b2, colour);
                a0 = b2;
            } else if (vertical == HORIZONTAL) {
                int from = Math.max(a0, 0);
                int middle = from + run(colour);
                int to = middle + run(!colour);
                fill(row, from, middle, colour);
                fill(row, middle, to, !colour);
                a0 = to;
            } else {
                int a1 = b1 + vertical;
                fill(row, Math.max(a0, 0), a1, colour);
                a0 = a1;
                colour = !colour;
            }
        }
        return row;
    }

    private static final int PASS = 100;
    private static final int HORIZONTAL = 101;

    private int mode() {
        String code = "";
        while (code.length() < 8) {
            code += bit();
            switch (code) {
                case "1":
                    return 0;
                case "011":
                    return 1;
                case "010":
                    return -1;
                case "001":
                    return HORIZONTAL;
                case "0001":
                    return PASS;
                case "000011":
                    return 2;
                case "000010":
                    return -2;
                case "0000011":
                    return 3;
                case "0000010":
                    return -3;
                default:
                    break;
            }
        }
        throw new IllegalStateException("no mode: " + code);
    }

    private int run(boolean black) {
        Map<String, Integer> codes = black ? blacks : whites;
        int sum = 0;
        StringBuilder code = new StringBuilder();
        while (code.length() < 14) {
            code.append(bit());
            Integer run = codes.get(code.toString());
            if (run != null) {
                sum += run;
                if (run < 64) {
                    return sum;
                }
                code.setLength(0);
            }
        }
        throw new IllegalStateException("no run: " + code);
    }

    private int bit() {
        if (bit >= end) {
            throw new IllegalStateException("the strip ends too early");
        }
        int value = file.get(bit / 8) >> 7 - bit % 8 & 1;
        bit++;
        return value;
    }

    /** The first changing element to the right of a place that has the other colour. */
    private static int changing(boolean[] row, int from, boolean colour) {
        for (int x = from + 1; x < row.length; x++) {
            boolean before = x > 0 && row[x - 1];
            if (row[x] != before && row[x] != colour) {
                return x;
            }
        }
        return row.length;
    }

    private static int next(boolean[] row, int from) {
        int x = from + 1;
        while (x < row.length && row[x] == row[from]) {
            x++;
        }
        return x;
    }

    private static void fill(boolean[] row, int from, int to, boolean colour) {
        for (int x = from; x < to; x++) {
            row[x] = colour;
        }
    }
}
