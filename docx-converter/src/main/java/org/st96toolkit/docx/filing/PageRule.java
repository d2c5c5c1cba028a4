package org.st96toolkit.docx.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.st96toolkit.core.format.FileCheck;
import org.st96toolkit.docx.reader.PackageSurvey;

/** Pages have a size that the office takes, stand upright, and have margins. What a file does not say is not judged. */
final class PageRule implements FilingRule {

    /** Programs round, and some say a page of 8.27 by 11.69 inches. */
    private static final double SIZE_TOLERANCE = 1;

    /** An inch less a hundredth stays an inch. */
    private static final double MARGIN_TOLERANCE = 0.5;

    @Override
    public void check(FileFacts file, OfficeDemands demands, FilingFindings findings) {
        List<String> sizes = demands.list(OfficeDemands.Subject.PAGES, findings.office());
        List<Double> least = demands.figures(OfficeDemands.Subject.MARGINS, findings.office());
        List<PackageSurvey.Page> pages = file.survey().pages();
        boolean silent = pages.isEmpty()
                || pages.stream()
                        .anyMatch(
                                page -> page.width().isEmpty() || page.height().isEmpty());
        if (silent && !sizes.isEmpty()) {
            findings.leaveOpen(FileCheck.Unchecked.PAGES);
        }
        for (int i = 0; i < pages.size(); i++) {
            PackageSurvey.Page page = pages.get(i);
            // Sections with the pages of the one before are told with it.
            if (i > 0 && page.equals(pages.get(i - 1))) {
                continue;
            }
            String section = Integer.toString(i + 1);
            if (!sizes.isEmpty() && page.width().isPresent() && page.height().isPresent() && !isOneOf(page, sizes)) {
                findings.add(
                        FilingCode.PAGE_SIZE,
                        section,
                        mm(page.width()) + " x " + mm(page.height()),
                        sizes.stream().map(size -> size.replace("x", " x ")).collect(Collectors.joining(", ")));
            }
            if (page.isLandscape()) {
                findings.add(FilingCode.LANDSCAPE, section);
            }
            if (!least.isEmpty()) {
                margins(page, least, section, findings);
            }
        }
    }

    private static boolean isOneOf(PackageSurvey.Page page, List<String> sizes) {
        double narrow = Math.min(page.width().getAsDouble(), page.height().getAsDouble());
        double wide = Math.max(page.width().getAsDouble(), page.height().getAsDouble());
        return sizes.stream()
                .map(size -> size.split("x"))
                .anyMatch(size -> Math.abs(Double.parseDouble(size[0]) - narrow) <= SIZE_TOLERANCE
                        && Math.abs(Double.parseDouble(size[1]) - wide) <= SIZE_TOLERANCE);
    }

    private static void margins(PackageSurvey.Page page, List<Double> least, String section, FilingFindings findings) {
        List<OptionalDouble> own = List.of(page.left(), page.right(), page.top(), page.bottom());
        boolean small = false;
        List<String> shown = new ArrayList<>();
        for (int side = 0; side < own.size(); side++) {
            small |= own.get(side).isPresent() && own.get(side).getAsDouble() < least.get(side) - MARGIN_TOLERANCE;
            shown.add(mm(own.get(side)));
        }
        if (small) {
            findings.add(
                    FilingCode.MARGINS,
                    section,
                    String.join(", ", shown),
                    least.stream().map(each -> mm(OptionalDouble.of(each))).collect(Collectors.joining(", ")));
        }
    }

    private static String mm(OptionalDouble length) {
        return length.isEmpty()
                ? "?"
                : String.format(Locale.ROOT, "%.1f", length.getAsDouble()).replaceFirst("\\.0$", "");
    }
}
