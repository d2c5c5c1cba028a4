package org.st96toolkit.validation.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.validation.body.Body;

/**
 * Paragraphs of the description have numbers of four digits, all of them or none, and each number is written once. Offices write
 * zeros or {@code none} for what is set as a paragraph and is none; that is passed over.
 */
final class ParagraphRule implements BodyRule {

    private static final Pattern NO_NUMBER = Pattern.compile("0*|none", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("\\d{4,}");
    private static final Pattern TYPED = Pattern.compile("^[\\[［【]\\s*\\d{3,5}\\s*[]］】]");

    @Override
    public void check(Body body, Findings findings) {
        for (Body.Description description : body.descriptions()) {
            String last = "";
            for (Body.Passage passage : description.passages()) {
                if (!passage.isParagraph() || passage.text().isEmpty()) {
                    continue;
                }
                String number = passage.number().orElse("");
                if (!number.isEmpty() && !NO_NUMBER.matcher(number).matches()) {
                    last = number;
                    if (!FORM.matcher(number).matches()) {
                        findings.add(ProfileCode.PARAGRAPH_NUMBER_FORM, passage.location(), number);
                    }
                } else if (number.isEmpty() && !last.isEmpty()) {
                    findings.add(ProfileCode.PARAGRAPH_WITHOUT_NUMBER, passage.location(), last);
                }
                Matcher typed = TYPED.matcher(passage.text());
                if (typed.find() && !number.isEmpty()) {
                    findings.add(ProfileCode.TYPED_NUMBER, passage.location(), typed.group());
                }
            }
        }
    }
}
