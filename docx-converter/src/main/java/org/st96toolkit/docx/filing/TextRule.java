package org.st96toolkit.docx.filing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.st96toolkit.docx.flow.Span;

/** How text is set: fonts, sizes, the distance of lines, and tables that are none. */
final class TextRule implements FilingRule {

    /** Less than this share of close lines is a heading, a quotation or the like. */
    private static final double CLOSE_SHARE = 0.1;

    @Override
    public void check(FileFacts file, OfficeDemands demands, FilingFindings findings) {
        String office = findings.office();
        for (String refused : demands.list(OfficeDemands.Subject.REFUSED_FONTS, office)) {
            file.fonts().forEach((font, usage) -> {
                if (isOf(font, refused)) {
                    findings.addAt(FilingCode.FONT, usage.first(), font, Long.toString(usage.characters()));
                }
            });
        }
        demands.figure(OfficeDemands.Subject.TEXT_SIZE, office).ifPresent(least -> size(file, least, findings));
        demands.figure(OfficeDemands.Subject.LINE_SPACING, office).ifPresent(least -> spacing(file, least, findings));
        for (Spot lines : file.aligned()) {
            findings.addAt(FilingCode.ALIGNED_BY_TABS, lines.place(), lines.what(), lines.text());
        }
    }

    /** A font or one of its family: {@code Aptos}, {@code Aptos Display}. */
    private static boolean isOf(String font, String family) {
        String name = font.toLowerCase(Locale.ROOT);
        String refused = family.toLowerCase(Locale.ROOT);
        return name.equals(refused) || name.startsWith(refused + " ");
    }

    /** Judged by the size of most of the text: captions and tables may be smaller. */
    private static void size(FileFacts file, double least, FilingFindings findings) {
        Optional<Map.Entry<Double, Usage>> most = file.sizes().entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Long.compare(one.characters(), other.characters())));
        if (most.isPresent() && most.get().getKey() < least) {
            findings.addAt(
                    FilingCode.SMALL_TEXT,
                    most.get().getValue().first(),
                    figure(most.get().getKey()),
                    figure(least));
        }
    }

    /** Lines whose height is fixed are not judged: whether they stand close depends on the font. */
    private static void spacing(FileFacts file, double least, FilingFindings findings) {
        SortedMap<Double, Usage> all = file.spacings();
        long total = all.values().stream().mapToLong(Usage::characters).sum();
        long close = 0;
        long most = 0;
        double usual = 0;
        Optional<Span> first = Optional.empty();
        for (Map.Entry<Double, Usage> each : all.entrySet()) {
            // 0 is no multiple; Word rounds one and a half to 1.49 at times.
            if (each.getKey() > 0 && each.getKey() < least - 0.02) {
                close += each.getValue().characters();
                if (each.getValue().characters() > most) {
                    most = each.getValue().characters();
                    usual = each.getKey();
                    first = Optional.of(each.getValue().first());
                }
            }
        }
        if (first.isPresent() && close > total * CLOSE_SHARE) {
            findings.addAt(
                    FilingCode.LINE_SPACING,
                    first.get(),
                    figure(usual),
                    figure(least),
                    Long.toString(Math.round(100.0 * close / total)));
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
