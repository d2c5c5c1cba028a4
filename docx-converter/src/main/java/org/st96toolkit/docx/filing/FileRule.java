package org.st96toolkit.docx.filing;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.st96toolkit.core.format.FileCheck;

/** The name of the file, its size, and whom its properties name. */
final class FileRule implements FilingRule {

    private static final double MEGABYTE = 1024 * 1024;

    /** Names that one family of systems keeps for devices. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.docx");

    @Override
    public void check(FileFacts file, OfficeDemands demands, FilingFindings findings) {
        Optional<Double> longest = demands.figure(OfficeDemands.Subject.FILE_NAME, findings.office());
        if (longest.isPresent() && file.name().isEmpty()) {
            findings.leaveOpen(FileCheck.Unchecked.FILE_NAME);
        } else if (longest.isPresent() && !isGood(file.name(), longest.get())) {
            findings.add(FilingCode.FILE_NAME, file.name());
        }
        demands.figure(OfficeDemands.Subject.FILE_SIZE, findings.office())
                .filter(limit -> file.bytes() > limit * MEGABYTE)
                .ifPresent(limit -> findings.add(
                        FilingCode.FILE_SIZE,
                        String.format(Locale.ROOT, "%.1f", file.bytes() / MEGABYTE),
                        String.format(Locale.ROOT, "%.0f", limit)));
        Set<String> persons = Stream.of(file.survey().author(), file.survey().lastAuthor())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!persons.isEmpty()) {
            findings.add(FilingCode.AUTHOR, String.join(", ", persons));
        }
    }

    private static boolean isGood(String name, double longest) {
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return NAME.matcher(name).matches()
                && name.length() <= longest
                && !DEVICE.matcher(stem).matches();
    }
}
