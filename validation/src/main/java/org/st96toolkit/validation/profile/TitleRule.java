package org.st96toolkit.validation.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.validation.body.Body;

/** The title is neither too long nor too short, and names no trade mark. */
final class TitleRule implements BodyRule {

    private static final Pattern TRADE_MARK = Pattern.compile("[®™℠]");

    private final Limits limits = Limits.load();

    @Override
    public void check(Body body, Findings findings) {
        for (Body.Title title : body.titles()) {
            if (title.text().isEmpty()) {
                continue; // a part that is missing
            }
            limits.of("title", findings.profile(), title.language()).ifPresent(limit -> {
                int length = limit.length(title.text(), Limits.isWithoutSpaces(title.language()));
                if (length < limit.least() || length > limit.most()) {
                    findings.add(
                            ProfileCode.TITLE_LENGTH,
                            title.location(),
                            Integer.toString(length),
                            Integer.toString(length < limit.least() ? limit.least() : limit.most()),
                            limit.unitName());
                }
            });
            Matcher sign = TRADE_MARK.matcher(title.text());
            if (sign.find()) {
                findings.add(ProfileCode.TITLE_TRADE_MARK, title.location(), sign.group());
            }
        }
    }
}
