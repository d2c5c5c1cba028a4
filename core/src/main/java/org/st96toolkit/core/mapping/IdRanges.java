package org.st96toolkit.core.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a list of ids is written: {@code ncit0001..0039,ncit0041}. */
final class IdRanges {

    private static final Pattern ID = Pattern.compile("([\\w-]*?)(\\d{1,9})");
    private static final Pattern WRITABLE = Pattern.compile("[\\w-]+");
    private static final Pattern RANGE = Pattern.compile("([\\w-]*?)(\\d{1,9})\\.\\.(\\d{1,9})");
    private static final int MOST = 1 << 20;

    private IdRanges() {}

    /** Whether an id can stand in such a list. */
    static boolean isWritable(String id) {
        return WRITABLE.matcher(id).matches();
    }

    static String write(List<String> ids) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ids.size(); ) {
            int end = i;
            while (end + 1 < ids.size() && isNext(ids.get(end), ids.get(end + 1))) {
                end++;
            }
            text.append(text.length() == 0 ? "" : ",").append(ids.get(i));
            if (end > i) {
                text.append("..").append(number(ids.get(end)));
            }
            i = end + 1;
        }
        return text.toString();
    }

    private static boolean isNext(String id, String next) {
        Matcher one = ID.matcher(id);
        Matcher other = ID.matcher(next);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && one.group(2).length() == other.group(2).length()
                && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(other.group(2));
    }

    private static String number(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() ? matcher.group(2) : id;
    }

    /** @throws IllegalArgumentException where it is no such list */
    static List<String> read(String text) {
        List<String> ids = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part);
            if (range.matches()) {
                int first = Integer.parseInt(range.group(2));
                int last = Integer.parseInt(range.group(3));
                if (last < first || last - first > MOST) {
                    throw new IllegalArgumentException(part);
                }
                for (int i = first; i <= last; i++) {
                    String digits = Integer.toString(i);
                    int zeros = Math.max(0, range.group(2).length() - digits.length());
                    ids.add(range.group(1) + "0".repeat(zeros) + digits);
                }
            } else if (isWritable(part)) {
                ids.add(part);
            } else {
                throw new IllegalArgumentException(part);
            }
        }
        return ids;
    }
}
