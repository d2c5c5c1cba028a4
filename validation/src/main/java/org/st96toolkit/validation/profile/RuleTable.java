package org.st96toolkit.validation.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.st96toolkit.core.diagnostic.Code;
import org.st96toolkit.core.diagnostic.Grading;
import org.st96toolkit.core.diagnostic.Gradings;

/** How grave each code is in each profile, and by which source: the tables of all modules. Immutable. */
public final class RuleTable {

    private final Gradings gradings;

    private RuleTable(Gradings gradings) {
        this.gradings = gradings;
    }

    /** The table of the toolkit. */
    public static RuleTable load() {
        return new RuleTable(Gradings.load());
    }

    /** The rules of this module: {@code rules.tsv}. */
    public static Gradings own() {
        return Gradings.read(RuleTable.class, "rules.tsv");
    }

    /** What a code is in a profile; nothing where the profile does not ask for it. */
    public Optional<Grading> grading(Code code, Profile profile) {
        return gradings.of(code, profile.id());
    }

    /** What a code is in each profile that asks for it, in the order of the profiles. */
    public Map<Profile, Grading> gradings(Code code) {
        Map<Profile, Grading> all = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            grading(code, profile).ifPresent(grading -> all.put(profile, grading));
        }
        return Collections.unmodifiableMap(all);
    }
}
