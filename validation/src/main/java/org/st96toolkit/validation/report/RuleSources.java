package org.st96toolkit.validation.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Grading;
import org.st96toolkit.validation.profile.Profile;
import org.st96toolkit.validation.profile.RuleTable;

/** By which law codes are found in a profile, as reports say it. */
public final class RuleSources {

    private final RuleTable table = RuleTable.load();
    private final Optional<Profile> profile;

    /**
     * @param profile the profile; without one no code has a source
     */
    public RuleSources(Optional<Profile> profile) {
        this.profile = profile;
    }

    /** What the profile says of a code. */
    Optional<Grading> grading(Code code) {
        return profile.flatMap(office -> table.grading(code, office));
    }

    /** The source of a code, in words; nothing where the profile does not name it. */
    public Optional<String> text(Code code, Locale language) {
        return grading(code).map(grading -> text(grading, language));
    }

    /** A source in words, with how sure it is. */
    public static String text(Grading grading, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.st96toolkit.validation.report.words",
                language,
                RuleSources.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String pattern = words.getString("source." + grading.evidence().id());
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {grading.source()});
    }
}
