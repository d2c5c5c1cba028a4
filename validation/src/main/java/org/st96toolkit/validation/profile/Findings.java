package org.st96toolkit.validation.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.validation.body.Body.Language;

/** Where rules put what they find in one document. What the profile does not ask for is not kept. */
final class Findings {

    private final Profile profile;
    private final RuleTable table;
    private final Optional<LocalDate> filed;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();

    /**
     * @param filed when the application was filed
     */
    Findings(Profile profile, RuleTable table, Optional<LocalDate> filed) {
        this.profile = profile;
        this.table = table;
        this.filed = filed;
    }

    Profile profile() {
        return profile;
    }

    boolean asks(ProfileCode code) {
        return table.grading(code, profile)
                .filter(grading -> grading.holds(filed))
                .isPresent();
    }

    void add(ProfileCode code, Location location, String... arguments) {
        if (asks(code)) {
            found.add(Diagnostic.of(code, location, arguments));
        }
    }

    /** Tells that something in a language could not be checked by its words. */
    void unread(Gap.Part part, Language language) {
        gaps.add(new Gap(part, language.declared()));
    }

    void unread(Gap.Part part) {
        gaps.add(new Gap(part, ""));
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }
}
