package org.st96toolkit.validation.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.body.TextLanguage;
import org.st96toolkit.validation.profile.NumberedClaims.Numbered;

/** A claim is one sentence and ends with a full stop. */
final class ClaimSentenceRule implements BodyRule {

    private static final int SHOWN = 30;

    /** A claim may end with a formula, a table or an image; nobody here sees whether there is a full stop in it. */
    private static final Pattern END = Pattern.compile("[.．。" + Body.OBJECT + "][\\s\"'”’»」』)）\\]]*$");

    /**
     * A full stop after a word or a bracket, and a capital after it. Words of up to three letters, and abbreviations, are passed
     * over: too many of them end with a full stop themselves.
     */
    private static final Pattern NEXT_SENTENCE =
            Pattern.compile("(?<word>\\p{L}\\p{Ll}{3,40}+)[)\\]”\"’]?\\.\\s+(?<next>\\p{Lu}\\p{Ll}+\\s)");

    /** What is in every end of a sentence that goes on; most claims have a full stop at their end alone. */
    private static final Pattern STOP = Pattern.compile("\\.\\s+\\p{Lu}");

    /** More than the word, and a bracket, before such a full stop. */
    private static final int LONGEST_WORD = 50;

    private static final Pattern ABBREVIATION = Pattern.compile(
            "approx|chem|biol|phys|appl|proc|dept|univ|resp|incl|excl|temp|conc|figs|inkl|bspw|insbes|entspr|mind|evtl|ggfs|vorzugsw|beispielsw|gegebenenf|env|prof|corp|spec|subsp");

    private static final Pattern NEXT_SENTENCE_WITHOUT_SPACES = Pattern.compile("。(?=[^\\s」』）)】”’])");

    @Override
    public void check(Body body, Findings findings) {
        for (Body.ClaimSet set : body.claimSets()) {
            Optional<TextLanguage> language = set.language().known();
            if (language.isEmpty() && findings.asks(ProfileCode.CLAIM_WITHOUT_FULL_STOP)) {
                findings.unread(Gap.Part.CLAIMS, set.language());
            } else if (language.isPresent()) {
                for (Numbered claim : new NumberedClaims(set).claims()) {
                    if (!claim.isCancelled()) {
                        look(claim, language.get(), findings);
                    }
                }
            }
        }
    }

    private static void look(Numbered claim, TextLanguage language, Findings findings) {
        String text = claim.text();
        if (!END.matcher(text).find()) {
            findings.add(
                    ProfileCode.CLAIM_WITHOUT_FULL_STOP,
                    claim.claim().location(),
                    claim.shown(),
                    Excerpt.end(text, SHOWN));
        }
        int second = second(text, language);
        if (second >= 0) {
            findings.add(
                    ProfileCode.CLAIM_OF_SEVERAL_SENTENCES,
                    claim.claim().location(),
                    claim.shown(),
                    Excerpt.start(text.substring(second), SHOWN));
        }
    }

    /** Where the second sentence starts; -1 where there is none. */
    private static int second(String text, TextLanguage language) {
        if (language.isWithoutSpaces()) {
            Matcher next = NEXT_SENTENCE_WITHOUT_SPACES.matcher(text.replace(" ", ""));
            return next.find() ? Math.min(text.indexOf('。') + 1, text.length()) : -1;
        }
        Matcher stop = STOP.matcher(text);
        Matcher next = NEXT_SENTENCE.matcher(text);
        int from = 0;
        while (stop.find(from)) {
            next.region(Math.max(from, stop.start() - LONGEST_WORD), text.length());
            if (!next.find()) {
                return -1;
            }
            if (!ABBREVIATION
                    .matcher(next.group("word").toLowerCase(Locale.ROOT))
                    .matches()) {
                return next.start("next");
            }
            from = next.end();
        }
        return -1;
    }
}
