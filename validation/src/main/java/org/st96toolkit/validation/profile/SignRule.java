package org.st96toolkit.validation.profile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.format.BodyParts.SectionKind;
import org.st96toolkit.core.text.Starts;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.profile.NumberedClaims.Numbered;

/**
 * Reference signs of claims stand in the description, and those of the list of signs stand elsewhere in it. A sign is a number, with a
 * letter perhaps; where one has a letter, the number alone is enough, since authors write {@code 5a, b}.
 */
final class SignRule implements BodyRule {

    private static final int LONGEST_RANGE = 200;
    private static final String ONE = "\\d{1,4}(?:\\p{Alpha}|['′])?";
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("[(（](" + ONE + "(?:\\s*[,;、]\\s*" + ONE + "){0,60})[)）]");
    private static final Pattern SIGN = Pattern.compile(ONE);
    private static final Pattern LISTED = Pattern.compile("^\\s*(" + ONE + ")(?:\\s|[:：,.…-])", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)(\\d{1,4})\\s*(?:[-–~〜]|to|bis|à|至|から)\\s*(\\d{1,4})(?!\\d)");

    private static final Starts DIGITS = Starts.with("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    @Override
    public void check(Body body, Findings findings) {
        if (body.descriptions().isEmpty() || body.drawings().isEmpty()) {
            return;
        }
        Set<String> described = new HashSet<>();
        for (Body.Description description : body.descriptions()) {
            for (Body.Passage passage : description.passages()) {
                if (!isList(passage)) {
                    signs(FigureMentions.normal(passage.text()), described);
                }
            }
        }
        body.claimSets().forEach(set -> claims(set, described, findings));
        body.descriptions().forEach(description -> list(description, described, findings));
    }

    /** All numbers in a text, and those within ranges. */
    private static void signs(String text, Set<String> signs) {
        Matcher number = NUMBER.matcher(text);
        for (int from = 0; DIGITS.find(number, text, from); from = number.end()) {
            signs.add(number.group());
        }
        Matcher range = RANGE.matcher(text);
        for (int from = 0; DIGITS.find(range, text, from); from = range.end()) {
            int first = Integer.parseInt(range.group(1));
            int last = Math.min(Integer.parseInt(range.group(2)), first + LONGEST_RANGE);
            for (int each = first; each < last; each++) {
                signs.add(Integer.toString(each));
            }
        }
    }

    private static boolean isList(Body.Passage passage) {
        return passage.section().filter(SectionKind.SIGNS::equals).isPresent();
    }

    private static void claims(Body.ClaimSet set, Set<String> described, Findings findings) {
        for (Numbered claim : new NumberedClaims(set).claims()) {
            Set<String> missing = new LinkedHashSet<>();
            Matcher list = IN_PARENTHESES.matcher(FigureMentions.normal(claim.text()));
            while (list.find()) {
                Matcher sign = SIGN.matcher(list.group(1));
                while (sign.find()) {
                    if (!described.contains(number(sign.group()))) {
                        missing.add(sign.group());
                    }
                }
            }
            missing.forEach(sign ->
                    findings.add(ProfileCode.SIGN_NOT_DESCRIBED, claim.claim().location(), claim.shown(), sign));
        }
    }

    private static void list(Body.Description description, Set<String> described, Findings findings) {
        for (Body.Passage passage : description.passages()) {
            if (isList(passage) && passage.isParagraph()) {
                Matcher sign = LISTED.matcher(FigureMentions.normal(passage.text()));
                while (sign.find()) {
                    if (!described.contains(number(sign.group(1)))) {
                        findings.add(ProfileCode.SIGN_NOT_USED, passage.location(), sign.group(1));
                    }
                }
            }
        }
    }

    private static String number(String sign) {
        Matcher number = NUMBER.matcher(sign);
        return number.find() ? number.group() : sign;
    }
}
