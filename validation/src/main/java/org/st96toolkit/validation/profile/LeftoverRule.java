package org.st96toolkit.validation.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.text.Starts;
import org.st96toolkit.validation.body.Body;

/** Nothing is left of a word processor's errors and of templates. */
final class LeftoverRule implements BodyRule {

    private static final Pattern LEFTOVER = Pattern.compile(
            "Error! (?:Reference source not found|Bookmark not defined)|Fehler! (?:Verweisquelle|Textmarke)[\\p{L} ]*"
                    + "|Erreur ?! (?:Source du renvoi introuvable|Signet non défini)|错误[!！] ?未找到引用源"
                    + "|エラー[!！] ?参照元が見つかりません|\\{\\{[^{}]{0,40}\\}\\}|Lorem ipsum",
            Pattern.CASE_INSENSITIVE);

    private static final Starts BEGINNINGS = Starts.with("error! ", "fehler! ", "erreur", "错误", "エラー", "{{", "lorem ");

    @Override
    public void check(Body body, Findings findings) {
        body.titles().forEach(title -> look(title.text(), title.location(), findings));
        body.descriptions()
                .forEach(description ->
                        description.passages().forEach(passage -> look(passage.text(), passage.location(), findings)));
        body.claimSets().forEach(set -> set.claims().forEach(claim -> look(claim.text(), claim.location(), findings)));
        body.abstracts().forEach(part -> look(part.text(), part.location(), findings));
    }

    private static void look(String text, Location location, Findings findings) {
        Matcher leftover = LEFTOVER.matcher(text);
        if (BEGINNINGS.find(leftover, text, 0)) {
            findings.add(ProfileCode.LEFTOVER_TEXT, location, leftover.group());
        }
    }
}
