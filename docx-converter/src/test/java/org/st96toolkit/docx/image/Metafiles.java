package org.st96toolkit.docx.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Metafiles written here, record by record: black rectangles in a frame. */
public final class Metafiles {

    private Metafiles() {}

    /**
     * An EMF file with a frame of 50.8 mm x 25.4 mm and 1000 x 500 units, on which black rectangles stand.
     *
     * @param rectangles left, top, right and bottom of each
     */
    public static byte[] emf(int[]... rectangles) {
        List<ByteBuffer> records = new ArrayList<>();
        // SelectObject(black brush), SelectObject(black pen).
        records.add(record(37, 0x80000004));
        records.add(record(37, 0x80000007));
        for (int[] rectangle : rectangles) {
            records.add(record(43, rectangle));
        }
        return file(records);
    }

    private static byte[] file(List<ByteBuffer> drawing) {
        List<ByteBuffer> records = new ArrayList<>();
        // SetMapMode(anisotropic), SetWindowExtEx, SetViewportExtEx.
        records.add(record(17, 8));
        records.add(record(9, 1000, 500));
        records.add(record(11, 1000, 500));
        records.addAll(drawing);
        records.add(record(14, 0, 0, 20));
        int size = 88 + records.stream().mapToInt(ByteBuffer::capacity).sum();
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(1).putInt(88);
        // Bounds in device units, frame in hundredths of a millimetre.
        file.putInt(0).putInt(0).putInt(999).putInt(499);
        file.putInt(0).putInt(0).putInt(5080).putInt(2540);
        file.putInt(0x464d4520).putInt(0x10000).putInt(size).putInt(records.size() + 1);
        file.putShort((short) 1).putShort((short) 0).putInt(0).putInt(0).putInt(0);
        // The device: 20 units a millimetre nearly, so that the frame has 1000 x 500.
        file.putInt(2000).putInt(1000).putInt(102).putInt(51);
        records.forEach(record -> file.put(record.rewind()));
        return file.array();
    }

    /** An EMF file that keeps whoever draws it busy: lines of dashes, each of which is billions of units long. */
    public static byte[] endless() {
        int far = Integer.MAX_VALUE;
        int[] points = new int[2 * 1000];
        for (int i = 0; i < points.length; i += 4) {
            points[i] = -far;
            points[i + 1] = -far;
            points[i + 2] = far;
            points[i + 3] = far;
        }
        int[] line = new int[5 + points.length];
        line[2] = 999;
        line[3] = 499;
        line[4] = points.length / 2;
        System.arraycopy(points, 0, line, 5, points.length);
        // CreatePen(1, dashes, 1 unit wide, black), SelectObject.
        return file(List.of(record(38, 1, 1, 1, 0, 0), record(37, 1), record(4, line)));
    }

    private static ByteBuffer record(int type, int... words) {
        ByteBuffer record = ByteBuffer.allocate(8 + 4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(type).putInt(record.capacity());
        for (int word : words) {
            record.putInt(word);
        }
        return record;
    }

    /**
     * A placeable WMF file, 2 x 1 inches of 1440 units each, on which black rectangles stand.
     *
     * @param rectangles left, top, right and bottom of each
     */
    public static byte[] wmf(int[]... rectangles) {
        List<short[]> records = new ArrayList<>();
        records.add(words(0x0103, 8));
        records.add(words(0x020b, 0, 0));
        records.add(words(0x020c, 1440, 2880));
        // CreateBrushIndirect(solid, black), SelectObject.
        records.add(words(0x02fc, 0, 0, 0, 0));
        records.add(words(0x012d, 0));
        for (int[] r : rectangles) {
            records.add(words(0x041b, r[3], r[2], r[1], r[0]));
        }
        records.add(words(0));
        int size = 9 + records.stream().mapToInt(record -> record.length).sum();
        ByteBuffer file = ByteBuffer.allocate(22 + 2 * size).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x9ac6cdd7).putShort((short) 0);
        file.putShort((short) 0).putShort((short) 0).putShort((short) 2880).putShort((short) 1440);
        file.putShort((short) 1440).putInt(0);
        short sum = 0;
        for (int i = 0; i < 20; i += 2) {
            sum ^= file.getShort(i);
        }
        file.putShort(sum);
        file.putShort((short) 1).putShort((short) 9).putShort((short) 0x300).putInt(size);
        file.putShort((short) 1).putInt(8).putShort((short) 0);
        for (short[] record : records) {
            for (short word : record) {
                file.putShort(word);
            }
        }
        return file.array();
    }

    private static short[] words(int function, int... parameters) {
        short[] record = new short[3 + parameters.length];
        record[0] = (short) record.length;
        record[2] = (short) function;
        for (int i = 0; i < parameters.length; i++) {
            record[3 + i] = (short) parameters[i];
        }
        return record;
    }
}
