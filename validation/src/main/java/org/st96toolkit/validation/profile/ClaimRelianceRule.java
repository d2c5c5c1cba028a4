package org.st96toolkit.validation.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.text.Starts;
import org.st96toolkit.validation.body.Body;
import org.st96toolkit.validation.body.TextLanguage;
import org.st96toolkit.validation.profile.NumberedClaims.Numbered;

/** Claims do not rely on the description or the drawings. */
final class ClaimRelianceRule implements BodyRule {

    private static final Map<TextLanguage, Pattern> WORDS = words();

    /** Letters that are taken for an i where case is passed over stand for it. */
    private static final Map<TextLanguage, Starts> BEGINNINGS = Map.of(
            TextLanguage.EN, Starts.with("as "),
            TextLanguage.DE, Starts.with("wie ", "w\u0131e ", "w\u0130e "),
            TextLanguage.FR, Starts.with("comme ", "tel"),
            TextLanguage.ZH, Starts.with("如"),
            TextLanguage.JA, Starts.with("明細書", "図面", "図"));

    private static Map<TextLanguage, Pattern> words() {
        Map<TextLanguage, Pattern> words = new EnumMap<>(TextLanguage.class);
        words.put(
                TextLanguage.EN,
                words(
                        "\\bas\\s+(?:hereinbefore\\s+|herein\\s+|substantially\\s+)*(?:described|shown|illustrated|depicted|disclosed)"
                                + "\\s+(?:in|with reference to|by)\\s+(?:(?:part|any)\\b[^.;,]{0,20}\\s)?(?:the\\s+)?(?:accompanying\\s+|attached\\s+)?"
                                + "(?:description|specification|drawings?|fig(?:ure)?s?\\b)"));
        words.put(
                TextLanguage.DE,
                words(
                        "\\bwie\\s+(?:in|anhand)\\s+(?:der\\s+|den\\s+)?(?:beigefügten\\s+)?(?:Beschreibung|Zeichnung(?:en)?|Fig(?:ur(?:en)?)?\\b\\.?)"
                                + "[^.;,]{0,30}(?:beschrieben|dargestellt|gezeigt)"));
        words.put(
                TextLanguage.FR,
                words("\\b(?:comme|tel(?:le)?s?\\s+que)\\s+(?:décrite?s?|représentée?s?|illustrée?s?|montrée?s?)\\s+"
                        + "(?:dans|à|aux?|sur|par)\\s+(?:la\\s+|les\\s+)?(?:description|dessins?|figures?)"));
        words.put(TextLanguage.ZH, words("如(?:说明书|附图|图\\d+)[^,;。]{0,12}(?:所述|所示)"));
        words.put(TextLanguage.JA, words("(?:明細書|図面|図\\d+)[^,、。]{0,6}(?:に記載|に示|に説明)"));
        return words;
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public void check(Body body, Findings findings) {
        for (Body.ClaimSet set : body.claimSets()) {
            Optional<Pattern> words = set.language().known().map(WORDS::get);
            if (words.isEmpty()) {
                continue;
            }
            for (Numbered claim : new NumberedClaims(set).claims()) {
                String text = NormalText.of(claim.text())
                        .replaceAll("\\s+", set.language().known().get().isWithoutSpaces() ? "" : " ");
                Matcher found = words.get().matcher(text);
                if (BEGINNINGS.get(set.language().known().get()).find(found, text, 0)) {
                    findings.add(
                            ProfileCode.CLAIM_RELIES_ON_DRAWINGS,
                            claim.claim().location(),
                            claim.shown(),
                            found.group());
                }
            }
        }
    }
}
