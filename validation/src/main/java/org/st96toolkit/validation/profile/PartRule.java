package org.st96toolkit.validation.profile;

import java.util.stream.Stream;
import org.st96toolkit.validation.body.Body;

/**
 * An application has a title, a description, claims and an abstract. Publications are passed over, since offices leave parts out of
 * them; so are documents with one part alone, which are filed in several files.
 */
final class PartRule implements BodyRule {

    @Override
    public void check(Body body, Findings findings) {
        long parts = Stream.of(body.descriptions(), body.claimSets(), body.abstracts())
                .filter(part -> !part.isEmpty())
                .count();
        if (!body.filing() || parts < 2) {
            return;
        }
        // A description that is an image of its pages has its title there.
        boolean pages = body.descriptions().stream()
                .allMatch(description -> description.passages().isEmpty());
        expect(pages || body.titles().stream().anyMatch(title -> !title.text().isEmpty()), "title", body, findings);
        expect(!body.descriptions().isEmpty(), "description", body, findings);
        expect(!body.claimSets().isEmpty(), "claims", body, findings);
        expect(!body.abstracts().isEmpty(), "abstract", body, findings);
    }

    private static void expect(boolean there, String part, Body body, Findings findings) {
        if (!there) {
            findings.add(ProfileCode.MISSING_PART, body.location(), part);
        }
    }
}
