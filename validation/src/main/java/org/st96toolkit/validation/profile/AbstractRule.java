package org.st96toolkit.validation.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.profile.Limits.Limit;

/** The abstract is neither too long nor too short, is one paragraph where that is asked for, and names no claim. */
final class AbstractRule implements BodyRule {

    /** What Japanese abstracts have around their text: headings, and at the end the figure that was chosen. */
    private static final Pattern FRAME = Pattern.compile("【選択図】[^。]*$|【[^】]{1,10}】");

    private final Limits limits = Limits.load();

    @Override
    public void check(Body body, Findings findings) {
        for (Body.Abstract part : body.abstracts()) {
            length(part, findings);
            if (part.paragraphs().size() > 1) {
                findings.add(
                        ProfileCode.ABSTRACT_PARAGRAPHS,
                        part.location(),
                        Integer.toString(part.paragraphs().size()));
            }
            part.language().known().ifPresent(language -> {
                List<ClaimCitation> claims = ClaimWording.citations(part.text(), language, 1);
                if (!claims.isEmpty()) {
                    findings.add(
                            ProfileCode.ABSTRACT_NAMES_CLAIM,
                            part.location(),
                            claims.get(0).words());
                }
            });
        }
    }

    private void length(Body.Abstract part, Findings findings) {
        Optional<Limit> known = limits.of("abstract", findings.profile(), part.language());
        if (known.isEmpty()) {
            findings.unread(Gap.Part.ABSTRACT, part.language());
            return;
        }
        Limit limit = known.get();
        int length = limit.length(FRAME.matcher(part.text()).replaceAll(""), Limits.isWithoutSpaces(part.language()));
        if (length == 0) {
            return; // an abstract that is an image
        }
        if (length > limit.most()) {
            findings.add(
                    ProfileCode.ABSTRACT_TOO_LONG,
                    part.location(),
                    Integer.toString(length),
                    Integer.toString(limit.most()),
                    limit.unitName());
        } else if (length < limit.least()) {
            findings.add(
                    ProfileCode.ABSTRACT_TOO_SHORT,
                    part.location(),
                    Integer.toString(length),
                    Integer.toString(limit.least()),
                    limit.unitName());
        }
    }
}
